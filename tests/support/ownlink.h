// A registrant's own link at the provider, as a push would have left it.
#pragma once

#include "model/meeting.h"
#include "model/registrant.h"
#include "model/session.h"
#include "store/connection.h"
#include "store/meetingstore.h"
#include "store/registrantsyncstore.h"

namespace support {

// The session is initiated at the place it names, and `person.joinUrl` is the person's own link there.
inline base::Result<model::Meeting> noteOwnLink(
    store::Connection &connection, const model::Session &session, const model::Registrant &person)
{
    model::Meeting meeting;
    meeting.session = session.key;
    meeting.provider = session.place.provider;
    meeting.linked = true;
    meeting.state = model::MeetingState::Initiated;
    meeting.joinUrl = session.place.joinUrl;
    auto saved = store::MeetingStore(connection).save(meeting);
    if (!saved)
        return saved;
    auto noted = store::RegistrantSyncStore(connection)
                     .note({ person.key, saved->key, model::SyncState::Synced, {}, QStringLiteral("1"),
                         person.joinUrl });
    if (!noted)
        return tl::unexpected<base::Error>(noted.error());
    return saved;
}

// Empty where there is none.
inline base::Result<QUrl> ownLinkOf(store::Connection &connection, const model::RegistrantKey &person)
{
    auto syncs = store::RegistrantSyncStore(connection).ofRegistrant(person);
    if (!syncs)
        return tl::unexpected<base::Error>(syncs.error());
    return syncs->empty() ? QUrl() : syncs->front().joinUrl;
}

} // namespace support
