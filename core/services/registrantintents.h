// What changes of registrants mean for the provider: effects and sync states, written inside the caller's
// transaction (NEW-02, REG-06, REG-07).
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "model/account.h"
#include "model/effect.h"
#include "model/meeting.h"
#include "model/registrant.h"

#include <vector>

namespace store {
class Connection;
}

namespace services {

// An initiated meeting whose provider takes registrants, and the account it stands on.
struct PushTarget {
    model::Meeting meeting;
    model::Account account;
};

base::Result<std::vector<PushTarget>> pushTargets(
    store::Connection &connection, const model::SessionKey &session);

// In the transaction that makes a meeting Initiated, or links one: everybody active is to be there. Nothing
// where its provider has no registrants. Gives how many were written; safe to repeat.
base::Result<int> appendPushAll(store::Connection &connection, const model::SessionKey &session,
    const model::Meeting &meeting, base::Instant now);

// Brings one registrant to the meetings, or takes them off, as their state wants, and notes where they stand
// at each. Who was at one before is approved again there (REG-07). An addition stays here, with the reason,
// for who has no address (INI-09), for the host's own (REG-08), and where the meeting asks for no
// registration (REG-09). `insisting`: the host wants it tried all the same. Gives how many effects wait for
// it now.
base::Result<int> appendPush(store::Connection &connection, const std::vector<PushTarget> &targets,
    const model::Registrant &person, base::Instant now, bool insisting = false);

// Once more what failed or never went: a refused effect is sent again, else what its state wants. Where one
// meeting is in step and another is not, only that one is asked again.
base::Result<int> appendAgain(store::Connection &connection, const std::vector<PushTarget> &targets,
    const model::Registrant &person, base::Instant now);

// Who was met only at the provider is the session's from now on, and comes to its other meetings too.
base::Result<void> adopt(store::Connection &connection, const std::vector<PushTarget> &targets,
    const model::Registrant &person, base::Instant now);

// The address was changed: the old one is cancelled there, the new one added.
base::Result<int> appendAddressChange(store::Connection &connection, const std::vector<PushTarget> &targets,
    const model::Registrant &before, const model::Registrant &after, base::Instant now);

// Whom an effect is about, as its meeting knows them: `stored`, but with the address that a CancelRegistrant
// after a changed address names.
base::Result<model::Registrant> personOf(
    store::Connection &connection, const model::Effect &effect, model::Registrant stored);

bool isOwnAddress(const std::vector<PushTarget> &targets, const QString &address);

} // namespace services
