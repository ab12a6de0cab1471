#include "portal/lobby.h"

#include "portal/exchange.h"
#include "portal/inbox.h"
#include "portal/netloop.h"
#include "portal/tls.h"

using namespace std::chrono_literals;

namespace portal {

namespace {

constexpr auto lookEvery = 250ms;
constexpr std::size_t portion = 64; // answers to the waiting between two looks at everybody else
constexpr qint64 mostKept = 64 * 1024 * 1024; // bytes of unfinished requests of all clients

} // namespace

Lobby::Lobby(ServerOptions options, std::weak_ptr<NetLoop> loop, Inbox &inbox)
    : m_options(std::move(options)),
      m_loop(std::move(loop)),
      m_inbox(inbox),
      m_rooms([this](const QByteArray &room, const QByteArray &seat, int connections) {
          m_held = m_rooms.count();
          m_inbox.seat(room, seat, connections);
      })
{
}

Lobby::~Lobby() = default;

void Lobby::setTls(std::unique_ptr<TlsContext> tls)
{
    m_tls = std::move(tls);
}

void Lobby::accept(std::unique_ptr<Stream> stream, const QHostAddress &peer)
{
    if (m_connections.size() >= m_options.limits.connections
        || m_perAddress.value(peer) >= m_options.limits.perAddress) {
        refused();
        return stream->close();
    }
    const bool isSecure = m_tls != nullptr;
    if (m_tls)
        stream = m_tls->wrap(std::move(stream));
    const auto connection = std::make_shared<Connection>(
        *this, std::move(stream), Origin { .client = peer, .secure = isSecure });
    m_connections.emplace(connection.get(), connection);
    ++m_perAddress[peer];
    m_open = m_connections.size();
    connection->start();
    lookForLate();
}

// One look at all now and then: a timer for each client would cost memory while it waits.
void Lobby::lookForLate()
{
    const auto loop = m_loop.lock();
    if (m_isLooking || m_connections.empty() || !loop)
        return;
    m_isLooking = true;
    loop->after(lookEvery, [this] {
        m_isLooking = false;
        const auto now = std::chrono::steady_clock::now();
        std::deque<Work> late;
        for (const auto &[key, connection] : m_connections) {
            if (!connection->isDue(now))
                continue;
            late.emplace_back([held = std::weak_ptr(connection), now] {
                const auto client = held.lock();
                if (!client || !client->isDue(now))
                    return;
                if (client->isHeld())
                    client->meanwhile();
                else
                    client->drop();
            });
        }
        inPortions(std::move(late));
        lookForLate();
    });
}

void Lobby::release(const QByteArray &room, const Reply &reply, const QHash<QByteArray, Reply> &own)
{
    std::deque<Work> letGo;
    const auto replies = std::make_shared<const std::pair<Reply, QHash<QByteArray, Reply>>>(reply, own);
    for (const PlaceNumber number : m_rooms.in(room)) {
        letGo.emplace_back([this, number, replies] {
            const Place place = m_rooms.leave(number);
            const auto client = place.connection.lock();
            if (!client)
                return; // left meanwhile
            const auto found = replies->second.constFind(place.seat);
            client->answer(found == replies->second.cend() ? replies->first : *found);
        });
    }
    inPortions(std::move(letGo));
}

void Lobby::inPortions(std::deque<Work> work)
{
    for (std::size_t done = 0; done < portion && !work.empty(); ++done) {
        work.front()();
        work.pop_front();
    }
    const auto loop = m_loop.lock();
    if (!work.empty() && loop) {
        const auto rest = std::make_shared<std::deque<Work>>(std::move(work));
        loop->post([this, rest] { inPortions(std::move(*rest)); });
    }
}

void Lobby::closeAll()
{
    auto all = std::move(m_connections);
    m_connections.clear();
    for (const auto &[key, connection] : all)
        connection->close();
}

HttpServer::Counts Lobby::counts() const
{
    return { .connections = m_open, .held = m_held, .requests = m_requests, .refused = m_refused };
}

QByteArray Lobby::date()
{
    const base::Instant now = m_clock.now();
    if (now != m_second || m_date.isEmpty()) {
        m_second = now;
        m_date = httpDate(now);
    }
    return m_date;
}

bool Lobby::mayKeep(qint64 moreBytes)
{
    m_kept += moreBytes;
    return moreBytes <= 0 || m_kept <= mostKept;
}

bool Lobby::handle(Connection &connection, Request request)
{
    const auto exchange = std::make_shared<Responder::Exchange>(m_loop, connection.weak_from_this());
    const Responder responder(exchange);
    if (!m_inbox.request(std::move(request), responder)) {
        exchange->isAnswered = true; // the connection does it
        return false;
    }
    ++m_requests;
    return true;
}

PlaceNumber Lobby::enter(Place place)
{
    return m_rooms.enter(std::move(place));
}

void Lobby::leave(PlaceNumber place)
{
    m_rooms.leave(place);
}

void Lobby::closed(Connection &connection)
{
    if (const auto found = m_perAddress.find(connection.peer()); found != m_perAddress.end() && --*found == 0)
        m_perAddress.erase(found);
    m_connections.erase(&connection);
    m_open = m_connections.size();
}

} // namespace portal
