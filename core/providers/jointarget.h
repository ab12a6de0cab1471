// What the Join drawer takes: a session ID, a join code, a meetwright:// link, a provider's link,
// or a whole pasted invitation with any of them in it.
#pragma once

#include "base/result.h"
#include "model/reservedid.h"
#include "providers/applink.h"
#include "providers/meetinglink.h"

#include <QString>

#include <variant>

namespace providers {

struct JoinCode {
    QString code; // six digits

    bool operator==(const JoinCode &) const = default;
};

using JoinTarget = std::variant<model::ReservedId, JoinCode, AppLink, MeetingLink>;

// Invalid with a translated detail when there is nothing to join in the text.
base::Result<JoinTarget> joinTarget(const QString &typed, const QList<QUrl> &jitsiServers = {});

// A session ID as our invitations write it, "414 319 478", anywhere in the text.
std::optional<model::ReservedId> sessionIdIn(const QString &text);

} // namespace providers
