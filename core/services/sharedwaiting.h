// Lets programs on one database see each other's waiting rooms: the host's window those of meetwrightd. What
// many do at once is written at most once a second, one row for a room.
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "model/keys.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace store {
class DatabaseThread;
}

namespace services {

class WaitingRoom;

class SharedWaiting : public QObject {
    Q_OBJECT

public:
    static constexpr int MostNames = 200; // told of a room; the count is exact
    static constexpr std::chrono::seconds Heartbeat { 30 };
    static constexpr std::chrono::seconds Stale { 90 }; // a program that is silent for so long is gone

    SharedWaiting(WaitingRoom &room, store::DatabaseThread &database, const base::Clock &clock,
        QObject *parent = nullptr);
    ~SharedWaiting() override;

    // From now on both ways; for programs that stay.
    void begin();
    // Takes the own rooms back, as at the program's end.
    base::Async<bool> end();

    int writes() const { return m_writes; } // transactions so far

private:
    void write();
    void beatWhileNeeded();
    void read();

    WaitingRoom &m_room;
    store::DatabaseThread &m_database;
    const base::Clock &m_clock;
    const QString m_program;
    QSet<model::SessionKey> m_told; // have a row
    QSet<model::SessionKey> m_changed;
    QTimer m_soon;
    QTimer m_beat;
    int m_writes = 0;
    int m_asked = 0;
    bool m_on = false;
    bool m_elsewhere = false; // somebody waits at another program's pages
};

} // namespace services
