// Guessing is slow (MIK-24): who tries in vain waits longer each time, and so does a session that many try
// at. Counted in the database, so that a restart forgives nothing. Inside the caller's transaction.
#pragma once

#include "services/attendeekeys.h"

#include <QHostAddress>

namespace store {
class Connection;
}

namespace services {

class Guessing {
public:
    Guessing(AttendeeKeys keys, const QHostAddress &from, base::Instant now);

    // Transient with the instant to come again at. Looks at as much whether or not there is a session.
    base::Result<void> mayTry(store::Connection &connection, const model::SessionKey &session) const;
    base::Result<void> noteFailure(store::Connection &connection, const model::SessionKey &session) const;

    // Registrations from one address in an hour: many, since a school or a company is one address.
    base::Result<void> mayRegister(store::Connection &connection, int besides) const;
    base::Result<void> noteRegistrations(store::Connection &connection, int number) const;

    // One IPv4 address, or the /64 that one household has of IPv6.
    static QString sourceOf(const QHostAddress &address);

private:
    QString name(const QString &kind, const QString &what) const;

    AttendeeKeys m_keys;
    QString m_source;
    base::Instant m_now;
};

} // namespace services
