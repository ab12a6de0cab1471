// Who sits where, for the host's eyes (WaitingRoom) and for giving everybody their own link. A seat stays
// for a while without a connection: long polls end and come again, and without script a page only looks in.
#pragma once

#include "base/clock.h"
#include "services/attendeekeys.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace services {
class WaitingRoom;
}

namespace portal {

class Seats : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds Patience { 20 };

    Seats(services::WaitingRoom &room, const base::Clock &clock, QObject *parent = nullptr);

    void seen(const services::Ticket &ticket);
    // As the server tells it: so many connections are left.
    void counted(const model::SessionKey &session, const QByteArray &seat, int connections);
    void emptied(const model::SessionKey &session);

    bool isAnyoneIn(const model::SessionKey &session) const { return m_rooms.contains(session); }
    QList<model::SessionKey> rooms() const { return m_rooms.keys(); }
    // The seats of registrants.
    QHash<QByteArray, model::RegistrantKey> registrants(const model::SessionKey &session) const;

private:
    struct Seat {
        services::Ticket ticket;
        int connections = 0;
        base::Instant seenAt {};
    };
    void sweep();

    services::WaitingRoom &m_room;
    const base::Clock &m_clock;
    QHash<model::SessionKey, QHash<QByteArray, Seat>> m_rooms;
    QTimer m_sweep;
};

} // namespace portal
