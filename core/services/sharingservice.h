// Opening and sharing a session (SHA-01 to SHA-06, SHA-09): links, codes, the padlock, who helps, who is
// told.
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "base/random.h"
#include "model/ownerrules.h"
#include "model/session.h"
#include "services/inviteservice.h"
#include "services/mailplan.h"

#include <QObject>
#include <QUrl>

namespace store {
class DatabaseThread;
}

namespace services {

class AttendeeService;
class SessionService;

struct ShareFacts {
    model::Session session;
    bool published = false; // attendee pages are there; without them the links are the provider's
    QUrl publicLink; // dies with the code
    QUrl codeLink; // …/c/<code>
    QUrl idLink; // …/j/<ID>: never dies
    QString joinCode; // six digits
    QString providerLink; // what an invitation carries without attendee pages
};

// What became of a pasted list of addresses.
struct InvitedPeople {
    QStringList invited;
    QStringList already; // were invited before; not again
    QStringList unusable; // as typed
    bool isMailed = false; // an e-mail to each goes out by itself; else it waits for an account
};

class SharingService : public QObject {
    Q_OBJECT

public:
    SharingService(SessionService &sessions, AttendeeService &attendees, store::DatabaseThread &database,
        const base::Clock &clock, base::Random &random, QObject *parent = nullptr);

    base::Async<ShareFacts> facts(const model::SessionKey &key);
    // A new join code and public link; the old ones are dead when this answers (SHA-03). The session ID
    // stays.
    base::Async<ShareFacts> renew(const model::SessionKey &key);
    base::Async<model::Session> setOpen(const model::SessionKey &key, bool open);
    // Why the person at this computer may not, translated; empty: may (SHA-01, SHA-06).
    QString whyNot(model::Deed deed, const model::Session &session) const;
    // Closes that long after the last occurrence; empty: never by itself.
    base::Async<model::Session> setCloseAfter(
        const model::SessionKey &key, std::optional<std::chrono::minutes> after);
    // Addresses separated by commas, semicolons or lines, also "Name <address>". One mail intent each,
    // once the host agreed to who gets it (SessionService::agreed).
    base::Async<InvitedPeople> invite(const model::SessionKey &key, const QString &addresses);
    // The same for co-hosts (SHA-06), who also get a mail.
    base::Async<InvitedPeople> addCohosts(const model::SessionKey &key, const QString &addresses);
    base::Async<model::Session> removeCohost(const model::SessionKey &key, const QString &email);

    static base::Result<QrModules> qrCode(const QUrl &link);

private:
    base::Async<InvitedPeople> writeInvitations(
        const model::SessionKey &key, const QString &addresses, const Telling &telling);
    ShareFacts factsOf(const model::Session &session) const;

    SessionService &m_sessions;
    AttendeeService &m_attendees;
    store::DatabaseThread &m_database;
    const base::Clock &m_clock;
    base::Random &m_random;
};

} // namespace services
