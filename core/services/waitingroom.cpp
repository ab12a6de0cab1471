#include "services/waitingroom.h"

#include <map>

using namespace std::chrono_literals;

namespace services {

namespace {

constexpr auto tellEvery = 250ms;

} // namespace

// In the order of arrival, by a number that only grows.
struct WaitingRoom::Room {
    std::map<quint64, WaitingPerson> people;
    QHash<QByteArray, quint64> places; // by seat
    quint64 next = 0;
};

WaitingRoom::WaitingRoom(const base::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(tellEvery);
    connect(&m_tell, &QTimer::timeout, this, [this] {
        const auto untold = std::exchange(m_untold, {});
        for (const model::SessionKey &session : untold)
            Q_EMIT changed(session, count(session));
    });
}

void WaitingRoom::tell(const model::SessionKey &session)
{
    m_untold.insert(session);
    if (!m_tell.isActive())
        m_tell.start();
}

void WaitingRoom::tellHere(const model::SessionKey &session)
{
    tell(session);
    Q_EMIT changedHere(session);
}

void WaitingRoom::arrived(const Ticket &ticket)
{
    auto &room = m_rooms[ticket.session];
    if (!room)
        room = std::make_shared<Room>();
    const auto there = room->places.constFind(ticket.seat);
    if (there != room->places.constEnd()) { // another window, perhaps by another name
        WaitingPerson &person = room->people[*there];
        if (person.name == ticket.name)
            return;
        person.name = ticket.name;
        return tellHere(ticket.session);
    }
    const quint64 place = room->next++;
    room->places.insert(ticket.seat, place);
    room->people.emplace(
        place, WaitingPerson { ticket.seat, ticket.name, !ticket.registrant.isNull(), m_clock.now() });
    tellHere(ticket.session);
}

void WaitingRoom::left(const model::SessionKey &session, const QByteArray &seat)
{
    const auto room = m_rooms.constFind(session);
    if (room == m_rooms.constEnd() || !(*room)->places.contains(seat))
        return;
    (*room)->people.erase((*room)->places.take(seat));
    if ((*room)->people.empty())
        m_rooms.erase(room);
    tellHere(session);
}

void WaitingRoom::emptied(const model::SessionKey &session)
{
    if (m_rooms.remove(session))
        tellHere(session);
}

void WaitingRoom::setElsewhere(QHash<model::SessionKey, Elsewhere> rooms)
{
    const auto before = std::exchange(m_elsewhere, std::move(rooms));
    for (auto room = before.cbegin(); room != before.cend(); ++room)
        if (m_elsewhere.value(room.key()) != *room)
            tell(room.key());
    for (auto room = m_elsewhere.cbegin(); room != m_elsewhere.cend(); ++room)
        if (!before.contains(room.key()))
            tell(room.key());
}

int WaitingRoom::count(const model::SessionKey &session) const
{
    return countHere(session) + m_elsewhere.value(session).count;
}

int WaitingRoom::countHere(const model::SessionKey &session) const
{
    const auto room = m_rooms.value(session);
    return room ? int(room->people.size()) : 0;
}

std::vector<WaitingPerson> WaitingRoom::people(const model::SessionKey &session, int limit) const
{
    std::vector<WaitingPerson> list = peopleHere(session, limit);
    const Elsewhere elsewhere = m_elsewhere.value(session);
    for (const WaitingPerson &person : elsewhere.people) {
        if (int(list.size()) >= limit)
            break;
        list.push_back(person);
    }
    return list;
}

std::vector<WaitingPerson> WaitingRoom::peopleHere(const model::SessionKey &session, int limit) const
{
    std::vector<WaitingPerson> list;
    const auto room = m_rooms.value(session);
    if (!room)
        return list;
    for (const auto &[place, person] : room->people) {
        if (int(list.size()) == limit)
            break;
        list.push_back(person);
    }
    return list;
}

} // namespace services
