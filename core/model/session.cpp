#include "model/session.h"

#include <algorithm>

namespace model {

bool Session::repeats() const
{
    return series.size() > 1
        || std::any_of(series.begin(), series.end(), [](const Series &part) { return part.repeats(); });
}

bool changesInvitation(const Session &before, const Session &after)
{
    return before.series != after.series || before.overrides != after.overrides || before.place != after.place
        || before.location != after.location || before.topic != after.topic
        || before.isTrashed() != after.isTrashed();
}

} // namespace model
