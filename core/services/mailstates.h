// Mails in plain words (NEW-04): what each is, why it waits, what the server said.
#pragma once

#include "base/result.h"
#include "model/mail.h"

#include <QString>

namespace services {

QString mailWhat(const model::Mail &mail); // "Reminder, 2 hours before"
QString mailWhom(const model::Mail &mail); // "Ann Miller <ann@example.org>"
// "waits for the network, again in 2 minutes". `held`: why nothing goes out at all; may be empty.
QString mailState(const model::Mail &mail, const QString &held, base::Instant now);

// Why a mail or a test did not go out, in a sentence that names the one thing to do. Never a secret.
QString mailReason(const base::Error &error, const QString &server);
// It would befall every other mail too: nothing goes out until the host has mended it.
bool isOfAccount(const base::Error &error);

} // namespace services
