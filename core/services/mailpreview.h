// What a profile's e-mails look like, told by a sample session.
#pragma once

#include "services/mailcomposer.h"

namespace services {

// As it would go out in that language, with these own words, else the built-in ones. Errors: those of
// composeMail(). Pure; any thread.
base::Result<ComposedMail> previewMail(const model::Profile &profile,
    const std::optional<model::MailTemplate> &own, model::MailKind kind, const QString &language,
    const settings::Settings &settings);

} // namespace services
