#include "secrets/keychainlock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <chrono>

using namespace Qt::StringLiterals;

namespace secrets {

namespace {

using Attributes = QMap<QString, QString>;
using ItemPaths = QList<QDBusObjectPath>;

constexpr auto busPatience = std::chrono::seconds(5);

// Never starts a service: without one nothing can be locked.
template <typename Fn>
void ask(const QDBusMessage &question, Fn onAnswer)
{
    QDBusMessage message = question;
    message.setAutoStartService(false);
    const auto call = QDBusConnection::sessionBus().asyncCall(
        message, int(std::chrono::milliseconds(busPatience).count()));
    auto *watcher = new QDBusPendingCallWatcher(call);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, onAnswer] {
        watcher->deleteLater();
        onAnswer(*watcher);
    });
}

QDBusMessage defaultCollectionIsLocked()
{
    auto message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
        u"/org/freedesktop/secrets/aliases/default"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    return message;
}

// The attributes under which QtKeychain keeps an entry with libsecret.
QDBusMessage itemsOf(const QString &service, const QString &key)
{
    auto message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
        u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    message << QVariant::fromValue(Attributes { { u"server"_s, service }, { u"user"_s, key } });
    return message;
}

} // namespace

base::Async<bool> isKeychainLocked(const QString &service, const QString &key)
{
    qDBusRegisterMetaType<Attributes>();
    auto promise = std::make_shared<QPromise<base::Result<bool>>>();
    promise->start();
    const auto finish = [promise](bool locked) {
        promise->addResult(locked);
        promise->finish();
    };
    // The entry may be in another collection than the default one, so both are asked.
    ask(itemsOf(service, key), [finish](const QDBusPendingCall &call) {
        const QDBusPendingReply<ItemPaths, ItemPaths> items = call;
        if (items.isValid() && !items.argumentAt<1>().isEmpty())
            return finish(true);
        ask(defaultCollectionIsLocked(), [finish](const QDBusPendingCall &second) {
            const QDBusPendingReply<QDBusVariant> locked = second;
            finish(locked.isValid() && locked.value().variant().toBool());
        });
    });
    return promise->future();
}

} // namespace secrets
