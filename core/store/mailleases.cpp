#include "store/mailstore.h"

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
using model::MailState;

namespace store {

Result<std::vector<Mail>> MailStore::lease(Instant now, Instant leaseUntil, int limit)
{
    if (leaseUntil <= now)
        return failure(ErrorKind::Internal, u"a lease ends after it begins"_s, u"leaseUntil"_s);
    auto mails = readMails(m_connection,
        u"WHERE state <= 1 AND due_at <= ? ORDER BY needed_by, number LIMIT ?"_s
            + m_connection.dialect().lockFreeRows(u"mail"_s),
        { qint64(seconds(now)), limit });
    if (!mails || mails->empty())
        return mails;
    const qint64 until = seconds(leaseUntil);
    for (Mail &mail : *mails) {
        mail.state = MailState::Sending;
        mail.leaseUntil = leaseUntil;
        auto written = m_connection.execute(
            u"UPDATE mail SET state = 1, lease_until = ?, due_at = ? WHERE number = ?"_s,
            { until, until, mail.number });
        if (!written)
            return base::passOn(written);
    }
    m_connection.note(ChangeKind::Mail);
    return mails;
}

Result<std::vector<MailKey>> MailStore::handOver(const std::vector<Mail> &mails)
{
    std::vector<MailKey> held;
    for (const Mail &mail : mails) {
        const auto rows = m_connection.execute(
            u"UPDATE mail SET state = 2 WHERE key = ? AND state = 1 AND lease_until = ?"_s,
            { mail.key.toString(), qint64(seconds(mail.leaseUntil.value_or(Instant {}))) });
        if (!rows)
            return base::passOn(rows);
        if (*rows > 0)
            held.push_back(mail.key);
    }
    if (!held.empty())
        m_connection.note(ChangeKind::Mail);
    return held;
}

Result<std::vector<MailKey>> MailStore::extend(const std::vector<Mail> &mails, Instant leaseUntil)
{
    std::vector<MailKey> held;
    const qint64 until = seconds(leaseUntil);
    for (const Mail &mail : mails) {
        const auto rows = m_connection.execute(
            u"UPDATE mail SET lease_until = ?, due_at = ? WHERE key = ? AND lease_until = ?"
            " AND state IN (1, 2)"_s,
            { until, until, mail.key.toString(), qint64(seconds(mail.leaseUntil.value_or(Instant {}))) });
        if (!rows)
            return base::passOn(rows);
        if (*rows > 0)
            held.push_back(mail.key);
    }
    return held;
}

Result<void> MailStore::settle(const Mail &mail)
{
    if (mail.state == MailState::Sending)
        return failure(ErrorKind::Internal, u"a settled mail is not being sent"_s, u"state"_s);
    return changed(m_connection.execute(
        u"UPDATE mail SET state = ?, attempts = ?, not_before = ?, due_at = ?, last_error = ?, sent_at = ?,"
        " lease_until = NULL WHERE key = ? AND lease_until = ? AND state IN (1, 2)"_s,
        { int(mail.state), mail.attempts, qint64(seconds(mail.notBefore)), qint64(seconds(mail.notBefore)),
            notNull(mail.lastError), maybeSeconds(mail.sentAt), mail.key.toString(),
            qint64(seconds(mail.leaseUntil.value_or(Instant {}))) }));
}

Result<std::optional<Instant>> MailStore::nextDue()
{
    const auto due
        = m_connection.value(u"SELECT due_at FROM mail WHERE state <= 1 ORDER BY due_at LIMIT 1"_s);
    if (!due)
        return base::passOn(due);
    if (!due->isValid())
        return std::optional<Instant>();
    return std::optional<Instant>(Instant(std::chrono::seconds(due->toLongLong())));
}

Result<int> MailStore::due(Instant now)
{
    const auto count = m_connection.value(
        u"SELECT count(*) FROM mail WHERE state <= 1 AND due_at <= ?"_s, { qint64(seconds(now)) });
    if (!count)
        return base::passOn(count);
    return count->toInt();
}

Result<int> MailStore::changeEach(const std::vector<MailKey> &mails, const QString &set,
    const QVariantList &values, const QString &where, const QVariantList &conditions)
{
    int changes = 0;
    for (const MailKey &key : mails) {
        const auto rows
            = m_connection.execute(u"UPDATE mail SET "_s + set + u" WHERE "_s + where + u" AND key = ?"_s,
                values + conditions + QVariantList { key.toString() });
        if (!rows)
            return base::passOn(rows);
        changes += *rows;
    }
    if (changes > 0)
        m_connection.note(ChangeKind::Mail);
    return changes;
}

// Needed from now on: a reminder that the host sends after the start is not missed once more.
Result<int> MailStore::sendNow(const std::vector<MailKey> &mails, Instant now)
{
    const qint64 at = seconds(now);
    return changeEach(mails,
        u"needed_by = CASE WHEN state = 0 AND needed_by > ? THEN needed_by ELSE ? END,"
        " state = 0, not_before = ?, due_at = ?, attempts = 0, lease_until = NULL"_s,
        { at, at, at, at }, u"(state IN (0, 4, 6) OR (state = 2 AND coalesce(lease_until, 0) <= ?))"_s,
        { at });
}

// One that is leased but not handed over: handOver() then refuses it to its holder.
Result<int> MailStore::takeBack(const std::vector<MailKey> &mails)
{
    return changeEach(mails, u"state = 5, lease_until = NULL"_s, {}, u"state IN (0, 1, 4, 6)"_s);
}

Result<int> MailStore::sayArrived(const std::vector<MailKey> &mails, Instant now)
{
    const qint64 at = seconds(now);
    return changeEach(mails, u"state = 3, sent_at = ?, last_error = '', lease_until = NULL"_s, { at },
        u"state = 2 AND coalesce(lease_until, 0) <= ?"_s, { at });
}

Result<int> MailStore::handedToHost(const std::vector<MailKey> &mails, Instant now)
{
    const qint64 at = seconds(now);
    return changeEach(mails, u"state = 7, sent_at = ?, lease_until = NULL"_s, { at },
        u"(state IN (0, 1, 4, 6) OR (state = 2 AND coalesce(lease_until, 0) <= ?))"_s, { at });
}

Result<int> MailStore::miss(const std::vector<MailKey> &mails, const QString &why)
{
    return changeEach(mails, u"state = 6, last_error = ?"_s, { notNull(why) }, u"state = 0"_s);
}

} // namespace store
