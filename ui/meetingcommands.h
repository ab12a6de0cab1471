// What a person can do with a session at its provider: each asks what must be asked, calls a service, and
// says what came of it. What goes out by itself later is not waited for.
#pragma once

#include "base/clock.h"
#include "model/keys.h"
#include "services/readycheck.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace services {
class AccountService;
class AttendeeService;
class MeetingService;
class RegistrantService;
class SessionService;
class WaitingRoom;
} // namespace services

namespace settings {
class Settings;
}

namespace ui {

class Prompts;

// The services that a window with meetings has; all but the first may be missing.
struct MeetingParts {
    services::MeetingService *meetings = nullptr;
    services::RegistrantService *registrants = nullptr;
    services::ReadyCheck *ready = nullptr;
    services::AccountService *accounts = nullptr;
    services::AttendeeService *attendees = nullptr;
    services::WaitingRoom *waiting = nullptr;
};

class MeetingCommands : public QObject {
    Q_OBJECT

public:
    MeetingCommands(const MeetingParts &parts, services::SessionService &sessions, const base::Clock &clock,
        Prompts &prompts, settings::Settings &settings, QWidget *window);

    bool hasRegistrants() const { return m_parts.registrants; }
    bool hasReadyCheck() const { return m_parts.ready; }
    const MeetingParts &parts() const { return m_parts; }

    void initiate(const model::SessionKey &session);
    void initiateSeveral();
    void cancelInitiation(const model::SessionKey &session);
    void linkExisting(const model::SessionKey &session);
    void readNow(const model::SessionKey &session);
    void endThere(const model::SessionKey &session);
    void registrants(const model::SessionKey &session);
    void move(const model::SessionKey &session);
    void settleDrift(const model::SessionKey &session);
    void checkReady(const model::SessionKey &session);
    void repair(const model::SessionKey &session, services::ReadyRepair repair);

Q_SIGNALS:
    void done(const QString &text); // translated, one sentence
    void problem(const QString &text);
    void windowClosed();
    void accountsWanted(); // signing in is done there
    void waitingWanted(); // what waits to be sent is shown there
    void editWanted(const model::SessionKey &session);
    void remindWanted(const model::SessionKey &session);

private:
    template <typename T, typename Fn>
    void after(const base::Async<T> &future, const QString &failed, Fn then);
    template <typename Dialog>
    Dialog *opened(Dialog *dialog);
    template <typename Fn>
    void confirmed(const model::SessionKey &session, const QString &text, const QString &detail,
        const QString &verb, Fn then);

    MeetingParts m_parts;
    services::SessionService &m_sessions;
    const base::Clock &m_clock;
    Prompts &m_prompts;
    settings::Settings &m_settings;
    QPointer<QWidget> m_window;
};

} // namespace ui
