// What a person can do with sessions, whatever they press: each command asks what must be asked, calls a
// service, and says what came of it.
#pragma once

#include "base/clock.h"
#include "model/session.h"
#include "model/sessionrow.h"
#include "services/inviteservice.h"
#include "services/sessionservice.h"
#include "ui/dialogs/occurrencescope.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace services {
class ProfileService;
class ReadyCheck;
} // namespace services
namespace settings {
class Settings;
}

namespace ui {

class AttendanceCommands;
class Prompts;
class StartFlow;

class SessionCommands : public QObject {
    Q_OBJECT

public:
    SessionCommands(services::SessionService &sessions, services::ProfileService &profiles,
        services::InviteService &invites, StartFlow &starts, settings::Settings &settings,
        const base::Clock &clock, Prompts &prompts, QWidget *window);

    // With it the session window points out full accounts.
    void setReadyCheck(services::ReadyCheck &ready) { m_ready = &ready; }
    // With it opening a closed session asks for the attendance collected so far (SHA-09).
    void setAttendance(AttendanceCommands &attendance) { m_attendance = &attendance; }

    base::Async<services::Refusals> refusals(const model::SessionKey &session);
    void add();
    void edit(const model::SessionRow &row);
    void duplicate(const model::SessionRow &row);
    void remove(const model::SessionRow &row);
    void restore(const model::SessionRow &row);
    void erase(const model::SessionRow &row);
    void emptyTrash();
    void setOpen(const model::SessionRow &row, bool open);
    void undo();

    void start(const model::SessionRow &row);
    void end(const model::SessionRow &row);

    void emailInvitation(const model::SessionRow &row);
    void copyInvitation(const model::SessionRow &row);
    void previewInvitation(const model::SessionRow &row);
    void copyLink(const model::SessionRow &row);
    void saveCalendarFile(const model::SessionRow &row);

Q_SIGNALS:
    void done(const QString &text); // translated, one sentence
    void undoable(const QString &text); // the same, and undo() takes it back
    void problem(const QString &text);
    void saved(const model::SessionKey &key); // show it
    void windowClosed(); // a dialog went away: the focus goes back to the row

private:
    template <typename T, typename Fn>
    void after(const base::Async<T> &future, const QString &failed, Fn then);
    template <typename Open>
    void withSessionDialog(Open open);
    void setOpenNow(const model::SessionRow &row, bool open, bool clearsAttendance);
    void editOccurrence(const model::SessionRow &row, OccurrenceScope scope);
    void removeWhole(const model::SessionRow &row);
    void withHostName(std::function<void()> then);
    void report(const services::SaveReport &report);
    void compose(const model::SessionRow &row);

    services::SessionService &m_sessions;
    services::ProfileService &m_profiles;
    services::InviteService &m_invites;
    StartFlow &m_starts;
    settings::Settings &m_settings;
    const base::Clock &m_clock;
    Prompts &m_prompts;
    QPointer<QWidget> m_window;
    services::ReadyCheck *m_ready = nullptr;
    AttendanceCommands *m_attendance = nullptr;
};

} // namespace ui
