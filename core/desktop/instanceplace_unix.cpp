#include "desktop/instanceplace.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace desktop {

// A full path: QLocalServer would put a bare name into /tmp, where another person could take it first.
// RuntimeLocation belongs to this person alone (Qt refuses one that does not) and is short enough
// for a socket's 104 bytes.
InstancePlace instancePlace(const QString &folder, const QString &name)
{
    const QString place
        = folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) : folder;
    if (place.isEmpty())
        return {};
    return { place + u'/' + name + u".socket"_s, place + u'/' + name + u".lock"_s };
}

} // namespace desktop
