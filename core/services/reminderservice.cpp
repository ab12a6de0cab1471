#include "services/reminderservice.h"

#include "desktop/notifier.h"
#include "schedule/due.h"
#include "services/reminderrows.h"
#include "services/sessionservice.h"
#include "services/settingvalues.h"
#include "store/connection.h"
#include "store/databasethread.h"
#include "store/sessionstore.h"

#include <QDateTime>
#include <QLocale>

namespace services {

using namespace std::chrono_literals;

namespace {

// The timer never sleeps longer, so that a clock that was set is noticed.
constexpr auto LongestSleep = std::chrono::hours(1);
constexpr auto SnoozeFor = 5min;
// Due longer ago than this when it is seen: missed, not due. The computer slept or was off.
constexpr auto LateAfter = 2min;

const QString startAction = QStringLiteral("start");
const QString snoozeAction = QStringLiteral("snooze");

// Due after `after`, up to and including `until`. Asked lead by lead, so that only sessions are read that
// have something to tell.
base::Result<std::vector<Reminder>> remindersBetween(
    store::Connection &connection, base::Random &random, base::Instant after, base::Instant until)
{
    store::SessionStore store(connection, random);
    const auto leads = store.notificationLeads();
    if (!leads)
        return base::passOn(leads);
    const auto sessions = sessionsDue(connection, random, *leads, after, until);
    if (!sessions)
        return base::passOn(sessions);
    std::vector<Reminder> reminders;
    for (const schedule::DueNotice &notice : schedule::dueBetween(*sessions, after, until)) {
        const auto session = std::find_if(sessions->begin(), sessions->end(),
            [&notice](const model::Session &one) { return one.key == notice.session; });
        reminders.push_back({ notice.session, session->topic, notice.occurrence.start, notice.due });
    }
    return reminders;
}

// With its day, unless that is today.
QString timeText(base::Instant instant, base::Instant now)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count());
    const QLocale locale;
    return time.date() == QDateTime::fromSecsSinceEpoch(now.time_since_epoch().count()).date()
        ? locale.toString(time.time(), QLocale::ShortFormat)
        : locale.toString(time, QLocale::ShortFormat);
}

} // namespace

ReminderService::ReminderService(SessionService &sessions, store::DatabaseThread &database,
    base::Random &random, desktop::Notifier &notifier, const settings::Settings &settings,
    const base::Clock &clock, QObject *parent)
    : QObject(parent),
      m_database(database),
      m_random(random),
      m_notifier(notifier),
      m_settings(settings),
      m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ReminderService::wakeUp);
    connect(&sessions, &SessionService::sessionsChanged, this, &ReminderService::plan);
    connect(&m_notifier, &desktop::Notifier::actionInvoked, this, &ReminderService::onAction);
}

void ReminderService::begin()
{
    m_seenUpTo = m_clock.now();
    m_begun = true;
    plan();
}

std::optional<base::Instant> ReminderService::nextDue() const
{
    return m_nextDue;
}

// Looks at what fell due since the last look, tells it, and sleeps until the next.
void ReminderService::wakeUp()
{
    if (!m_begun)
        return;
    const base::Instant now = m_clock.now();
    if (now < m_seenUpTo)
        m_seenUpTo = now; // the clock was set back: nothing is told twice, later ones still come
    const base::Instant after = m_seenUpTo;
    m_seenUpTo = now;
    auto due = m_database.read([&random = m_random, after, now](store::Connection &connection) {
        return remindersBetween(connection, random, after, now);
    });
    base::whenDone(due, this, [this](const base::Result<std::vector<Reminder>> &reminders) {
        if (reminders)
            tell(*reminders);
        plan();
    });
}

void ReminderService::tell(std::vector<Reminder> reminders)
{
    const base::Instant now = m_clock.now();
    for (auto snoozed = m_snoozed.begin(); snoozed != m_snoozed.end();) {
        if (snoozed->due <= now) {
            reminders.push_back(*snoozed);
            snoozed = m_snoozed.erase(snoozed);
        } else {
            ++snoozed;
        }
    }
    std::vector<Reminder> late;
    for (const Reminder &reminder : reminders) {
        const bool isLate = reminder.due + LateAfter < now;
        if (isLate && reminder.start <= now) {
            late.push_back(reminder);
            continue;
        }
        tellNow(reminder);
    }
    if (!late.empty())
        Q_EMIT missed(late);
}

void ReminderService::tellNow(const Reminder &reminder)
{
    Q_EMIT due(reminder);
    if (m_settings.value(settings::keys::notifications))
        notify(reminder);
}

void ReminderService::notify(const Reminder &reminder)
{
    desktop::Notification notification;
    notification.id = reminder.session.toString();
    notification.title = reminder.topic;
    const auto now = m_clock.now();
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(reminder.start - now);
    notification.body = minutes > 0min && minutes < 60min
        ? tr("Starts in %n minute(s), at %1.", nullptr, int(minutes.count()))
              .arg(timeText(reminder.start, now))
        : tr("Starts at %1.").arg(timeText(reminder.start, now));
    notification.actions = { { startAction, tr("Start") }, { snoozeAction, tr("Snooze 5 minutes") } };
    m_shown.insert(notification.id, reminder);
    m_notifier.show(notification);
}

void ReminderService::onAction(const QString &id, const QString &action)
{
    if (!m_shown.contains(id))
        return;
    const Reminder reminder = m_shown.value(id);
    if (action == startAction) {
        Q_EMIT startWanted(reminder.session);
    } else if (action == snoozeAction) {
        Reminder again = reminder;
        again.due = m_clock.now() + SnoozeFor;
        m_snoozed.push_back(again);
        plan();
    } else {
        Q_EMIT showWanted(reminder.session);
    }
}

// Finds what falls due within the longest sleep and sets the timer for it.
void ReminderService::plan()
{
    if (!m_begun)
        return;
    auto next = m_database.read([&random = m_random, now = m_seenUpTo](store::Connection &connection) {
        return remindersBetween(connection, random, now, now + LongestSleep);
    });
    base::whenDone(next, this, [this](const base::Result<std::vector<Reminder>> &coming) {
        m_nextDue.reset();
        if (coming && !coming->empty())
            m_nextDue = coming->front().due;
        for (const Reminder &snoozed : m_snoozed)
            m_nextDue = std::min(m_nextDue.value_or(snoozed.due), snoozed.due);
        const auto now = m_clock.now();
        const std::chrono::seconds wait = m_nextDue ? *m_nextDue - now : LongestSleep;
        m_timer.start(std::clamp<std::chrono::seconds>(wait, 0s, LongestSleep));
    });
}

} // namespace services
