#pragma once

#include "base/clock.h"

#include <QToolBar>

class QDateTimeEdit;

namespace app {

// The demo's movable clock (NEW-05): sets the time, so that reminders and "today" can be tried.
class DemoClockBar : public QToolBar {
    Q_OBJECT

public:
    explicit DemoClockBar(base::MovableClock &clock, QWidget *parent = nullptr);

Q_SIGNALS:
    void moved();

private:
    void moveTo(base::Instant instant);
    void addStep(const QString &text, std::chrono::seconds step);

    base::MovableClock &m_clock;
    QDateTimeEdit *m_time;
};

} // namespace app
