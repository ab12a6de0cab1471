#pragma once

#include "model/mail.h"

#include <QString>

namespace model {

inline constexpr qsizetype longestMailSubject = 300;
inline constexpr qsizetype longestMailBody = 20'000;

// A profile's own words for one kind of mail in one language; what can stand in them: services/mailbuiltin.h.
struct MailTemplate {
    MailKind kind = MailKind::Confirmation;
    QString language; // BCP 47, as invites::Translation::available() names it
    QString subject;
    QString body;

    bool operator==(const MailTemplate &) const = default;
};

} // namespace model
