// The built-in words of each kind of mail as a template, which the host's own start from, and what can stand
// in a template: {variable}, {?variable}…{/variable}, {!variable}…{/variable}, {{ and }}.
#pragma once

#include "base/result.h"
#include "invites/translation.h"
#include "model/mailtemplate.h"

namespace services {

// In the order that hosts meet them.
const std::vector<model::MailKind> &mailKinds();

model::MailTemplate builtInMail(model::MailKind kind, const invites::Translation &translation);
model::MailTemplate builtInMail(model::MailKind kind, const QString &language);

struct MailVariable {
    enum class Sort : std::uint8_t {
        Always, // has a value in every mail
        Sometimes, // only inside {?name}…{/name}
        Block, // a part of its own, which may be empty: {facts}, {join}, {note}, {description}, {phone}
    };
    QString name;
    Sort sort = Sort::Always;
};
const std::vector<MailVariable> &mailVariables();
QStringList mailVariableNames();
QStringList mailBlockNames();

// Invalid, with the variable's name in `part` and a sentence for people: there is none of that name, it is
// not closed, or it has no value in every mail. Part "subject" or "body" where that is empty or too long.
base::Result<void> checkMailTemplate(const model::MailTemplate &written);

} // namespace services
