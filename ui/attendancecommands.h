// What a person can do with who came: the window of a session, one person over all sessions, and the question
// when a closed session is opened again (SHA-09).
#pragma once

#include "model/keys.h"
#include "ui/attendanceparts.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace ui {

class AttendanceDialog;

class AttendanceCommands : public QObject {
    Q_OBJECT

public:
    AttendanceCommands(const AttendanceParts &parts, QWidget *window);

    const AttendanceParts &parts() const { return m_parts; }

    AttendanceDialog *show(const model::SessionKey &session);
    void showPerson(const QString &address);

    // Answers whether to clear what was collected; at once where there is nothing. Not at all when the host
    // cancels.
    void askKeepOrClear(
        const model::SessionKey &session, const QString &topic, std::function<void(bool clear)> answered);
    void clear(const model::SessionKey &session, const QString &topic);

Q_SIGNALS:
    void done(const QString &text);
    void undoable(const QString &text, const std::function<void()> &undo);
    void problem(const QString &text);
    void windowClosed();

private:
    AttendanceParts m_parts;
    QPointer<QWidget> m_window;
};

} // namespace ui
