#pragma once

#include "desktop/globalshortcut.h"

#include <QDBusObjectPath>
#include <QVariantMap>

#include <functional>

namespace desktop {

// org.freedesktop.portal.GlobalShortcuts: the desktop asks the person and decides about the keys.
class PortalShortcut final : public GlobalShortcut {
    Q_OBJECT

public:
    explicit PortalShortcut(QString description);
    ~PortalShortcut() override;

    base::Async<ShortcutSupport> support() override;
    base::Async<bool> set(const QString &keys) override;

private Q_SLOTS: // named by QDBusConnection::connect
    void onResponse(uint response, const QVariantMap &results);
    void onActivated(const QDBusObjectPath &session, const QString &shortcut, qulonglong timestamp,
        const QVariantMap &options);

private:
    using Answer = std::function<void(base::Result<QVariantMap>)>;

    // One request to the portal at a time; its answer is a signal on a path that we choose.
    void request(const QString &method, const QVariantList &arguments, QVariantMap options, Answer answer);
    void bind(const QString &session, const QString &trigger,
        const std::shared_ptr<QPromise<base::Result<bool>>> &promise);
    void finishRequest(base::Result<QVariantMap> result);
    void closeSession();

    QString m_description;
    QString m_session;
    QString m_requestPath;
    Answer m_answer;
    int m_requests = 0;
    bool m_listening = false;
};

} // namespace desktop
