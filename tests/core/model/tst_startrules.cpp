#include "model/startrules.h"

#include <QtTest>

using namespace model;
using namespace std::chrono_literals;

namespace {
const base::Instant noon { std::chrono::sys_days { std::chrono::year { 2026 } / 11 / 20 } + 12h };
}

class StartRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // MIK-14
    void aReservedSessionStartsAnyTime()
    {
        const Session session;
        QCOMPARE(checkStart(session, true, noon + 240h, noon).verdict, StartVerdict::Allowed);
        QCOMPARE(checkStart(session, true, noon - 240h, noon).verdict, StartVerdict::Allowed);
        QCOMPARE(checkStart(session, true, {}, noon).verdict, StartVerdict::Allowed);
    }
    // INI-10
    void theQuarterHourRuleSaysWhenItOpens()
    {
        Session session;
        session.startPolicy = StartPolicy::FromFifteenMinutesBefore;
        const StartCheck early = checkStart(session, true, noon + 15min + 1s, noon);
        QCOMPARE(early.verdict, StartVerdict::TooEarly);
        QVERIFY(early.opensAt == noon + 1s);
        QCOMPARE(checkStart(session, true, noon + 15min, noon).verdict, StartVerdict::Allowed);
    }
    void aRunningSessionCanBeJoinedAgain()
    {
        Session session;
        session.runningSince = noon - 5min;
        QCOMPARE(checkStart(session, true, noon + 240h, noon).verdict, StartVerdict::AlreadyRunning);
    }
    void withoutALinkOrFromTheTrashNothingStarts()
    {
        Session session;
        QCOMPARE(checkStart(session, false, noon, noon).verdict, StartVerdict::NoPlace);
        session.trashedAt = noon;
        QCOMPARE(checkStart(session, true, noon, noon).verdict, StartVerdict::Trashed);
    }
    void aClosedSessionCannotBeJoined()
    {
        Session session;
        QVERIFY(mayJoin(session));
        session.open = false;
        QVERIFY(!mayJoin(session));
    }
};

QTEST_APPLESS_MAIN(StartRulesTest)
#include "tst_startrules.moc"
