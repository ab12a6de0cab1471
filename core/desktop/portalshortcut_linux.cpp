#include "desktop/portalshortcut_linux.h"

#include "desktop/keycombination.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QHash>

using namespace Qt::StringLiterals;

namespace desktop {

// One entry of BindShortcuts: (sa{sv})
struct PortalEntry {
    QString id;
    QVariantMap properties;
};

QDBusArgument &operator<<(QDBusArgument &argument, const PortalEntry &entry)
{
    argument.beginStructure();
    argument << entry.id << entry.properties;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PortalEntry &entry)
{
    argument.beginStructure();
    argument >> entry.id >> entry.properties;
    argument.endStructure();
    return argument;
}

} // namespace desktop

Q_DECLARE_METATYPE(desktop::PortalEntry)

namespace desktop {

namespace {

constexpr auto portalService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto portalInterface = "org.freedesktop.portal.GlobalShortcuts"_L1;
constexpr auto requestInterface = "org.freedesktop.portal.Request"_L1;
constexpr auto shortcutId = "start-next"_L1;

// XDG shortcuts specification: upper case modifiers and the key's X11 name.
QString triggerOf(const KeyCombination &keys)
{
    static const QHash<QString, QString> names { { u"Space"_s, u"space"_s }, { u"PgUp"_s, u"Page_Up"_s },
        { u"PgDown"_s, u"Page_Down"_s }, { u"Ins"_s, u"Insert"_s }, { u"Del"_s, u"Delete"_s } };
    QString text;
    if (keys.ctrl)
        text += u"CTRL+"_s;
    if (keys.alt)
        text += u"ALT+"_s;
    if (keys.shift)
        text += u"SHIFT+"_s;
    if (keys.meta)
        text += u"LOGO+"_s;
    return text + (keys.key.size() == 1 ? keys.key.toLower() : names.value(keys.key, keys.key));
}

} // namespace

PortalShortcut::PortalShortcut(QString description) : m_description(std::move(description)) { }

PortalShortcut::~PortalShortcut()
{
    closeSession();
}

base::Async<ShortcutSupport> PortalShortcut::support()
{
    auto promise = std::make_shared<QPromise<base::Result<ShortcutSupport>>>();
    promise->start();
    auto message = QDBusMessage::createMethodCall(
        portalService, portalPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message << QString(portalInterface) << u"version"_s;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, promise] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> version = *watcher;
        ShortcutSupport support { .available = version.isValid(), .systemDecidesKeys = true };
        if (!support.available) {
            support.whyNot
                = u"this desktop gives programs no global shortcuts: "_s + version.error().message();
        }
        promise->addResult(support);
        promise->finish();
    });
    return promise->future();
}

base::Async<bool> PortalShortcut::set(const QString &keys)
{
    closeSession();
    finishRequest(base::failure(base::ErrorKind::Cancelled, u"another shortcut was set"_s));
    if (keys.isEmpty())
        return base::ready<bool>(true);
    const auto combination = KeyCombination::fromText(keys);
    if (!combination)
        return base::ready<bool>(tl::unexpected(combination.error()));

    auto promise = std::make_shared<QPromise<base::Result<bool>>>();
    promise->start();
    const QVariantMap options { { u"session_handle_token"_s, u"meetwright%1"_s.arg(m_requests) } };
    request(u"CreateSession"_s, {}, options,
        [this, promise, trigger = triggerOf(*combination)](const base::Result<QVariantMap> &created) {
            if (!created) {
                promise->addResult(tl::unexpected(created.error()));
                promise->finish();
                return;
            }
            bind(created->value(u"session_handle"_s).toString(), trigger, promise);
        });
    return promise->future();
}

void PortalShortcut::bind(const QString &session, const QString &trigger,
    const std::shared_ptr<QPromise<base::Result<bool>>> &promise)
{
    m_session = session;
    qDBusRegisterMetaType<PortalEntry>();
    qDBusRegisterMetaType<QList<PortalEntry>>();
    const QList<PortalEntry> entries { { QString(shortcutId),
        { { u"description"_s, m_description }, { u"preferred_trigger"_s, trigger } } } };
    if (!std::exchange(m_listening, true)) {
        QDBusConnection::sessionBus().connect(portalService, portalPath, portalInterface, u"Activated"_s,
            this, SLOT(onActivated(QDBusObjectPath, QString, qulonglong, QVariantMap)));
    }
    const QVariantList arguments { QVariant::fromValue(QDBusObjectPath(session)),
        QVariant::fromValue(entries), QString() };
    request(u"BindShortcuts"_s, arguments, {}, [promise](const base::Result<QVariantMap> &bound) {
        if (bound)
            promise->addResult(true);
        else
            promise->addResult(tl::unexpected(bound.error()));
        promise->finish();
    });
}

void PortalShortcut::request(
    const QString &method, const QVariantList &arguments, QVariantMap options, Answer answer)
{
    auto bus = QDBusConnection::sessionBus();
    const QString token = u"meetwright_shortcut%1"_s.arg(++m_requests);
    // Listened to before the call, or the answer may come first (documentation of Request).
    m_requestPath
        = QString(portalPath) + u"/request/"_s + bus.baseService().mid(1).replace(u'.', u'_') + u'/' + token;
    m_answer = std::move(answer);
    bus.connect(portalService, m_requestPath, requestInterface, u"Response"_s, this,
        SLOT(onResponse(uint, QVariantMap)));

    options.insert(u"handle_token"_s, token);
    auto message = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, method);
    message.setArguments(arguments);
    message << options;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, path = m_requestPath] {
        watcher->deleteLater();
        if (watcher->isError() && path == m_requestPath) {
            finishRequest(base::failure(
                base::ErrorKind::Rejected, u"no global shortcuts here: "_s + watcher->error().message()));
        }
    });
}

void PortalShortcut::onResponse(uint response, const QVariantMap &results)
{
    if (response == 0)
        finishRequest(results);
    else
        finishRequest(base::failure(base::ErrorKind::Rejected, u"the desktop or its user said no"_s));
}

void PortalShortcut::finishRequest(base::Result<QVariantMap> result)
{
    if (!m_answer)
        return;
    QDBusConnection::sessionBus().disconnect(portalService, m_requestPath, requestInterface, u"Response"_s,
        this, SLOT(onResponse(uint, QVariantMap)));
    m_requestPath.clear();
    std::exchange(m_answer, nullptr)(std::move(result)); // may ask the next
}

void PortalShortcut::closeSession()
{
    if (m_session.isEmpty())
        return;
    QDBusConnection::sessionBus().send(QDBusMessage::createMethodCall(
        portalService, m_session, u"org.freedesktop.portal.Session"_s, u"Close"_s));
    m_session.clear();
}

void PortalShortcut::onActivated(
    const QDBusObjectPath &session, const QString &shortcut, qulonglong, const QVariantMap &)
{
    if (session.path() == m_session && shortcut == shortcutId)
        Q_EMIT activated();
}

} // namespace desktop
