#pragma once

#include "base/result.h"
#include "model/account.h"

#include <optional>
#include <vector>

namespace store {

class Connection;

// Provider accounts ↔ rows. Secrets are never here: save() refuses settings by the name of one.
class AccountStore {
public:
    explicit AccountStore(Connection &connection) : m_connection(connection) { }

    base::Result<std::vector<model::Account>> list(); // by provider, then name
    base::Result<std::optional<model::Account>> load(const model::AccountKey &key);
    // Gives a key to a new one; Conflict (part "revision") when `revision` is not the stored one, NotFound
    // when it is gone. Of a stored one, what noteTest() writes stays as stored: a dialog that was open
    // meanwhile does not take it back. Gives the account as it is stored now.
    base::Result<model::Account> save(model::Account account);
    // Whatever its revision, which stays: only what a test or a sign-in tells (userId, userName, userEmail,
    // scopes, needsSignIn, testedAt).
    base::Result<void> noteTest(const model::Account &account);
    // Conflict while meetings that are initiated or on their way stand on it. What else waits in its outbox
    // is discarded.
    base::Result<void> remove(const model::AccountKey &key);

private:
    Connection &m_connection;
};

} // namespace store
