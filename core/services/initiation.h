// Whether a session can be initiated, and its initiation written down; inside the caller's transaction.
#pragma once

#include "services/meetingservice.h"

namespace store {
class Connection;
}

namespace services {

// All that initiating looks at, as it stands in the database.
struct InitiationState {
    model::Session session;
    std::vector<model::Account> accounts; // those that can make meetings
    std::vector<model::Meeting> meetings;
    int registrantsWithAddress = 0;
};

base::Result<InitiationState> initiationState(
    store::Connection &connection, base::Random &random, const model::SessionKey &session);

// In the way of initiating on this account; null: of initiating at all.
std::vector<HindranceText> hindrances(
    const InitiationState &state, const model::Account *account, base::Instant now);
// The session as a meeting of this account: whether its recurrence fits.
RecurrenceFit fitOf(const model::Session &session, const model::Account &account, base::Instant now);

struct Initiation {
    InitiateRequest request;
    bool moves = false; // NEW-01: what is initiated now is cancelled once the new one is there
    bool hasNewPassword = false;
    QString who;
};

// Meetings and the effects that make them; gives the first.
base::Result<model::Meeting> writeInitiation(
    store::Connection &connection, base::Random &random, const Initiation &initiation, base::Instant now);

} // namespace services
