// The commands as QActions: text, icon, key, and whether they make sense for the selected session. Buttons,
// menus and the context menu all show these.
#pragma once

#include "model/sessionrow.h"
#include "services/sessionservice.h"

#include <QAction>
#include <QObject>

#include <functional>
#include <optional>

class QMenu;

namespace ui {

class MailCommands;
class AttendanceCommands;
class MeetingActions;
class SessionCommands;
class ShareCommands;

class Actions : public QObject {
    Q_OBJECT

public:
    // The actions' keys work in `window`.
    Actions(SessionCommands &commands, ShareCommands &sharing, QWidget *window);

    void setTarget(const model::SessionRow *row); // nullptr: nothing is selected
    const std::optional<model::SessionRow> &target() const { return m_target; }
    void setUndo(bool can, const QString &text);
    // Asks anew what the person at this computer may do with the target.
    void updateRefusals();

    // What is done with the session at its provider, where there are such things; shown in the context menu.
    void setMeetings(MeetingActions *meetings) { m_meetings = meetings; }
    MeetingActions *meetings() const { return m_meetings; }
    void offerAttendance(AttendanceCommands &commands);

    // What is done with a session by e-mail, where it can be.
    void setMails(MailCommands &mails);

    void fillInviteMenu(QMenu *menu) const;
    void fillContextMenu(QMenu *menu) const;

    QAction *add = nullptr;
    QAction *edit = nullptr;
    QAction *duplicate = nullptr;
    QAction *remove = nullptr;
    QAction *undo = nullptr;
    QAction *details = nullptr;
    QAction *padlock = nullptr;
    QAction *start = nullptr; // its text becomes "Join again" while the session runs
    QAction *end = nullptr;

    QAction *share = nullptr; // null where there is no such window
    QAction *email = nullptr;
    QAction *copyInvitation = nullptr;
    QAction *previewInvitation = nullptr;
    QAction *copyLink = nullptr;
    QAction *qr = nullptr;
    QAction *saveCalendar = nullptr;

    QAction *tellRegistrants = nullptr; // null where there is no e-mail
    QAction *mails = nullptr; // likewise
    QAction *attendance = nullptr; // null where who came is not kept

    QAction *restore = nullptr;
    QAction *erase = nullptr;
    QAction *emptyTrash = nullptr;

    QAction *find = nullptr;
    QAction *refresh = nullptr;

private:
    QAction *make(
        const QString &text, const QString &iconName, const QKeySequence &key, std::function<void()> run);
    QAction *makeForShare(const QString &text, const QString &iconName, const QKeySequence &key,
        void (ShareCommands::*run)(const model::SessionKey &));
    QAction *makeForRow(const QString &text, const QString &iconName, const QKeySequence &key,
        void (SessionCommands::*run)(const model::SessionRow &));
    void showTarget();
    void refuse();
    void makeSessionActions();
    void makeInviteActions();
    void makeTrashActions();

    SessionCommands &m_commands;
    ShareCommands &m_sharing;
    QWidget *m_window;
    MeetingActions *m_meetings = nullptr;
    std::optional<model::SessionRow> m_target;
    model::SessionKey m_refusedKey;
    services::Refusals m_refusals; // of that one
};

} // namespace ui
