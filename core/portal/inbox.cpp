#include "portal/inbox.h"

#include <QElapsedTimer>
#include <QPointer>

#include <chrono>
#include <optional>

namespace portal {

namespace {

constexpr qint64 portion = 4; // milliseconds: a frame has time for more than this

} // namespace

Inbox::Inbox(QObject *context, Handler handler, std::size_t most, const SeatNotice &onSeat)
    : m_handler(std::move(handler)), m_most(most), m_onSeat(onSeat), m_next(this)
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    m_next.callOnTimeout(this, [this] { takeSome(); });
    moveToThread(context->thread());
}

bool Inbox::request(Request request, Responder responder)
{
    const std::lock_guard lock(m_mutex);
    if (m_requests.size() >= m_most)
        return false;
    m_requests.emplace_back(std::move(request), std::move(responder));
    wake();
    return true;
}

void Inbox::seat(const QByteArray &room, const QByteArray &seat, int connections)
{
    const std::lock_guard lock(m_mutex);
    const Seat key(room, seat);
    if (const auto waiting = m_seats.find(key); waiting != m_seats.end()) {
        *waiting = connections;
        return;
    }
    m_seats.insert(key, connections);
    m_order.push_back(key);
    wake();
}

void Inbox::wake()
{
    if (!m_isAwake)
        QMetaObject::invokeMethod(
            this, [this] { takeSome(); }, Qt::QueuedConnection);
    m_isAwake = true;
}

void Inbox::takeSome()
{
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < portion) {
        if (!takeOne())
            return;
    }
    // By a timer, not by an event: the loop takes posted events until there are none.
    m_next.start();
}

bool Inbox::takeOne()
{
    std::optional<std::pair<Request, Responder>> request;
    std::optional<std::pair<Seat, int>> notice;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_order.empty()) {
            const Seat seat = m_order.front();
            notice.emplace(seat, m_seats.take(seat));
            m_order.pop_front();
        }
        if (!m_requests.empty()) {
            request = std::move(m_requests.front());
            m_requests.pop_front();
        }
        if (!notice && !request) {
            m_isAwake = false;
            return false;
        }
    }
    const QPointer<Inbox> self(this);
    const Handler handler = m_handler; // either call may end the server
    const SeatNotice onSeat = m_onSeat;
    if (notice && onSeat)
        onSeat(notice->first.first, notice->first.second, notice->second);
    if (self && request)
        handler(request->first, request->second);
    return !self.isNull();
}

} // namespace portal
