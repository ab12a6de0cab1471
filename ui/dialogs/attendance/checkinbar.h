// "Check in attendees" while it runs: what it does now, and a way to stop it (APP-13).
#pragma once

#include "services/checkin.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class CheckInBar : public QWidget {
    Q_OBJECT

public:
    explicit CheckInBar(services::CheckIn &checkIn, QWidget *parent = nullptr);

    void run(const model::SessionKey &session, base::Instant start, const QString &provider);
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void done(const QString &text, bool ready);
    void problem(const QString &text);
    void runningChanged();

private:
    void show(services::CheckInStep step, int people);
    void setRunning(bool running);

    services::CheckIn &m_checkIn;
    QLabel *m_words;
    QPushButton *m_cancel;
    model::SessionKey m_session;
    base::Instant m_start {};
    QString m_provider;
    bool m_running = false;
    int m_asked = 0;
};

} // namespace ui
