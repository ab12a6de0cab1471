#include "secrets/credentialstore.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;
using base::Result;

namespace secrets {

namespace {

Result<QString> secretIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage, u"a credential cannot be read: "_s + file.errorString());
    QByteArray bytes = file.read(CredentialStore::Longest + 1);
    if (bytes.size() > CredentialStore::Longest)
        return failure(ErrorKind::Storage, u"a credential is longer than 64 KiB"_s);
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    return QString::fromUtf8(bytes);
}

} // namespace

QString CredentialStore::fileName(const QString &key)
{
    QString name = key;
    return name.replace(u'/', u'.');
}

base::Async<QString> CredentialStore::read(const QString &key)
{
    if (key.isEmpty())
        return base::ready<QString>(failure(ErrorKind::Invalid, u"a secret without a name"_s));
    const QDir folder(m_folder);
    if (m_folder.isEmpty() || !folder.exists())
        return base::ready<QString>(
            failure(ErrorKind::Storage, u"no credentials were handed over"_s, u"credentials"_s));
    const QString name = fileName(key);
    for (const QString &there : folder.entryList(QDir::Files)) {
        if (there == name || (there.endsWith(name) && there.chopped(name.size()).endsWith(u'_')))
            return base::ready<QString>(secretIn(folder.filePath(there)));
    }
    return base::ready<QString>(failure(ErrorKind::NotFound, u"no such credential"_s));
}

base::Async<bool> CredentialStore::write(const QString &, const QString &)
{
    return base::ready<bool>(failure(ErrorKind::Storage, u"credentials are read-only"_s, u"credentials"_s));
}

base::Async<bool> CredentialStore::erase(const QString &)
{
    return base::ready<bool>(failure(ErrorKind::Storage, u"credentials are read-only"_s, u"credentials"_s));
}

} // namespace secrets
