// Who waits where, now: fed by this program's attendee pages, and by those of other programs on the same
// database (sharedwaiting.h); shown to the host.
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

    bool operator==(const WaitingPerson &) const = default;
};

class WaitingRoom : public QObject {
    Q_OBJECT

public:
    explicit WaitingRoom(const base::Clock &clock, QObject *parent = nullptr);

    void arrived(const Ticket &ticket);
    void left(const model::SessionKey &session, const QByteArray &seat);
    void emptied(const model::SessionKey &session);

    // What other programs tell; `people` may be only the first of `count`.
    struct Elsewhere {
        int count = 0;
        std::vector<WaitingPerson> people;

        bool operator==(const Elsewhere &) const = default;
    };
    // Of all rooms; those that are not named are empty there.
    void setElsewhere(QHash<model::SessionKey, Elsewhere> rooms);

    int count(const model::SessionKey &session) const;
    int countHere(const model::SessionKey &session) const; // at this program's own pages
    std::vector<WaitingPerson> peopleHere(const model::SessionKey &session, int limit) const;
    std::vector<WaitingPerson> people(
        const model::SessionKey &session, int limit = 1000) const; // first come first

Q_SIGNALS:
    // At most a few times a second for each session, however many come.
    void changed(const model::SessionKey &session, int count);
    void changedHere(const model::SessionKey &session); // at once, for each

private:
    struct Room;
    void tell(const model::SessionKey &session);
    void tellHere(const model::SessionKey &session);

    const base::Clock &m_clock;
    QHash<model::SessionKey, std::shared_ptr<Room>> m_rooms;
    QHash<model::SessionKey, Elsewhere> m_elsewhere;
    QSet<model::SessionKey> m_untold;
    QTimer m_tell;
};

} // namespace services
