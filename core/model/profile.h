#pragma once

#include "model/keys.h"
#include "model/mailreminder.h"
#include "model/session.h"

#include <QString>

#include <chrono>
#include <vector>

namespace model {

enum class PasswordPolicy : std::uint8_t { None = 0, Generate = 1 };

inline constexpr qsizetype longestLogo = 100 * 1024; // bytes

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
    std::vector<MailReminder> mailReminders = usualReminders();
    StartPolicy startPolicy = StartPolicy::AnyTime;
    QString invitationText; // template; empty: the built-in one
    QString invitationLanguage;
    // How its e-mails look (REG-17)
    QString headerColour; // "#rrggbb"; empty: the built-in one
    QByteArray logo; // PNG, at most longestLogo; empty: none
    QString replyTo; // an address; empty: the host's

    bool operator==(const Profile &) const = default;
};

} // namespace model
