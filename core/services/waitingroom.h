// Who waits where, now: fed by the attendee pages, shown to the host. Kept in memory; nothing is stored.
#pragma once

#include "base/clock.h"
#include "services/attendeekeys.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <vector>

namespace services {

struct WaitingPerson {
    QByteArray seat;
    QString name; // as typed by the attendee
    bool registered = false;
    base::Instant since {};
};

class WaitingRoom : public QObject {
    Q_OBJECT

public:
    explicit WaitingRoom(const base::Clock &clock, QObject *parent = nullptr);

    void arrived(const Ticket &ticket);
    void left(const model::SessionKey &session, const QByteArray &seat);
    void emptied(const model::SessionKey &session);

    int count(const model::SessionKey &session) const;
    std::vector<WaitingPerson> people(
        const model::SessionKey &session, int limit = 1000) const; // first come first

Q_SIGNALS:
    // At most a few times a second for each session, however many come.
    void changed(const model::SessionKey &session, int count);

private:
    struct Room;
    void tell(const model::SessionKey &session);

    const base::Clock &m_clock;
    QHash<model::SessionKey, std::shared_ptr<Room>> m_rooms;
    QSet<model::SessionKey> m_untold;
    QTimer m_tell;
};

} // namespace services
