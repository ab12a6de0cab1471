#include "app/meetwright/democlockbar.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QSignalBlocker>

namespace app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DemoClockBar::DemoClockBar(const base::Clock &clock, QWidget *parent)
    : QToolBar(tr("Demo clock"), parent), m_clock(clock), m_time(new QDateTimeEdit(this))
{
    setObjectName(QStringLiteral("demoClock"));
    setMovable(false);
    auto *label = new QLabel(tr("Demo"), this);
    label->setContentsMargins(6, 0, 6, 0);
    label->setBuddy(m_time);
    addWidget(label);
    m_time->setAccessibleName(tr("The demo’s time"));
    // Seconds would cost the narrow panel a button.
    const QString clockFormat = QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s);
    m_time->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + u' ' + clockFormat);
    m_time->setKeyboardTracking(false);
    m_time->setDateTime(QDateTime::fromSecsSinceEpoch(m_clock.now().time_since_epoch().count()));
    addWidget(m_time);
    QAction *rehearsal = addAction(tr("Rehearsal…"));
    rehearsal->setToolTip(tr("All that a session brings about, one after the other"));
    connect(rehearsal, &QAction::triggered, this, &DemoClockBar::rehearsalWanted);
    addStep(tr("+15 min"), 15min);
    addStep(tr("+1 h"), 1h);
    addStep(tr("+1 day"), 24h);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime &time) {
        Q_EMIT moveWanted(base::Instant(std::chrono::seconds(time.toSecsSinceEpoch())));
    });
}

void DemoClockBar::addStep(const QString &text, std::chrono::seconds step)
{
    connect(addAction(text), &QAction::triggered, this,
        [this, step] { Q_EMIT moveWanted(m_clock.now() + step); });
}

void DemoClockBar::showTime(base::Instant now)
{
    const QSignalBlocker shown(m_time);
    m_time->setDateTime(QDateTime::fromSecsSinceEpoch(now.time_since_epoch().count()));
}

} // namespace app
