#pragma once

#include "base/time.h"
#include "mail/sender.h"
#include "mail/smtpdialogue.h"

namespace mail {

// What a transfer came to, from what was said. Pure. `host` and `from` are for sentences.
base::Result<Sent> judged(const SmtpDialogue &dialogue, SmtpEnding ending, const QString &host,
    const QByteArray &from, base::Instant now);

} // namespace mail
