// Everything of the server that lives on its own thread: connections, rooms, and who is let go when.
#pragma once

#include "base/clock.h"
#include "portal/connection.h"
#include "portal/httpserver.h"
#include "portal/rooms.h"

#include <array>
#include <atomic>
#include <deque>
#include <functional>
#include <unordered_map>

namespace portal {

class Inbox;
class NetLoop;
class TlsContext;

class Lobby final : public ConnectionHost {
public:
    Lobby(ServerOptions options, std::weak_ptr<NetLoop> loop, Inbox &inbox);
    ~Lobby() override;

    void setTls(std::unique_ptr<TlsContext> tls); // before the first client
    void accept(std::unique_ptr<Stream> stream, const QHostAddress &peer);
    void release(const QByteArray &room, const Reply &reply, const QHash<QByteArray, Reply> &own);
    void closeAll();
    HttpServer::Counts counts() const; // any thread

    const ServerOptions &options() const override { return m_options; }
    QByteArray date() override;
    std::span<char> scratch() override { return m_scratch; }
    bool mayKeep(qint64 moreBytes) override;
    bool handle(Connection &connection, Request request) override;
    PlaceNumber enter(Place place) override;
    void leave(PlaceNumber place) override;
    void refused() override { ++m_refused; }
    void closed(Connection &connection) override;

private:
    using Work = std::function<void()>;

    void lookForLate();
    void inPortions(std::deque<Work> work);

    const ServerOptions m_options;
    const std::weak_ptr<NetLoop> m_loop;
    Inbox &m_inbox;
    const base::SystemClock m_clock;
    std::unique_ptr<TlsContext> m_tls;
    std::unordered_map<Connection *, std::shared_ptr<Connection>> m_connections;
    QHash<QHostAddress, std::size_t> m_perAddress;
    Rooms m_rooms;
    std::array<char, 16 * 1024> m_scratch {};
    qint64 m_kept = 0; // bytes of unfinished requests
    base::Instant m_second {};
    QByteArray m_date; // of that second
    bool m_isLooking = false;
    std::atomic<std::size_t> m_open = 0;
    std::atomic<std::size_t> m_held = 0;
    std::atomic<quint64> m_requests = 0;
    std::atomic<quint64> m_refused = 0;
};

} // namespace portal
