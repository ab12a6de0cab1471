// What becomes of a mail after an answer, or after none. Pure.
#pragma once

#include "base/random.h"
#include "mail/sender.h"
#include "model/mail.h"

namespace services {

// `server`: for sentences. Keeps the lease that it is stored by.
model::Mail settled(const model::Mail &mail, const base::Result<mail::Sent> &answer, const QString &server,
    base::Instant now, base::Random &random);

// Twice as long each time, a fifth shorter or longer, so that many programs do not come together.
std::chrono::seconds delayAfter(
    int attempts, std::chrono::seconds first, std::chrono::seconds longest, base::Random &random);

} // namespace services
