// One line of who came last time, in the details of a session: "32 of 40 came", with a way to all of it.
#pragma once

#include "model/keys.h"
#include "services/attendancesheet.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class AttendanceCommands;

class AttendanceSection : public QWidget {
    Q_OBJECT

public:
    explicit AttendanceSection(AttendanceCommands &commands, QWidget *parent = nullptr);

    void showSession(const model::SessionKey &session);

private:
    void take(const services::AttendanceSheet &sheet);

    AttendanceCommands &m_commands;
    QLabel *m_icon = nullptr;
    QLabel *m_line = nullptr;
    QPushButton *m_show = nullptr;
    model::SessionKey m_session;
    int m_asked = 0;
};

} // namespace ui
