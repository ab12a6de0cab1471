// What an effect means, as the JSON text of one column: to tell it and to merge it. Never a secret.
#pragma once

#include "base/time.h"
#include "model/effect.h"
#include "model/keys.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace services {

struct EffectPayload {
    QStringList fields = {}; // of ChangeMeeting: what is changed, "topic", "times", "password", ...
    std::optional<base::WallTime> recurrenceId = {}; // of the occurrence kinds
    std::vector<model::MeetingKey> replaces = {}; // of CreateMeeting: cancelled when this one is there

    QByteArray toJson() const;
    static EffectPayload of(const model::Effect &effect); // what cannot be read is empty
};

} // namespace services
