#include "support/everyprovider.h"

#include <QSignalSpy>
#include <QtTest>

using namespace services;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::await;
using support::Desk;

class StartServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startOpensTheLinkAndMarksTheSessionAsRunning()
    {
        Desk desk;
        const auto session = desk.saved();
        QSignalSpy started(&desk.starts, &StartService::started);
        const auto running = await(desk.starts.start(session.key)); // a day early: the time binds nobody
        QVERIFY(running);
        QVERIFY(running->isRunning());
        QCOMPARE(desk.opener.opened, QList<QUrl> { desk.sessions.linkOf(session) });
        QCOMPARE(started.size(), 1);
        QCOMPARE(await(desk.sessions.running())->size(), 1u);

        QVERIFY(await(desk.starts.end(session.key)));
        QVERIFY(await(desk.sessions.running())->empty());
        const auto again = await(desk.starts.start(session.key)); // again and again with its ID (MIK-05)
        QVERIFY(again);
        QCOMPARE(again->reservedId, session.reservedId);
    }

    void theNativeProgramIsUsedWhereItIsThereAndWanted()
    {
        Desk desk;
        SessionDraft draft = desk.draft();
        draft.session.place.provider = model::ProviderKind::Zoom;
        draft.session.place.externalId = u"81234567890"_s;
        draft.session.place.joinUrl = QUrl(u"https://zoom.us/j/81234567890"_s);
        draft.password = SetPassword { u"secret12"_s };
        const auto session = await(desk.sessions.save(draft))->session;
        desk.settings.setPrefersNativeApp(u"zoom"_s, true);

        QVERIFY(await(desk.starts.start(session.key)));
        QCOMPARE(desk.opener.opened.last().scheme(), u"https"_s); // no handler
        desk.opener.handledSchemes = { u"zoommtg"_s };
        QVERIFY(await(desk.starts.start(session.key)));
        QCOMPARE(desk.opener.opened.last().scheme(), u"zoommtg"_s);
        desk.settings.setPrefersNativeApp(u"zoom"_s, false);
        QVERIFY(await(desk.starts.start(session.key)));
        QCOMPARE(desk.opener.opened.last().scheme(), u"https"_s);
    }

    void aLinkThatDoesNotOpenLeavesTheSessionAsItWas()
    {
        Desk desk;
        const auto session = desk.saved();
        desk.opener.fault = base::Error { base::ErrorKind::NotFound, u"no browser"_s, {} };
        QVERIFY(!await(desk.starts.start(session.key)));
        QVERIFY(!await(desk.sessions.session(session.key))->isRunning());
    }

    void theQuarterHourRuleNeedsAConfirmation()
    {
        Desk desk;
        SessionDraft draft = desk.draft();
        draft.session.startPolicy = model::StartPolicy::FromFifteenMinutesBefore;
        const auto session = await(desk.sessions.save(draft))->session;
        const auto early = await(desk.starts.start(session.key));
        QVERIFY(!early);
        QCOMPARE(early.error().part, u"early"_s);
        QVERIFY(desk.opener.opened.isEmpty());
        const auto preview = await(desk.starts.preview(session.key));
        QCOMPARE(preview->check.verdict, model::StartVerdict::TooEarly);
        QVERIFY(await(desk.starts.start(session.key, true)));
    }

    void withoutALinkTheReasonIsSaid()
    {
        Desk desk;
        SessionDraft draft = desk.draft();
        draft.session.place.provider = model::ProviderKind::None;
        const auto session = await(desk.sessions.save(draft))->session;
        const auto refused = await(desk.starts.start(session.key));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::Rejected);
        QVERIFY(refused.error().detail.contains(u"Sales meeting"_s));
    }

    // MIK-17
    void nothingStartsBecauseItsTimeHasCome()
    {
        Desk desk;
        const auto session = desk.savedToday(u"Sales meeting"_s, 9);
        for (int i = 0; i < 3; ++i) { // before, during, after
            QVERIFY(await(desk.sessions.tidyUp()));
            QVERIFY(await(desk.sessions.running())->empty());
            QVERIFY(!await(desk.sessions.session(session.key))->isRunning());
            desk.clock.advance(75min);
        }
        QVERIFY(desk.opener.opened.isEmpty());
    }

    void anInstantSessionIsSavedAndStartedNow()
    {
        Desk desk;
        const auto session = await(desk.starts.startInstant(desk.profile()));
        QVERIFY(session);
        QVERIFY(session->isRunning());
        QVERIFY(!session->reservedId.isNull());
        const auto today = await(desk.sessions.today());
        QCOMPARE(today->size(), 1u);
        QVERIFY(*today->front().start == desk.clock.now());
    }

    // NEW-03
    void theShortcutGoesThroughTheDayWhateverTheProvider()
    {
        Desk desk;
        const auto sessions = support::savedAtEveryProvider(desk);
        QCOMPARE(await(desk.starts.startNowOrNext())->topic, sessions.front().topic); // the next one
        for (const model::Session &session : sessions) {
            desk.clock.advance(1h); // it begins
            QCOMPARE(await(desk.starts.startNowOrNext())->topic, session.topic);
            QCOMPARE(desk.opener.opened.back(), desk.sessions.linkOf(session));
        }
        desk.clock.advance(1h);
        QVERIFY(!await(desk.starts.startNowOrNext()));
    }

    // NEW-03
    void theShortcutStartsWhatIsOnNowElseTheNextOfToday()
    {
        Desk desk;
        QCOMPARE(await(desk.starts.startNowOrNext()).error().kind, base::ErrorKind::NotFound);
        SessionDraft first = desk.draft(u"First"_s);
        first.session.series.front().zone = "UTC";
        first.session.series.front().start = base::WallTime(desk.clock.now().time_since_epoch()) + 1h;
        SessionDraft second = first;
        second.session.key = model::SessionKey::make();
        second.session.topic = u"Second"_s;
        second.session.series.front().start += 3h;
        QVERIFY(await(desk.sessions.save(second)));
        QVERIFY(await(desk.sessions.save(first)));
        QCOMPARE(await(desk.starts.startNowOrNext())->topic, u"First"_s);
        desk.clock.advance(90min); // the first is on
        QCOMPARE(await(desk.starts.startNowOrNext())->topic, u"First"_s);
        desk.clock.advance(2h);
        QCOMPARE(await(desk.starts.startNowOrNext())->topic, u"Second"_s);
    }

    void joinTakesIdCodeLinkOrAWholeInvitation_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("grouped ID") << u"%id"_s;
        QTest::newRow("code") << u"%code"_s;
        QTest::newRow("link of ours") << u"meetwright://join/%digits"_s;
        QTest::newRow("the meeting's link") << u"%link"_s;
        QTest::newRow("an invitation around it") << u"Hello,\n\njoin here: <%link>.\nSee you!"_s;
    }
    void joinTakesIdCodeLinkOrAWholeInvitation()
    {
        QFETCH(QString, text);
        Desk desk;
        const auto session = desk.saved();
        text.replace(u"%id"_s, session.reservedId.grouped());
        text.replace(u"%code"_s, session.joinCode);
        text.replace(u"%digits"_s, session.reservedId.digits());
        text.replace(u"%link"_s, desk.sessions.linkOf(session).toString());
        const auto report = await(desk.starts.join(text));
        QVERIFY(report);
        QVERIFY(
            report->outcome == JoinOutcome::OpenedOwnSession || report->outcome == JoinOutcome::OpenedLink);
        QCOMPARE(desk.opener.opened, QList<QUrl> { desk.sessions.linkOf(session) });
        QVERIFY(!await(desk.sessions.session(session.key))->isRunning()); // joining is not starting
    }

    void joinSaysWhatIsWrong()
    {
        Desk desk;
        const auto session = desk.saved();
        QCOMPARE(await(desk.starts.join(u"hello"_s))->outcome, JoinOutcome::NothingRecognised);
        QCOMPARE(await(desk.starts.join(u"123 456 789"_s))->outcome, JoinOutcome::NoSuchSession);
        QVERIFY(await(desk.sessions.setOpen(session.key, false)));
        QCOMPARE(await(desk.starts.join(session.reservedId.digits()))->outcome, JoinOutcome::SessionClosed);
        QVERIFY(desk.opener.opened.isEmpty());
    }
};

QTEST_GUILESS_MAIN(StartServiceTest)
#include "tst_startservice.moc"
