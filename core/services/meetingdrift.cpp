// What the two sides see differently, and the host's choice between them (REG-21).
#include "schedule/rruletext.h"
#include "schedule/zone.h"
#include "secrets/secretstore.h"
#include "services/drifttexts.h"
#include "services/eitherway.h"
#include "services/meetingplan.h"
#include "services/meetingrecord.h"
#include "services/meetingservice.h"
#include "services/outboxwords.h"
#include "services/providerdesk.h"
#include "services/meetingintents.h"
#include "services/ownerguard.h"
#include "services/sessionservice.h"
#include "store/accountstore.h"
#include "store/connection.h"
#include "store/databasethread.h"
#include "store/meetingstore.h"
#include "store/outboxstore.h"
#include "store/sessionstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

using base::Async;
using base::Error;
using base::ErrorKind;
using base::Result;
using model::HistoryEvent;
using model::Meeting;
using model::MeetingFacts;
using model::MeetingState;
using model::Session;

namespace {

// The session in the shape of a provider's facts.
MeetingFacts oursAsFacts(const Session &session, const Meeting &meeting, base::Instant now)
{
    MeetingFacts facts = meeting.agreed;
    const auto plan = planOf(session, meeting, now);
    if (!plan)
        return facts;
    facts.topic = plan->topic;
    facts.description = plan->description;
    facts.hasPassword = session.hasPassword;
    if (plan->repeat == model::RepeatChoice::ReusableRoom)
        return facts;
    const auto zone = schedule::Zone::byName(plan->series.zone).value_or(schedule::Zone::utc());
    facts.start = zone.toInstant(plan->series.start);
    facts.zone = plan->series.zone;
    facts.duration = plan->series.duration;
    facts.recurrence = plan->series.rule ? schedule::toText(*plan->series.rule) : QString();
    return facts;
}

Drift driftOf(const Session &session, const Meeting &meeting, base::Instant now)
{
    Drift drift { meeting, {} };
    const MeetingFacts ours = oursAsFacts(session, meeting, now);
    for (const QString &field : differingFields(meeting)) {
        if (field == "deleted"_L1) {
            drift.fields.push_back({ field, driftLabel(field), MeetingService::tr("initiated"),
                MeetingService::tr("removed"), MeetingService::tr("initiated") });
            continue;
        }
        DriftField entry { field, driftLabel(field), driftText(field, ours),
            driftText(field, *meeting.theirs), driftText(field, meeting.agreed) };
        if (field == "password"_L1 && meeting.theirs->hasPassword && meeting.agreed.hasPassword)
            entry.theirs = MeetingService::tr("another password");
        drift.fields.push_back(std::move(entry));
    }
    return drift;
}

void take(MeetingFacts &to, const MeetingFacts &from, const QString &field)
{
    if (field == "topic"_L1)
        to.topic = from.topic;
    else if (field == "description"_L1)
        to.description = from.description;
    else if (field == "start"_L1)
        to.start = from.start;
    else if (field == "duration"_L1)
        to.duration = from.duration;
    else if (field == "recurrence"_L1)
        to.recurrence = from.recurrence;
    else if (field == "password"_L1) {
        to.hasPassword = from.hasPassword;
        to.joinUrl = from.joinUrl;
    }
}

// Their value in the session. Rejected where the session cannot have it.
Result<Session> withTheirs(Session session, const Meeting &meeting, const QString &field)
{
    const MeetingFacts &theirs = *meeting.theirs;
    if (field == "topic"_L1)
        session.topic = theirs.topic;
    else if (field == "description"_L1)
        session.description = theirs.description;
    else if (field == "password"_L1)
        session.hasPassword = theirs.hasPassword;
    else if (session.series.size() != 1 || meeting.recurrenceId)
        return base::failure(ErrorKind::Rejected,
            MeetingService::tr("The times of this session cannot be taken over by themselves. Edit the "
                               "session."),
            field);
    else if (field == "duration"_L1)
        session.series.front().duration = theirs.duration;
    else if (field == "start"_L1 && theirs.start) {
        model::Series &series = session.series.front();
        const auto zone = schedule::Zone::byName(series.zone).value_or(schedule::Zone::utc());
        const base::WallTime wall = zone.toWall(*theirs.start);
        const auto day = std::chrono::floor<std::chrono::days>(wall);
        series.start
            = series.rule ? std::chrono::floor<std::chrono::days>(series.start) + (wall - day) : wall;
    } else if (field == "recurrence"_L1) {
        session.series.front().rule.reset();
        if (!theirs.recurrence.isEmpty()) {
            const auto rule = schedule::parseRule(theirs.recurrence);
            if (!rule)
                return base::passOn(rule);
            session.series.front().rule = *rule;
        }
    }
    return session;
}

struct Resolving {
    store::Connection &connection;
    base::Random &random;
    base::Instant now;
    QString who;

    Result<void> ours(Meeting &meeting, const QString &field)
    {
        if (field == "deleted"_L1)
            return makeAgain(meeting);
        if (meeting.linked)
            return base::failure(ErrorKind::Rejected,
                MeetingService::tr("A linked meeting is only changed at its provider."), u"linked"_s);
        take(*meeting.theirs, meeting.agreed, field);
        if (auto kept = save(meeting); !kept)
            return kept;
        return appendChange(connection, meeting, { field }, now);
    }
    Result<void> theirs(Meeting &meeting, const QString &field)
    {
        store::SessionStore sessions(connection, random);
        auto session = sessions.load(meeting.session);
        if (!session || !*session)
            return session ? Result<void>() : base::passOn(session);
        if (field == "deleted"_L1) {
            meeting.state = MeetingState::Cancelled;
            if (auto kept = save(meeting); !kept)
                return kept;
            return takePlaceBack(connection, random, meeting.session, meeting, now);
        }
        auto after = withTheirs(**session, meeting, field);
        if (!after)
            return base::passOn(after);
        take(meeting.agreed, *meeting.theirs, field);
        after->sequence += model::changesInvitation(**session, *after) ? 1 : 0;
        if (field == "password"_L1)
            after->place.joinUrl = meeting.joinUrl;
        if (auto kept = sessions.update(std::move(*after), now); !kept)
            return base::passOn(kept);
        return save(meeting);
    }

private:
    Result<void> save(Meeting &meeting)
    {
        if (meeting.theirs && differingFields(meeting).isEmpty())
            meeting.theirs.reset();
        auto stored = store::MeetingStore(connection).save(meeting);
        if (!stored)
            return base::passOn(stored);
        meeting = std::move(*stored);
        return {};
    }
    // Removed there, wanted here: a new one in its place.
    Result<void> makeAgain(Meeting &meeting)
    {
        Meeting again = meeting;
        meeting.state = MeetingState::Cancelled;
        if (auto kept = save(meeting); !kept)
            return kept;
        again.key = {};
        again.revision = 0;
        again.linked = false;
        again.state = MeetingState::Initiating;
        again.goneThere = false;
        again.theirs.reset();
        again.agreed = {};
        again.ref = { meeting.ref.form, {}, {} };
        again.joinUrl.clear();
        again.initiatedBy = who;
        auto stored = store::MeetingStore(connection).save(again);
        if (!stored)
            return base::passOn(stored);
        model::Effect create;
        create.key = markOf(stored->key);
        create.session = stored->session;
        create.meeting = stored->key;
        create.account = stored->account;
        create.payload = "{}";
        create.createdAt = now;
        create.notBefore = now;
        if (auto appended = store::OutboxStore(connection).append(create); !appended)
            return base::passOn(appended);
        return {};
    }
};

} // namespace

Async<std::vector<Drift>> MeetingService::drift(const model::SessionKey &key)
{
    return base::andThen(m_sessions.session(key), this, [this](const Session &session) {
        return base::andThen(meetings(session.key), this,
            [this, session](const std::vector<Meeting> &all) -> Result<std::vector<Drift>> {
                std::vector<Drift> drifts;
                for (const Meeting &meeting : all) {
                    if (meeting.state != MeetingState::Initiated)
                        continue;
                    Drift drift = driftOf(session, meeting, m_clock.now());
                    if (!drift.fields.empty())
                        drifts.push_back(std::move(drift));
                }
                return drifts;
            });
    });
}

Async<bool> MeetingService::resolve(const model::MeetingKey &key, const QString &field, DriftChoice choice)
{
    if (choice == DriftChoice::Later)
        return base::ready<bool>(true);
    const auto fetchesPassword = choice == DriftChoice::Theirs && field == "password"_L1;
    const auto ready = fetchesPassword ? takePassword(key) : base::ready<bool>(true);
    return base::andThen(ready, this, [this, key, field, choice](bool) {
        return m_database.run(
            [&random = m_random, key, field, choice, now = m_clock.now(), who = m_sessions.who(),
                guard = m_sessions.guard()](store::Connection &connection) -> Result<bool> {
                auto meeting = store::MeetingStore(connection).load(key);
                if (!meeting)
                    return base::passOn(meeting);
                if (!*meeting || !differingFields(**meeting).contains(field))
                    return base::failure(ErrorKind::NotFound, u"nothing differs there any more"_s, field);
                if (auto may = guarded(connection, guard, model::Deed::Edit, (*meeting)->session); !may)
                    return base::passOn(may);
                Resolving resolving { connection, random, now, who };
                auto done = choice == DriftChoice::Ours ? resolving.ours(**meeting, field)
                                                        : resolving.theirs(**meeting, field);
                if (!done)
                    return base::passOn(done);
                const QString words = choice == DriftChoice::Ours ? u"ours"_s : u"theirs"_s;
                auto noted = noteHistory(connection, (*meeting)->session, HistoryEvent::DriftResolved,
                    QString(meetingName(**meeting) + u": "_s + field + u" = "_s + words), now, who);
                if (!noted)
                    return base::passOn(noted);
                return true;
            });
    });
}

// The password that the meeting has there, into the keychain.
Async<bool> MeetingService::takePassword(const model::MeetingKey &key)
{
    const auto found
        = m_database.read([key](store::Connection &connection) -> Result<std::pair<Meeting, model::Account>> {
              auto meeting = store::MeetingStore(connection).load(key);
              if (!meeting)
                  return base::passOn(meeting);
              if (!*meeting)
                  return base::failure(ErrorKind::NotFound, u"the meeting is gone"_s);
              auto account = store::AccountStore(connection).load((*meeting)->account);
              if (!account)
                  return base::passOn(account);
              if (!*account)
                  return base::failure(ErrorKind::NotFound, u"the account is gone"_s, u"account"_s);
              return std::pair(std::move(**meeting), std::move(**account));
          });
    return base::andThen(found, this, [this](const std::pair<Meeting, model::Account> &both) {
        return base::andThen(
            m_desk.provider(both.second), this, [this, meeting = both.first](const SharedProvider &provider) {
                const auto made = keeping(provider, provider->fetch(meeting.ref), this);
                return base::andThen(
                    made, this, [this, session = meeting.session](const providers::MadeMeeting &now) {
                        return now.password.isEmpty() ? base::ready<bool>(true)
                                                      : m_secrets.write(secretName(session), now.password);
                    });
            });
    });
}

} // namespace services
