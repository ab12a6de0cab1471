// What a Responder shares between its copies.
#pragma once

#include "portal/http.h"

#include <atomic>
#include <functional>

namespace portal {

class Connection;
class NetLoop;

struct Responder::Exchange {
    Exchange(std::weak_ptr<NetLoop> onLoop, std::weak_ptr<Connection> of)
        : loop(std::move(onLoop)), connection(std::move(of))
    {
    }
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;
    ~Exchange();

    // Once, on the loop's thread, where the connection is still there.
    void once(std::function<void(Connection &)> answer);

    std::weak_ptr<NetLoop> loop;
    std::weak_ptr<Connection> connection;
    std::atomic_bool isAnswered = false;
};

} // namespace portal
