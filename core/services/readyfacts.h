// What a ready check looks at, and what it says of it (NEW-08).
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "model/account.h"
#include "model/meeting.h"
#include "model/session.h"
#include "services/readycheck.h"

#include <optional>
#include <vector>

namespace store {
class Connection;
}

namespace services {

struct ReadyFacts {
    model::Session session;
    base::Instant at {};
    std::optional<base::Error> unread; // why the provider could not be asked
    std::vector<model::Meeting> meetings; // not cancelled
    std::vector<model::Account> accounts; // beside the meetings
    QString busyWith; // another session that the account runs at the time of the next occurrence
    int notThere = 0; // registrants whom the provider refused or lost
    int strangers = 0;
    int waiting = 0; // changes that are not at the provider yet
    int refused = 0;
    // Of the attendee reminders of the next occurrence that were due for a few minutes
    bool remindersWereDue = false;
    int notReminded = 0; // missed or failed
    int remindersWaiting = 0;
};

base::Result<ReadyFacts> readyFacts(
    store::Connection &connection, base::Random &random, const model::SessionKey &session, base::Instant now);
ReadyReport readyReport(const ReadyFacts &facts);

} // namespace services
