#include "services/peoplesettling.h"

#include "services/meetingrecord.h"
#include "services/outboxwords.h"
#include "store/connection.h"
#include "store/meetingstore.h"
#include "store/registrantstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

using base::Error;
using base::Result;
using model::EffectKind;
using model::EffectState;
using model::HistoryEvent;
using model::Meeting;
using model::MeetingState;
using model::Registrant;
using model::SyncState;

namespace {

template <typename T>
tl::unexpected<Error> passOn(const Result<T> &result)
{
    return tl::unexpected<Error>(result.error());
}

} // namespace

Result<void> settlePerson(store::Connection &connection, const OutboxJob &job, const Registrant &person,
    const PersonOutcome &outcome, base::Instant now)
{
    const EffectAnswer &answer = outcome.answer;
    store::RegistrantStore registrants(connection);
    auto stored = registrants.load(person.key);
    if (!stored)
        return passOn(stored);
    if (!*stored)
        return {};
    Registrant after = std::move(**stored);
    after.syncReason.clear();
    HistoryEvent event = HistoryEvent::RegistrantPushed;
    if (answer.error) {
        event = HistoryEvent::RegistrantFailed;
        after.sync = outcome.state == EffectState::Failed ? SyncState::Failed : SyncState::Waiting;
        after.syncReason = reasonOf(*answer.error, job.account);
    } else if (outcome.kind == EffectKind::CancelRegistrant) {
        event = HistoryEvent::RegistrantCancelled;
        if (after.state == model::RegistrantState::Cancelled) {
            after.sync = SyncState::Synced;
            after.joinUrl.clear();
        }
    } else {
        after.sync = SyncState::Synced;
        if (answer.person) {
            after.providerId = answer.person->providerId;
            after.joinUrl = answer.person->joinUrl;
            after.sync = answer.person->pending ? SyncState::Pending : SyncState::Synced;
        }
    }
    if (auto noted = registrants.noteSync(after); !noted)
        return noted;
    const bool isOver = !answer.error || outcome.state == EffectState::Failed;
    const QString detail = answer.error ? QString(person.email + u": "_s + after.syncReason) : person.email;
    if (!isOver)
        return {};
    return noteHistory(connection, job.session.key, event, detail, now, job.meeting.initiatedBy);
}

Result<void> freePeople(store::Connection &connection, const model::SessionKey &session)
{
    auto meetings = store::MeetingStore(connection).ofSession(session);
    if (!meetings)
        return passOn(meetings);
    if (std::any_of(meetings->begin(), meetings->end(),
            [](const Meeting &meeting) { return meeting.state == MeetingState::Initiated; }))
        return {};
    store::RegistrantStore registrants(connection);
    for (int offset = 0;; offset += 500) {
        auto people = registrants.list({ session, {}, {}, 500, offset });
        if (!people)
            return passOn(people);
        for (Registrant &person : *people) {
            if (person.sync == SyncState::None || person.sync == SyncState::LeftOut)
                continue;
            person.sync = SyncState::None;
            person.syncReason.clear();
            person.providerId.clear();
            person.joinUrl.clear();
            if (auto noted = registrants.noteSync(person); !noted)
                return noted;
        }
        if (people->size() < 500)
            return {};
    }
}

} // namespace services
