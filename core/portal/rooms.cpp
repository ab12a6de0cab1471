#include "portal/rooms.h"

namespace portal {

PlaceNumber Rooms::enter(Place place)
{
    auto &room = m_rooms[place.room];
    if (!room)
        room = std::make_shared<Room>();
    room->places.insert(++m_last);
    const int connections = ++room->seats[place.seat];
    const Place &kept = m_places.emplace(m_last, std::move(place)).first->second;
    m_notice(kept.room, kept.seat, connections);
    return m_last;
}

Place Rooms::leave(PlaceNumber number)
{
    const auto found = m_places.find(number);
    if (found == m_places.end())
        return {};
    Place place = std::move(found->second);
    m_places.erase(found);
    Room &room = *m_rooms.value(place.room);
    room.places.erase(number);
    const int connections = --room.seats[place.seat];
    if (connections == 0)
        room.seats.remove(place.seat);
    if (room.places.empty())
        m_rooms.remove(place.room);
    m_notice(place.room, place.seat, connections);
    return place;
}

std::vector<PlaceNumber> Rooms::in(const QByteArray &room) const
{
    const std::shared_ptr<Room> found = m_rooms.value(room);
    return found ? std::vector<PlaceNumber>(found->places.begin(), found->places.end())
                 : std::vector<PlaceNumber>();
}

} // namespace portal
