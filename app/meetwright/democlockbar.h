#pragma once

#include "base/clock.h"

#include <QToolBar>

class QDateTimeEdit;

namespace app {

// The demo's movable clock (NEW-05): sets the time, so that reminders and "today" can be tried.
class DemoClockBar : public QToolBar {
    Q_OBJECT

public:
    explicit DemoClockBar(const base::Clock &clock, QWidget *parent = nullptr);

    void showTime(base::Instant now);

Q_SIGNALS:
    void moveWanted(base::Instant target);
    void rehearsalWanted();

private:
    void addStep(const QString &text, std::chrono::seconds step);

    const base::Clock &m_clock;
    QDateTimeEdit *m_time;
};

} // namespace app
