// One turn of the mail queue, as one transaction: what is to be handed over is marked, what was answered is
// settled, what is due is taken. Many mails share a commit, so that they do not wait for the disk one by one.
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "model/mail.h"

#include <optional>
#include <vector>

namespace store {
class Connection;
}

namespace services {

struct MailTurn {
    base::Instant now {};
    std::vector<model::Mail> handOver; // their last bytes are about to go
    std::vector<model::Mail> settled; // as they are to be stored, with the lease they were taken by
    std::vector<model::Mail> kept; // their lease is to last longer
    int take = 0; // so many at most
};

struct MailTurnDone {
    std::vector<model::MailKey> mayGo; // of handOver; the others must not
    std::vector<model::MailKey> kept; // those whose lease lasts longer now
    std::vector<model::Mail> taken;
    base::Instant leaseUntil {}; // of `taken` and `kept`
    bool isEmptied = false; // nothing more is due
    std::optional<base::Instant> nextDue;
};

base::Result<MailTurnDone> takeTurn(
    store::Connection &connection, base::Random &random, const MailTurn &turn);

} // namespace services
