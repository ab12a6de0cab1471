#pragma once

#include "base/result.h"
#include "model/registrant.h"

#include <QVariant>

#include <optional>
#include <vector>

namespace store {

class Connection;

struct RegistrantQuery {
    model::SessionKey session;
    QString search; // a prefix of any word of name or address
    std::optional<model::RegistrantState> state;
    int limit = 500;
    int offset = 0;
    bool withoutAddress = false; // only those
};

struct RegistrantCounts {
    int active = 0;
    int cancelled = 0;
    int withAddress = 0; // active
    int synced = 0; // active
    int waiting = 0; // these three also of cancelled ones, whose cancellation has to get there
    int failed = 0;
    int onlyThere = 0;
};

// Registrants ↔ rows. One address once in a session, whatever its state (REG-08): kept by a unique index on
// the normalised address. They go with their session. providerId and joinUrl are not here but in
// RegistrantSyncStore.
class RegistrantStore {
public:
    explicit RegistrantStore(Connection &connection) : m_connection(connection) { }

    base::Result<std::vector<model::Registrant>> list(
        const RegistrantQuery &query); // by last name, first name
    base::Result<RegistrantCounts> counts(const model::SessionKey &session);
    // Whom mails about the session go to: active, with an address, entered here. By normalised address, those
    // behind `after`.
    base::Result<std::vector<model::Registrant>> writtenTo(
        const model::SessionKey &session, const QString &after, int limit);
    base::Result<int> countWrittenTo(const model::SessionKey &session);
    base::Result<std::optional<model::Registrant>> load(const model::RegistrantKey &key);
    base::Result<std::optional<model::Registrant>> findByAddress(
        const model::SessionKey &session, const QString &address);
    // By what setTokenHash() was told; a registrant without one is not found.
    base::Result<std::optional<model::Registrant>> findByToken(const QString &hash);
    // Conflict with part "email" when the address is there already, with part "revision" when it was changed
    // meanwhile; NotFound when it is gone. Of a stored one, what RegistrantSyncStore writes stays as stored:
    // an edit that was open during a push does not take it back. Gives the registrant as it is stored now.
    base::Result<model::Registrant> save(model::Registrant registrant);
    // Many at once, for imports: one transaction, prepared once. Those with a known address are left as they
    // are and not counted.
    base::Result<int> addAll(const std::vector<model::Registrant> &registrants);
    // One of many of a transaction: false where the address is there already. The caller ends with
    // keepRegistrants() (sessionrows.h), once for all.
    base::Result<bool> addOne(model::Registrant person, const QString &tokenHash);
    base::Result<void> erase(const model::RegistrantKey &key);

    // Personal links. The store keeps only hashes of tokens; who knows the secret gives them.
    struct Untold {
        model::RegistrantKey key;
        int edition = 0;
    };
    base::Result<std::vector<Untold>> withoutTokenHash(int limit);
    base::Result<void> setTokenHash(const model::RegistrantKey &key, const QString &hash);
    base::Result<int> forgetTokenHashes(); // another secret makes other links
    // The old link opens nothing from now on. Whatever its revision, which stays.
    base::Result<model::Registrant> renewLink(const model::RegistrantKey &key, base::Instant now);

private:
    base::Result<model::Registrant> change(const model::Registrant &registrant, int expected);

    Connection &m_connection;
};

} // namespace store
