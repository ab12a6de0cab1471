#include "store/sessionrows.h"

#include "store/connection.h"
#include "store/sessioncodec.h"
#include "store/timetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;
using base::Result;
using model::MeetingState;

namespace store {

namespace {

constexpr int firstMeetingColumn = 17;

// What both kinds of list end with.
QString commonColumns()
{
    return u"s.key, s.reserved_id, s.host, s.repeats, s.is_open, s.has_password, s.running_since,"
           " s.trashed_at, s.provider, s.attention, s.recurrence_text, "_s
        + meetingColumns();
}

// What a host wants to know first comes first.
int urgency(MeetingState state)
{
    switch (state) {
    case MeetingState::Failed:
        return 6;
    case MeetingState::Checking:
        return 5;
    case MeetingState::Initiating:
        return 4;
    case MeetingState::Initiated:
        return 3;
    case MeetingState::Cancelling:
        return 2;
    case MeetingState::Cancelled:
        return 1;
    case MeetingState::None:
        break;
    }
    return 0;
}

bool isLive(MeetingState state)
{
    return state != MeetingState::Cancelled && state != MeetingState::None;
}

Result<model::SessionRow> summaryOf(Connection &connection, const model::SessionKey &session)
{
    auto rows = connection.query(u"SELECT state, linked, reason, fetched_at, theirs IS NOT NULL OR gone_there"
                                 " = 1 FROM meeting WHERE session_key = ? ORDER BY id DESC"_s,
        { session.toString() });
    if (!rows)
        return base::passOn(rows);
    model::SessionRow row;
    while (rows->next()) {
        const auto state = MeetingState(rows->number(0));
        if (urgency(state) > urgency(row.meeting)) {
            row.meeting = state;
            row.linked = rows->flag(1);
            row.meetingReason = rows->text(2);
        }
        if (!isLive(state))
            continue;
        row.meetingDiffers |= rows->value(4).toBool();
        const auto fetched = rows->maybeInstant(3);
        if (fetched && (!row.meetingFetchedAt || *fetched < *row.meetingFetchedAt))
            row.meetingFetchedAt = fetched;
    }
    return row;
}

} // namespace

QString rowColumns()
{
    return u"s.id, coalesce(s.next_start, s.last_start), coalesce(s.next_end, s.last_end),"
           " coalesce(s.shown_topic, s.topic), s.zone, s.shown_recurrence, "_s
        + commonColumns();
}

QString occurrenceColumns()
{
    return u"s.id, o.start_at, o.end_at, coalesce(o.topic, s.topic), coalesce(o.zone, s.zone),"
           " o.recurrence_id, "_s
        + commonColumns();
}

QString meetingColumns()
{
    return u"s.meeting_state, s.meeting_linked, s.meeting_attention, s.meeting_fetched_at, s.registrants,"
           " s.meeting_reason"_s;
}

int columnsOfARow()
{
    return firstMeetingColumn + 6;
}

void readMeetingColumns(const Query &query, int at, model::SessionRow &row)
{
    row.meeting = MeetingState(query.number(at));
    row.linked = query.flag(at + 1);
    row.meetingDiffers = (query.number(at + 2) & MeetingDiffers) != 0;
    row.meetingFetchedAt = query.maybeInstant(at + 3);
    row.registrants = query.number(at + 4);
    row.meetingReason = query.text(at + 5);
}

model::SessionRow rowOf(const Query &query)
{
    model::SessionRow row;
    row.start = query.maybeInstant(1);
    if (row.start)
        row.duration = std::chrono::duration_cast<std::chrono::minutes>(query.instant(2) - *row.start);
    row.topic = query.text(3);
    row.zone = query.text(4).toUtf8();
    if (!query.isNull(5))
        row.recurrenceId = wallFromText(query.text(5));
    row.key = query.key<model::SessionKey>(6);
    row.reservedId = model::ReservedId::fromNumber(quint64(query.bigNumber(7))).value_or(model::ReservedId());
    row.host = query.text(8);
    row.repeats = query.flag(9);
    row.open = query.flag(10);
    row.hasPassword = query.flag(11);
    row.running = !query.isNull(12);
    row.trashed = !query.isNull(13);
    row.provider = model::ProviderKind(query.number(14));
    row.hasLink = (query.number(15) & LinkMissing) == 0;
    row.recurrenceText = query.text(16);
    readMeetingColumns(query, firstMeetingColumn, row);
    return row;
}

Result<void> lockSession(Connection &connection, const model::SessionKey &session)
{
    const auto id = connection.value(
        u"SELECT id FROM session WHERE key = ?"_s + connection.dialect().lockRows(), { session.toString() });
    if (!id)
        return base::passOn(id);
    if (!id->isValid())
        return failure(ErrorKind::NotFound, u"the session is gone"_s);
    return {};
}

Result<void> keepMeetings(Connection &connection, const model::SessionKey &session)
{
    if (auto locked = lockSession(connection, session); !locked)
        return locked;
    const auto row = summaryOf(connection, session);
    if (!row)
        return base::passOn(row);
    const int attention = (row->meeting == MeetingState::Failed ? MeetingFailed : 0)
        | (row->meetingDiffers ? MeetingDiffers : 0);
    auto kept = connection.execute(
        u"UPDATE session SET meeting_state = ?, meeting_linked = ?, meeting_attention = ?,"
        " meeting_fetched_at = ?, meeting_reason = ? WHERE key = ?"_s,
        { int(row->meeting), int(row->linked), attention, maybeSeconds(row->meetingFetchedAt),
            notNull(row->meetingReason), session.toString() });
    if (!kept)
        return base::passOn(kept);
    connection.note(ChangeKind::SessionChanged, session.toString());
    return {};
}

Result<void> keepRegistrants(Connection &connection, const model::SessionKey &session)
{
    if (auto locked = lockSession(connection, session); !locked)
        return locked;
    auto kept = connection.execute(
        u"UPDATE session SET registrants = (SELECT count(*) FROM registrant r WHERE r.session_key = ?"
        " AND r.state = 0) WHERE key = ?"_s,
        { session.toString(), session.toString() });
    if (!kept)
        return base::passOn(kept);
    connection.note(ChangeKind::SessionChanged, session.toString());
    return {};
}

} // namespace store
