// The server's thread: sockets and what is posted to it. The only place that knows Boost.Asio.
#pragma once

#include "portal/stream.h"

#include <QHostAddress>

#include <tl/expected.hpp>

#include <chrono>
#include <memory>

namespace portal {

class NetLoop {
public:
    using Task = std::function<void()>;
    // Takes a client in, on the loop's thread.
    using Accepted = std::function<void(std::unique_ptr<Stream> stream, const QHostAddress &peer)>;
    enum class ListenFault : std::uint8_t { Taken, NotAllowed, NoSuchAddress, Other };

    NetLoop();
    ~NetLoop(); // after stop(), or never started
    NetLoop(const NetLoop &) = delete;
    NetLoop &operator=(const NetLoop &) = delete;

    tl::expected<quint16, ListenFault> listen(const QHostAddress &address, quint16 port, Accepted accepted);
    void start();
    void stop(); // ends the thread; what was posted before has been done, what comes later never is

    void post(Task task); // any thread
    void after(std::chrono::milliseconds delay, Task task); // on the loop's thread; one at a time

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace portal
