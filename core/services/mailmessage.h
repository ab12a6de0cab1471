// A composed mail as the message that is handed to a mail server or kept as a draft.
#pragma once

#include "mail/message.h"
#include "model/mail.h"
#include "services/mailcomposer.h"

namespace services {

// `sender` is the account's address; the name beside it is the session's host. Pure; any thread. Invalid,
// with a sentence for people, where the address it goes to cannot be one.
base::Result<mail::Message> messageOf(
    const ComposedMail &composed, const model::Mail &written, const mail::Address &sender, base::Instant now);
// For the host's mail program, which fills in what a null `sender` leaves open.
base::Result<mail::Message> draftOf(
    const ComposedMail &composed, const model::Mail &written, const mail::Address &sender);

} // namespace services
