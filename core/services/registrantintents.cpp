#include "services/registrantintents.h"

#include "providers/meetingprovider.h"
#include "providers/registry.h"
#include "store/accountstore.h"
#include "store/meetingstore.h"
#include "store/outboxstore.h"
#include "store/registrantstore.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

using base::Result;
using model::EffectKind;
using model::Registrant;
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
        return tl::unexpected<base::Error>(account.error());
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
        return tl::unexpected<base::Error>(waiting.error());
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
        return tl::unexpected<base::Error>(appended.error());
    return {};
}

// Discards a waiting effect that says the opposite. Gives true where nothing more has to be sent: who was
// never sent is not there, and whose cancellation was not sent still is.
Result<bool> takenBack(
    store::Connection &connection, const PushTarget &target, const Registrant &person, EffectKind kind)
{
    const bool cancels = kind == EffectKind::CancelRegistrant;
    store::OutboxStore outbox(connection);
    for (const EffectKind opposite : cancels
            ? std::vector { EffectKind::AddRegistrant, EffectKind::ApproveRegistrant }
            : std::vector { EffectKind::CancelRegistrant }) {
        if (opposite == EffectKind::AddRegistrant && !person.providerId.isEmpty())
            continue; // is there: an addition that waits only repeats it
        auto waiting = outbox.mergeable(opposite, target.meeting.key, person.key);
        if (!waiting)
            return tl::unexpected<base::Error>(waiting.error());
        if (!*waiting || (*waiting)->payload.contains("email"))
            continue;
        if (auto discarded = outbox.discard((*waiting)->key); !discarded)
            return tl::unexpected<base::Error>(discarded.error());
        return true;
    }
    return false;
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
        return tl::unexpected<base::Error>(meetings.error());
    std::vector<PushTarget> targets;
    for (const model::Meeting &meeting : *meetings) {
        if (meeting.state != model::MeetingState::Initiated || meeting.goneThere)
            continue;
        auto target = targetOf(connection, meeting);
        if (!target)
            return tl::unexpected<base::Error>(target.error());
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
        return tl::unexpected<base::Error>(target.error());
    if (!*target)
        return 0;
    int written = 0;
    for (int offset = 0;; offset += pageSize) {
        auto people = store::RegistrantStore(connection)
                          .list({ session, {}, model::RegistrantState::Active, pageSize, offset });
        if (!people)
            return tl::unexpected<base::Error>(people.error());
        for (const Registrant &person : *people) {
            if (person.sync == SyncState::OnlyThere)
                continue;
            auto one = appendPush(connection, { **target }, person, EffectKind::AddRegistrant, now);
            if (!one)
                return one;
            written += *one;
        }
        if (int(people->size()) < pageSize)
            return written;
    }
}

Result<int> appendPush(store::Connection &connection, const std::vector<PushTarget> &targets,
    const Registrant &person, EffectKind kind, base::Instant now, bool insisting)
{
    if (targets.empty())
        return 0;
    Registrant noted = person;
    noted.sync = kind == EffectKind::CancelRegistrant ? SyncState::None : SyncState::Waiting;
    noted.syncReason.clear();
    int written = 0;
    for (const PushTarget &target : targets) {
        if (kind != EffectKind::CancelRegistrant) {
            if (const Stay stay = staysHere(target, person, insisting); stay.sync != SyncState::Waiting) {
                noted.sync = stay.sync;
                noted.syncReason = stay.reason;
                continue;
            }
        } else if (model::normalAddress(person.email).isEmpty() && person.providerId.isEmpty()) {
            continue; // never was there
        }
        const auto back = takenBack(connection, target, person, kind);
        if (!back)
            return tl::unexpected<base::Error>(back.error());
        if (*back) {
            if (kind != EffectKind::CancelRegistrant && written == 0)
                noted.sync = SyncState::Synced;
            continue;
        }
        if (auto appended = append(connection, target, person, kind, now); !appended)
            return tl::unexpected<base::Error>(appended.error());
        noted.sync = SyncState::Waiting;
        ++written;
    }
    if (auto done = store::RegistrantStore(connection).noteSync(noted); !done)
        return tl::unexpected<base::Error>(done.error());
    return written;
}

Result<int> appendAddressChange(store::Connection &connection, const std::vector<PushTarget> &targets,
    const Registrant &before, const Registrant &after, base::Instant now)
{
    int written = 0;
    if (!model::normalAddress(before.email).isEmpty()) {
        const QByteArray old = QJsonDocument(
            QJsonObject { { u"email"_s, before.email }, { u"providerId"_s, before.providerId } })
                                   .toJson(QJsonDocument::Compact);
        for (const PushTarget &target : targets) {
            const auto back = takenBack(connection, target, before, EffectKind::CancelRegistrant);
            if (!back)
                return tl::unexpected<base::Error>(back.error());
            if (*back)
                continue;
            if (auto appended = append(connection, target, before, EffectKind::CancelRegistrant, now, old);
                !appended)
                return tl::unexpected<base::Error>(appended.error());
            ++written;
        }
    }
    Registrant fresh = after; // another person there
    fresh.providerId.clear();
    fresh.joinUrl.clear();
    auto added = appendPush(connection, targets, fresh, EffectKind::AddRegistrant, now);
    if (!added)
        return added;
    return written + *added;
}

EffectKind pushKind(const std::vector<PushTarget> &targets, const Registrant &person)
{
    const bool approves = std::any_of(targets.begin(), targets.end(), [](const PushTarget &target) {
        return providers::of(target.account.provider)
            .managed->capabilities(target.account)
            .registrantApproval;
    });
    return approves && !person.providerId.isEmpty() ? EffectKind::ApproveRegistrant
                                                    : EffectKind::AddRegistrant;
}

Result<int> appendAgain(store::Connection &connection, const std::vector<PushTarget> &targets,
    const Registrant &person, base::Instant now)
{
    store::OutboxStore outbox(connection);
    int sent = 0;
    std::vector<PushTarget> rest;
    for (const PushTarget &target : targets) {
        auto effects = outbox.ofMeeting(target.meeting.key);
        if (!effects)
            return tl::unexpected<base::Error>(effects.error());
        const int before = sent;
        for (const model::Effect &effect : *effects) {
            if (effect.registrant != person.key || effect.state != model::EffectState::Failed)
                continue;
            if (auto again = outbox.sendNow(effect.key, now); !again)
                return tl::unexpected<base::Error>(again.error());
            ++sent;
        }
        if (sent == before)
            rest.push_back(target);
    }
    const EffectKind kind = person.state == model::RegistrantState::Cancelled ? EffectKind::CancelRegistrant
                                                                              : pushKind(rest, person);
    auto written = appendPush(connection, rest, person, kind, now, true);
    if (!written || sent == 0)
        return written;
    Registrant noted = person;
    noted.sync = SyncState::Waiting;
    noted.syncReason.clear();
    if (auto done = store::RegistrantStore(connection).noteSync(noted); !done)
        return tl::unexpected<base::Error>(done.error());
    return *written + sent;
}

Registrant personOf(const model::Effect &effect, Registrant stored)
{
    const QJsonObject old = QJsonDocument::fromJson(effect.payload).object();
    if (effect.kind != EffectKind::CancelRegistrant || !old.contains("email"_L1))
        return stored;
    stored.email = old.value("email"_L1).toString();
    stored.providerId = old.value("providerId"_L1).toString();
    return stored;
}

} // namespace services
