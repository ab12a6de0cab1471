// Registrants in bulk: the provider's list, CSV files, pasted lines.
#include "providers/registry.h"
#include "services/ownerguard.h"
#include "services/providerdesk.h"
#include "services/registrantintents.h"
#include "services/reminderrows.h"
#include "services/registrantservice.h"
#include "services/registrantsthere.h"
#include "services/sessionintents.h"
#include "store/connection.h"
#include "store/databasethread.h"
#include "store/historystore.h"
#include "store/registrantstore.h"
#include "store/sessioncodec.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace services {

using base::Async;
using base::ErrorKind;
using base::Result;
using model::Registrant;
using model::RegistrantState;
using model::SessionKey;

namespace {

using People = std::vector<Registrant>;
using AllThere = std::vector<RegistrantsThere>;

Result<People> everybody(store::Connection &connection, const SessionKey &session)
{
    return store::RegistrantStore(connection).list({ session, {}, {}, RegistrantService::Everybody, 0 });
}

Result<model::RegistrationForm> formOf(store::Connection &connection, const SessionKey &session)
{
    const auto sessions = store::readSessions(connection, u"WHERE s.key = ?"_s, { session.toString() });
    if (!sessions)
        return base::passOn(sessions);
    return sessions->empty() ? model::RegistrationForm() : sessions->front().session.form;
}

// The rest of the meetings, one after the other.
Async<AllThere> readThere(
    ProviderDesk &desk, QObject *context, std::vector<PushTarget> targets, AllThere there)
{
    if (targets.empty())
        return base::ready<AllThere>(std::move(there));
    const PushTarget target = targets.back();
    targets.pop_back();
    using Provider = std::shared_ptr<providers::MeetingProvider>;
    return base::andThen(desk.provider(target.account), context,
        [&desk, context, target, targets, there](const Provider &provider) {
            // The provider stays until its answer is there.
            return base::andThen(provider->registrants(target.meeting.ref), context,
                [&desk, context, target, targets, there, provider](
                    const std::vector<providers::PersonThere> &people) mutable {
                    there.push_back(
                        { target.meeting, providers::of(target.account.provider).displayName(), people });
                    return readThere(desk, context, targets, std::move(there));
                });
        });
}

} // namespace

Async<RegistrantPage> RegistrantService::refresh(const SessionKey &session)
{
    const auto targets = m_database.read(
        [session](store::Connection &connection) { return pushTargets(connection, session); });
    const auto merged
        = base::andThen(targets, this, [this, session](const std::vector<PushTarget> &found) -> Async<bool> {
              if (found.empty())
                  return base::ready<bool>(true);
              return base::andThen(readThere(m_desk, this, found, {}), this, [this](const AllThere &there) {
                  return m_database.run(
                      [there, now = m_clock.now()](store::Connection &connection) -> Result<bool> {
                          for (const RegistrantsThere &one : there)
                              if (auto done = mergeThere(connection, one, now); !done)
                                  return base::passOn(done);
                          return true;
                      });
              });
          });
    return base::andThen(merged, this, [this, session](bool) { return list(session); });
}

Async<RegistrantPreview> RegistrantService::preview(const SessionKey &session, const QByteArray &text)
{
    const QString here = tr("Is registered already.");
    const QString cancelled = tr("Was cancelled here. Register this person again in the list.");
    return m_database.read([session, text, here, cancelled, own = ownText()](
                               store::Connection &connection) -> Result<RegistrantPreview> {
        const auto form = formOf(connection, session);
        if (!form)
            return base::passOn(form);
        auto preview = readRegistrants(text, *form);
        if (!preview)
            return preview;
        const auto targets = pushTargets(connection, session);
        if (!targets)
            return base::passOn(targets);
        const auto people = everybody(connection, session);
        if (!people)
            return base::passOn(people);
        QHash<QString, RegistrantState> known;
        for (const Registrant &person : *people)
            known.insert(model::normalAddress(person.email), person.state);
        for (RegistrantLine &line : preview->lines) {
            line.person.session = session;
            const QString address = model::normalAddress(line.person.email);
            if (!line.problem.isEmpty() || address.isEmpty())
                continue;
            if (known.contains(address))
                line.problem = known.value(address) == RegistrantState::Active ? here : cancelled;
            else if (isOwnAddress(*targets, address))
                line.problem = own;
            if (!line.problem.isEmpty())
                --preview->good;
        }
        return preview;
    });
}

Async<int> RegistrantService::import(const SessionKey &session, const RegistrantPreview &preview)
{
    People people;
    for (const RegistrantLine &line : preview.lines) {
        if (!line.problem.isEmpty())
            continue;
        Registrant person = line.person;
        person.key = model::RegistrantKey::make();
        person.session = session;
        person.createdAt = m_clock.now();
        person.changedAt = person.createdAt;
        people.push_back(std::move(person));
    }
    return m_database.run([session, people, now = m_clock.now(), guard = m_sessions.guard()](
                              store::Connection &connection) -> Result<int> {
        if (auto may = guarded(connection, guard, model::Deed::Edit, session); !may)
            return base::passOn(may);
        store::RegistrantStore registrants(connection);
        const auto added = registrants.addAll(people);
        if (!added)
            return added;
        if (auto told = appendAttendeeIntent(connection, session, now); !told)
            return base::passOn(told);
        if (auto reminded = remindLate(connection, session, people, now); !reminded)
            return base::passOn(reminded);
        const auto targets = pushTargets(connection, session);
        if (!targets)
            return base::passOn(targets);
        if (targets->empty())
            return added;
        for (const Registrant &person : people) {
            const auto stored = registrants.load(person.key);
            if (!stored)
                return base::passOn(stored);
            if (!*stored)
                continue; // the address came in meanwhile
            const auto written = appendPush(connection, *targets, **stored, now);
            if (!written)
                return written;
        }
        return added;
    });
}

Async<QByteArray> RegistrantService::exportCsv(const SessionKey &session, bool withBom)
{
    return m_database.read([session, withBom](store::Connection &connection) -> Result<QByteArray> {
        const auto people = everybody(connection, session);
        if (!people)
            return base::passOn(people);
        const auto form = formOf(connection, session);
        if (!form)
            return base::passOn(form);
        return writeRegistrants(*people, withBom, *form);
    });
}

Async<model::RegistrationForm> RegistrantService::form(const SessionKey &session)
{
    return m_database.read([session](store::Connection &connection) { return formOf(connection, session); });
}

Async<People> RegistrantService::toBeTold(const SessionKey &session)
{
    return m_database.read([session](store::Connection &connection) {
        return store::RegistrantStore(connection)
            .list({ session, {}, RegistrantState::Active, Everybody, 0, true });
    });
}

Async<Registrant> RegistrantService::renewLink(const model::RegistrantKey &person)
{
    return m_database.run([person, now = m_clock.now(), guard = m_sessions.guard()](
                              store::Connection &connection) -> Result<Registrant> {
        auto renewed = store::RegistrantStore(connection).renewLink(person, now);
        if (!renewed)
            return renewed;
        if (auto may = guarded(connection, guard, model::Deed::Edit, renewed->session); !may)
            return base::passOn(may); // and the link stays as it was
        const model::HistoryEntry entry { renewed->session, now, {}, model::HistoryEvent::LinkRenewed,
            renewed->name() };
        if (auto noted = store::HistoryStore(connection).append(entry); !noted)
            return base::passOn(noted);
        return renewed;
    });
}

} // namespace services
