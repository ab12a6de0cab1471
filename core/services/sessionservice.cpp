#include "services/sessionservice.h"

#include "invites/translation.h"
#include "schedule/plainwords.h"
#include "schedule/zone.h"
#include "secrets/secretstore.h"
#include "services/settingvalues.h"
#include "store/connection.h"
#include "store/databasethread.h"
#include "store/historystore.h"
#include "store/sessionstore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace services {

using namespace std::chrono_literals;
using base::Async;
using base::Error;
using base::ErrorKind;
using base::Result;
using model::Session;
using model::SessionKey;

namespace {

constexpr auto TrashKeptFor = std::chrono::days(30); // SHA-08

// Today in the system's zone, as [start, end).
std::pair<base::Instant, base::Instant> todayAround(base::Instant now)
{
    const QDate date
        = QDateTime::fromSecsSinceEpoch(now.time_since_epoch().count(), QTimeZone::systemTimeZone()).date();
    const auto startOf = [](QDate day) {
        return base::Instant(
            std::chrono::seconds(day.startOfDay(QTimeZone::systemTimeZone()).toSecsSinceEpoch()));
    };
    return { startOf(date), startOf(date.addDays(1)) };
}

template <typename T>
Result<T> found(Result<std::optional<T>> result)
{
    if (!result)
        return base::passOn(result);
    if (!*result)
        return base::failure(ErrorKind::NotFound, QStringLiteral("no such session"));
    return std::move(**result);
}

} // namespace

SessionService::SessionService(store::DatabaseThread &database, secrets::SecretStore &secrets,
    const settings::Settings &settings, const base::Clock &clock, base::Random &random, QObject *parent)
    : QObject(parent),
      m_database(database),
      m_secrets(secrets),
      m_settings(settings),
      m_clock(clock),
      m_random(random)
{
    connect(&m_database, &store::DatabaseThread::sessionsChanged, this, &SessionService::sessionsChanged);
    connect(this, &SessionService::sessionsChanged, this, &SessionService::planRoll);
    m_roll.setSingleShot(true);
    m_roll.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_roll, &QTimer::timeout, this, &SessionService::tidyUp);
}

model::ListQuery SessionService::atNow(model::ListQuery query) const
{
    query.now = m_clock.now();
    std::tie(query.dayStart, query.dayEnd) = todayAround(query.now);
    return query;
}

Async<model::SessionPage> SessionService::page(model::ListQuery query)
{
    return m_database.read(
        [&random = m_random, query = atNow(std::move(query))](
            store::Connection &connection) { return store::SessionStore(connection, random).page(query); });
}

Async<int> SessionService::count(model::ListQuery query)
{
    return m_database.read(
        [&random = m_random, query = atNow(std::move(query))](
            store::Connection &connection) { return store::SessionStore(connection, random).count(query); });
}

Async<std::vector<model::SessionRow>> SessionService::today()
{
    const auto [from, to] = todayAround(m_clock.now());
    return occurrencesBetween(from, to);
}

Async<std::vector<model::SessionRow>> SessionService::occurrencesBetween(base::Instant from, base::Instant to)
{
    return m_database.read([&random = m_random, from, to](store::Connection &connection) {
        return store::SessionStore(connection, random).occurrencesBetween(from, to);
    });
}

Async<std::vector<model::SessionRow>> SessionService::running()
{
    return m_database.read([&random = m_random](store::Connection &connection) {
        return store::SessionStore(connection, random).running();
    });
}

Async<Session> SessionService::session(const SessionKey &key)
{
    return m_database.read([&random = m_random, key](store::Connection &connection) {
        return found(store::SessionStore(connection, random).load(key));
    });
}

Async<Session> SessionService::sessionById(model::ReservedId id)
{
    return m_database.read([&random = m_random, id](store::Connection &connection) {
        return found(store::SessionStore(connection, random).findByReservedId(id));
    });
}

Async<Session> SessionService::sessionByJoinCode(const QString &code)
{
    return m_database.read([&random = m_random, code](store::Connection &connection) {
        return found(store::SessionStore(connection, random).findByJoinCode(code));
    });
}

Async<SessionDetails> SessionService::details(const SessionKey &key)
{
    return m_database.read([&random = m_random, key, now = m_clock.now(), server = jitsiServer(m_settings)](
                               store::Connection &connection) -> Result<SessionDetails> {
        SessionDetails details;
        auto session = found(store::SessionStore(connection, random).load(key));
        if (!session)
            return base::passOn(session);
        auto history = store::HistoryStore(connection).ofSession(key, 200);
        if (!history)
            return base::passOn(history);
        details.next = schedule::currentOrNext(*session, now);
        details.link = model::joinLink(session->place, server);
        details.recurrenceWords = recurrenceWords(*session, QLocale());
        details.history = std::move(*history);
        details.session = std::move(*session);
        return details;
    });
}

Async<bool> SessionService::note(const SessionKey &key, model::HistoryEvent event, const QString &detail)
{
    const model::HistoryEntry entry { key, m_clock.now(), hostName(m_settings), event, detail };
    return m_database.run([entry](store::Connection &connection) -> Result<bool> {
        if (auto appended = store::HistoryStore(connection).append(entry); !appended)
            return base::passOn(appended);
        connection.note(store::ChangeKind::SessionChanged, entry.session.toString());
        return true;
    });
}

Async<bool> SessionService::tidyUp()
{
    auto tidied = m_database.run(
        [&random = m_random, now = m_clock.now()](store::Connection &connection) -> Result<bool> {
            store::SessionStore sessions(connection, random);
            if (auto rolled = sessions.rollForward(now); !rolled)
                return base::passOn(rolled);
            if (auto erased = sessions.eraseTrashedBefore(now - TrashKeptFor, now); !erased)
                return base::passOn(erased);
            return true;
        });
    return base::andThen(tidied, this, [this](bool done) -> Result<bool> {
        m_rolls = true;
        planRoll();
        return done;
    });
}

// Sleeps until the next occurrence ends: then its session's next one is another.
void SessionService::planRoll()
{
    if (!m_rolls)
        return;
    const auto next = m_database.read([&random = m_random](store::Connection &connection) {
        return store::SessionStore(connection, random).nextRoll();
    });
    base::whenDone(next, this, [this](const Result<std::optional<base::Instant>> &instant) {
        if (!instant || !*instant)
            return m_roll.stop();
        m_roll.start(std::clamp<std::chrono::seconds>(**instant - m_clock.now(), 1s, 6h));
    });
}

Async<QString> SessionService::password(const SessionKey &key)
{
    return m_secrets.read(secretName(key));
}

QUrl SessionService::linkOf(const Session &session) const
{
    return model::joinLink(session.place, jitsiServer(m_settings));
}

QUrl SessionService::invitedTo(const Session &session) const
{
    const QUrl page = pageLink(m_settings, QStringLiteral("/j/") + session.reservedId.digits());
    return page.isEmpty() ? linkOf(session) : page;
}

QString SessionService::who() const
{
    return hostName(m_settings);
}

void SessionService::announceClockMoved()
{
    base::whenDone(tidyUp(), this, [this](const Result<bool> &) {
        model::SessionChange change;
        change.everything = true;
        Q_EMIT sessionsChanged(change);
    });
}

namespace {

QString repeatWords(const Session &session, const schedule::Translate &translate, const QLocale &locale)
{
    if (session.series.empty() || !session.repeats())
        return {};
    const model::Series &last = session.series.back();
    if (last.rule)
        return schedule::inWords(*last.rule, translate, locale, schedule::Zone::byName(last.zone));
    const char *onDates = QT_TRANSLATE_N_NOOP("services::SessionService", "On %n dates");
    return translate("services::SessionService", onDates, nullptr, int(last.extraStarts.size()) + 1);
}

} // namespace

QString recurrenceWords(const Session &session, const QLocale &locale)
{
    return repeatWords(session, &QCoreApplication::translate, locale);
}

QString recurrenceWords(const Session &session, const invites::Translation &translation)
{
    const auto translate = [&translation](const char *context, const char *source, const char *comment,
                               int n) { return translation.text(context, source, n, comment); };
    return repeatWords(session, translate, translation.locale());
}

QString secretName(const SessionKey &key)
{
    return QStringLiteral("session/") + key.toString();
}

} // namespace services
