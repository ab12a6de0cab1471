#include "services/profileservice.h"

#include "mail/address.h"
#include "services/mailbrand.h"
#include "services/mailbuiltin.h"
#include "store/connection.h"
#include "store/databasethread.h"
#include "store/mailtemplatestore.h"
#include "store/profilestore.h"

using namespace Qt::StringLiterals;

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

Result<void> ProfileService::check(const Profile &profile)
{
    if (profile.name.trimmed().isEmpty())
        return base::failure(ErrorKind::Invalid, tr("Give the profile a name."), u"name"_s);
    if (!profile.headerColour.isEmpty() && !colourOf(profile.headerColour))
        return base::failure(
            ErrorKind::Invalid, tr("This is no colour, such as #24527a."), u"headerColour"_s);
    if (!profile.logo.isEmpty() && !pngSize(profile.logo))
        return base::failure(
            ErrorKind::Invalid, tr("The logo is no picture that e-mails can carry."), u"logo"_s);
    if (profile.replyTo.isEmpty())
        return {};
    if (auto address = mail::Address::of(profile.replyTo); !address)
        return base::failure(ErrorKind::Invalid, address.error().detail, u"replyTo"_s);
    return {};
}

Async<Profile> ProfileService::save(const Profile &profile)
{
    return keep(profile, {});
}

Async<Profile> ProfileService::save(const Profile &profile, const std::vector<model::MailTemplate> &words)
{
    for (const model::MailTemplate &one : words) {
        if (auto checked = checkMailTemplate(one); !checked)
            return base::ready<Profile>(base::passOn(checked));
    }
    return keep(profile, words);
}

Async<Profile> ProfileService::keep(
    const Profile &profile, const std::optional<std::vector<model::MailTemplate>> &words)
{
    if (auto checked = check(profile); !checked)
        return base::ready<Profile>(base::passOn(checked));
    Profile wanted = profile;
    if (wanted.key.isNull())
        wanted.key = model::ProfileKey::make();
    return m_database.run([wanted, words](store::Connection &connection) -> Result<Profile> {
        auto saved = store::ProfileStore(connection).save(wanted);
        if (!saved || !words)
            return saved;
        if (auto replaced = store::MailTemplateStore(connection).replace(saved->key, *words); !replaced)
            return base::passOn(replaced);
        return saved;
    });
}

Async<std::vector<model::MailTemplate>> ProfileService::mailTemplates(const model::ProfileKey &key)
{
    return m_database.read(
        [key](store::Connection &connection) { return store::MailTemplateStore(connection).ofProfile(key); });
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
