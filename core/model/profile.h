#pragma once

#include "model/keys.h"
#include "model/session.h"

#include <QString>

#include <chrono>
#include <vector>

namespace model {

enum class PasswordPolicy : std::uint8_t { None = 0, Generate = 1 };

// Defaults for new sessions (MIK-23). Exactly one profile is the default.
struct Profile {
    ProfileKey key;
    int revision = 0;
    QString name;
    bool isDefault = false;
    std::chrono::minutes duration { 60 };
    MeetingPlace place; // provider kind, server; room and joinUrl unused unless Link
    PasswordPolicy passwordPolicy = PasswordPolicy::None;
    ConferenceCall conferenceCall = ConferenceCall::None;
    QString conferenceCallText;
    std::vector<std::chrono::minutes> notifyHostBefore { std::chrono::minutes(10) };
    StartPolicy startPolicy = StartPolicy::AnyTime;
    QString invitationText; // template; empty: the built-in one
    QString invitationLanguage;

    bool operator==(const Profile &) const = default;
};

} // namespace model
