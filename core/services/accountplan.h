// Which account is free when (NEW-07).
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "model/account.h"
#include "model/meeting.h"
#include "model/session.h"

#include <optional>
#include <vector>

namespace store {
class Connection;
}

namespace services {

// A stretch of time that an account is taken by another session.
struct AccountBusy {
    model::SessionKey session;
    QString topic;
    base::Instant start {};
    base::Instant end {};
};

// Of the sessions whose meetings stand on the account; without `except`.
base::Result<std::vector<AccountBusy>> busyOf(store::Connection &connection, base::Random &random,
    const model::AccountKey &account, base::Instant from, base::Instant to, const model::SessionKey &except);

// Whether the meeting keeps its account busy.
bool takesTime(const model::Meeting &meeting);

// Those that overlap [start, end); touching ends do not.
std::vector<AccountBusy> overlapping(
    const std::vector<AccountBusy> &busy, base::Instant start, base::Instant end);

// Whether `atOnce` others run at one moment of [start, end): one more is too many.
bool isFull(const std::vector<AccountBusy> &busy, base::Instant start, base::Instant end, int atOnce);

// The start closest to `wanted`, not before `earliest`, at which the account takes one more for `length`.
std::optional<base::Instant> nearestFree(const std::vector<AccountBusy> &busy, base::Instant wanted,
    std::chrono::seconds length, base::Instant earliest, int atOnce);

} // namespace services
