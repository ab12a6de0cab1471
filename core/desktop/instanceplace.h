#pragma once

#include <QString>

namespace desktop {

struct InstancePlace {
    QString serverName; // for QLocalServer; only this person can reach it
    QString lockPath;
};

// `folder` empty: where this system keeps a person's sockets and locks. `name` is short and plain.
InstancePlace instancePlace(const QString &folder, const QString &name);

} // namespace desktop
