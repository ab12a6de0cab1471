#pragma once

#include <QString>

namespace app {

// Where one person's data lives: the system's place, or the folder of --profile. Made when it is missing.
struct ProfileFolder {
    QString name; // empty: the usual one; tells running instances apart
    QString data; // database, backups
    QString cache; // drafts for the mail client
    bool standard = true;

    static ProfileFolder usual();
    static ProfileFolder at(const QString &folder);

    QString databaseFile() const { return data + QStringLiteral("/meetwright.db"); }
    QString draftFolder() const { return cache + QStringLiteral("/drafts"); }
};

} // namespace app
