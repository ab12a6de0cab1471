#pragma once

#include "base/result.h"
#include "model/profile.h"

#include <optional>
#include <vector>

namespace store {

class Connection;

// Profiles (MIK-23). As soon as there is one, exactly one is the default.
class ProfileStore {
public:
    explicit ProfileStore(Connection &connection) : m_connection(connection) { }

    // By name; the default first.
    base::Result<std::vector<model::Profile>> list();
    base::Result<std::optional<model::Profile>> load(const model::ProfileKey &key);
    // New with revision 0, else Conflict when the revision is not the stored one. Saving one as the
    // default takes that from the others; the default cannot give it up by itself.
    base::Result<model::Profile> save(model::Profile profile);
    // The last profile cannot be removed (Invalid). Another becomes the default where needed.
    base::Result<void> remove(const model::ProfileKey &key);

private:
    Connection &m_connection;
};

} // namespace store
