#pragma once

#include "desktop/notifier.h"

#include <QMap>

#include <optional>

namespace desktop {

// Desktop Notifications Specification 1.2 (org.freedesktop.Notifications). Nothing is asked before the
// first notification: the bus would start the service for it.
class BusNotifier final : public Notifier {
    Q_OBJECT

public:
    explicit BusNotifier(QObject *parent = nullptr);

    void show(const Notification &notification) override;
    void withdraw(const QString &id) override;
    bool hasActions() const override { return m_hasActions; }

private Q_SLOTS: // named by QDBusConnection::connect
    void onActionInvoked(uint serverId, const QString &actionKey);
    void onClosed(uint serverId, uint reason);

private:
    struct Shown {
        uint serverId = 0; // 0: not answered yet
        bool pending = false; // a Notify is on its way
        bool withdrawn = false; // meanwhile
        std::optional<Notification> next = {}; // came meanwhile
    };

    void askForAbilities();
    void sendNext(const QString &id);
    void send(const Notification &notification);
    void giveUp(const QString &why);
    void onServiceGone();
    std::optional<QString> idOf(uint serverId) const;

    QMap<QString, Shown> m_shown;
    bool m_listening = false;
    bool m_askedForAbilities = false;
    bool m_abilitiesKnown = false;
    bool m_hasActions = false;
    bool m_hasMarkup = false;
};

} // namespace desktop
