#include "services/meetingservice.h"

#include "providers/registry.h"
#include "secrets/secretstore.h"
#include "services/eitherway.h"
#include "services/initiation.h"
#include "services/jobsender.h"
#include "services/meetingplan.h"
#include "services/passwordbook.h"
#include "services/providerdesk.h"
#include "services/meetingintents.h"
#include "services/ownerguard.h"
#include "services/sessionservice.h"
#include "store/accountstore.h"
#include "store/connection.h"
#include "store/databasethread.h"
#include "store/meetingstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

using base::Async;
using base::Error;
using base::ErrorKind;
using base::Result;
using model::Account;
using model::Deed;
using model::Meeting;
using model::MeetingState;
using model::Session;
using model::SessionKey;

MeetingService::MeetingService(SessionService &sessions, store::DatabaseThread &database,
    secrets::SecretStore &secrets, ProviderDesk &desk, const base::Clock &clock, base::Random &random,
    QObject *parent)
    : QObject(parent),
      m_sessions(sessions),
      m_database(database),
      m_secrets(secrets),
      m_desk(desk),
      m_clock(clock),
      m_random(random)
{
    connect(&m_sessions, &SessionService::saved, this,
        [this](const model::Session &session) { refreshLinked(session.key); });
}

Async<Meeting> MeetingService::initiate(const InitiateRequest &request)
{
    return write(request, false);
}

Async<Meeting> MeetingService::move(const InitiateRequest &target)
{
    return write(target, true);
}

// The password goes into the keychain before anything is written down: what goes out reads it there.
Async<Meeting> MeetingService::write(const InitiateRequest &request, bool moves)
{
    const auto kept = request.password.isEmpty()
        ? base::ready<bool>(true)
        : base::andThen(
            m_secrets.write(secretName(request.session), request.password), this, [this, request](bool) {
                return PasswordBook(m_secrets, m_random).note(request.session, request.password, this);
            });
    return base::andThen(kept, this, [this, request, moves](bool) {
        Initiation initiation { request, moves, !request.password.isEmpty(), m_sessions.who() };
        initiation.request.password.clear();
        return m_database.run(
            [&random = m_random, initiation, now = m_clock.now(), guard = m_sessions.guard()](
                store::Connection &connection) -> Result<Meeting> {
                if (auto may = guarded(connection, guard, Deed::Edit, initiation.request.session); !may)
                    return base::passOn(may);
                return writeInitiation(connection, random, initiation, now);
            });
    });
}

Async<bool> MeetingService::cancelInitiation(const SessionKey &session)
{
    return m_database.run([session, now = m_clock.now(), guard = m_sessions.guard()](
                              store::Connection &connection) -> Result<bool> {
        if (auto may = guarded(connection, guard, Deed::Edit, session); !may)
            return base::passOn(may);
        store::MeetingStore store(connection);
        auto meetings = store.ofSession(session);
        if (!meetings)
            return base::passOn(meetings);
        bool any = false;
        for (Meeting &meeting : *meetings) {
            if (meeting.state == MeetingState::None || meeting.state == MeetingState::Cancelled
                || meeting.state == MeetingState::Cancelling)
                continue;
            any = true;
            if (meeting.linked) { // the host's own stays there
                meeting.state = MeetingState::Cancelled;
                if (auto saved = store.save(meeting); !saved)
                    return base::passOn(saved);
            } else if (auto cancelled = appendCancel(connection, meeting, now); !cancelled) {
                return base::passOn(cancelled);
            }
        }
        if (!any)
            return base::failure(ErrorKind::Rejected, tr("The session is not initiated."), u"meeting"_s);
        return true;
    });
}

Async<std::vector<Meeting>> MeetingService::meetings(const SessionKey &session)
{
    return m_database.read([session](store::Connection &connection) {
        return store::MeetingStore(connection).ofSession(session);
    });
}

// The meeting that is to be started or ended now, with its account.
Async<MeetingService::Live> MeetingService::live(const SessionKey &key)
{
    return base::andThen(m_sessions.session(key), this, [this](const Session &session) {
        return m_database.read([session, now = m_clock.now(), guard = m_sessions.guard()](
                                   store::Connection &connection) -> Result<Live> {
            if (auto may = guard(Deed::Start, session); !may)
                return base::passOn(may);
            auto meetings = store::MeetingStore(connection).ofSession(session.key);
            if (!meetings)
                return base::passOn(meetings);
            const Meeting *meeting = meetingFor(session, *meetings, now);
            if (!meeting)
                return base::failure(ErrorKind::NotFound, u"the session has no meeting now"_s, u"meeting"_s);
            auto account = store::AccountStore(connection).load(meeting->account);
            if (!account)
                return base::passOn(account);
            if (!*account)
                return base::failure(ErrorKind::NotFound, u"the account is gone"_s, u"account"_s);
            return Live { session, *meeting, std::move(**account) };
        });
    });
}

Async<StartLink> MeetingService::startLink(const SessionKey &session)
{
    return base::andThen(live(session), this, [this](const Live &live) {
        const auto desk = m_desk.provider(live.account);
        return base::andThen(desk, this, [this, live](const SharedProvider &provider) {
            auto plan = planOf(live.session, live.meeting, m_clock.now());
            if (!plan)
                return failed<StartLink>(plan.error());
            return base::andThen(sessionPassword(m_secrets, live.session, this), this,
                [this, plan = *plan, provider, ref = live.meeting.ref](const QString &password) {
                    providers::MeetingPlan complete = plan;
                    complete.password = password;
                    return keeping(provider, provider->startLink(ref, complete), this);
                });
        });
    });
}

Async<bool> MeetingService::end(const SessionKey &session)
{
    const auto ended = base::andThen(live(session), this, [this](const Live &live) {
        return base::andThen(m_desk.provider(live.account), this,
            [this, ref = live.meeting.ref](
                const SharedProvider &provider) { return keeping(provider, provider->end(ref), this); });
    });
    return base::andThen(ended, this,
        [this, session](bool) { return m_sessions.note(session, model::HistoryEvent::MeetingEnded); });
}

} // namespace services
