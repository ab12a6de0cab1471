// What else is on at the time that is being chosen: other sessions (APP-08) and full accounts (NEW-07). Asked
// a moment after the last change, shown beside the fields, in nobody's way.
#pragma once

#include "model/session.h"

#include <QObject>
#include <QTimer>

namespace services {
class ReadyCheck;
class SessionService;
} // namespace services

namespace ui {

class SessionForm;

class OverlapLookup : public QObject {
    Q_OBJECT

public:
    OverlapLookup(services::SessionService &sessions, SessionForm &form, QObject *parent = nullptr);

    // Without it nothing is said of accounts.
    void setReadyCheck(services::ReadyCheck &ready) { m_ready = &ready; }
    // `stored`: what the form edits.
    void ask(const model::Session &stored);
    void askSoon(const model::Session &stored);

private:
    model::Session edited() const;

    services::SessionService &m_sessions;
    SessionForm &m_form;
    services::ReadyCheck *m_ready = nullptr;
    model::Session m_stored;
    QTimer m_timer;
    int m_asked = 0; // answers to earlier questions are dropped
};

} // namespace ui
