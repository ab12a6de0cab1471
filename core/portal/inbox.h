// What the server's thread has for the program's: requests for the handler and the comings and goings in the
// rooms. Taken out in small portions, so that a flood never holds up the event loop.
#pragma once

#include "portal/http.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <mutex>

namespace portal {

class Inbox : public QObject {
public:
    using SeatNotice = std::function<void(const QByteArray &room, const QByteArray &seat, int connections)>;

    // Lives on `context`'s thread; `onSeat` is looked at anew for each notice.
    Inbox(QObject *context, Handler handler, std::size_t most, const SeatNotice &onSeat);

    // Any thread. False when `most` requests wait already.
    bool request(Request request, Responder responder);
    // Any thread. Of several about one seat that wait here, only the last is told.
    void seat(const QByteArray &room, const QByteArray &seat, int connections);

private:
    using Seat = std::pair<QByteArray, QByteArray>; // room, seat

    void wake(); // m_mutex is locked
    void takeSome();
    bool takeOne(); // false: empty, or this object is gone

    Handler m_handler;
    const std::size_t m_most;
    const SeatNotice &m_onSeat;
    QTimer m_next;
    std::mutex m_mutex;
    std::deque<std::pair<Request, Responder>> m_requests;
    std::deque<Seat> m_order;
    QHash<Seat, int> m_seats;
    bool m_isAwake = false;
};

} // namespace portal
