#include "services/peoplesettling.h"

#include "services/meetingrecord.h"
#include "services/outboxwords.h"
#include "store/connection.h"
#include "store/registrantstore.h"
#include "store/registrantsyncstore.h"

using namespace Qt::StringLiterals;

namespace services {

using base::Error;
using base::Result;
using model::EffectKind;
using model::EffectState;
using model::HistoryEvent;
using model::Registrant;
using model::RegistrantSync;
using model::SyncState;

Result<void> settlePerson(store::Connection &connection, const OutboxJob &job, const Registrant &person,
    const PersonOutcome &outcome, base::Instant now)
{
    const EffectAnswer &answer = outcome.answer;
    auto stored = store::RegistrantStore(connection).load(person.key);
    if (!stored)
        return base::passOn(stored);
    if (!*stored)
        return {};
    store::RegistrantSyncStore syncs(connection);
    auto before = syncs.at(person.key, job.meeting.key);
    if (!before)
        return base::passOn(before);
    RegistrantSync after = std::move(*before);
    after.reason.clear();
    HistoryEvent event = HistoryEvent::RegistrantPushed;
    if (answer.error) {
        event = HistoryEvent::RegistrantFailed;
        after.state = outcome.state == EffectState::Failed ? SyncState::Failed : SyncState::Waiting;
        after.reason = reasonOf(*answer.error, job.account);
    } else if (outcome.kind == EffectKind::CancelRegistrant) {
        event = HistoryEvent::RegistrantCancelled;
        if ((*stored)->state == model::RegistrantState::Cancelled) {
            after.state = SyncState::Synced;
            after.joinUrl.clear();
        }
    } else {
        after.state = SyncState::Synced;
        if (answer.person) {
            after.providerId = answer.person->providerId;
            after.joinUrl = answer.person->joinUrl;
            after.state = answer.person->pending ? SyncState::Pending : SyncState::Synced;
        }
    }
    if (auto noted = syncs.note(after); !noted)
        return noted;
    const bool isOver = !answer.error || outcome.state == EffectState::Failed;
    const QString detail = answer.error ? QString(person.email + u": "_s + after.reason) : person.email;
    if (!isOver)
        return {};
    return noteHistory(connection, job.session.key, event, detail, now, job.meeting.initiatedBy);
}

} // namespace services
