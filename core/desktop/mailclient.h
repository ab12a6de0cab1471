#pragma once

#include "base/async.h"

#include <QUrl>

#include <memory>

namespace desktop {

// The person's own mail program. A successful open means that it was started, not that anything was
// sent.
class MailClient {
public:
    virtual ~MailClient() = default;
    virtual base::Async<bool> hasMailClient() = 0;
    // Invalid: not a mailto: URL, or (part "size") longer than mailtoLimit(). NotFound: no mail
    // program.
    virtual base::Async<bool> openMailto(const QUrl &mailto) = 0;
    // A message in a file, for what is too long or has attachments. Its "X-Unsent: 1" makes most
    // programs open it as a draft.
    virtual base::Async<bool> openDraft(const QString &emlPath) = 0;
    // Bytes of the encoded URL that this system passes on whole.
    virtual qsizetype mailtoLimit() const = 0;
};

std::unique_ptr<MailClient> makeMailClient();

} // namespace desktop
