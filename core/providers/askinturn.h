#pragma once

#include "base/async.h"
#include "providers/whocame.h"

#include <functional>
#include <vector>

namespace providers {

// Adds what another meeting, or another list of the same one, tells.
inline void add(WhoCame &whole, const WhoCame &part)
{
    whole.visits.insert(whole.visits.end(), part.visits.begin(), part.visits.end());
    whole.meetings += part.meetings;
    whole.complete = whole.complete && part.complete;
    if (part.readyAfter)
        whole.readyAfter = part.readyAfter;
}

// Asks one after the other, so that no provider's limit of requests is met.
template <typename Item>
base::Async<WhoCame> askInTurn(QObject *context, std::vector<Item> items,
    std::function<base::Async<WhoCame>(const Item &)> ask, WhoCame sofar = {})
{
    if (items.empty())
        return base::ready<WhoCame>(std::move(sofar));
    const Item first = items.front();
    items.erase(items.begin());
    return base::andThen(
        ask(first), context, [context, items, ask, sofar = std::move(sofar)](const WhoCame &part) mutable {
            add(sofar, part);
            return askInTurn<Item>(context, items, ask, std::move(sofar));
        });
}

} // namespace providers
