// What changes of a session and of its people mean for mails: intents, written inside the transaction of the
// change (NEW-02). What a mail says is composed when it is sent, so that what waits already is not written
// twice.
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "model/mail.h"
#include "model/registrant.h"
#include "model/session.h"

#include <functional>

namespace store {
class Connection;
}

namespace services {

// What the host's own action sends to people waits so long, and can be taken back until then (NEW-06).
inline constexpr std::chrono::seconds takeBackTime { 60 };
bool canBeTakenBack(model::MailKind kind);

// Another start, length or set of occurrences: what registrants are told (ATT-05). Nothing else is (ATT-11).
bool changesTimes(const model::Session &before, const model::Session &after);

// Update or Cancellation to every active registrant with an address, CohostInvitation to new co-hosts. Of a
// new session `before` is empty.
base::Result<void> appendMailIntents(store::Connection &connection, const model::Session &before,
    const model::Session &after, base::Instant now);

// A mail to one registrant.
model::Mail mailTo(
    const model::Registrant &person, const model::Session &session, model::MailKind kind, base::Instant now);
base::Result<void> appendConfirmation(store::Connection &connection, const model::Registrant &person,
    const model::Session &session, base::Instant now);
base::Result<void> appendCancelledRegistration(store::Connection &connection, const model::Registrant &person,
    const model::Session &session, base::Instant now);
// Once more for who registers twice (ATT-10), but not every time: nobody's mailbox is to be filled.
base::Result<void> repeatConfirmation(store::Connection &connection, const model::Registrant &person,
    const model::Session &session, base::Instant now);

} // namespace services
