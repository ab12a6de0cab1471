#include "services/registrantservice.h"

#include "services/ownerguard.h"
#include "services/registrantintents.h"
#include "services/reminderrows.h"
#include "services/sessionintents.h"
#include "store/connection.h"
#include "store/databasethread.h"
#include "store/meetingstore.h"
#include "store/registrantstore.h"
#include "store/registrantsyncstore.h"

#include <QHash>

namespace services {

using base::Async;
using base::ErrorKind;
using base::Result;
using model::Deed;
using model::Registrant;
using model::RegistrantKey;
using model::RegistrantState;
using model::SessionKey;
using model::SyncState;

namespace {

constexpr qsizetype LongestName = 100;

Registrant tidied(Registrant person)
{
    person.firstName = person.firstName.simplified();
    person.lastName = person.lastName.simplified();
    person.email = person.email.trimmed();
    person.phone = person.phone.simplified();
    return person;
}

Result<Registrant> stored(store::Connection &connection, const RegistrantKey &key)
{
    auto person = store::RegistrantStore(connection).load(key);
    if (!person)
        return base::passOn(person);
    if (!*person)
        return base::failure(ErrorKind::NotFound, QStringLiteral("no such registrant"));
    return std::move(**person);
}

// Written for the provider, then as it is stored now.
Result<Registrant> pushed(store::Connection &connection, const std::vector<PushTarget> &targets,
    const Registrant &person, base::Instant now)
{
    if (auto written = appendPush(connection, targets, person, now); !written)
        return base::passOn(written);
    if (auto invited = appendAttendeeIntent(connection, person.session, now); !invited)
        return base::passOn(invited);
    if (auto settled = settleReminders(connection, person, now); !settled)
        return base::passOn(settled);
    return stored(connection, person.key);
}

// The meeting that people are to come to now; null where none is initiated.
const model::Meeting *nextMeeting(const std::vector<model::Meeting> &meetings, base::Instant now)
{
    const model::Meeting *next = nullptr;
    const auto isOver = [now](const model::Meeting &meeting) {
        return meeting.agreed.start && *meeting.agreed.start + meeting.agreed.duration < now;
    };
    for (const model::Meeting &meeting : meetings) {
        if (meeting.state != model::MeetingState::Initiated)
            continue;
        const bool isSooner = next && meeting.recurrenceId && next->recurrenceId && !isOver(meeting)
            && (isOver(*next) || *meeting.recurrenceId < *next->recurrenceId);
        if (!next || isSooner)
            next = &meeting;
    }
    return next;
}

// Each one's own link to the meeting that comes next.
Result<void> leadToNextMeeting(store::Connection &connection, const SessionKey &session,
    std::vector<Registrant> &people, base::Instant now)
{
    const auto meetings = store::MeetingStore(connection).ofSession(session);
    if (!meetings)
        return base::passOn(meetings);
    const model::Meeting *next = nextMeeting(*meetings, now);
    if (!next)
        return {};
    const auto syncs = store::RegistrantSyncStore(connection).ofMeeting(next->key);
    if (!syncs)
        return base::passOn(syncs);
    QHash<RegistrantKey, const model::RegistrantSync *> byPerson;
    for (const model::RegistrantSync &sync : *syncs)
        byPerson.insert(sync.registrant, &sync);
    for (Registrant &person : people) {
        if (const model::RegistrantSync *sync = byPerson.value(person.key)) {
            person.providerId = sync->providerId;
            person.joinUrl = sync->joinUrl;
        }
    }
    return {};
}

tl::unexpected<base::Error> ownAddress(const QString &text)
{
    return base::failure(ErrorKind::Rejected, text, QStringLiteral("email"));
}

// Cancelled here before, or met only at the provider: the same person again.
Result<Registrant> again(store::Connection &connection, const std::vector<PushTarget> &targets,
    Registrant before, const Registrant &typed, base::Instant now)
{
    const bool wasStranger = before.sync == SyncState::OnlyThere;
    const bool wasCancelled = before.state == RegistrantState::Cancelled;
    before.state = RegistrantState::Active;
    before.firstName = typed.firstName;
    before.lastName = typed.lastName;
    before.phone = typed.phone;
    if (!typed.answers.empty())
        before.answers = typed.answers;
    before.changedAt = now;
    auto saved = store::RegistrantStore(connection).save(before);
    if (saved && wasStranger) {
        if (auto adopted = adopt(connection, targets, *saved, now); !adopted)
            return base::passOn(adopted);
        auto own = stored(connection, saved->key);
        if (!own)
            return own;
        if (auto settled = settleReminders(connection, *own, now); !settled)
            return base::passOn(settled);
        return own;
    }
    return saved && wasCancelled ? pushed(connection, targets, *saved, now) : saved;
}

} // namespace

RegistrantService::RegistrantService(SessionService &sessions, store::DatabaseThread &database,
    ProviderDesk &desk, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_sessions(sessions), m_database(database), m_desk(desk), m_clock(clock)
{
}

Async<RegistrantPage> RegistrantService::list(
    const SessionKey &session, const QString &search, int limit, int offset)
{
    return m_database.read([session, search, limit, offset, now = m_clock.now()](
                               store::Connection &connection) -> Result<RegistrantPage> {
        store::RegistrantStore registrants(connection);
        auto people = registrants.list({ session, search, {}, limit, offset });
        if (!people)
            return base::passOn(people);
        if (auto led = leadToNextMeeting(connection, session, *people, now); !led)
            return base::passOn(led);
        const auto counts = registrants.counts(session);
        if (!counts)
            return base::passOn(counts);
        return RegistrantPage { std::move(*people), counts->active, counts->cancelled, counts->withAddress,
            counts->synced, counts->waiting, counts->failed, counts->onlyThere };
    });
}

std::optional<base::Error> RegistrantService::problemOf(const Registrant &person)
{
    const auto invalid = [](const QString &text, const QString &part) {
        return base::Error { ErrorKind::Invalid, text, part };
    };
    if (person.name().isEmpty())
        return invalid(tr("Enter a name."), QStringLiteral("name"));
    if (person.firstName.size() > LongestName || person.lastName.size() > LongestName)
        return invalid(tr("The name is longer than %1 characters.").arg(LongestName), QStringLiteral("name"));
    if (!person.email.isEmpty() && !model::looksLikeAddress(person.email))
        return invalid(tr("“%1” is no e-mail address.").arg(person.email.left(60)), QStringLiteral("email"));
    return {};
}

Async<Registrant> RegistrantService::add(const Registrant &typed)
{
    Registrant person = tidied(typed);
    if (const auto problem = problemOf(person))
        return base::ready<Registrant>(tl::unexpected<base::Error>(*problem));
    person.key = RegistrantKey::make();
    person.revision = 0;
    person.state = RegistrantState::Active;
    person.createdAt = m_clock.now();
    person.changedAt = person.createdAt;
    return m_database.run([person, taken = takenText(person), own = ownText(), guard = m_sessions.guard()](
                              store::Connection &connection) -> Result<Registrant> {
        if (auto may = guarded(connection, guard, Deed::Edit, person.session); !may)
            return base::passOn(may);
        const auto targets = pushTargets(connection, person.session);
        if (!targets)
            return base::passOn(targets);
        if (isOwnAddress(*targets, person.email))
            return ownAddress(own);
        store::RegistrantStore registrants(connection);
        auto before = registrants.findByAddress(person.session, person.email);
        if (!before)
            return base::passOn(before);
        if (*before && (*before)->state == RegistrantState::Active && (*before)->sync != SyncState::OnlyThere)
            return base::failure(ErrorKind::Conflict, taken, QStringLiteral("email"));
        if (*before)
            return again(connection, *targets, **before, person, person.changedAt);
        auto saved = registrants.save(person);
        if (!saved)
            return saved;
        return pushed(connection, *targets, *saved, person.changedAt);
    });
}

Async<Registrant> RegistrantService::change(const Registrant &typed)
{
    const Registrant person = tidied(typed);
    if (const auto problem = problemOf(person))
        return base::ready<Registrant>(tl::unexpected<base::Error>(*problem));
    return m_database.run(
        [person, now = m_clock.now(), taken = takenText(person), own = ownText(), guard = m_sessions.guard()](
            store::Connection &connection) -> Result<Registrant> {
            const auto before = stored(connection, person.key);
            if (!before)
                return before;
            if (auto may = guarded(connection, guard, Deed::Edit, before->session); !may)
                return base::passOn(may);
            Registrant after = *before; // what other acts own stays as it is
            after.revision = person.revision;
            after.firstName = person.firstName;
            after.lastName = person.lastName;
            after.email = person.email;
            after.phone = person.phone;
            after.answers = person.answers;
            after.changedAt = now;
            const auto targets = pushTargets(connection, before->session);
            if (!targets)
                return base::passOn(targets);
            const bool moved = model::normalAddress(before->email) != model::normalAddress(after.email);
            if (moved && isOwnAddress(*targets, after.email))
                return ownAddress(own);
            auto saved = store::RegistrantStore(connection).save(after);
            if (!saved && saved.error().kind == ErrorKind::Conflict && saved.error().part == u"email")
                return base::failure(ErrorKind::Conflict, taken, QStringLiteral("email"));
            if (!saved || !moved || saved->state == RegistrantState::Cancelled)
                return saved;
            if (auto written = appendAddressChange(connection, *targets, *before, *saved, now); !written)
                return base::passOn(written);
            if (auto invited = appendAttendeeIntent(connection, saved->session, now); !invited)
                return base::passOn(invited);
            return stored(connection, person.key);
        });
}

// One transaction: what `change` does to the stored registrant and to what waits for the provider.
Async<Registrant> RegistrantService::changed(const RegistrantKey &key, const Change &change)
{
    return m_database.run(
        [key, change, guard = m_sessions.guard()](store::Connection &connection) -> Result<Registrant> {
            const auto person = stored(connection, key);
            if (!person)
                return person;
            if (auto may = guarded(connection, guard, Deed::Edit, person->session); !may)
                return base::passOn(may);
            const auto targets = pushTargets(connection, person->session);
            if (!targets)
                return base::passOn(targets);
            return change(connection, *targets, *person);
        });
}

Async<Registrant> RegistrantService::setState(const RegistrantKey &key, RegistrantState state)
{
    return changed(key,
        [state, now = m_clock.now()](store::Connection &connection, const std::vector<PushTarget> &targets,
            Registrant person) -> Result<Registrant> {
            if (person.state == state)
                return person;
            person.state = state;
            person.changedAt = now;
            auto saved = store::RegistrantStore(connection).save(person);
            if (!saved)
                return saved;
            return pushed(connection, targets, *saved, now);
        });
}

Async<Registrant> RegistrantService::cancel(const RegistrantKey &key)
{
    return setState(key, RegistrantState::Cancelled);
}

Async<Registrant> RegistrantService::reactivate(const RegistrantKey &key)
{
    return setState(key, RegistrantState::Active);
}

Async<Registrant> RegistrantService::adopt(const RegistrantKey &key)
{
    return changed(key,
        [now = m_clock.now()](store::Connection &connection, const std::vector<PushTarget> &targets,
            const Registrant &person) -> Result<Registrant> {
            if (person.sync != SyncState::OnlyThere)
                return person;
            if (auto adopted = services::adopt(connection, targets, person, now); !adopted)
                return base::passOn(adopted);
            auto own = stored(connection, person.key);
            if (!own)
                return own;
            if (auto settled = settleReminders(connection, *own, now); !settled)
                return base::passOn(settled);
            return own;
        });
}

Async<bool> RegistrantService::pushAgain(const RegistrantKey &key)
{
    const auto again = changed(key,
        [now = m_clock.now(), nowhere = nowhereText()](store::Connection &connection,
            const std::vector<PushTarget> &targets, const Registrant &person) -> Result<Registrant> {
            if (targets.empty())
                return base::failure(ErrorKind::Rejected, nowhere);
            if (auto written = appendAgain(connection, targets, person, now); !written)
                return base::passOn(written);
            return stored(connection, person.key);
        });
    return base::andThen(again, this, [](const Registrant &person) -> Result<bool> {
        if (person.sync != SyncState::Waiting)
            return base::failure(ErrorKind::Rejected, person.syncReason);
        return true;
    });
}

Async<int> RegistrantService::pushAll(const SessionKey &session)
{
    return m_database.run([session, now = m_clock.now(), nowhere = nowhereText(), guard = m_sessions.guard()](
                              store::Connection &connection) -> Result<int> {
        if (auto may = guarded(connection, guard, Deed::Edit, session); !may)
            return base::passOn(may);
        const auto targets = pushTargets(connection, session);
        if (!targets)
            return base::passOn(targets);
        if (targets->empty())
            return base::failure(ErrorKind::Rejected, nowhere);
        const auto people = store::RegistrantStore(connection).list({ session, {}, {}, Everybody, 0 });
        if (!people)
            return base::passOn(people);
        int sent = 0;
        for (const Registrant &person : *people) {
            const bool isNew = person.state == RegistrantState::Active
                && (person.sync == SyncState::None || person.sync == SyncState::LeftOut);
            if (person.sync != SyncState::Failed && !isNew)
                continue;
            auto one = appendAgain(connection, *targets, person, now);
            if (!one)
                return one;
            sent += *one > 0 ? 1 : 0;
        }
        return sent;
    });
}

QString RegistrantService::takenText(const Registrant &person)
{
    return tr("%1 is registered already.").arg(person.email);
}

QString RegistrantService::ownText()
{
    return tr("This is the host’s own address, which the provider does not register.");
}

QString RegistrantService::nowhereText()
{
    return tr("The session is at no provider that registers people.");
}

} // namespace services
