#include "ui/trayicon.h"

#include "services/profileservice.h"
#include "services/sessionservice.h"
#include "ui/startflow.h"
#include "ui/errortext.h"
#include "ui/texts.h"
#include "ui/theme.h"

#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

TrayIcon::TrayIcon(services::SessionService &sessions, services::ProfileService &profiles, StartFlow &starts,
    const base::Clock &clock, QObject *parent)
    : QObject(parent),
      m_sessions(sessions),
      m_profiles(profiles),
      m_starts(starts),
      m_clock(clock),
      m_menu(std::make_unique<QMenu>())
{
    m_turn.setSingleShot(true);
    m_turn.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_turn, &QTimer::timeout, this, &TrayIcon::refresh);
    connect(&m_sessions, &services::SessionService::sessionsChanged, this, &TrayIcon::refresh);
    connect(m_menu.get(), &QMenu::aboutToShow, this, &TrayIcon::fillMenu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT toggleWanted();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::toggleWanted);
    updateLook();
    makeLowerMenu();
    fillMenu(); // some tray hosts read the menu before they say that it opens
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::show()
{
    m_icon.setContextMenu(m_menu.get());
    m_icon.show();
    refresh();
}

bool TrayIcon::isShown() const
{
    return m_icon.isVisible() && QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::say(const QString &title, const QString &text)
{
    m_icon.showMessage(title, text, m_icon.icon());
}

QString TrayIcon::toolTip() const
{
    return m_icon.toolTip();
}

void TrayIcon::refresh()
{
    base::whenDone(m_sessions.today(), this,
        [this, asked = ++m_asked](const base::Result<std::vector<model::SessionRow>> &today) {
            if (asked != m_asked || !today)
                return;
            m_today = *today;
            base::whenDone(m_sessions.running(), this,
                [this, asked](const base::Result<std::vector<model::SessionRow>> &running) {
                    if (asked != m_asked || !running)
                        return;
                    m_running = *running;
                    updateLook();
                    if (!m_menu->isVisible())
                        fillMenu();
                    wakeAtNextTurn();
                });
        });
}

// What is said of "next" changes when a session begins or ends, and at midnight; not before.
void TrayIcon::wakeAtNextTurn()
{
    using namespace std::chrono_literals;
    const base::Instant now = m_clock.now();
    base::Instant turn = startOfDay(toLocal(now).date().addDays(1));
    for (const model::SessionRow &row : m_today) {
        for (const base::Instant at : { *row.start, *row.start + row.duration })
            if (at > now)
                turn = std::min<base::Instant>(turn, at);
    }
    m_turn.start(std::clamp<std::chrono::milliseconds>(turn - now, 1s, 24h));
}

void TrayIcon::updateLook()
{
    const bool dark = isDark(QGuiApplication::palette());
    const QString name = (m_running.empty() ? u":/icons/tray-"_s : u":/icons/tray-running-"_s)
        + (dark ? u"dark.svg"_s : u"light.svg"_s);
    if (name != m_iconName) {
        m_iconName = name;
        const QIcon icon(name);
        m_icon.setIcon(icon.isNull() ? ui::icon(u"calendar"_s) : icon);
    }

    QStringList lines { u"Meetwright"_s };
    for (const model::SessionRow &row : m_running)
        lines << tr("Running: %1").arg(row.topic);
    const base::Instant now = m_clock.now();
    const auto next = std::find_if(m_today.begin(), m_today.end(),
        [now](const model::SessionRow &row) { return !row.running && *row.start + row.duration > now; });
    lines << (next == m_today.end() ? tr("Nothing else today")
                                    : tr("Next: %1, %2").arg(timeText(*next->start), next->topic));
    m_icon.setToolTip(lines.join(u'\n'));
}

// Made once: a desktop that shows the menu itself names what was clicked by a number, which an action that is
// made anew meanwhile does not have.
void TrayIcon::makeLowerMenu()
{
    m_belowSessions = m_menu->addSeparator();
    connect(m_menu->addAction(tr("Start an &instant session")), &QAction::triggered, this,
        &TrayIcon::startInstant);
    connect(m_menu->addAction(tr("&New session…")), &QAction::triggered, this, &TrayIcon::newSessionWanted);
    connect(m_menu->addAction(tr("S&cheduler")), &QAction::triggered, this, &TrayIcon::schedulerWanted);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Settings…")), &QAction::triggered, this, &TrayIcon::settingsWanted);
    connect(m_menu->addAction(tr("&Quit")), &QAction::triggered, this, &TrayIcon::quitWanted);
}

void TrayIcon::fillMenu()
{
    QStringList lines;
    for (const auto *rows : { &m_running, &m_today })
        for (const model::SessionRow &row : *rows)
            lines << row.key.toString() + (row.running ? u"● "_s : u" "_s) + labelOf(row);
    if (!m_sessionItems.isEmpty() && lines == m_lines)
        return;
    m_lines = lines;
    qDeleteAll(std::exchange(m_sessionItems, {}));
    if (!m_running.empty()) {
        m_sessionItems << m_menu->insertSection(m_belowSessions, tr("Running now"));
        for (const model::SessionRow &row : m_running)
            addRunning(row);
    }
    m_sessionItems << m_menu->insertSection(m_belowSessions, tr("Today"));
    bool any = false;
    for (const model::SessionRow &row : m_today) {
        if (row.running)
            continue;
        any = true;
        connect(addItem(labelOf(row)), &QAction::triggered, this,
            [this, key = row.key] { m_starts.start(key, nullptr); });
    }
    if (!any)
        addItem(m_running.empty() ? tr("Nothing is scheduled for today") : tr("Nothing else today"))
            ->setEnabled(false);
}

void TrayIcon::addRunning(const model::SessionRow &row)
{
    auto *one = new QMenu(u"● "_s + labelOf(row), m_menu.get());
    m_sessionItems << one;
    m_menu->insertMenu(m_belowSessions, one);
    connect(one->addAction(tr("&Join again")), &QAction::triggered, this,
        [this, key = row.key] { m_starts.start(key, nullptr); });
    connect(
        one->addAction(tr("&End")), &QAction::triggered, this, [this, key = row.key] { m_starts.end(key); });
}

QAction *TrayIcon::addItem(const QString &label)
{
    auto *action = new QAction(label, m_menu.get());
    m_sessionItems << action;
    m_menu->insertAction(m_belowSessions, action);
    return action;
}

QString TrayIcon::labelOf(const model::SessionRow &row) const
{
    QString label = row.topic;
    if (label.size() > 50)
        label = label.left(49) + u'…';
    label.replace(u'&', u"&&"_s);
    return row.start ? timeText(*row.start) + u"  "_s + label : label;
}

void TrayIcon::startInstant()
{
    base::whenDone(m_profiles.defaultProfile(), this, [this](const base::Result<model::Profile> &profile) {
        if (profile)
            m_starts.startInstant(*profile, nullptr);
        else
            Q_EMIT m_starts.problem(errorText(tr("No session was started."), profile.error()));
    });
}

} // namespace ui
