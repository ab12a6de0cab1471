#include "services/feedservice.h"

#include "invites/icswriter.h"
#include "schedule/occurrences.h"
#include "services/attendeeservice.h"
#include "services/sessionservice.h"
#include "store/connection.h"
#include "store/databasethread.h"
#include "store/sessioncodec.h"
#include "store/settingstore.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

using base::Async;
using base::ErrorKind;
using base::Result;
using model::Session;

namespace {

constexpr qsizetype tagBytes = 16;

// Negative or 0: off.
Result<int> storedEdition(store::Connection &connection)
{
    const auto kept = store::SettingStore(connection).value(store::SettingStore::Feed);
    if (!kept)
        return base::passOn(kept);
    return *kept ? (*kept)->toInt() : 0;
}

Result<std::vector<Session>> sessionsToCome(store::Connection &connection, base::Instant now)
{
    const auto all = store::readSessions(connection, u"WHERE s.trashed_at IS NULL"_s, {});
    if (!all)
        return base::passOn(all);
    std::vector<Session> coming;
    for (const auto &stored : *all)
        if (stored.session.hasDate() && schedule::currentOrNext(stored.session, now))
            coming.push_back(stored.session);
    return coming;
}

} // namespace

FeedService::FeedService(SessionService &sessions, AttendeeService &attendees,
    store::DatabaseThread &database, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_sessions(sessions), m_attendees(attendees), m_database(database), m_clock(clock)
{
}

Async<bool> FeedService::withKeys()
{
    return m_attendees.keys() ? base::ready<bool>(true) : m_attendees.begin();
}

Feed FeedService::feedOf(int edition) const
{
    return edition > 0 ? Feed { true, m_attendees.feedLink(edition) } : Feed();
}

Async<Feed> FeedService::feed()
{
    return base::andThen(withKeys(), this, [this](bool) {
        return base::andThen(m_database.read(storedEdition), this,
            [this](int edition) -> Result<Feed> { return feedOf(edition); });
    });
}

Async<Feed> FeedService::changed(int (*change)(int edition))
{
    return base::andThen(withKeys(), this, [this, change](bool) {
        const auto stored = m_database.run([change](store::Connection &connection) -> Result<int> {
            const auto edition = storedEdition(connection);
            if (!edition)
                return edition;
            const int now = change(*edition);
            const auto kept
                = store::SettingStore(connection).setValue(store::SettingStore::Feed, QString::number(now));
            if (!kept)
                return base::passOn(kept);
            return now;
        });
        return base::andThen(stored, this, [this](int edition) -> Result<Feed> { return feedOf(edition); });
    });
}

Async<Feed> FeedService::renew()
{
    return changed([](int edition) { return std::abs(edition) + 1; });
}

Async<Feed> FeedService::turnOff()
{
    return changed([](int edition) { return -std::abs(edition); });
}

Async<FeedFile> FeedService::file(const QString &token)
{
    const auto *keys = m_attendees.keys();
    if (!keys)
        return base::ready<FeedFile>(
            base::failure(ErrorKind::Unauthorised, u"the keys of attendees are not there"_s, u"keychain"_s));
    const auto coming = m_database.read([token, keys = *keys, now = m_clock.now()](
                                            store::Connection &connection) -> Result<std::vector<Session>> {
        const auto edition = storedEdition(connection);
        if (!edition)
            return base::passOn(edition);
        if (*edition <= 0 || !sameSecret(token.toUtf8(), keys.feedToken(*edition).toLatin1()))
            return base::failure(ErrorKind::NotFound, u"no such feed"_s);
        return sessionsToCome(connection, now);
    });
    return base::andThen(coming, this, [this](const std::vector<Session> &sessions) -> Result<FeedFile> {
        std::vector<invites::CalendarEntry> entries;
        invites::CalendarOptions options;
        options.method = invites::CalendarMethod::None;
        for (const Session &session : sessions) {
            entries.push_back({ session, m_sessions.invitedTo(session), {},
                tr("Session ID: %1").arg(session.reservedId.grouped()) });
            // RFC 5545 3.8.7.2: without a method the stamp says when the session was changed last; and so the
            // same sessions make the same file.
            options.now = std::max(options.now, session.changedAt);
        }
        auto calendar = invites::writeCalendar(entries, options);
        if (!calendar)
            return base::passOn(calendar);
        const QByteArray tag
            = QCryptographicHash::hash(*calendar, QCryptographicHash::Sha256).first(tagBytes).toHex();
        return FeedFile { std::move(*calendar), tag };
    });
}

} // namespace services
