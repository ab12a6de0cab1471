// What the parts of AttendeeService have in common.
#pragma once

#include "services/attendeeservice.h"
#include "services/clickbook.h"
#include "services/doors.h"
#include "services/eitherway.h"
#include "services/guessing.h"
#include "services/registrationqueue.h"
#include "services/settingvalues.h"
#include "store/databasethread.h"

namespace services {

// A result that is committed with its transaction, also where it is an error: what was tried in vain is
// counted by the very transaction that found it so.
template <typename T>
struct Answer {
    base::Result<T> result;
};

template <typename T>
base::Async<T> answered(const base::Async<Answer<T>> &future, QObject *context)
{
    return base::andThen(future, context, [](Answer<T> answer) -> base::Result<T> { return answer.result; });
}

template <typename T>
base::Result<Answer<T>> refused(const base::Error &error)
{
    return Answer<T> { base::Result<T>(tl::unexpected<base::Error>(error)) };
}

inline base::Error noSuchDoor()
{
    return { base::ErrorKind::NotFound, QStringLiteral("nothing here, or a wrong password") };
}

inline base::Error lockedKeys()
{
    return { base::ErrorKind::Unauthorised, QStringLiteral("the keys of attendees are not there"),
        QStringLiteral("keychain") };
}

// A name as an attendee typed it, on one line; Invalid with part "name".
base::Result<QString> attendeeName(const QString &typed);

// A registrant and the session, as a personal link names them.
struct PersonHere {
    model::Registrant person;
    FoundDoor door;
};

class AttendeeService::Private {
public:
    Private(AttendeeService &service, SessionService &aSessions, store::DatabaseThread &aDatabase,
        secrets::SecretStore &aSecrets, const settings::Settings &aSettings, const base::Clock &aClock,
        base::Random &aRandom);

    // The one that the name and the password open; else NotFound, counted, with the same work done.
    base::Async<FoundDoor> admitted(const DoorName &name, const QString &password, const QHostAddress &from);
    base::Async<PersonHere> personOf(const QString &token, const QHostAddress &from);

    AttendeeService &service;
    SessionService &sessions;
    store::DatabaseThread &database;
    secrets::SecretStore &secrets;
    const settings::Settings &settings;
    const base::Clock &clock;
    base::Random &random;
    std::optional<AttendeeKeys> keys;
    std::function<bool()> sendsMail;
    RegistrationQueue queue;
    ClickBook clicks;

private:
    struct Looked {
        std::optional<FoundDoor> door;
    };
    base::Async<Looked> looked(const std::optional<DoorName> &name, const Guessing &guessing);
    base::Async<FoundDoor> failed(const model::SessionKey &session, const Guessing &guessing);
    friend class AttendeeService;
};

} // namespace services
