#include "services/sharedwaiting.h"

#include "services/waitingroom.h"
#include "store/connection.h"
#include "store/databasethread.h"
#include "store/waitingstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace services {

using base::Async;
using base::Result;
using model::SessionKey;
using store::RoomElsewhere;

namespace {

constexpr auto writeEvery = 1s;
constexpr qsizetype longestName = 100;

QString inText(const std::vector<WaitingPerson> &people)
{
    QJsonArray array;
    for (const WaitingPerson &person : people)
        array.append(QJsonArray { person.name.left(longestName), person.registered,
            qint64(person.since.time_since_epoch().count()) });
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

// Another program's words: what does not fit is left out.
std::vector<WaitingPerson> peopleIn(const QString &text)
{
    std::vector<WaitingPerson> people;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &one : array) {
        const QJsonArray person = one.toArray();
        if (int(people.size()) == SharedWaiting::MostNames)
            break;
        people.push_back({ {}, person[0].toString().left(longestName), person[1].toBool(),
            base::Instant(std::chrono::seconds(person[2].toInteger())) });
    }
    return people;
}

} // namespace

SharedWaiting::SharedWaiting(
    WaitingRoom &room, store::DatabaseThread &database, const base::Clock &clock, QObject *parent)
    : QObject(parent),
      m_room(room),
      m_database(database),
      m_clock(clock),
      m_program(QUuid::createUuid().toString(QUuid::Id128))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(writeEvery);
    connect(&m_soon, &QTimer::timeout, this, &SharedWaiting::write);
    m_beat.setInterval(Heartbeat);
    m_beat.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        m_changed += m_told;
        write();
        read(); // who went without a word
    });
}

SharedWaiting::~SharedWaiting() = default;

void SharedWaiting::begin()
{
    if (std::exchange(m_on, true))
        return;
    connect(&m_room, &WaitingRoom::changedHere, this, [this](const SessionKey &session) {
        m_changed.insert(session);
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(&m_database, &store::DatabaseThread::waitingChanged, this, &SharedWaiting::read);
    m_database.run([since = m_clock.now() - Stale](store::Connection &connection) {
        return store::WaitingStore(connection).eraseBefore(since);
    });
    read();
}

Async<bool> SharedWaiting::end()
{
    m_soon.stop();
    m_beat.stop();
    m_changed.clear();
    return m_database.run([program = m_program](store::Connection &connection) -> Result<bool> {
        const auto erased = store::WaitingStore(connection).eraseOf(program);
        if (!erased)
            return base::passOn(erased);
        return *erased > 0;
    });
}

// While nobody waits anywhere, nothing wakes up.
void SharedWaiting::beatWhileNeeded()
{
    if (m_told.isEmpty() && !m_elsewhere)
        m_beat.stop();
    else if (!m_beat.isActive())
        m_beat.start();
}

void SharedWaiting::write()
{
    std::vector<RoomElsewhere> rooms;
    const auto changed = std::exchange(m_changed, {});
    for (const SessionKey &session : changed) {
        const int people = m_room.countHere(session);
        if (people == 0 && !m_told.remove(session))
            continue; // came and went unnoticed
        if (people > 0)
            m_told.insert(session);
        rooms.push_back({ session, m_program, people, m_clock.now(),
            people > 0 ? inText(m_room.peopleHere(session, MostNames)) : QString() });
    }
    if (rooms.empty())
        return;
    beatWhileNeeded();
    ++m_writes;
    m_database.run([rooms](store::Connection &connection) -> Result<bool> {
        for (const RoomElsewhere &room : rooms)
            if (auto put = store::WaitingStore(connection).put(room); !put)
                return base::passOn(put);
        return true;
    });
}

void SharedWaiting::read()
{
    const auto others = m_database.read(
        [program = m_program, since = m_clock.now() - Stale](store::Connection &connection) {
            return store::WaitingStore(connection).others(program, since);
        });
    base::whenDone(others, this, [this, asked = ++m_asked](const Result<std::vector<RoomElsewhere>> &rooms) {
        if (!rooms || asked != m_asked)
            return;
        QHash<SessionKey, WaitingRoom::Elsewhere> elsewhere;
        for (const RoomElsewhere &room : *rooms) {
            WaitingRoom::Elsewhere &there = elsewhere[room.session];
            there.count += room.people;
            const auto people = peopleIn(room.firstPeople);
            there.people.insert(there.people.end(), people.begin(), people.end());
        }
        m_elsewhere = !elsewhere.isEmpty();
        m_room.setElsewhere(std::move(elsewhere));
        beatWhileNeeded();
    });
}

} // namespace services
