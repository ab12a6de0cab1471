// Profiles: sets of defaults for new sessions (MIK-23). There is always at least one, and one default.
#pragma once

#include "base/async.h"
#include "model/mailtemplate.h"
#include "model/profile.h"

#include <QObject>

#include <optional>
#include <vector>

namespace store {
class DatabaseThread;
}

namespace services {

class ProfileService : public QObject {
    Q_OBJECT

public:
    explicit ProfileService(store::DatabaseThread &database, QObject *parent = nullptr);

    // What stands in the way of saving it: Invalid with a sentence for people, `part` names the field
    // ("name", "headerColour", "logo", "replyTo").
    static base::Result<void> check(const model::Profile &profile);

    base::Async<std::vector<model::Profile>> profiles(); // the default first, then by name
    base::Async<model::Profile> defaultProfile();
    base::Async<model::Profile> save(
        const model::Profile &profile); // makes it the only default if it says so
    // With its own words for mails, instead of those there were; what is wrong with one is Invalid
    // (services/mailbuiltin.h).
    base::Async<model::Profile> save(
        const model::Profile &profile, const std::vector<model::MailTemplate> &words);
    base::Async<std::vector<model::MailTemplate>> mailTemplates(const model::ProfileKey &key);
    base::Async<bool> remove(const model::ProfileKey &key); // Rejected for the default one

Q_SIGNALS:
    void profilesChanged();

private:
    base::Async<model::Profile> keep(
        const model::Profile &profile, const std::optional<std::vector<model::MailTemplate>> &words);

    store::DatabaseThread &m_database;
};

} // namespace services
