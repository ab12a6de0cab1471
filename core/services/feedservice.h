// The private address that calendars subscribe to: all sessions to come, always as they are now (APP-09). The
// attendee pages serve it.
#pragma once

#include "base/async.h"
#include "base/clock.h"

#include <QObject>
#include <QUrl>

namespace store {
class DatabaseThread;
}

namespace services {

class AttendeeService;
class SessionService;

struct Feed {
    bool on = false;
    QUrl link; // empty while it is off, or the pages are not published
};

struct FeedFile {
    QByteArray calendar; // iCalendar
    QByteArray tag; // the same while the sessions are (RFC 9110 8.8.3, without quotation marks)
};

class FeedService : public QObject {
    Q_OBJECT

public:
    FeedService(SessionService &sessions, AttendeeService &attendees, store::DatabaseThread &database,
        const base::Clock &clock, QObject *parent = nullptr);

    // Unauthorised: the keychain is locked.
    base::Async<Feed> feed();
    // Another address, also where there was none; the former one is dead when this answers.
    base::Async<Feed> renew();
    base::Async<Feed> turnOff();

    // NotFound: a wrong address, or one that was renewed.
    base::Async<FeedFile> file(const QString &token);

private:
    base::Async<bool> withKeys();
    base::Async<Feed> changed(int (*change)(int edition));
    Feed feedOf(int edition) const;

    SessionService &m_sessions;
    AttendeeService &m_attendees;
    store::DatabaseThread &m_database;
    const base::Clock &m_clock;
};

} // namespace services
