#pragma once

#include "base/result.h"
#include "model/meeting.h"

#include <optional>
#include <vector>

namespace store {

class Connection;

// Meetings at providers ↔ rows. A meeting goes with its session when that is erased for ever.
class MeetingStore {
public:
    explicit MeetingStore(Connection &connection) : m_connection(connection) { }

    base::Result<std::optional<model::Meeting>> load(const model::MeetingKey &key);
    // The newest first; those that were cancelled too.
    base::Result<std::vector<model::Meeting>> ofSession(const model::SessionKey &session);
    // Not cancelled.
    base::Result<std::vector<model::Meeting>> ofAccount(const model::AccountKey &account);
    // Who has this meeting at the provider already, one that was cancelled last; for linking and adopting.
    base::Result<std::optional<model::Meeting>> findByRef(model::ProviderKind provider, const QString &id);
    // Gives a key to a new one; Conflict (part "revision") when `revision` is not the stored one, NotFound
    // when it or its session is gone. Announces the session as changed and keeps its list row's meeting
    // state; the session's own revision stays. Nobody stays registered at a cancelled one.
    base::Result<model::Meeting> save(model::Meeting meeting);
    // What waits for it in the outbox, or failed, is discarded.
    base::Result<void> erase(const model::MeetingKey &key);

private:
    Connection &m_connection;
};

} // namespace store
