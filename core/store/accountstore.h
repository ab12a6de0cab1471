#pragma once

#include "base/result.h"
#include "model/account.h"

#include <optional>
#include <vector>

namespace store {

class Connection;

// Provider accounts ↔ rows. Secrets are never here.
class AccountStore {
public:
    explicit AccountStore(Connection &connection) : m_connection(connection) { }

    base::Result<std::vector<model::Account>> list(); // by provider, then name
    base::Result<std::optional<model::Account>> load(const model::AccountKey &key);
    // Gives a key to a new one; Conflict when `revision` is not the stored one.
    base::Result<model::Account> save(model::Account account);
    // Whatever its revision: only what a test or a sign-in tells (user, scopes, needsSignIn, testedAt).
    base::Result<void> noteTest(const model::Account &account);
    // Conflict while meetings that are initiated or on their way stand on it.
    base::Result<void> remove(const model::AccountKey &key);

private:
    Connection &m_connection;
};

} // namespace store
