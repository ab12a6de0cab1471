#include "services/profileservice.h"

#include "store/connection.h"
#include "store/databasethread.h"
#include "store/profilestore.h"

namespace services {

using base::Async;
using base::Error;
using base::ErrorKind;
using base::Result;
using model::Profile;

ProfileService::ProfileService(store::DatabaseThread &database, QObject *parent)
    : QObject(parent), m_database(database)
{
    connect(&m_database, &store::DatabaseThread::profilesChanged, this, &ProfileService::profilesChanged);
}

// A new database has none: the first question makes the built-in one, so that there is always a default.
Async<std::vector<Profile>> ProfileService::profiles()
{
    return m_database.run([](store::Connection &connection) -> Result<std::vector<Profile>> {
        store::ProfileStore store(connection);
        auto list = store.list();
        if (!list || !list->empty())
            return list;
        Profile first;
        first.key = model::ProfileKey::make();
        first.name = tr("Standard");
        first.isDefault = true;
        if (auto saved = store.save(first); !saved)
            return base::passOn(saved);
        return store.list();
    });
}

Async<Profile> ProfileService::defaultProfile()
{
    return base::andThen(
        profiles(), this, [](const std::vector<Profile> &list) -> Result<Profile> { return list.front(); });
}

Async<Profile> ProfileService::save(const Profile &profile)
{
    if (profile.name.trimmed().isEmpty())
        return base::ready<Profile>(
            base::failure(ErrorKind::Invalid, tr("Give the profile a name."), QStringLiteral("name")));
    Profile wanted = profile;
    if (wanted.key.isNull())
        wanted.key = model::ProfileKey::make();
    return m_database.run(
        [wanted](store::Connection &connection) { return store::ProfileStore(connection).save(wanted); });
}

Async<bool> ProfileService::remove(const model::ProfileKey &key)
{
    return m_database.run([key](store::Connection &connection) -> Result<bool> {
        store::ProfileStore store(connection);
        const auto profile = store.load(key);
        if (!profile)
            return base::passOn(profile);
        if (!*profile)
            return base::failure(ErrorKind::NotFound, QStringLiteral("no such profile"));
        if ((*profile)->isDefault)
            return base::failure(
                ErrorKind::Rejected, tr("This is the default profile. Make another one the default first."));
        if (auto removed = store.remove(key); !removed)
            return base::passOn(removed);
        return true;
    });
}

} // namespace services
