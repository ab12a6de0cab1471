// meetwrightd's configuration file: the settings of core/settings/keys.h that the service reads, and three
// groups of its own. INI; see packaging/linux/meetwrightd.conf for each line.
#pragma once

#include "base/result.h"
#include "settings/settings.h"
#include "store/databasesettings.h"

#include <QHostAddress>
#include <QStringList>

namespace service {

struct Config {
    store::DatabaseSettings database; // the password comes from the credentials, under "database/password"
    settings::Files files; // the configuration file itself
    QHostAddress healthAddress { QHostAddress::LocalHost };
    quint16 healthPort = 8766; // 0: none
    bool outbox = true;
};

// Invalid with the line at fault as `part`, also for names that mean nothing here: a line with a typing error
// must not be taken for an absent one.
base::Result<Config> readConfig(const QString &file);

} // namespace service
