// The kinds of e-mail as every list and sentence names them.
#pragma once

#include "model/mail.h"

#include <QString>

namespace services {

QString mailKindText(model::MailKind kind); // "Confirmation"

} // namespace services
