// The outbox at work on an emulated Zoom with Zoom's own limits. Its clock is the test's: what the limits
// make it wait for is counted, not waited for.
#include "bench/bench.h"

#include "support/emulators/zoomemulator.h"
#include "support/outboxdesk.h"

#include <QElapsedTimer>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::await;

namespace {

constexpr int requestsPerSecond = 20; // MEDIUM, a Pro account; creating and changing
constexpr int batchesPerSecond = 10; // HEAVY

// The longest time that nothing else could run in.
class StallClock : public QObject {
public:
    StallClock()
    {
        connect(
            &m_tick, &QTimer::timeout, this, [this] { m_longest = std::max(m_longest, m_since.restart()); });
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
    const StallClock stall;
    const bool done = at.desk.runDry(1000);
    if (!done || at.zoom.meetings().size() != 200)
        std::fprintf(stderr, "only %zu of 200 were initiated\n", at.zoom.meetings().size());
    // A hundred today, the rest once Zoom counts anew.
    const auto midnight = std::chrono::ceil<std::chrono::days>(begin);
    const std::chrono::duration<double> allowed
        = midnight - begin + std::chrono::seconds(100 / requestsPerSecond);
    const std::chrono::duration<double> took = at.desk.clock.now() - begin;
    bench::report(u"initiate.200"_s, took / allowed, u"x"_s, u"what Zoom's limits of a host allow, 1"_s);
    bench::report(u"eventloop.stall"_s, double(stall.longest()), u"ms"_s, u"one frame at 60 Hz, 16 ms"_s);
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
    if (bench::isWanted(u"initiate.200"_s) || bench::isWanted(u"eventloop.stall"_s))
        initiate200();
    if (bench::isWanted(u"push.5000"_s))
        push5000();
    return 0;
}
