#include "store/reminderstore.h"

#include "store/connection.h"
#include "store/timetext.h"

using namespace Qt::StringLiterals;
using base::Result;
using model::MailKind;
using model::MailState;

namespace store {

Result<std::vector<ReminderCount>> ReminderStore::counts(
    const model::SessionKey &session, base::Instant from, base::Instant to)
{
    auto rows
        = m_connection.query(u"SELECT kind, start_at, lead, state, count(DISTINCT registrant) FROM mail"
                             " WHERE session_key = ? AND start_at >= ? AND start_at <= ? AND kind IN (?, ?)"
                             " GROUP BY kind, start_at, lead, state"_s,
            { session.toString(), qint64(seconds(from)), qint64(seconds(to)), int(MailKind::Reminder),
                int(MailKind::HostReminder) });
    if (!rows)
        return base::passOn(rows);
    std::vector<ReminderCount> counts;
    while (rows->next()) {
        counts.push_back({ MailKind(rows->number(0)), rows->instant(1), std::chrono::minutes(rows->number(2)),
            MailState(rows->number(3)), rows->number(4) });
    }
    return counts;
}

Result<QStringList> ReminderStore::names(const model::SessionKey &session, base::Instant start)
{
    auto rows = m_connection.query(
        u"SELECT once FROM mail WHERE session_key = ? AND start_at = ? AND kind = ? AND once <> ''"_s,
        { session.toString(), qint64(seconds(start)), int(MailKind::Reminder) });
    if (!rows)
        return base::passOn(rows);
    QStringList names;
    while (rows->next())
        names << rows->text(0);
    return names;
}

Result<int> ReminderStore::discard(const model::SessionKey &session, const ReminderCount &group, bool again)
{
    const QString first = again ? QString() : u" AND once LIKE '%/0'"_s;
    return discardWhere(u"session_key = ? AND kind = ? AND start_at = ? AND lead = ?"_s + first,
        { session.toString(), int(group.kind), qint64(seconds(group.start)), int(group.lead.count()) });
}

Result<int> ReminderStore::discard(const model::RegistrantKey &registrant)
{
    return discardWhere(u"registrant = ? AND registrant <> '' AND kind = ?"_s,
        { registrant.toString(), int(MailKind::Reminder) });
}

Result<int> ReminderStore::discardMissedAfter(base::Instant now)
{
    return discardWhere(u"not_before > ? AND state = ? AND kind IN (?, ?)"_s,
        { qint64(seconds(now)), int(MailState::Missed), int(MailKind::Reminder),
            int(MailKind::HostReminder) });
}

Result<int> ReminderStore::discardWhere(const QString &which, QVariantList values)
{
    values.prepend(int(MailState::Discarded));
    values << int(MailState::Waiting) << int(MailState::Failed) << int(MailState::Missed);
    auto rows = m_connection.execute(
        u"UPDATE mail SET state = ?, once = '' WHERE "_s + which + u" AND state IN (?, ?, ?)"_s, values);
    if (rows && *rows > 0)
        m_connection.note(ChangeKind::Mail);
    return rows;
}

} // namespace store
