// The outbox at work on an emulated Zoom with Zoom's own limits. Its clock is the test's: what the limits
// make it wait for is counted, not waited for.
#include "bench/bench.h"

#include "support/emulators/zoomemulator.h"
#include "support/outboxdesk.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::await;

namespace {

constexpr int requestsPerSecond = 20; // MEDIUM, a Pro account; creating and changing
constexpr int batchesPerSecond = 10; // HEAVY

// What the program holds in memory, in KiB; empty where the system does not tell.
std::optional<double> residentMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray text = status.readAll();
    const QByteArray name("VmRSS:");
    const qsizetype at = text.indexOf(name);
    return at < 0 ? std::nullopt
                  : std::optional(text.mid(at + name.size(), 40).simplified().split(' ').front().toDouble());
}

// Looks on every millisecond: the longest time that nothing else could run in.
class StallClock : public QObject {
public:
    explicit StallClock(std::function<void()> look = {})
    {
        connect(&m_tick, &QTimer::timeout, this, [this, look = std::move(look)] {
            m_longest = std::max(m_longest, m_since.restart());
            if (look)
                look();
        });
        m_tick.setTimerType(Qt::PreciseTimer);
        m_tick.start(1ms);
        m_since.start();
    }
    qint64 longest() const { return m_longest; }

private:
    QTimer m_tick;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

struct World {
    World() { desk.routeTo(zoom.routes()); }
    support::OutboxDesk desk;
    support::ZoomEmulator zoom { desk.clock };
    model::Account account = desk.zoomAccount();
};

void initiate200()
{
    World at;
    at.zoom.habits.requestsPerSecond = requestsPerSecond;
    for (int i = 0; i < 200; ++i)
        at.desk.initiate(at.desk.saved(u"Session %1"_s.arg(i)), at.account);
    const base::Instant begin = at.desk.clock.now();
    QElapsedTimer timer;
    timer.start();
    std::optional<double> half;
    std::chrono::milliseconds firstDay {};
    const StallClock stall([&] {
        if (firstDay.count() > 0 || at.zoom.meetings().size() < 100)
            return;
        half = residentMemory();
        firstDay = std::chrono::milliseconds(timer.elapsed());
    });
    const bool done = at.desk.runDry(1000);
    if (!done || at.zoom.meetings().size() != 200)
        std::fprintf(stderr, "only %zu of 200 were initiated\n", at.zoom.meetings().size());
    const std::chrono::duration<double> worked = std::chrono::milliseconds(timer.elapsed());
    // A hundred today, the rest once Zoom counts anew.
    const auto midnight = std::chrono::ceil<std::chrono::days>(begin);
    const std::chrono::duration<double> allowed
        = midnight - begin + std::chrono::seconds(100 / requestsPerSecond);
    const std::chrono::duration<double> took = at.desk.clock.now() - begin + worked;
    bench::report(u"initiate.200"_s, took / allowed, u"x"_s, u"what Zoom's limits of a host allow, 1"_s);
    const std::chrono::duration<double> afterMidnight = at.desk.clock.now() - midnight + worked - firstDay;
    bench::report(u"initiate.100"_s, afterMidnight.count(), u"s"_s,
        u"as many as Zoom takes in a day, at %1 a second, %2 s; the work itself is on top"_s
            .arg(requestsPerSecond)
            .arg(100 / requestsPerSecond));
    bench::report(u"eventloop.stall"_s, double(stall.longest()), u"ms"_s, u"one frame at 60 Hz, 16 ms"_s);
    if (const auto now = residentMemory(); now && half)
        bench::report(u"initiate.memory"_s, *now - *half, u"KiB"_s,
            u"of the second hundred, with what the emulated Zoom keeps; before it, %1 KiB"_s.arg(*half));
}

void push5000()
{
    World at;
    at.zoom.habits.mostPeople = 10'000;
    auto draft = at.desk.draft();
    draft.session.wantsRegistration = true;
    const auto session = await(at.desk.sessions.save(draft)).value().session;
    std::vector<model::Registrant> people(5000);
    for (size_t i = 0; i < people.size(); ++i) {
        people[i].key = model::RegistrantKey::make();
        people[i].session = session.key;
        people[i].firstName = u"Ana"_s;
        people[i].lastName = u"Silva %1"_s.arg(i);
        people[i].email = u"ana%1@example.org"_s.arg(i);
    }
    at.desk.write([&people](store::Connection &connection) {
        return store::RegistrantStore(connection).addAll(people);
    });
    at.desk.initiate(session, at.account);
    QElapsedTimer timer;
    timer.start();
    if (!at.desk.run(600'000) || at.zoom.registrants(at.zoom.meetings().begin()->first).size() != 5000)
        std::fprintf(stderr, "not everybody was registered\n");
    const double allowed = 5000 / 30.0 / batchesPerSecond;
    bench::report(u"push.5000"_s, double(timer.elapsed()) / 1000, u"s"_s,
        u"30 people at a time, as often as Zoom's limits allow, %1 s"_s.arg(allowed, 0, 'f', 1));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList figures { u"initiate.200"_s, u"initiate.100"_s, u"eventloop.stall"_s,
        u"initiate.memory"_s };
    if (std::any_of(figures.begin(), figures.end(), bench::isWanted))
        initiate200();
    if (bench::isWanted(u"push.5000"_s))
        push5000();
    return 0;
}
