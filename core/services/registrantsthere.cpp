#include "services/registrantsthere.h"

#include "store/connection.h"
#include "store/registrantstore.h"

#include <QCoreApplication>
#include <QSet>

namespace services {

using base::Result;
using model::Registrant;
using model::RegistrantState;
using model::SyncState;
using providers::PersonThere;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(services::RegistrantService)
};

constexpr int pageSize = 2000;

Result<std::optional<Registrant>> known(
    store::RegistrantStore &store, const model::SessionKey &session, const PersonThere &person)
{
    if (!person.providerId.isEmpty()) {
        auto byId = store.findByProviderId(session, person.providerId);
        if (!byId || *byId)
            return byId;
    }
    if (model::normalAddress(person.email).isEmpty())
        return std::optional<Registrant>();
    return store.findByAddress(session, person.email);
}

// Where the two sides stand, of somebody whom both know.
void compare(Registrant &ours, const PersonThere &theirs, const QString &provider)
{
    ours.providerId = theirs.providerId;
    if (!theirs.joinUrl.isEmpty())
        ours.joinUrl = theirs.joinUrl;
    if (ours.sync == SyncState::Waiting || ours.sync == SyncState::OnlyThere)
        return;
    const bool here = ours.state == RegistrantState::Active;
    const bool there = theirs.state == RegistrantState::Active;
    ours.syncReason.clear();
    if (here && there) {
        ours.sync = theirs.pending ? SyncState::Pending : SyncState::Synced;
    } else if (here) {
        ours.sync = SyncState::Failed;
        ours.syncReason = Texts::tr("Was cancelled at %1. Send again to register anew.").arg(provider);
    } else if (there) {
        ours.sync = SyncState::Failed;
        ours.syncReason = Texts::tr("Is still registered at %1. Send the cancellation again.").arg(provider);
    } else {
        ours.sync = SyncState::Synced; // cancelled on both sides
    }
}

Result<model::RegistrantKey> addStranger(store::RegistrantStore &store, const model::SessionKey &session,
    const PersonThere &person, base::Instant now)
{
    Registrant stranger;
    stranger.session = session;
    stranger.firstName = person.firstName;
    stranger.lastName = person.lastName;
    stranger.email = person.email;
    stranger.source = model::RegistrantSource::Provider;
    stranger.providerId = person.providerId;
    stranger.joinUrl = person.joinUrl;
    stranger.sync = SyncState::OnlyThere;
    stranger.createdAt = now;
    stranger.changedAt = now;
    auto saved = store.save(std::move(stranger));
    if (!saved)
        return tl::unexpected<base::Error>(saved.error());
    return saved->key;
}

// Whoever was there and is not in the list any more.
Result<bool> noteMissing(store::RegistrantStore &store, const model::SessionKey &session,
    const QSet<model::RegistrantKey> &seen, const QString &provider)
{
    std::vector<Registrant> missing;
    for (int offset = 0;; offset += pageSize) {
        auto page = store.list({ session, {}, RegistrantState::Active, pageSize, offset });
        if (!page)
            return tl::unexpected<base::Error>(page.error());
        for (const Registrant &person : *page) {
            const bool wasThere = person.sync == SyncState::Synced || person.sync == SyncState::Pending
                || person.sync == SyncState::OnlyThere;
            if (wasThere && !seen.contains(person.key))
                missing.push_back(person);
        }
        if (int(page->size()) < pageSize)
            break;
    }
    for (Registrant &person : missing) {
        const bool stranger = person.sync == SyncState::OnlyThere;
        person.sync = SyncState::Failed;
        person.syncReason
            = Texts::tr("Is no longer registered at %1. Send again to register anew.").arg(provider);
        if (auto done = stranger ? store.erase(person.key) : store.noteSync(person); !done)
            return tl::unexpected<base::Error>(done.error());
    }
    return true;
}

} // namespace

Result<bool> mergeThere(store::Connection &connection, const model::SessionKey &session,
    const RegistrantsThere &there, base::Instant now)
{
    store::RegistrantStore store(connection);
    QSet<model::RegistrantKey> seen;
    for (const PersonThere &person : there.people) {
        auto ours = known(store, session, person);
        if (!ours)
            return tl::unexpected<base::Error>(ours.error());
        if (!*ours && person.state != RegistrantState::Active)
            continue;
        if (!*ours) {
            auto added = addStranger(store, session, person, now);
            if (!added)
                return tl::unexpected<base::Error>(added.error());
            seen.insert(*added);
            continue;
        }
        seen.insert((*ours)->key);
        const Registrant before = **ours;
        compare(**ours, person, there.provider);
        if (**ours == before)
            continue;
        if (auto noted = store.noteSync(**ours); !noted)
            return tl::unexpected<base::Error>(noted.error());
    }
    return noteMissing(store, session, seen, there.provider);
}

} // namespace services
