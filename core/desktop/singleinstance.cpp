#include "desktop/singleinstance.h"

#include "base/logging.h"
#include "desktop/instancelock.h"
#include "desktop/instanceplace.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

constexpr quint32 maxBytes = 64 * 1024;
constexpr qsizetype maxWords = 64;
constexpr qsizetype lengthBytes = sizeof(quint32);
constexpr char accepted = 'k';
constexpr auto retryPause = std::chrono::milliseconds(50);
constexpr auto idleLimit = std::chrono::seconds(5);

QByteArray packed(const QStringList &message)
{
    const QByteArray json = QJsonDocument(QJsonArray::fromStringList(message)).toJson(QJsonDocument::Compact);
    QByteArray bytes;
    QDataStream(&bytes, QIODevice::WriteOnly) << quint32(json.size());
    return bytes + json;
}

quint32 announcedSize(const QByteArray &bytes)
{
    quint32 size = 0;
    QDataStream(bytes) >> size;
    return size;
}

std::optional<QStringList> unpacked(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isArray() || document.array().isEmpty() || document.array().size() > maxWords)
        return std::nullopt;
    QStringList message;
    const QJsonArray words = document.array();
    for (const QJsonValue word : words) {
        if (!word.isString())
            return std::nullopt;
        message.append(word.toString());
    }
    return message;
}

QString placeName(const QString &profile)
{
    const auto hash = QCryptographicHash::hash(profile.toUtf8(), QCryptographicHash::Sha256);
    return u"meetwright-"_s + QString::fromLatin1(hash.toHex().left(12));
}

} // namespace

struct SingleInstance::Claim {
    QPromise<base::Result<Role>> promise;
    QByteArray bytes;
    QDeadlineTimer deadline;
    bool finished = false;

    void finish(base::Result<Role> result)
    {
        if (std::exchange(finished, true))
            return;
        promise.addResult(std::move(result));
        promise.finish();
    }
};

SingleInstance::SingleInstance(Options options, QObject *parent)
    : QObject(parent), m_options(std::move(options))
{
    const InstancePlace place = instancePlace(m_options.folder, placeName(m_options.profile));
    m_serverName = place.serverName;
    m_lockPath = place.lockPath;
}

SingleInstance::~SingleInstance() = default;

base::Async<SingleInstance::Role> SingleInstance::claim(const QStringList &message)
{
    auto claim = std::make_shared<Claim>();
    claim->promise.start();
    claim->bytes = packed(message);
    claim->deadline = QDeadlineTimer(m_options.patience);
    auto future = claim->promise.future();
    if (message.isEmpty() || message.size() > maxWords || claim->bytes.size() > qsizetype(maxBytes))
        claim->finish(base::failure(base::ErrorKind::Invalid, u"the message is empty or too long"_s));
    else if (m_lockPath.isEmpty())
        claim->finish(base::failure(base::ErrorKind::Storage, u"no place for the lock"_s));
    else
        tryClaim(claim);
    return future;
}

// First the one that may be running is asked, and only then the lock: mostly that is all there is to do.
void SingleInstance::tryClaim(const std::shared_ptr<Claim> &claim)
{
    auto *socket = new QLocalSocket(this);
    auto *silence = new QTimer(socket);
    silence->setSingleShot(true);
    const auto leave = [socket] {
        socket->disconnect();
        socket->deleteLater();
    };
    connect(silence, &QTimer::timeout, socket, [this, claim, leave] {
        leave();
        claim->finish(base::failure(base::ErrorKind::Transient, u"the running one does not answer"_s));
    });
    connect(socket, &QLocalSocket::connected, socket, [socket, claim] { socket->write(claim->bytes); });
    connect(socket, &QLocalSocket::readyRead, socket, [claim, leave] {
        leave();
        claim->finish(Role::HandedOver);
    });
    connect(socket, &QLocalSocket::disconnected, socket, [this, claim, leave] {
        leave();
        retryLater(claim, u"the running one ended meanwhile"_s);
    });
    connect(
        socket, &QLocalSocket::errorOccurred, socket, [this, claim, leave](QLocalSocket::LocalSocketError) {
            leave();
            const auto first = becomeFirst();
            if (first && *first)
                claim->finish(Role::First);
            else if (!first)
                claim->finish(tl::unexpected(first.error()));
            else
                retryLater(claim, u"another one holds the place but does not answer"_s);
        });
    silence->start(std::chrono::milliseconds(std::max<qint64>(1, claim->deadline.remainingTime())));
    socket->connectToServer(m_serverName);
}

void SingleInstance::retryLater(const std::shared_ptr<Claim> &claim, const QString &why)
{
    if (claim->deadline.hasExpired())
        return claim->finish(base::failure(base::ErrorKind::Transient, why));
    QTimer::singleShot(retryPause, this, [this, claim] { tryClaim(claim); });
}

// False when another one has the lock.
base::Result<bool> SingleInstance::becomeFirst()
{
    auto lock = InstanceLock::tryLock(m_lockPath);
    if (!lock)
        return tl::unexpected(lock.error());
    if (!*lock)
        return false;
    // Nobody answered and the lock is ours: what lies there is left over from one that was killed.
    QLocalServer::removeServer(m_serverName);
    auto server = std::make_unique<QLocalServer>();
    server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection())
            welcome(socket);
    });
    if (!server->listen(m_serverName)) {
        return base::failure(base::ErrorKind::Storage, u"cannot listen: "_s + server->errorString());
    }
    m_lock = std::move(*lock);
    m_server = std::move(server);
    return true;
}

void SingleInstance::welcome(QLocalSocket *socket)
{
    socket->setReadBufferSize(lengthBytes + maxBytes);
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(idleLimit, socket, [socket] { socket->abort(); });
    const auto read = [this, socket] {
        const QByteArray head = socket->peek(lengthBytes);
        if (head.size() < lengthBytes)
            return;
        const quint32 size = announcedSize(head);
        if (size > maxBytes)
            return socket->abort();
        if (socket->bytesAvailable() < lengthBytes + qsizetype(size))
            return;
        socket->skip(lengthBytes);
        const auto message = unpacked(socket->read(size));
        if (!message) {
            qCWarning(base::logDesktop) << "a start handed over something unreadable";
            return socket->abort();
        }
        socket->write(&accepted, 1);
        socket->flush();
        socket->disconnectFromServer();
        Q_EMIT received(*message);
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    read(); // what came before we listened to the signal
}

} // namespace desktop
