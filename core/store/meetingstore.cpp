#include "store/meetingstore.h"

#include "store/connection.h"
#include "store/meetingcodec.h"
#include "store/registrantsyncstore.h"
#include "store/sessionrows.h"
#include "store/statements.h"
#include "store/timetext.h"

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;
using base::Result;
using model::Meeting;
using model::MeetingKey;

namespace store {

namespace {

constexpr auto table = "meeting"_L1;

const QStringList &columns()
{
    static const QStringList names { u"key"_s, u"revision"_s, u"session_key"_s, u"recurrence_id"_s,
        u"account"_s, u"provider"_s, u"repeat_choice"_s, u"linked"_s, u"state"_s, u"reason"_s,
        u"initiated_by"_s, u"initiated_at"_s, u"form"_s, u"ref_id"_s, u"ref_second"_s, u"join_url"_s,
        u"fetched_at"_s, u"gone_there"_s, u"agreed"_s, u"theirs"_s };
    return names;
}

QVariantList valuesOf(const Meeting &meeting)
{
    return { meeting.key.toString(), meeting.revision, meeting.session.toString(),
        maybeWall(meeting.recurrenceId), meeting.account.toString(), int(meeting.provider),
        int(meeting.repeat), int(meeting.linked), int(meeting.state), notNull(meeting.reason),
        notNull(meeting.initiatedBy), maybeSeconds(meeting.initiatedAt), int(meeting.ref.form),
        notNull(meeting.ref.id), notNull(meeting.ref.second),
        notNull(meeting.joinUrl.toString(QUrl::FullyEncoded)), maybeSeconds(meeting.fetchedAt),
        int(meeting.goneThere), factsText(meeting.agreed),
        meeting.theirs ? QVariant(factsText(*meeting.theirs)) : QVariant() };
}

Result<Meeting> meetingOf(const Query &row)
{
    Meeting meeting;
    int c = 0;
    meeting.key = row.key<MeetingKey>(c++);
    meeting.revision = row.number(c++);
    meeting.session = row.key<model::SessionKey>(c++);
    if (const int at = c++; !row.isNull(at))
        meeting.recurrenceId = wallFromText(row.text(at));
    meeting.account = row.key<model::AccountKey>(c++);
    meeting.provider = model::ProviderKind(row.number(c++));
    meeting.repeat = model::RepeatChoice(row.number(c++));
    meeting.linked = row.flag(c++);
    meeting.state = model::MeetingState(row.number(c++));
    meeting.reason = row.text(c++);
    meeting.initiatedBy = row.text(c++);
    meeting.initiatedAt = row.maybeInstant(c++);
    meeting.ref.form = model::MeetingForm(row.number(c++));
    meeting.ref.id = row.text(c++);
    meeting.ref.second = row.text(c++);
    meeting.joinUrl = QUrl(row.text(c++));
    meeting.fetchedAt = row.maybeInstant(c++);
    meeting.goneThere = row.flag(c++);
    auto agreed = factsFromText(row.text(c++));
    if (!agreed)
        return base::passOn(agreed);
    meeting.agreed = std::move(*agreed);
    if (!row.isNull(c)) {
        auto theirs = factsFromText(row.text(c));
        if (!theirs)
            return base::passOn(theirs);
        meeting.theirs = std::move(*theirs);
    }
    return meeting;
}

Result<std::vector<Meeting>> readMeetings(
    Connection &connection, const QString &rest, const QVariantList &values)
{
    static const QString select = selectFrom(table, columns());
    auto rows = connection.query(select + rest, values);
    if (!rows)
        return base::passOn(rows);
    std::vector<Meeting> meetings;
    while (rows->next()) {
        auto meeting = meetingOf(*rows);
        if (!meeting)
            return base::passOn(meeting);
        meetings.push_back(std::move(*meeting));
    }
    return meetings;
}

Result<std::optional<Meeting>> readOne(
    Connection &connection, const QString &rest, const QVariantList &values)
{
    auto found = readMeetings(connection, rest, values);
    if (!found)
        return base::passOn(found);
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

} // namespace

Result<std::optional<Meeting>> MeetingStore::load(const MeetingKey &key)
{
    return readOne(m_connection, u"WHERE key = ?"_s, { key.toString() });
}

Result<std::vector<Meeting>> MeetingStore::ofSession(const model::SessionKey &session)
{
    return readMeetings(m_connection, u"WHERE session_key = ? ORDER BY id DESC"_s, { session.toString() });
}

Result<std::vector<Meeting>> MeetingStore::ofAccount(const model::AccountKey &account)
{
    return readMeetings(m_connection, u"WHERE account = ? AND state <> ? ORDER BY id DESC"_s,
        { account.toString(), int(model::MeetingState::Cancelled) });
}

Result<std::optional<Meeting>> MeetingStore::findByRef(model::ProviderKind provider, const QString &id)
{
    if (id.isEmpty())
        return std::optional<Meeting>();
    return readOne(m_connection,
        u"WHERE ref_id = ? AND provider = ? ORDER BY CASE WHEN state = ? THEN 1 ELSE 0 END, id DESC LIMIT 1"_s,
        { id, int(provider), int(model::MeetingState::Cancelled) });
}

Result<Meeting> MeetingStore::save(Meeting meeting)
{
    if (meeting.key.isNull())
        meeting.key = MeetingKey::make();
    const int expected = meeting.revision++;
    static const QString insert = insertInto(table, columns());
    static const QString update = updateRevision(table, columns());
    auto written = expected == 0
        ? m_connection.execute(insert, valuesOf(meeting))
        : m_connection.execute(update, valuesOf(meeting) + QVariantList { meeting.key.toString(), expected });
    if (!written)
        return base::passOn(written);
    if (*written == 0)
        return goneOrChanged(m_connection, table, meeting.key.toString());
    if (meeting.state == model::MeetingState::Cancelled) {
        if (auto freed = RegistrantSyncStore(m_connection).forgetMeeting(meeting.key); !freed)
            return base::passOn(freed);
    }
    if (auto kept = keepMeetings(m_connection, meeting.session); !kept)
        return base::passOn(kept);
    return meeting;
}

Result<void> MeetingStore::erase(const MeetingKey &key)
{
    const auto session = m_connection.value(
        u"DELETE FROM meeting WHERE key = ? RETURNING session_key"_s, { key.toString() });
    if (!session)
        return base::passOn(session);
    if (!session->isValid())
        return failure(ErrorKind::NotFound, u"the meeting is gone"_s);
    auto discarded = m_connection.execute(
        u"UPDATE outbox SET state = 5 WHERE meeting_key = ? AND state IN (0, 4)"_s, { key.toString() });
    if (!discarded)
        return base::passOn(discarded);
    if (*discarded > 0)
        m_connection.note(ChangeKind::Outbox);
    return keepMeetings(m_connection, model::SessionKey::fromString(session->toString()));
}

} // namespace store
