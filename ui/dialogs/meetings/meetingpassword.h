// The password that a meeting gets: checked against its provider's rules while it is typed, generated on
// request, and told about when another session has it too (INI-08).
#pragma once

#include "services/meetingservice.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace ui {

class FieldNote;

class MeetingPassword : public QWidget {
    Q_OBJECT

public:
    explicit MeetingPassword(services::MeetingService &meetings, QWidget *parent = nullptr);

    // `hasOwn`: the session has one already, which is taken while nothing is typed.
    void show(const model::SessionKey &session, const services::Capabilities &capabilities, bool hasOwn);
    QString password() const;
    QString problem() const; // empty: can be used

Q_SIGNALS:
    void changed();

private:
    void check();
    void askForReuse();

    services::MeetingService &m_meetings;
    model::SessionKey m_session;
    services::Capabilities m_capabilities;
    bool m_hasOwn = false;
    int m_asked = 0; // answers to what was typed before are dropped
    QString m_problem;
    QTimer m_pause;
    QLineEdit *m_text = nullptr;
    QToolButton *m_show = nullptr;
    QToolButton *m_generate = nullptr;
    FieldNote *m_note = nullptr;
};

} // namespace ui
