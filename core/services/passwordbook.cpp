#include "services/passwordbook.h"

#include "secrets/secretstore.h"
#include "services/eitherway.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPasswordDigestor>

using namespace Qt::StringLiterals;

namespace services {

using base::Async;
using base::Result;
using model::SessionKey;

namespace {

constexpr int rounds = 10'000;
constexpr auto entry = "passwords-in-use"_L1;
constexpr qsizetype mostKept = 1000;

QString hashOf(const QString &password, const QByteArray &salt)
{
    return QString::fromLatin1(
        QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, password.toUtf8(), salt, rounds, 32)
            .toHex());
}

QByteArray saltOf(const QJsonObject &book)
{
    return QByteArray::fromHex(book.value("salt"_L1).toString().toLatin1());
}

QJsonObject bookOf(const Result<QString> &text)
{
    return text ? QJsonDocument::fromJson(text->toUtf8()).object() : QJsonObject();
}

} // namespace

Async<bool> PasswordBook::note(const SessionKey &session, const QString &password, QObject *context)
{
    return eitherWay<bool>(m_secrets.read(entry), context,
        [&secrets = m_secrets, &random = m_random, session, password, context](const Result<QString> &text) {
            QJsonObject book = bookOf(text);
            QByteArray salt = saltOf(book);
            if (salt.size() < 16) {
                book = {};
                salt.clear();
                for (int i = 0; i < 16; ++i)
                    salt += char(random.below(256));
                book.insert(u"salt"_s, QString::fromLatin1(salt.toHex()));
            }
            QJsonObject hashes = book.value("hashes"_L1).toObject();
            if (hashes.size() >= mostKept)
                hashes.erase(hashes.begin());
            hashes.insert(session.toString(), hashOf(password, salt));
            book.insert(u"hashes"_s, hashes);
            const QByteArray json = QJsonDocument(book).toJson(QJsonDocument::Compact);
            return eitherWay<bool>(secrets.write(entry, QString::fromLatin1(json)), context,
                [](const Result<bool> &) { return base::ready<bool>(true); });
        });
}

Async<std::vector<SessionKey>> PasswordBook::sameAs(
    const SessionKey &session, const QString &password, QObject *context)
{
    using Keys = std::vector<SessionKey>;
    return eitherWay<Keys>(m_secrets.read(entry), context, [session, password](const Result<QString> &text) {
        const QJsonObject book = bookOf(text);
        const QJsonObject hashes = book.value("hashes"_L1).toObject();
        Keys same;
        if (hashes.isEmpty())
            return base::ready<Keys>(same);
        const QString wanted = hashOf(password, saltOf(book));
        for (auto it = hashes.begin(); it != hashes.end(); ++it)
            if (it.value().toString() == wanted && it.key() != session.toString())
                same.push_back(SessionKey::fromString(it.key()));
        return base::ready<Keys>(same);
    });
}

} // namespace services
