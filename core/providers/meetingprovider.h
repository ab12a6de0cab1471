// A provider that meetings are made at. Two parts each in the provider's own folder: <name>codec turns bytes
// into values and back, without I/O; <name>provider sends requests through the account's channel and
// parses nothing. Asked by capability, never by name.
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "base/random.h"
#include "model/account.h"
#include "model/effect.h"
#include "model/meeting.h"
#include "model/registrant.h"
#include "net/allowlist.h"
#include "net/channel.h"
#include "providers/capabilities.h"
#include "providers/whocame.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace providers {

// What to make, or to make it into. Wall times are in the series' zone.
struct MeetingPlan {
    model::EffectKey key; // marks the meeting there, so that a lost answer can be found again
    model::MeetingForm form = model::MeetingForm::Meeting;
    model::RepeatChoice repeat = model::RepeatChoice::Exact;
    QString topic;
    QString description;
    model::Series series; // with RepeatChoice::SingleMeetings one without a rule
    std::vector<model::OccurrenceOverride> overrides; // Exact only: what of them the provider can say
    QString password; // empty: none, or the provider invents one
    bool wantsRegistration = false;
    bool joinBeforeHost = false;
    QStringList attendees; // addresses, where attendees are part of the event (Teams, Google)
    QString room; // BigBlueButton, Jitsi: the session's room
    QString hostName;
};

// What a made or fetched meeting brings besides its facts.
struct MadeMeeting {
    model::MeetingFacts facts;
    QString password; // in use there, where the provider tells: goes to the keychain
};

// One occurrence as it shall be there (RECURRENCE-ID in the series' zone).
struct OccurrencePlan {
    base::WallTime recurrenceId {};
    base::WallTime start {};
    std::chrono::minutes duration {};
    QByteArray zone;
    QString topic;
    QString description;
};

struct PersonThere {
    QString providerId;
    QString firstName;
    QString lastName;
    QString email;
    model::RegistrantState state = model::RegistrantState::Active;
    bool pending = false; // waits for approval
    QUrl joinUrl;
};

// One person's outcome of a push: the error's detail is for people (REG-08, REG-09).
using PushOutcome = base::Result<PersonThere>;

struct AccountReport {
    QString userId;
    QString userName;
    QString userEmail;
    QStringList scopes; // granted, where the provider tells
    QStringList missingScopes; // of those that the account's mode needs
    int meetingsAtOnce = 1;
    std::optional<base::Instant> serverTime; // to tell a wrong clock
};

// How to enter a running or starting meeting. Never stored, never logged.
struct StartLink {
    QUrl url; // carries the host's rights
    QUrl native; // the same in the provider's own program; empty where there is none
};

// Every call that a capability denies answers Rejected. Errors as in net/channel.h and net/answererror.h; the
// detail of Rejected and Invalid is a translated sentence for people, with the provider's own words
// where it gave any. Lives on one thread, with an event loop; its destruction cancels.
class MeetingProvider : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual base::Async<AccountReport> test() = 0;

    virtual base::Async<MadeMeeting> create(const MeetingPlan &plan) = 0;
    // After a lost answer to create: the meeting that carries plan.key, or empty when certainly none does.
    virtual base::Async<std::optional<MadeMeeting>> findCreated(const MeetingPlan &plan) = 0;
    virtual base::Async<MadeMeeting> fetch(const model::MeetingRef &ref) = 0;
    // Brings the whole meeting to the plan; safe to repeat.
    virtual base::Async<MadeMeeting> change(const model::MeetingRef &ref, const MeetingPlan &plan);
    // True also when it was gone already.
    virtual base::Async<bool> cancel(const model::MeetingRef &ref);
    virtual base::Async<bool> changeOccurrence(const model::MeetingRef &ref, const OccurrencePlan &plan);
    virtual base::Async<bool> cancelOccurrence(const model::MeetingRef &ref, const OccurrencePlan &plan);

    virtual base::Async<StartLink> startLink(const model::MeetingRef &ref, const MeetingPlan &plan);
    virtual base::Async<bool> end(const model::MeetingRef &ref);

    // In the order given; at most capabilities().registrantBatch at once. Repeating a push makes nobody
    // twice.
    virtual base::Async<std::vector<PushOutcome>> addRegistrants(
        const model::MeetingRef &ref, const std::vector<model::Registrant> &people);
    virtual base::Async<bool> cancelRegistrant(const model::MeetingRef &ref, const model::Registrant &person);
    virtual base::Async<bool> approveRegistrant(
        const model::MeetingRef &ref, const model::Registrant &person);
    virtual base::Async<std::vector<PersonThere>> registrants(const model::MeetingRef &ref);

    // Of all meetings of `ref` that began in the window, or, with Capabilities::attendanceWhileRunning, of
    // the one that runs. A meeting that nobody started, and one whose report is not there yet: both answer
    // without an error, meetings == 0.
    virtual base::Async<WhoCame> whoCame(const model::MeetingRef &ref, const TimeWindow &window);
};

// What a provider folder offers besides its links and fields (providers/provider.h).
struct ManagedProvider {
    // What it can do with this account; depends on nothing but the account's settings.
    Capabilities (*capabilities)(const model::Account &account) = nullptr;
    ConnectionGuide (*guide)() = nullptr; // how to connect, step by step (REG-18)
    // What the account's mode lets out; see net/allowlist.h.
    net::AllowList (*allowed)(model::AccountMode mode) = nullptr;
    // Whether its own recurrence says this session exactly; asked before initiating.
    RecurrenceFit (*recurrenceFit)(const MeetingPlan &plan) = nullptr;
    // `secret`: the account's "clientSecret", "sharedSecret" or "signingKey" where its way of signing in is
    // SharedSecret, else empty.
    struct Parts {
        model::Account account;
        net::Channel &channel;
        const base::Clock &clock;
        base::Random &random;
        QString secret;
    };
    std::unique_ptr<MeetingProvider> (*make)(const Parts &parts) = nullptr;
    // Statuses after which a fresh token is tried once (net::HttpChannel::Options).
    QSet<int> tokenRefusals = { 401 };
};

} // namespace providers
