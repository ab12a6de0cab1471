// What a person can do to bring others into a session: the Share window, the join sheet.
#pragma once

#include "model/keys.h"
#include "model/reservedid.h"

#include <QObject>
#include <QPointer>
#include <QUrl>
#include <QWidget>

namespace services {
class AttendeeService;
class SessionService;
class SharingService;
class WaitingRoom;
} // namespace services

namespace ui {

class Prompts;

// All may be missing: then there is neither Share nor a waiting room, and a QR code leads to the provider.
struct ShareParts {
    services::SharingService *sharing = nullptr;
    services::AttendeeService *attendees = nullptr;
    services::WaitingRoom *waiting = nullptr;
};

class ShareCommands : public QObject {
    Q_OBJECT

public:
    ShareCommands(
        const ShareParts &parts, services::SessionService &sessions, Prompts &prompts, QWidget *window);

    bool canShare() const { return m_parts.sharing; }
    services::WaitingRoom *waitingRoom() const { return m_parts.waiting; }
    QUrl joinLink(model::ReservedId id) const; // of the attendee pages; empty without them

    void share(const model::SessionKey &session);
    void showSheet(const model::SessionKey &session); // QR code, code and link in large type

Q_SIGNALS:
    void problem(const QString &text);
    void windowClosed();
    void publishingWanted(); // the settings of the attendee pages

private:
    void showSheetOf(const QUrl &link, const QString &topic, model::ReservedId id, const QString &joinCode);

    ShareParts m_parts;
    services::SessionService &m_sessions;
    Prompts &m_prompts;
    QPointer<QWidget> m_window;
};

} // namespace ui
