// kill -9 at every step of the outbox: what goes out is there once, and what is here is true (NEW-02).
#include "support/emulators/zoomemulator.h"
#include "support/outboxdesk.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::MeetingState;
using support::await;
using support::Fault;
using support::FaultPlan;
using support::ServerRequest;

class TestKill : public QObject {
    Q_OBJECT

public:
    enum class At { Request, AfterRequest, Commit, Secret };
    enum class What { Create, Move, Change, Cancel };
    Q_ENUM(At)
    Q_ENUM(What)

private Q_SLOTS:
    void nothingIsTwiceAndNothingIsLost_data();
    void nothingIsTwiceAndNothingIsLost();

private:
    struct World {
        World() { desk.routeTo(zoom.routes()); }
        support::OutboxDesk desk;
        support::ZoomEmulator zoom { desk.clock };
        model::Account account = desk.zoomAccount();
        model::Account other = desk.zoomAccount(u"Another account"_s);
    };
    // True: it was killed; false: it came to rest before.
    static bool runKilled(World &at, At step, int number);
    static model::Session prepared(World &at, What what);
    static QStringList arguments(World &at, int commit, int secret);
};

QStringList TestKill::arguments(World &at, int commit, int secret)
{
    return { at.desk.folder.filePath(u"meetwright.db"_s), at.zoom.server().origin().toString(),
        QString::number(at.desk.clock.now().time_since_epoch().count()),
        at.account.key.toString() + u',' + at.other.key.toString(), QString::number(commit),
        QString::number(secret) };
}

bool TestKill::runKilled(World &at, At step, int number)
{
    QProcess child;
    bool killed = false;
    const auto kill = [&] {
        killed = true;
        child.kill();
    };
    const bool atRequest = step == At::Request || step == At::AfterRequest;
    if (atRequest)
        at.zoom.server().setFaults([&, left = number](const ServerRequest &) mutable -> FaultPlan {
            if (--left != 0)
                return {};
            kill();
            return { step == At::Request ? Fault::CutBeforeRead : Fault::CutAfterExecution };
        });
    connect(&child, &QProcess::readyReadStandardOutput, &child, [&] {
        if (child.readAllStandardOutput().contains("stopped"))
            kill();
    });
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QStringLiteral(KILL_CHILD),
        arguments(at, step == At::Commit ? number : 0, step == At::Secret ? number : 0));
    const bool ended = QTest::qWaitFor([&] { return child.state() == QProcess::NotRunning; }, 60000);
    at.zoom.server().setFaults({});
    return ended && killed;
}

// Up to the instant before the outbox begins to do it.
model::Session TestKill::prepared(World &at, What what)
{
    auto draft = at.desk.draft();
    draft.session.wantsRegistration = true;
    const auto session = await(at.desk.sessions.save(draft)).value().session;
    model::Registrant person;
    person.session = session.key;
    person.firstName = u"Ana"_s;
    person.email = u"ana@example.org"_s;
    await(at.desk.registrants.add(person)).value();
    at.desk.initiate(session, at.account);
    if (what == What::Create)
        return session;
    if (!at.desk.runDry())
        return {};
    at.desk.outbox.stop();
    services::InitiateRequest moving { session.key, at.other.key };
    auto stored = at.desk.session(session.key);
    stored.topic = u"Renamed"_s;
    if (what == What::Change)
        (void)await(at.desk.sessions.save({ stored, services::KeepPassword() }));
    else if (what == What::Cancel)
        (void)await(at.desk.meetings.cancelInitiation(session.key));
    else
        (void)await(at.desk.meetings.move(moving));
    return session;
}

void TestKill::nothingIsTwiceAndNothingIsLost_data()
{
    QTest::addColumn<What>("what");
    QTest::addColumn<At>("at");
    QTest::addColumn<int>("number");
    const auto row = [](const char *name, What what, At at, int from, int to) {
        for (int number = from; number <= to; ++number)
            QTest::addRow("%s %d", name, number) << what << at << number;
    };
    row("made: before request", What::Create, At::Request, 1, 3);
    row("made: after request", What::Create, At::AfterRequest, 1, 3);
    row("made: after commit", What::Create, At::Commit, 1, 4);
    row("made: at the keychain", What::Create, At::Secret, 1, 1);
    row("moved: before request", What::Move, At::Request, 1, 4);
    row("moved: after request", What::Move, At::AfterRequest, 1, 4);
    row("moved: after commit", What::Move, At::Commit, 1, 6);
    row("changed: before request", What::Change, At::Request, 1, 3);
    row("changed: after request", What::Change, At::AfterRequest, 1, 3);
    row("changed: after commit", What::Change, At::Commit, 1, 2);
    row("cancelled: after request", What::Cancel, At::AfterRequest, 1, 2);
    row("cancelled: after commit", What::Cancel, At::Commit, 1, 2);
}

// NEW-02
void TestKill::nothingIsTwiceAndNothingIsLost()
{
    QFETCH(What, what);
    QFETCH(At, at);
    QFETCH(int, number);
    World world;
    const auto session = prepared(world, what);
    QVERIFY(!session.key.isNull());
    QVERIFY2(runKilled(world, at, number), "it came to rest");

    QVERIFY(world.desk.runDry());
    QVERIFY(world.desk.open().empty());
    const auto meetings = await(world.desk.meetings.meetings(session.key)).value();
    if (what == What::Cancel) {
        QCOMPARE(world.zoom.meetings().size(), size_t(0));
        QCOMPARE(meetings.front().state, MeetingState::Cancelled);
        return;
    }
    QCOMPARE(world.zoom.meetings().size(), size_t(1));
    const auto &made = *world.zoom.meetings().begin();
    const auto &live = meetings.front(); // the newest
    QCOMPARE(live.state, MeetingState::Initiated);
    QCOMPARE(live.ref.id, QString::number(made.first));
    QVERIFY(live.account == (what == What::Move ? world.other : world.account).key);
    QCOMPARE(world.desk.session(session.key).place.joinUrl, live.joinUrl);
    QVERIFY(world.desk.session(session.key).hasPassword);
    QCOMPARE(world.zoom.registrants(made.first).size(), size_t(1));
    QCOMPARE(made.second.said.value(u"topic"_s).toString(), world.desk.session(session.key).topic);
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
