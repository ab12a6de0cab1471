#include "services/registrantintents.h"

#include "providers/meetingprovider.h"
#include "providers/registry.h"
#include "store/accountstore.h"
#include "store/meetingstore.h"
#include "store/outboxstore.h"
#include "store/registrantstore.h"
#include "store/registrantsyncstore.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

using base::Result;
using model::EffectKind;
using model::Registrant;
using model::RegistrantState;
using model::RegistrantSync;
using model::SyncState;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(services::RegistrantService)
};

constexpr int pageSize = 2000;

bool takesRegistrants(const model::Account &account)
{
    const providers::ManagedProvider *managed = providers::of(account.provider).managed;
    return managed && account.mode != model::AccountMode::NoConnection
        && managed->capabilities(account).registrants;
}

QString nameOf(const PushTarget &target)
{
    return providers::of(target.account.provider).displayName();
}

Result<std::optional<PushTarget>> targetOf(store::Connection &connection, const model::Meeting &meeting)
{
    auto account = store::AccountStore(connection).load(meeting.account);
    if (!account)
        return base::passOn(account);
    if (!*account || !takesRegistrants(**account))
        return std::optional<PushTarget>();
    return std::optional(PushTarget { meeting, std::move(**account) });
}

struct Stay {
    SyncState sync = SyncState::Waiting; // Waiting: nothing keeps the person here
    QString reason;
};

Stay staysHere(const PushTarget &target, const Registrant &person, bool insisting)
{
    if (model::normalAddress(person.email).isEmpty())
        return { SyncState::LeftOut,
            Texts::tr("No e-mail address: %1 cannot register this person.").arg(nameOf(target)) };
    if (isOwnAddress({ target }, person.email))
        return { SyncState::LeftOut,
            Texts::tr("This is the host’s own address at %1, which cannot be registered there.")
                .arg(nameOf(target)) };
    if (target.meeting.agreed.wantsRegistration == false && !insisting)
        return { SyncState::Failed,
            Texts::tr("The meeting at %1 asks for no registration. Turn it on there, then send again.")
                .arg(nameOf(target)) };
    return {};
}

Result<void> append(store::Connection &connection, const PushTarget &target, const Registrant &person,
    EffectKind kind, base::Instant now, const QByteArray &payload = "{}")
{
    store::OutboxStore outbox(connection);
    auto waiting = outbox.mergeable(kind, target.meeting.key, person.key);
    if (!waiting)
        return base::passOn(waiting);
    if (*waiting && (*waiting)->payload == payload)
        return {};
    model::Effect effect;
    effect.kind = kind;
    effect.session = person.session;
    effect.meeting = target.meeting.key;
    effect.account = target.account.key;
    effect.registrant = person.key;
    effect.payload = payload;
    effect.createdAt = now;
    effect.notBefore = now;
    if (auto appended = outbox.append(std::move(effect)); !appended)
        return base::passOn(appended);
    return {};
}

// Discards a waiting effect that says the opposite. Gives true where nothing more has to be sent: who was
// never sent is not there, and whose cancellation was not sent still is.
Result<bool> takenBack(
    store::Connection &connection, const PushTarget &target, const RegistrantSync &sync, EffectKind kind)
{
    const bool cancels = kind == EffectKind::CancelRegistrant;
    store::OutboxStore outbox(connection);
    for (const EffectKind opposite : cancels
            ? std::vector { EffectKind::AddRegistrant, EffectKind::ApproveRegistrant }
            : std::vector { EffectKind::CancelRegistrant }) {
        if (opposite == EffectKind::AddRegistrant && !sync.providerId.isEmpty())
            continue; // is there: an addition that waits only repeats it
        auto waiting = outbox.mergeable(opposite, target.meeting.key, sync.registrant);
        if (!waiting)
            return base::passOn(waiting);
        if (!*waiting || (*waiting)->payload.contains("email"))
            continue;
        if (auto discarded = outbox.discard((*waiting)->key); !discarded)
            return base::passOn(discarded);
        return true;
    }
    return false;
}

bool isInStep(const RegistrantSync &sync)
{
    return sync.state == SyncState::Synced || sync.state == SyncState::Pending;
}

EffectKind pushKind(const PushTarget &target, const Registrant &person, const RegistrantSync &sync)
{
    if (person.state == RegistrantState::Cancelled)
        return EffectKind::CancelRegistrant;
    const bool approves
        = providers::of(target.account.provider).managed->capabilities(target.account).registrantApproval;
    return approves && !sync.providerId.isEmpty() ? EffectKind::ApproveRegistrant : EffectKind::AddRegistrant;
}

// Where the person stands at one meeting from now on; Waiting where an effect was written.
Result<RegistrantSync> pushedTo(store::Connection &connection, const PushTarget &target,
    const Registrant &person, base::Instant now, bool insisting)
{
    auto stored = store::RegistrantSyncStore(connection).at(person.key, target.meeting.key);
    if (!stored)
        return stored;
    RegistrantSync sync = std::move(*stored);
    const EffectKind kind = pushKind(target, person, sync);
    const bool cancels = kind == EffectKind::CancelRegistrant;
    sync.state = cancels ? SyncState::None : SyncState::Synced;
    sync.reason.clear();
    if (!cancels) {
        if (const Stay stay = staysHere(target, person, insisting); stay.sync != SyncState::Waiting) {
            sync.state = stay.sync;
            sync.reason = stay.reason;
            return sync;
        }
    } else if (model::normalAddress(person.email).isEmpty() && sync.providerId.isEmpty()) {
        return sync; // never was there
    }
    const auto back = takenBack(connection, target, sync, kind);
    if (!back)
        return base::passOn(back);
    if (*back)
        return sync;
    if (auto appended = append(connection, target, person, kind, now); !appended)
        return base::passOn(appended);
    sync.state = SyncState::Waiting;
    return sync;
}

// Sends again what was refused about a person; false where nothing was.
Result<bool> sentAgain(
    store::Connection &connection, const PushTarget &target, const RegistrantSync &sync, base::Instant now)
{
    store::OutboxStore outbox(connection);
    auto effects = outbox.ofMeeting(target.meeting.key);
    if (!effects)
        return base::passOn(effects);
    bool any = false;
    for (const model::Effect &effect : *effects) {
        if (effect.registrant != sync.registrant || effect.state != model::EffectState::Failed)
            continue;
        if (auto again = outbox.sendNow(effect.key, now); !again)
            return base::passOn(again);
        any = true;
    }
    if (!any)
        return false;
    RegistrantSync waits = sync;
    waits.state = SyncState::Waiting;
    waits.reason.clear();
    if (auto noted = store::RegistrantSyncStore(connection).note(waits); !noted)
        return base::passOn(noted);
    return true;
}

} // namespace

bool isOwnAddress(const std::vector<PushTarget> &targets, const QString &address)
{
    const QString normal = model::normalAddress(address);
    return !normal.isEmpty() && std::any_of(targets.begin(), targets.end(), [&](const PushTarget &target) {
        return model::normalAddress(target.account.userEmail) == normal;
    });
}

Result<std::vector<PushTarget>> pushTargets(store::Connection &connection, const model::SessionKey &session)
{
    auto meetings = store::MeetingStore(connection).ofSession(session);
    if (!meetings)
        return base::passOn(meetings);
    std::vector<PushTarget> targets;
    for (const model::Meeting &meeting : *meetings) {
        if (meeting.state != model::MeetingState::Initiated || meeting.goneThere)
            continue;
        auto target = targetOf(connection, meeting);
        if (!target)
            return base::passOn(target);
        if (*target)
            targets.push_back(std::move(**target));
    }
    return targets;
}

Result<int> appendPushAll(store::Connection &connection, const model::SessionKey &session,
    const model::Meeting &meeting, base::Instant now)
{
    auto target = targetOf(connection, meeting);
    if (!target)
        return base::passOn(target);
    if (!*target)
        return 0;
    int written = 0;
    for (int offset = 0;; offset += pageSize) {
        auto people = store::RegistrantStore(connection)
                          .list({ session, {}, model::RegistrantState::Active, pageSize, offset });
        if (!people)
            return base::passOn(people);
        for (const Registrant &person : *people) {
            if (person.sync == SyncState::OnlyThere)
                continue;
            auto one = appendPush(connection, { **target }, person, now);
            if (!one)
                return one;
            written += *one;
        }
        if (int(people->size()) < pageSize)
            return written;
    }
}

Result<int> appendPush(store::Connection &connection, const std::vector<PushTarget> &targets,
    const Registrant &person, base::Instant now, bool insisting)
{
    std::vector<RegistrantSync> syncs;
    for (const PushTarget &target : targets) {
        auto sync = pushedTo(connection, target, person, now, insisting);
        if (!sync)
            return base::passOn(sync);
        syncs.push_back(std::move(*sync));
    }
    if (auto noted = store::RegistrantSyncStore(connection).note(syncs); !noted)
        return base::passOn(noted);
    return int(std::count_if(syncs.begin(), syncs.end(),
        [](const RegistrantSync &sync) { return sync.state == SyncState::Waiting; }));
}

Result<int> appendAddressChange(store::Connection &connection, const std::vector<PushTarget> &targets,
    const Registrant &before, const Registrant &after, base::Instant now)
{
    int written = 0;
    store::RegistrantSyncStore syncs(connection);
    for (const PushTarget &target : targets) {
        auto sync = syncs.at(before.key, target.meeting.key);
        if (!sync)
            return base::passOn(sync);
        if (!model::normalAddress(before.email).isEmpty()) {
            const QByteArray old = QJsonDocument(
                QJsonObject { { u"email"_s, before.email }, { u"providerId"_s, sync->providerId } })
                                       .toJson(QJsonDocument::Compact);
            const auto back = takenBack(connection, target, *sync, EffectKind::CancelRegistrant);
            if (!back)
                return base::passOn(back);
            if (!*back) {
                auto appended = append(connection, target, before, EffectKind::CancelRegistrant, now, old);
                if (!appended)
                    return base::passOn(appended);
                ++written;
            }
        }
        sync->providerId.clear(); // from now on another person there
        sync->joinUrl.clear();
        if (auto noted = syncs.note(*sync); !noted)
            return base::passOn(noted);
    }
    auto added = appendPush(connection, targets, after, now);
    if (!added)
        return added;
    return written + *added;
}

Result<int> appendAgain(store::Connection &connection, const std::vector<PushTarget> &targets,
    const Registrant &person, base::Instant now)
{
    int sent = 0;
    std::vector<PushTarget> rest;
    std::vector<PushTarget> outOfStep;
    for (const PushTarget &target : targets) {
        auto sync = store::RegistrantSyncStore(connection).at(person.key, target.meeting.key);
        if (!sync)
            return base::passOn(sync);
        auto again = sentAgain(connection, target, *sync, now);
        if (!again)
            return base::passOn(again);
        if (*again) {
            ++sent;
            continue;
        }
        rest.push_back(target);
        if (!isInStep(*sync))
            outOfStep.push_back(target);
    }
    const bool onlyThose = sent > 0 || !outOfStep.empty();
    auto written = appendPush(connection, onlyThose ? outOfStep : rest, person, now, true);
    if (!written)
        return written;
    return *written + sent;
}

Result<void> adopt(store::Connection &connection, const std::vector<PushTarget> &targets,
    const Registrant &person, base::Instant now)
{
    auto syncs = store::RegistrantSyncStore(connection).ofRegistrant(person.key);
    if (!syncs)
        return base::passOn(syncs);
    std::vector<PushTarget> others = targets;
    for (RegistrantSync &sync : *syncs) {
        if (sync.state == SyncState::OnlyThere)
            sync.state = SyncState::Synced;
        std::erase_if(
            others, [&sync](const PushTarget &target) { return target.meeting.key == sync.meeting; });
    }
    if (auto noted = store::RegistrantSyncStore(connection).note(*syncs); !noted)
        return noted;
    if (auto pushed = appendPush(connection, others, person, now); !pushed)
        return base::passOn(pushed);
    return {};
}

Result<Registrant> personOf(store::Connection &connection, const model::Effect &effect, Registrant stored)
{
    const QJsonObject old = QJsonDocument::fromJson(effect.payload).object();
    if (effect.kind == EffectKind::CancelRegistrant && old.contains("email"_L1)) {
        stored.email = old.value("email"_L1).toString();
        stored.providerId = old.value("providerId"_L1).toString();
        return stored;
    }
    auto sync = store::RegistrantSyncStore(connection).at(effect.registrant, effect.meeting);
    if (!sync)
        return base::passOn(sync);
    stored.providerId = sync->providerId;
    stored.joinUrl = sync->joinUrl;
    return stored;
}

} // namespace services
