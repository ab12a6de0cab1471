// Registrations of people on the attendee pages (ATT-01, ATT-03, ATT-10), many in one transaction.
#pragma once

#include "services/doors.h"
#include "services/guessing.h"
#include "services/registrantintents.h"

#include <map>

namespace services {

struct Registration {
    RegistrationRequest request;
    DoorName door; // as namedDoor() gave it
};

// What became of one, where the transaction is committed all the same: true, or why not.
struct Registered {
    base::Result<bool> result;
};

// The registrations of one transaction: what they have in common is read once and written once. An error is
// the database's and ends the transaction.
class Registering {
public:
    Registering(store::Connection &connection, const AttendeeKeys &keys, QString host, base::Instant now);

    base::Result<Registered> add(const Registration &registration);
    base::Result<void> finish(); // before the commit

private:
    struct Place {
        FoundDoor door;
        std::vector<PushTarget> targets;
        int added = 0;
    };

    base::Result<Place *> placeOf(const Registration &registration);
    base::Result<Registered> write(Place &place, const model::Registrant &person);
    base::Result<void> writeNew(Place &place, const model::Registrant &person);
    base::Result<void> writeAgain(Place &place, model::Registrant before, const model::Registrant &typed);
    base::Result<void> note(const model::Registrant &person) const;

    store::Connection &m_connection;
    AttendeeKeys m_keys;
    QString m_host;
    base::Instant m_now;
    std::map<model::SessionKey, Place> m_places;
    QHash<QString, model::SessionKey> m_named; // by kind and text of the name
    QHash<QString, int> m_fromSource;
    QHash<QString, QHostAddress> m_sources;
};

// What is wrong with a form, field by field; empty: nothing. Pure.
std::optional<base::Error> problemOf(const RegistrationRequest &request, const model::RegistrationForm &form);
// The person as the form says it, tidied: no control characters, one line where one is meant.
model::Registrant personOf(
    const RegistrationRequest &request, const model::RegistrationForm &form, base::Instant now);

} // namespace services
