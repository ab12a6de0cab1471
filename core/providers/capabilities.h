// What a managed provider can do, as values: the window, the outbox and the README's table read these.
#pragma once

#include "model/account.h"
#include "model/meeting.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <vector>

namespace providers {

// Checked while the host types (INI-08).
struct PasswordRules {
    bool supported = false;
    bool required = false;
    bool chosenThere = false; // the provider invents it; nothing can be typed
    int minLength = 0;
    int maxLength = 0; // 0: no limit told
    QString allowed; // the characters besides letters and digits
};

// Changes that a host's account accepts in a day; 0: not limited. Counted anew at 00:00 UTC.
struct DailyBudget {
    int writes = 0; // creates and changes together, per host
    int perRegistrant = 0; // adds of one person
};

enum class Adoption : std::uint8_t {
    None,
    SameRequest, // sending the same again is answered with the first one (Graph, Google, BigBlueButton)
    Marker, // found by searching for our key
};

struct Capabilities {
    std::vector<model::MeetingForm> forms; // the first is the default; empty: makes no meetings
    bool makesMeetings = false;
    bool changesMeetings = false;
    bool cancelsMeetings = false;
    bool endsMeetings = false;
    bool madeAtStart
        = false; // BigBlueButton, Jitsi: initiating only reserves the room; nothing is there before
    bool recurrence = false; // knows repeating meetings
    bool occurrences = false; // one occurrence can be changed or cancelled there
    bool reusableRoom = false; // a meeting without fixed time
    bool startLinkExpires = false; // fetched anew for each start
    std::optional<std::chrono::minutes> startLinkLife;
    bool registrants = false;
    int registrantBatch = 1;
    bool registrantApproval = false;
    bool attendeesInvited = false; // attendees are part of the event (Teams, Google)
    bool attendance = false; // says afterwards who came
    bool attendanceWhileRunning = false; // says it only while the meeting runs (BigBlueButton)
    std::chrono::minutes attendanceReadyAfter {}; // the end; so long its report usually takes
    Adoption adoption = Adoption::None;
    PasswordRules password;
    DailyBudget budget;
    int topicLength = 0; // characters; 0: no limit told
    int descriptionLength = 0;
    int registrantLimit = 0;
    std::chrono::minutes shortest {};
    std::chrono::minutes longest {}; // 0: no limit told
};

// Whether the provider's own recurrence says a session exactly; `why` is a translated sentence if not.
struct RecurrenceFit {
    bool exact = true;
    QString why;
};

// One thing the host enters to connect.
struct GuideField {
    QString name; // in Account::settings, or of the secret
    QString label; // translated
    QString example;
    bool secret = false;
    bool required = true;
};

struct GuideScope {
    QString scope;
    QString why; // translated: what it is for
    bool linkOnly = false; // needed with AccountMode::LinkOnly too
};

struct GuideStep {
    QString text; // translated, plain text
    QUrl page; // at the provider; may be empty
};

// How to connect: steps at the provider's site, what to enter, what is asked for and why. `letter` below is
// made of it (REG-18).
struct ConnectionGuide {
    std::vector<model::SignInWay> ways; // the first is recommended
    std::vector<GuideStep> steps;
    std::vector<GuideField> fields;
    std::vector<GuideScope> scopes;
    // OAuth 2.0 endpoints; "{tenant}" is filled from the account's settings.
    QString authorizeUrl;
    QString tokenUrl;
    QString deviceUrl;
    QString revokeUrl;
    QString redirectUrl; // as the host registers it, with its port; empty: a free port of http://127.0.0.1/
                         // will do
    bool clientSecretInHeader = false; // HTTP Basic instead of in the body (RFC 6749 2.3.1)
};

} // namespace providers
