#include "services/rehearsaltime.h"

#include "schedule/due.h"
#include "services/mailreminders.h"
#include "services/mailservice.h"
#include "services/reminderrows.h"
#include "store/connection.h"
#include "store/databasethread.h"
#include "store/sessionstore.h"

#include <algorithm>

namespace services {

using base::Instant;
using base::Result;

namespace {

// What the program would have looked at in that long is not worth waiting for.
constexpr auto furthest = std::chrono::days(31);

Result<std::vector<Instant>> stopsBetween(
    store::Connection &connection, base::Random &random, Instant after, Instant until)
{
    std::vector<Instant> stops { until };
    const auto mails = mailsDue(connection, random, after, until);
    if (!mails)
        return base::passOn(mails);
    for (const schedule::DueMail &mail : *mails)
        stops.push_back(mail.due);
    const auto leads = store::SessionStore(connection, random).notificationLeads();
    if (!leads)
        return base::passOn(leads);
    const auto sessions = sessionsDue(connection, random, *leads, after, until);
    if (!sessions)
        return base::passOn(sessions);
    for (const schedule::DueNotice &notice : schedule::dueBetween(*sessions, after, until))
        stops.push_back(notice.due);
    std::sort(stops.begin(), stops.end(), std::greater<>());
    stops.erase(std::unique(stops.begin(), stops.end()), stops.end());
    return stops;
}

} // namespace

RehearsalTime::RehearsalTime(base::MovableClock &clock, store::DatabaseThread &database, base::Random &random,
    MailReminders &reminders, MailService &mails, std::function<void()> wakeUp, QObject *parent)
    : QObject(parent),
      m_clock(clock),
      m_database(database),
      m_random(random),
      m_reminders(reminders),
      m_mails(mails),
      m_wakeUp(std::move(wakeUp))
{
    connect(&m_reminders, &MailReminders::looked, this, [this] {
        if (m_waiting == Waiting::Reminders)
            settleMails();
    });
    connect(&m_mails, &MailService::idle, this, [this] {
        if (m_waiting == Waiting::Mails)
            next();
    });
}

void RehearsalTime::moveTo(Instant target)
{
    m_target = target;
    m_isOther = m_moving;
    if (!m_moving)
        begin();
}

void RehearsalTime::begin()
{
    m_moving = true;
    m_isOther = false;
    const Instant now = m_clock.now();
    m_stops = { m_target };
    if (m_target <= now || m_target > now + furthest)
        return next();
    const auto stops
        = m_database.read([&random = m_random, now, until = m_target](store::Connection &connection) {
              return stopsBetween(connection, random, now, until);
          });
    base::whenDone(stops, this, [this](const Result<std::vector<Instant>> &found) {
        if (found)
            m_stops = *found;
        next();
    });
}

void RehearsalTime::next()
{
    m_waiting = Waiting::None;
    if (m_isOther)
        return begin();
    if (m_stops.empty())
        return finish();
    const Instant stop = m_stops.back();
    m_stops.pop_back();
    goTo(stop);
}

void RehearsalTime::goTo(Instant instant)
{
    m_clock.moveTo(instant);
    m_waiting = Waiting::Reminders;
    m_wakeUp();
    Q_EMIT moved(instant);
}

void RehearsalTime::settleMails()
{
    m_waiting = Waiting::Mails;
    m_mails.wakeUp();
}

void RehearsalTime::finish()
{
    m_moving = false;
    Q_EMIT arrived();
}

} // namespace services
