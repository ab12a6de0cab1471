#include "services/registering.h"

#include "services/mailintents.h"
#include "services/sessionintents.h"
#include "store/connection.h"
#include "store/historystore.h"
#include "store/registrantstore.h"
#include "store/sessionrows.h"

using namespace Qt::StringLiterals;

namespace services {

using base::Error;
using base::ErrorKind;
using base::Result;
using model::EffectKind;
using model::Registrant;
using model::RegistrantState;
using model::SyncState;

namespace {

Registered refused(const Error &error)
{
    return { Result<bool>(tl::unexpected<Error>(error)) };
}

// Nothing to come to any more; in person one registers all the same.
std::optional<Error> whyNoRegistration(const FoundDoor &door, base::Instant now)
{
    const DoorState state = doorState(door.session, now);
    if (state != DoorState::NotHere) {
        if (auto shut = whyShut(state))
            return shut;
    }
    if (!door.session.wantsRegistration)
        return Error { ErrorKind::Rejected,
            AttendeeService::tr("This session needs no registration. Just come."), u"registration"_s };
    return {};
}

} // namespace

Registering::Registering(
    store::Connection &connection, const AttendeeKeys &keys, QString host, base::Instant now)
    : m_connection(connection), m_keys(keys), m_host(std::move(host)), m_now(now)
{
}

Result<Registering::Place *> Registering::placeOf(const Registration &registration)
{
    const QString name = QString::number(int(registration.door.by)) + registration.door.text;
    const auto known = m_named.value(name);
    if (const auto there = m_places.find(known); there != m_places.end())
        return &there->second;
    auto door = findDoor(m_connection, registration.door);
    if (!door)
        return base::passOn(door);
    if (!*door)
        return nullptr;
    const model::SessionKey key = (*door)->session.key;
    m_named.insert(name, key);
    if (const auto there = m_places.find(key); there != m_places.end())
        return &there->second;
    // Held until the commit, and read anew: another program may have filled the last place just now.
    if (auto locked = store::lockSession(m_connection, key); !locked)
        return base::passOn(locked);
    door = findDoor(m_connection, key);
    if (!door)
        return base::passOn(door);
    if (!*door)
        return nullptr;
    auto targets = pushTargets(m_connection, key);
    if (!targets)
        return base::passOn(targets);
    return &m_places.emplace(key, Place { std::move(**door), std::move(*targets) }).first->second;
}

Result<Registered> Registering::add(const Registration &registration)
{
    const RegistrationRequest &request = registration.request;
    const Guessing guessing(m_keys, request.from, m_now);
    auto found = placeOf(registration);
    if (!found)
        return base::passOn(found);
    Place *place = *found;
    const auto mayTry = guessing.mayTry(m_connection, place ? place->door.session.key : model::SessionKey());
    if (!mayTry && mayTry.error().kind != ErrorKind::Transient)
        return base::passOn(mayTry);
    if (!mayTry)
        return refused(mayTry.error());
    if (!place)
        return refused({ ErrorKind::NotFound, u"no such door"_s });
    const model::Session &session = place->door.session;
    const QString source = Guessing::sourceOf(request.from);
    if (auto may = guessing.mayRegister(m_connection, m_fromSource.value(source)); !may)
        return may.error().kind == ErrorKind::Transient ? Result<Registered>(refused(may.error()))
                                                        : Result<Registered>(base::passOn(may));
    if (const auto why = whyNoRegistration(place->door, m_now))
        return refused(*why);
    if (const auto problem = problemOf(request, session.form))
        return refused(*problem);
    ++m_fromSource[source];
    m_sources.insert(source, request.from);
    Registrant person = personOf(request, session.form, m_now);
    person.session = session.key;
    return write(*place, person);
}

// The answer is one for who is registered and who is not (ATT-10), also where there is no place left.
Result<Registered> Registering::write(Place &place, const Registrant &person)
{
    const auto before = store::RegistrantStore(m_connection).findByAddress(person.session, person.email);
    if (!before)
        return base::passOn(before);
    const bool isHere
        = *before && (*before)->state == RegistrantState::Active && (*before)->sync != SyncState::OnlyThere;
    const int capacity = place.door.session.form.capacity;
    const bool full = capacity > 0 && place.door.registrants + place.added >= capacity;
    Result<void> done;
    if (isHere)
        done = repeatConfirmation(m_connection, **before, place.door.session, m_now);
    else if (!full && *before)
        done = writeAgain(place, **before, person);
    else if (!full)
        done = writeNew(place, person);
    if (!done)
        return base::passOn(done);
    if (full)
        return refused({ ErrorKind::Rejected,
            AttendeeService::tr("All places are taken. Whoever has registered already gets the confirmation "
                                "once more."),
            u"full"_s });
    return Registered { true };
}

Result<void> Registering::writeNew(Place &place, const Registrant &person)
{
    Registrant added = person;
    added.key = model::RegistrantKey::make();
    store::RegistrantStore registrants(m_connection);
    const auto written = registrants.addOne(added, AttendeeKeys::hashOf(m_keys.personalToken(added.key)));
    if (!written)
        return base::passOn(written);
    if (!*written) // by another program, since it was looked for
        return {};
    ++place.added;
    if (auto pushed = appendPush(m_connection, place.targets, added, m_now); !pushed)
        return base::passOn(pushed);
    if (auto mailed = appendConfirmation(m_connection, added, place.door.session, m_now); !mailed)
        return mailed;
    return note(added);
}

// Cancelled before, or met only at the provider.
Result<void> Registering::writeAgain(Place &place, Registrant before, const Registrant &typed)
{
    store::RegistrantStore registrants(m_connection);
    const bool wasStranger = before.sync == SyncState::OnlyThere;
    const bool wasCancelled = before.state == RegistrantState::Cancelled;
    before.state = RegistrantState::Active;
    before.firstName = typed.firstName;
    before.lastName = typed.lastName;
    before.answers = typed.answers;
    before.language = typed.language;
    before.zone = typed.zone;
    before.changedAt = m_now;
    const auto saved = registrants.save(before);
    if (!saved)
        return base::passOn(saved);
    if (wasStranger) {
        if (auto adopted = adopt(m_connection, place.targets, *saved, m_now); !adopted)
            return adopted;
    } else if (wasCancelled) {
        ++place.added;
        if (auto pushed = appendPush(m_connection, place.targets, *saved, m_now); !pushed)
            return base::passOn(pushed);
    }
    if (auto mailed = appendConfirmation(m_connection, *saved, place.door.session, m_now); !mailed)
        return mailed;
    return note(*saved);
}

Result<void> Registering::note(const Registrant &person) const
{
    return store::HistoryStore(m_connection)
        .append({ person.session, m_now, m_host, model::HistoryEvent::Registered, person.email });
}

Result<void> Registering::finish()
{
    for (const auto &[key, place] : m_places) {
        if (place.added == 0)
            continue;
        if (auto kept = store::keepRegistrants(m_connection, key); !kept)
            return kept;
        if (auto invited = appendAttendeeIntent(m_connection, key, m_now); !invited)
            return invited;
    }
    for (auto it = m_fromSource.cbegin(); it != m_fromSource.cend(); ++it) {
        const Guessing guessing(m_keys, m_sources.value(it.key()), m_now);
        if (auto noted = guessing.noteRegistrations(m_connection, it.value()); !noted)
            return noted;
    }
    return {};
}

} // namespace services
