#include "base/logging.h"
#include "desktop/notifier_linux.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

const QString &service()
{
    static const QString name = u"org.freedesktop.Notifications"_s;
    return name;
}

QDBusMessage notificationCall(const QString &method)
{
    return QDBusMessage::createMethodCall(service(), u"/org/freedesktop/Notifications"_s, service(), method);
}

} // namespace

BusNotifier::BusNotifier(QObject *parent) : Notifier(parent) { }

void BusNotifier::show(const Notification &notification)
{
    if (!m_askedForAbilities)
        askForAbilities();
    Shown &shown = m_shown[notification.id];
    shown.withdrawn = false;
    if (!m_abilitiesKnown || shown.pending) { // sent when the answer is here
        shown.next = notification;
        return;
    }
    send(notification);
}

void BusNotifier::withdraw(const QString &id)
{
    const auto found = m_shown.find(id);
    if (found == m_shown.end())
        return;
    found->next.reset();
    if (found->pending) {
        found->withdrawn = true;
        return;
    }
    if (found->serverId == 0) { // never sent
        m_shown.erase(found);
        return;
    }
    auto call = notificationCall(u"CloseNotification"_s);
    call << found->serverId;
    QDBusConnection::sessionBus().send(call);
}

void BusNotifier::askForAbilities()
{
    m_askedForAbilities = true;
    auto bus = QDBusConnection::sessionBus();
    if (!m_listening) {
        m_listening = true;
        const QString path = u"/org/freedesktop/Notifications"_s;
        bus.connect(
            service(), path, service(), u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString)));
        bus.connect(service(), path, service(), u"NotificationClosed"_s, this, SLOT(onClosed(uint, uint)));
        auto *watcher
            = new QDBusServiceWatcher(service(), bus, QDBusServiceWatcher::WatchForUnregistration, this);
        connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, &BusNotifier::onServiceGone);
    }
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(notificationCall(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isError())
            return giveUp(reply.error().message());
        m_hasActions = reply.value().contains(u"actions"_s);
        m_hasMarkup = reply.value().contains(u"body-markup"_s);
        m_abilitiesKnown = true;
        Q_EMIT actionsKnown();
        const QStringList waiting = m_shown.keys();
        for (const QString &id : waiting)
            sendNext(id);
    });
}

void BusNotifier::sendNext(const QString &id)
{
    if (auto next = std::exchange(m_shown[id].next, std::nullopt))
        send(*next);
}

void BusNotifier::send(const Notification &notification)
{
    QStringList actions { u"default"_s, QString() };
    for (const NotificationAction &action : notification.actions)
        actions << action.key << action.label;
    const QVariantMap hints { { u"desktop-entry"_s, u"org.meetwright.Meetwright"_s },
        { u"urgency"_s, QVariant::fromValue(uchar(1)) } };

    Shown &shown = m_shown[notification.id];
    shown.pending = true;
    auto call = notificationCall(u"Notify"_s);
    call << QCoreApplication::applicationName() << shown.serverId << u"org.meetwright.Meetwright"_s
         << notification.title.simplified()
         << (m_hasMarkup ? notification.body.toHtmlEscaped() : notification.body)
         << (m_hasActions ? actions : QStringList()) << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, id = notification.id] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        const auto found = m_shown.find(id);
        if (found == m_shown.end())
            return; // the service went away meanwhile
        found->pending = false;
        if (reply.isError()) {
            m_shown.erase(found);
            Q_EMIT failed(id, reply.error().message());
            return;
        }
        found->serverId = reply.value();
        if (found->withdrawn)
            withdraw(id);
        else
            sendNext(id);
    });
}

void BusNotifier::giveUp(const QString &why)
{
    qCInfo(base::logDesktop) << "no notifications:" << why;
    m_askedForAbilities = false; // a service may come later
    const QStringList waiting = m_shown.keys();
    m_shown.clear();
    for (const QString &id : waiting)
        Q_EMIT failed(id, why);
}

void BusNotifier::onServiceGone()
{
    m_askedForAbilities = m_abilitiesKnown = m_hasActions = false;
    const QStringList gone = m_shown.keys();
    m_shown.clear();
    for (const QString &id : gone)
        Q_EMIT closed(id);
}

// The service tells everybody about everybody's notifications; ours are those whose number we were given.
std::optional<QString> BusNotifier::idOf(uint serverId) const
{
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it) {
        if (it->serverId == serverId && serverId != 0)
            return it.key();
    }
    return std::nullopt;
}

void BusNotifier::onActionInvoked(uint serverId, const QString &actionKey)
{
    if (const auto id = idOf(serverId))
        Q_EMIT actionInvoked(*id, actionKey);
}

void BusNotifier::onClosed(uint serverId, uint)
{
    const auto id = idOf(serverId);
    if (!id)
        return;
    if (m_shown[*id].pending) // it is being replaced: the answer brings its new number
        m_shown[*id].serverId = 0;
    else
        m_shown.remove(*id);
    Q_EMIT closed(*id);
}

std::unique_ptr<Notifier> makeNotifier()
{
    return std::make_unique<BusNotifier>();
}

} // namespace desktop
