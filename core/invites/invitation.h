// The invitation's words (MIK-11, MIK-12): subject, plain text and HTML from one template. Pure
// functions.
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "invites/translation.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace invites {

// What an invitation can say, as finished values; an empty one is absent. Times as the host set
// them.
struct InvitationContext {
    QString topic;
    QString description;
    QString host;
    std::optional<base::WallTime> start; // in `zone`
    std::optional<base::Instant> startInstant; // decides "CET" or "CEST"
    QByteArray zone;
    std::chrono::minutes duration {};
    QString recurrence; // in words, in the invitation's language
    QUrl joinLink;
    QString sessionId; // grouped
    QString joinCode;
    QString password; // only where the host allows it in invitations
    QString conferenceCall;
    QString location;
    QString provider; // display name
};

struct Invitation {
    QString subject;
    QString text;
    QString html; // a complete document, everything escaped

    bool operator==(const Invitation &) const = default;
};

// A template is text with {variables}; "{{" is a brace. {?name}...{/name} is left out where the
// value is absent, {!name}...{/name} where it is there. Its first line may be "Subject: ...".
// `templateText` empty: the built-in one in the translation's language.
// An unknown variable, or one without a value outside its section, is an Error with it in `part`.
base::Result<Invitation> composeInvitation(
    const InvitationContext &context, const Translation &translation, const QString &templateText = {});

// Checks a template without a session, for the settings page: unknown variables, sections left
// open.
base::Result<QString> checkTemplate(const QString &templateText);

QString builtInTemplate(const Translation &translation);
QStringList templateVariables();

// "Friday, 20 November 2026, 10:00 CET (Europe/Berlin)" in the translation's language.
QString whenText(const InvitationContext &context, const Translation &translation);
// Its parts. Only of a context with a start.
struct StartTexts {
    QString date;
    QString time;
    QString zone;
};
StartTexts startTexts(const InvitationContext &context, const Translation &translation);
QString durationText(std::chrono::minutes duration, const Translation &translation);

} // namespace invites
