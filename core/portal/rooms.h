// Who is kept waiting in which room. Used on the server's thread only.
#pragma once

#include <QByteArray>
#include <QHash>

#include <functional>
#include <memory>
#include <set>
#include <unordered_map>
#include <vector>

namespace portal {

class Connection;

using PlaceNumber = quint64; // never given twice; 0 is none

struct Place {
    QByteArray room;
    QByteArray seat;
    std::weak_ptr<Connection> connection;
};

class Rooms {
public:
    // Told of every coming and going; `connections` of that seat are left.
    using Notice = std::function<void(const QByteArray &room, const QByteArray &seat, int connections)>;
    explicit Rooms(Notice notice) : m_notice(std::move(notice)) { }

    PlaceNumber enter(Place place);
    // Nothing in it where the place was left before.
    Place leave(PlaceNumber number);
    std::vector<PlaceNumber> in(const QByteArray &room) const; // first come first
    std::size_t count() const { return m_places.size(); }

private:
    struct Room {
        std::set<PlaceNumber> places;
        QHash<QByteArray, int> seats;
    };
    Notice m_notice;
    PlaceNumber m_last = 0;
    std::unordered_map<PlaceNumber, Place> m_places;
    QHash<QByteArray, std::shared_ptr<Room>> m_rooms;
};

} // namespace portal
