// The outbox in plain words (NEW-04): what an effect does, why it waits, what came back.
#pragma once

#include "base/result.h"
#include "model/account.h"
#include "model/effect.h"
#include "model/meeting.h"

#include <QString>

namespace services {

// "Create the Zoom meeting on “Sales”".
QString effectText(const model::Effect &effect, const QString &topic, const QString &provider);
// "waits for the network, again in 2 min".
QString effectState(const model::Effect &effect, const model::Account &account, base::Instant now);
// Why it did not go out or was refused. Never a secret.
QString reasonOf(const base::Error &error, const model::Account &account);
QString budgetUsedUp(const model::Account &account, const model::Effect &effect);
// "Zoom 987 6543 2101", for the history.
QString meetingName(const model::Meeting &meeting);

} // namespace services
