#include "services/registrantsthere.h"

#include "store/connection.h"
#include "store/registrantstore.h"
#include "store/registrantsyncstore.h"

#include <QCoreApplication>
#include <QSet>

namespace services {

using base::Result;
using model::Registrant;
using model::RegistrantState;
using model::RegistrantSync;
using model::SyncState;
using providers::PersonThere;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(services::RegistrantService)
};

struct Merging {
    store::Connection &connection;
    const RegistrantsThere &there;
    base::Instant now;
    QSet<model::RegistrantKey> seen = {};

    Result<std::optional<Registrant>> known(const PersonThere &person);
    Result<void> take(const PersonThere &person);
    Result<void> takeStranger(const PersonThere &person);
    Result<void> noteMissing();
    void compare(RegistrantSync &sync, const Registrant &ours, const PersonThere &theirs) const;
};

Result<std::optional<Registrant>> Merging::known(const PersonThere &person)
{
    store::RegistrantStore registrants(connection);
    auto byId = store::RegistrantSyncStore(connection).findByProviderId(there.meeting.key, person.providerId);
    if (!byId)
        return base::passOn(byId);
    if (*byId)
        return registrants.load((*byId)->registrant);
    if (model::normalAddress(person.email).isEmpty())
        return std::optional<Registrant>();
    return registrants.findByAddress(there.meeting.session, person.email);
}

// Where the two sides stand, of somebody whom both know.
void Merging::compare(RegistrantSync &sync, const Registrant &ours, const PersonThere &theirs) const
{
    sync.providerId = theirs.providerId;
    if (!theirs.joinUrl.isEmpty())
        sync.joinUrl = theirs.joinUrl;
    if (sync.state == SyncState::Waiting || sync.state == SyncState::OnlyThere)
        return;
    if (ours.sync == SyncState::OnlyThere) { // at another meeting of the session too
        sync.state = SyncState::OnlyThere;
        return;
    }
    const bool isHere = ours.state == RegistrantState::Active;
    const bool isThere = theirs.state == RegistrantState::Active;
    sync.reason.clear();
    if (isHere && isThere) {
        sync.state = theirs.pending ? SyncState::Pending : SyncState::Synced;
    } else if (isHere) {
        sync.state = SyncState::Failed;
        sync.reason
            = Texts::tr("Was cancelled at %1. Send again to register this person again.").arg(there.provider);
    } else if (isThere) {
        sync.state = SyncState::Failed;
        sync.providerId.clear(); // nobody there to be approved again: added anew
        sync.joinUrl.clear();
        sync.reason
            = Texts::tr("Is still registered at %1. Send the cancellation again.").arg(there.provider);
    } else {
        sync.state = SyncState::Synced; // cancelled on both sides
    }
}

Result<void> Merging::take(const PersonThere &person)
{
    auto ours = known(person);
    if (!ours)
        return base::passOn(ours);
    if (!*ours)
        return person.state == RegistrantState::Active ? takeStranger(person) : Result<void>();
    seen.insert((*ours)->key);
    store::RegistrantSyncStore syncs(connection);
    auto sync = syncs.at((*ours)->key, there.meeting.key);
    if (!sync)
        return base::passOn(sync);
    const RegistrantSync before = *sync;
    compare(*sync, **ours, person);
    return *sync == before ? Result<void>() : syncs.note(*sync);
}

Result<void> Merging::takeStranger(const PersonThere &person)
{
    Registrant stranger;
    stranger.session = there.meeting.session;
    stranger.firstName = person.firstName;
    stranger.lastName = person.lastName;
    stranger.email = person.email;
    stranger.source = model::RegistrantSource::Provider;
    stranger.createdAt = now;
    stranger.changedAt = now;
    auto saved = store::RegistrantStore(connection).save(std::move(stranger));
    if (!saved)
        return base::passOn(saved);
    seen.insert(saved->key);
    return store::RegistrantSyncStore(connection)
        .note({ saved->key, there.meeting.key, SyncState::OnlyThere, {}, person.providerId, person.joinUrl });
}

// Whoever was there and is not in the list any more.
Result<void> Merging::noteMissing()
{
    store::RegistrantSyncStore syncs(connection);
    auto all = syncs.ofMeeting(there.meeting.key);
    if (!all)
        return base::passOn(all);
    for (RegistrantSync &sync : *all) {
        const bool wasThere = sync.state == SyncState::Synced || sync.state == SyncState::Pending
            || sync.state == SyncState::OnlyThere;
        if (!wasThere || seen.contains(sync.registrant))
            continue;
        auto person = store::RegistrantStore(connection).load(sync.registrant);
        if (!person)
            return base::passOn(person);
        if (!*person || (*person)->state != RegistrantState::Active)
            continue;
        if (sync.state == SyncState::OnlyThere) {
            if (auto gone = syncs.forgetStranger(sync.registrant, sync.meeting); !gone)
                return gone;
            continue;
        }
        sync.state = SyncState::Failed;
        sync.providerId.clear(); // nobody there to be approved again: added anew
        sync.joinUrl.clear();
        sync.reason = Texts::tr("Is no longer registered at %1. Send again to register this person again.")
                          .arg(there.provider);
        if (auto noted = syncs.note(sync); !noted)
            return noted;
    }
    return {};
}

} // namespace

Result<void> mergeThere(store::Connection &connection, const RegistrantsThere &there, base::Instant now)
{
    Merging merging { connection, there, now };
    for (const PersonThere &person : there.people)
        if (auto taken = merging.take(person); !taken)
            return taken;
    return merging.noteMissing();
}

} // namespace services
