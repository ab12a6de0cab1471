#include "app/profilefolder.h"

#include <QDir>
#include <QStandardPaths>

namespace app {

ProfileFolder ProfileFolder::usual()
{
    return { {}, QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
        QStandardPaths::writableLocation(QStandardPaths::CacheLocation), true };
}

ProfileFolder ProfileFolder::at(const QString &folder)
{
    const QString path = QDir(folder).absolutePath();
    return { path, path, path + QStringLiteral("/cache"), false };
}

} // namespace app
