// What lists show, as columns of "session s".
#pragma once

#include "base/result.h"
#include "model/sessionrow.h"
#include "store/query.h"

namespace store {

class Connection;

// Bits of session.meeting_attention.
enum MeetingAttention { MeetingFailed = 1, MeetingDiffers = 2 };

// For lists of sessions (FROM session s) and of occurrences (FROM occurrence_index o JOIN session
// s).
QString rowColumns();
QString occurrenceColumns();
// The number of the first column behind them.
int columnsOfARow();
model::SessionRow rowOf(const Query &query);

// The part of a row that MeetingStore and RegistrantStore keep, read from the column `at` on.
QString meetingColumns();
void readMeetingColumns(const Query &query, int at, model::SessionRow &row);

// Who counts or limits what belongs to a session holds its row until the commit: two programs at once would
// each miss what the other adds.
base::Result<void> lockSession(Connection &connection, const model::SessionKey &session);

// Inside a writing transaction, after their meetings or registrants were changed. They note the session as
// changed.
base::Result<void> keepMeetings(Connection &connection, const model::SessionKey &session);
base::Result<void> keepRegistrants(Connection &connection, const model::SessionKey &session);

} // namespace store
