#pragma once

#include "base/result.h"

#include <QStringList>

namespace store {

class Connection;

// What a person typed, and whether only few sessions match: those are better put in order, many better met
// on the way along a list.
struct TypedSearch {
    QStringList words; // empty: nothing to look for
    bool rare = false;
};

base::Result<TypedSearch> weighedSearch(Connection &connection, const QString &typed);

} // namespace store
