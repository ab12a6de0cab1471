#pragma once

#include "mail/message.h"
#include "model/mail.h"
#include "services/mailcomposer.h"

namespace services {

// A composed mail as it is handed to a server, or, `unsent`, to the host's mail program (without a sender
// that is `from` of nobody). Invalid where the address is none.
base::Result<mail::Message> messageOf(
    const ComposedMail &composed, const model::Mail &mail, const mail::Address &from, base::Instant now);
base::Result<mail::Message> draftOf(
    const ComposedMail &composed, const model::Mail &mail, const mail::Address &from);

} // namespace services
