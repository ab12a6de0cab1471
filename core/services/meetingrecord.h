// What a provider said of a meeting, written down: into the meeting, the session's place and its history.
// Inside the caller's transaction.
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "model/history.h"
#include "model/meeting.h"
#include "model/session.h"

namespace store {
class Connection;
}

namespace services {

// Both sides agree on these facts from now on.
void agreeOn(model::Meeting &meeting, const model::MeetingFacts &facts, base::Instant now);
// What was said where nothing was asked to change: kept as theirs where it differs from what was agreed.
void noteFacts(model::Meeting &meeting, const model::MeetingFacts &facts, base::Instant now);

// The fields by which the two differ: "topic", "description", "start", "duration", "recurrence", "password",
// "deleted".
QStringList differingFields(const model::Meeting &meeting);

// The session's link and number are the meeting's; with `passwordKept` it has a password. Its SEQUENCE grows
// where invited people must learn of it.
base::Result<void> lendPlace(store::Connection &connection, base::Random &random,
    const model::SessionKey &session, const model::Meeting &meeting, bool passwordKept, base::Instant now);
// Link and number of a meeting that is gone, or another session's.
void forgetMeeting(model::MeetingPlace &place);
// The link of a meeting that is gone leads nowhere.
base::Result<void> takePlaceBack(store::Connection &connection, base::Random &random,
    const model::SessionKey &session, const model::Meeting &meeting, base::Instant now);

base::Result<void> noteHistory(store::Connection &connection, const model::SessionKey &session,
    model::HistoryEvent event, const QString &detail, base::Instant now, const QString &who = {});

} // namespace services
