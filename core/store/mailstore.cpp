#include "store/mailstore.h"

#include "model/registrant.h"
#include "store/connection.h"
#include "store/mailsql.h"
#include "store/timetext.h"

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;
using base::Instant;
using base::Result;
using model::Mail;
using model::MailKey;
using model::MailKind;
using model::MailState;

namespace store {

namespace {

Mail mailOf(const Query &row)
{
    Mail mail;
    int c = 0;
    mail.number = row.bigNumber(c++);
    mail.key = row.key<MailKey>(c++);
    mail.kind = MailKind(row.number(c++));
    mail.session = row.key<model::SessionKey>(c++);
    mail.registrant = row.key<model::RegistrantKey>(c++);
    mail.state = MailState(row.number(c++));
    mail.sequence = row.number(c++);
    mail.createdAt = row.instant(c++);
    mail.notBefore = row.instant(c++);
    mail.attempts = row.number(c++);
    if (!row.isNull(c))
        mail.recurrenceId = wallFromText(row.text(c));
    ++c;
    mail.address = row.text(c++);
    mail.name = row.text(c++);
    mail.language = row.text(c++);
    mail.zone = row.text(c++).toUtf8();
    mail.lastError = row.text(c++);
    mail.start = row.maybeInstant(c++);
    mail.lead = std::chrono::minutes(row.number(c++));
    mail.note = row.text(c++);
    mail.once = row.text(c++);
    mail.neededBy = row.instant(c++);
    mail.leaseUntil = row.maybeInstant(c++);
    mail.sentAt = row.maybeInstant(c++);
    return mail;
}

} // namespace

Result<std::vector<Mail>> readMails(Connection &connection, const QString &rest, const QVariantList &values)
{
    auto rows = connection.query(
        u"SELECT number, key, kind, session_key, registrant, state, sequence, created_at, not_before,"
        " attempts, recurrence_id, address, name, language, zone, last_error, start_at, lead, note, once, needed_by, lease_until, sent_at FROM mail "_s
            + rest,
        values);
    if (!rows)
        return base::passOn(rows);
    std::vector<Mail> mails;
    while (rows->next())
        mails.push_back(mailOf(*rows));
    return mails;
}

namespace {

Result<std::optional<Mail>> readOne(Connection &connection, const QString &rest, const QVariantList &values)
{
    auto found = readMails(connection, rest, values);
    if (!found)
        return base::passOn(found);
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

} // namespace

Result<Mail> MailStore::append(Mail mail)
{
    if (mail.key.isNull())
        mail.key = MailKey::make();
    mail.neededBy = std::max(mail.neededBy, mail.createdAt);
    const QString registrant = mail.registrant.isNull() ? u""_s : mail.registrant.toString();
    const auto number = m_connection.value(
        u"INSERT INTO mail(key, kind, session_key, registrant, state, sequence, created_at, not_before,"
        " due_at, attempts, recurrence_id, address, name, language, zone, last_error,"
        " start_at, lead, note, once, needed_by)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (once) WHERE once <> '' DO NOTHING RETURNING number"_s,
        { mail.key.toString(), int(mail.kind), mail.session.toString(), registrant, int(mail.state),
            mail.sequence, qint64(seconds(mail.createdAt)), qint64(seconds(mail.notBefore)),
            qint64(seconds(mail.notBefore)), mail.attempts, maybeWall(mail.recurrenceId),
            notNull(mail.address), notNull(mail.name), notNull(mail.language),
            notNull(QString::fromUtf8(mail.zone)), notNull(mail.lastError), maybeSeconds(mail.start),
            int(mail.lead.count()), notNull(mail.note), notNull(mail.once), qint64(seconds(mail.neededBy)) });
    if (!number)
        return base::passOn(number);
    mail.number = number->toLongLong(); // 0 of none
    if (mail.number > 0)
        m_connection.note(ChangeKind::Mail);
    return mail;
}

Result<std::optional<Mail>> MailStore::load(const MailKey &key)
{
    return readOne(m_connection, u"WHERE key = ?"_s, { key.toString() });
}

Result<std::vector<Mail>> MailStore::ofSession(const model::SessionKey &session, int limit)
{
    return readMails(
        m_connection, u"WHERE session_key = ? ORDER BY number DESC LIMIT ?"_s, { session.toString(), limit });
}

Result<MailCounts> MailStore::countsWhere(const QString &where, const QVariantList &values, Instant now)
{
    auto rows = m_connection.query(
        u"SELECT state, coalesce(lease_until, 0) > ? AS held, count(*) FROM mail WHERE "_s + where
            + u" GROUP BY state, held"_s,
        QVariantList { qint64(seconds(now)) } + values);
    if (!rows)
        return base::passOn(rows);
    MailCounts counts;
    while (rows->next()) {
        const auto state = MailState(rows->number(0));
        const int count = rows->number(2);
        if (state <= MailState::Sending || (state == MailState::Checking && rows->flag(1)))
            counts.waiting += count;
        else if (state == MailState::Checking)
            counts.uncertain += count;
        else if (state == MailState::Sent)
            counts.sent += count;
        else if (state == MailState::Failed)
            counts.failed += count;
        else if (state == MailState::Missed)
            counts.missed += count;
    }
    return counts;
}

Result<MailCounts> MailStore::counts(const model::SessionKey &session, Instant now)
{
    return countsWhere(u"session_key = ?"_s, { session.toString() }, now);
}

Result<MailCounts> MailStore::counts(Instant now)
{
    // By the partial indexes: what is settled is by far the most, and `sent` stays 0.
    return countsWhere(u"(state <= 1 OR state IN (2, 4, 6))"_s, {}, now);
}

Result<std::vector<Mail>> MailStore::open(int limit)
{
    return readMails(m_connection,
        u"WHERE (state <= 1 OR state IN (2, 4, 6)) ORDER BY needed_by, number LIMIT ?"_s, { limit });
}

Result<std::optional<Mail>> MailStore::last(const model::RegistrantKey &registrant, MailKind kind)
{
    return readOne(m_connection,
        u"WHERE registrant = ? AND registrant <> '' AND kind = ? ORDER BY number DESC LIMIT 1"_s,
        { registrant.toString(), int(kind) });
}

Result<std::vector<Mail>> MailStore::untried(
    const model::SessionKey &session, const std::vector<MailKind> &kinds)
{
    QVariantList values { session.toString() };
    for (const MailKind kind : kinds)
        values << int(kind);
    const QString lock = m_connection.isWriting() ? m_connection.dialect().lockRows() : QString();
    return readMails(m_connection,
        u"WHERE session_key = ? AND state = 0 AND attempts = 0 AND kind IN (?"_s
            + u", ?"_s.repeated(qsizetype(kinds.size()) - 1) + u") ORDER BY number"_s + lock,
        values);
}

Result<void> MailStore::setSequence(const MailKey &key, int sequence)
{
    return changed(
        m_connection.execute(u"UPDATE mail SET sequence = ? WHERE key = ? AND state = 0 AND attempts = 0"_s,
            { sequence, key.toString() }));
}

Result<void> MailStore::discard(const MailKey &key)
{
    return changed(
        m_connection.execute(u"UPDATE mail SET state = ? WHERE key = ? AND (state = ? OR state = ?)"_s,
            { int(MailState::Discarded), key.toString(), int(MailState::Waiting), int(MailState::Failed) }));
}

Result<void> MailStore::changed(const Result<int> &rows)
{
    if (!rows)
        return base::passOn(rows);
    if (*rows == 0)
        return failure(ErrorKind::Conflict, u"the mail is being sent"_s);
    m_connection.note(ChangeKind::Mail);
    return {};
}

Result<QStringList> MailStore::addresses(const model::SessionKey &session, MailKind kind)
{
    auto rows
        = m_connection.query(u"SELECT address FROM mail WHERE session_key = ? AND kind = ? AND state <> ?"_s,
            { session.toString(), int(kind), int(MailState::Discarded) });
    if (!rows)
        return base::passOn(rows);
    QStringList addresses;
    while (rows->next())
        addresses << model::normalAddress(rows->text(0));
    return addresses;
}

} // namespace store
