#include "portal/seats.h"

#include "services/waitingroom.h"

namespace portal {
namespace {

constexpr std::chrono::seconds betweenSweeps { 5 };

} // namespace

Seats::Seats(services::WaitingRoom &room, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_room(room), m_clock(clock)
{
    m_sweep.setInterval(betweenSweeps);
    connect(&m_sweep, &QTimer::timeout, this, &Seats::sweep);
}

void Seats::seen(const services::Ticket &ticket)
{
    auto &room = m_rooms[ticket.session];
    auto seat = room.find(ticket.seat);
    const bool isNew = seat == room.end();
    if (isNew)
        seat = room.insert(ticket.seat, { ticket });
    const bool renamed = seat->ticket.name != ticket.name;
    seat->ticket = ticket;
    seat->seenAt = m_clock.now();
    if (isNew || renamed)
        m_room.arrived(ticket);
    if (!m_sweep.isActive())
        m_sweep.start();
}

void Seats::counted(const model::SessionKey &session, const QByteArray &seat, int connections)
{
    const auto room = m_rooms.find(session);
    if (room == m_rooms.end())
        return;
    const auto found = room->find(seat);
    if (found == room->end())
        return;
    found->connections = connections;
    found->seenAt = m_clock.now();
}

void Seats::emptied(const model::SessionKey &session)
{
    if (m_rooms.remove(session) > 0)
        m_room.emptied(session);
}

QHash<QByteArray, model::RegistrantKey> Seats::registrants(const model::SessionKey &session) const
{
    QHash<QByteArray, model::RegistrantKey> found;
    const auto room = m_rooms.value(session);
    for (auto seat = room.cbegin(); seat != room.cend(); ++seat)
        if (!seat->ticket.registrant.isNull())
            found.insert(seat.key(), seat->ticket.registrant);
    return found;
}

void Seats::sweep()
{
    const base::Instant before = m_clock.now() - Patience;
    for (auto room = m_rooms.begin(); room != m_rooms.end();) {
        for (auto seat = room->begin(); seat != room->end();) {
            if (seat->connections > 0 || seat->seenAt > before) {
                ++seat;
                continue;
            }
            m_room.left(room.key(), seat.key());
            seat = room->erase(seat);
        }
        room = room->isEmpty() ? m_rooms.erase(room) : std::next(room);
    }
    if (m_rooms.isEmpty())
        m_sweep.stop();
}

} // namespace portal
