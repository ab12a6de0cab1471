#include "desktop/instanceplace.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::StringLiterals;

namespace desktop {

// Pipes have one name space for the whole computer, so the person's own folder becomes part of the name.
InstancePlace instancePlace(const QString &folder, const QString &name)
{
    const QString place = folder.isEmpty() ? QDir::tempPath() : folder;
    const auto hash
        = QCryptographicHash::hash((QDir::homePath() + u'|' + place).toUtf8(), QCryptographicHash::Sha256);
    return { name + u'-' + QString::fromLatin1(hash.toHex().left(16)), place + u'/' + name + u".lock"_s };
}

} // namespace desktop
