#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <memory>

namespace desktop {

struct NotificationAction {
    QString key; // "start", "snooze"; "default" is a click on the notification itself and always sent
    QString label;

    bool operator==(const NotificationAction &) const = default;
};

struct Notification {
    QString id; // ours; showing the same id again replaces what is there
    QString title;
    QString body; // plain text
    QList<NotificationAction> actions = {};

    bool operator==(const Notification &) const = default;
};

// The system's notifications. Never waits; where there is no notification service, nothing is shown
// and `failed` says so, so that the window can show its own.
class Notifier : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void show(const Notification &notification) = 0;
    virtual void withdraw(const QString &id) = 0;
    // Whether buttons can be pressed. On Linux this is known only after the service answered, and
    // actionsKnown() announces it.
    virtual bool hasActions() const = 0;

Q_SIGNALS:
    void actionInvoked(const QString &id, const QString &actionKey);
    void closed(const QString &id);
    void failed(const QString &id, const QString &why);
    void actionsKnown();
};

std::unique_ptr<Notifier> makeNotifier();

} // namespace desktop
