// "Check in attendees": what the host sees after the provider was asked who came.
#include "checkindesk.h"
#include "faultcases.h"
#include "store/checkinstore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ErrorKind;
using model::AttendanceSource;
using model::CheckInState;
using model::MatchedHow;
using support::await;

Q_DECLARE_METATYPE(faults::Failure)

class TestCheckIn : public QObject {
    Q_OBJECT

    static std::optional<model::CheckInTry> tryOf(CheckInDesk &desk) { return desk.sheet().checkIn; }
    // From the store: the service that asked is gone.
    static std::vector<model::CheckInTry> waiting(CheckInDesk &desk)
    {
        return await(desk.checkIn.waiting()).value();
    }

private Q_SLOTS:
    // REG-13
    void checksInWhoCameAndListsWhoMatchesNobody()
    {
        CheckInDesk desk;
        desk.hold({ desk.row(u"Dana Reyes"_s, support::ZoomEmulator::hostEmail),
            desk.row(u"Ann"_s, {}, 0, 30, desk.idThere(u"ann@example.org"_s)),
            desk.row(u"Ann"_s, {}, 40, 60, desk.idThere(u"ann@example.org"_s)),
            desk.row(u"B"_s, u"Bob@Example.org"_s, 5, 55), desk.row(u"Annie Lee"_s, {}, 1, 59) });
        const auto report = desk.run();
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QVERIFY(report->ready);
        QCOMPARE(report->participants, 3);
        QCOMPARE(report->matched, 2);
        QCOMPARE(report->toReview, 1);
        QCOMPARE(report->hosts, 1);
        const auto sheet = desk.sheet();
        QCOMPARE(sheet.headcount.attended, 2);
        QCOMPARE(sheet.headcount.attendedHow(AttendanceSource::Provider), 2);
        QCOMPARE(sheet.headcount.strangers, 1);
        QCOMPARE(sheet.headcount.toReview, 1);
        QCOMPARE(sheet.hosts.size(), 1u);
        QCOMPARE(desk.line(u"ann@example.org"_s).matched, MatchedHow::ProviderId);
        QCOMPARE(desk.line(u"ann@example.org"_s).stayed, std::chrono::seconds(50min));
        QCOMPARE(desk.line(u"bob@example.org"_s).matched, MatchedHow::Address);
        QVERIFY(desk.desk.history(desk.session.key).front() == model::HistoryEvent::CheckedIn);
    }

    void allTimesThatItWasHeldThatDayCount()
    {
        CheckInDesk desk;
        desk.hold({ desk.row(u"Ann"_s, u"ann@example.org"_s, 0, 20) }, true, u"first"_s);
        desk.there().held.push_back({ u"second"_s, desk.start + 25min,
            { desk.row(u"Ann"_s, u"ann@example.org"_s, 25, 60),
                desk.row(u"Bob"_s, u"bob@example.org"_s, 25, 60) },
            true });
        desk.there().held.push_back(
            { u"last week"_s, desk.start - 7 * 24h, { desk.row(u"Cem"_s, u"cem@example.org"_s) }, true });
        QVERIFY(desk.run());
        QCOMPARE(desk.line(u"ann@example.org"_s).stayed, std::chrono::seconds(55min));
        QCOMPARE(desk.sheet().headcount.attended, 2);
        QCOMPARE(desk.sheet().headcount.strangers, 0);
    }

    void eachDateOfASeriesHasItsOwnPeople()
    {
        CheckInDesk desk({ u"ann@example.org"_s, u"bob@example.org"_s }, u"FREQ=DAILY;COUNT=3"_s);
        desk.hold({ desk.row(u"Ann"_s, u"ann@example.org"_s) }, true, u"first"_s);
        desk.there().held.push_back({ u"second"_s, desk.start + 24h,
            { support::ZoomEmulator::participant(u"Bob"_s, u"bob@example.org"_s, desk.start + 24h, 0, 60) },
            true });
        desk.desk.clock.moveTo(desk.start + 26h);
        QVERIFY(desk.run());
        QVERIFY(await(desk.checkIn.run(desk.session.key, desk.start + 24h)));
        QVERIFY(desk.line(u"ann@example.org"_s).present);
        QVERIFY(!desk.line(u"bob@example.org"_s).present);
        const auto second = await(desk.book.sheet(desk.session.key, desk.start + 24h)).value();
        QCOMPARE(second.headcount.attended, 1);
        const auto series = await(desk.book.series(desk.session.key)).value();
        QCOMPARE(series.occurrences.size(), 2u);
        QCOMPARE(series.total.attended, 2);
    }

    void readsAllPagesAndDoesWithoutReports()
    {
        CheckInDesk desk;
        desk.zoom.habits.largestPage = 2;
        desk.zoom.habits.reportsNeedAPaidPlan = true;
        QJsonArray rows { desk.row(u"Ann"_s, u"ann@example.org"_s) };
        for (int i = 0; i < 5; ++i)
            rows.append(desk.row(u"Guest %1"_s.arg(i), u"guest%1@example.com"_s.arg(i)));
        desk.hold(rows);
        const auto report = desk.run();
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QCOMPARE(report->participants, 6);
        QCOMPARE(report->matched, 1);
    }

    void aReportThatIsNotReadyIsAskedForAgainByItself()
    {
        CheckInDesk desk;
        desk.desk.clock.moveTo(desk.start + 61min);
        desk.hold({ desk.row(u"Ann"_s, u"ann@example.org"_s) }, false);
        const auto report = desk.run();
        QVERIFY(report);
        QVERIFY(!report->ready);
        QCOMPARE(report->again, std::optional(desk.start + 90min)); // Zoom has it half an hour after the end
        QVERIFY(report->text.contains(u"Zoom"_s));
        QVERIFY(!desk.line(u"ann@example.org"_s).known);

        desk.there().held.back().hasReport = true;
        desk.desk.clock.moveTo(desk.start + 91min);
        QSignalSpy finished(&desk.checkIn, &services::CheckIn::finished);
        desk.checkIn.begin();
        QVERIFY(finished.wait());
        desk.checkIn.stop();
        QVERIFY(desk.line(u"ann@example.org"_s).present);
        QCOMPARE(tryOf(desk)->state, CheckInState::Done);
    }

    void aWaitingCheckInIsNotForgottenOverARestart()
    {
        CheckInDesk desk;
        desk.desk.clock.moveTo(desk.start + 61min);
        desk.hold({ desk.row(u"Ann"_s, u"ann@example.org"_s) }, false);
        QVERIFY(desk.run());
        desk.there().held.back().hasReport = true;
        desk.desk.clock.moveTo(desk.start + 5h);
        services::CheckIn another { desk.desk.sessions, desk.desk.database, desk.desk.providers,
            desk.desk.settings, desk.desk.clock, desk.desk.random };
        QSignalSpy finished(&another, &services::CheckIn::finished);
        another.begin();
        QVERIFY(finished.wait());
        QVERIFY(desk.line(u"ann@example.org"_s).present);
        QVERIFY(waiting(desk).empty());
    }

    void aMeetingThatNobodyStartedIsSaidSo()
    {
        CheckInDesk desk;
        QVERIFY(!desk.run()->ready); // the provider may only be late
        desk.desk.clock.moveTo(desk.start + 6h);
        const auto report = desk.run();
        QVERIFY(report);
        QVERIFY(report->text.contains(u"no meeting"_s));
        QVERIFY(!report->again);
        QCOMPARE(tryOf(desk)->state, CheckInState::GaveUp);
    }

    void aBrokenNetworkIsTriedAgainAndLosesNothing()
    {
        CheckInDesk desk;
        desk.hold({ desk.row(u"Ann"_s, u"ann@example.org"_s) });
        QVERIFY(desk.run());
        desk.zoom.server().setFaults([](const support::ServerRequest &request) {
            return support::FaultPlan { request.path.contains("past_") ? support::Fault::CutBeforeRead
                                                                       : support::Fault::None };
        });
        const auto report = desk.run();
        QVERIFY(report);
        QVERIFY(!report->ready);
        QVERIFY(report->again);
        QVERIFY(desk.line(u"ann@example.org"_s).present);
        QCOMPARE(waiting(desk).size(), 1u);
    }

    // Whatever goes wrong on the way: nobody is credited wrongly, nothing that was known is lost, and once it
    // is over the check-in is done.
    void comesThroughWhateverGoesWrong_data()
    {
        QTest::addColumn<faults::Failure>("failure");
        for (const auto &[name, failure] : faults::failures())
            if (failure.way == faults::Way::There)
                QTest::newRow(name) << failure;
    }
    void comesThroughWhateverGoesWrong()
    {
        QFETCH(faults::Failure, failure);
        CheckInDesk desk;
        desk.hold({ desk.row(u"Ann"_s, u"ann@example.org"_s), desk.row(u"Guest"_s, {}) });
        desk.zoom.server().setFaults([&failure](const support::ServerRequest &request) {
            return request.path.contains("/report/") ? failure.plan : support::FaultPlan {};
        });
        const auto report = desk.run();
        QVERIFY(!report || report->again || report->ready);
        QCOMPARE(desk.sheet().headcount.attended, report && report->ready ? 1 : 0);
        desk.zoom.server().setFaults([](const support::ServerRequest &) { return support::FaultPlan {}; });
        const auto again = desk.run();
        QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
        QVERIFY(again->ready);
        QCOMPARE(desk.sheet().headcount.attended, 1);
        QCOMPARE(desk.sheet().headcount.strangers, 1);
    }

    void cancellingEndsItAndTheWaiting()
    {
        CheckInDesk desk;
        desk.hold({ desk.row(u"Ann"_s, u"ann@example.org"_s) });
        QObject::connect(&desk.checkIn, &services::CheckIn::progress, &desk.checkIn,
            [&](const model::SessionKey &session, base::Instant start, services::CheckInStep step, int) {
                if (step == services::CheckInStep::Asking)
                    desk.checkIn.cancel(session, start);
            });
        const auto report = desk.run();
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
        QVERIFY(!desk.line(u"ann@example.org"_s).known);
        QVERIFY(waiting(desk).empty());
    }

    // NEW-09
    void aConfirmedAliasIsRecognisedNextTime()
    {
        CheckInDesk desk({ u"ann@example.org"_s, u"bob@example.org"_s }, u"FREQ=DAILY;COUNT=3"_s);
        desk.hold({ desk.row(u"Annie L"_s, u"annie@home.example"_s) }, true, u"first"_s);
        QVERIFY(desk.run());
        auto lines = desk.review();
        QCOMPARE(lines.size(), 1u);
        QVERIFY(await(desk.checkIn.confirm(lines.front().participant.key, desk.people.front().key)));
        QVERIFY(desk.review().empty());
        QCOMPARE(desk.line(u"ann@example.org"_s).matched, MatchedHow::ByHost);

        desk.there().held.push_back({ u"second"_s, desk.start + 24h,
            { support::ZoomEmulator::participant(
                u"Annie L"_s, u"annie@home.example"_s, desk.start + 24h, 0, 60) },
            true });
        desk.desk.clock.moveTo(desk.start + 26h);
        QVERIFY(await(desk.checkIn.run(desk.session.key, desk.start + 24h)));
        const auto second = await(desk.book.sheet(desk.session.key, desk.start + 24h)).value();
        QCOMPARE(second.headcount.attended, 1);
        QVERIFY(await(desk.checkIn.review(desk.session.key, desk.start + 24h))->empty());
    }

    void whatWasConfirmedStaysWhenItIsFetchedAgain()
    {
        CheckInDesk desk;
        desk.hold({ desk.row(u"iPhone"_s, {}), desk.row(u"Guest"_s, u"g@example.com"_s) });
        QVERIFY(desk.run());
        for (const auto &line : desk.review())
            QVERIFY(line.participant.name == u"iPhone"_s
                    ? await(desk.checkIn.confirm(line.participant.key, desk.people.front().key))
                    : await(desk.checkIn.stranger(line.participant.key)));
        QVERIFY(desk.run());
        QVERIFY(desk.review().empty());
        QVERIFY(desk.line(u"ann@example.org"_s).present);
        QCOMPARE(desk.sheet().headcount.strangers, 1);
        QCOMPARE(desk.sheet().headcount.toReview, 0);
    }

    void undoneConfirmationsAreForgotten()
    {
        CheckInDesk desk;
        desk.hold({ desk.row(u"Annie"_s, u"annie@home.example"_s) });
        QVERIFY(desk.run());
        const auto key = desk.review().front().participant.key;
        QVERIFY(await(desk.checkIn.confirm(key, desk.people.front().key)));
        QVERIFY(await(desk.checkIn.undo(key)));
        QCOMPARE(desk.review().size(), 1u);
        QVERIFY(desk.run());
        QCOMPARE(desk.review().size(), 1u);
        QVERIFY(!desk.line(u"ann@example.org"_s).present);
    }

    void theLikeliestIsProposedFirst()
    {
        CheckInDesk desk;
        desk.hold({ desk.row(u"Bob L."_s, {}) });
        QVERIFY(desk.run());
        const auto lines = desk.review();
        QCOMPARE(lines.size(), 1u);
        QVERIFY(!lines.front().candidates.empty());
        QCOMPARE(lines.front().candidates.front().registrant, desk.people.back().key);
        QVERIFY(!desk.line(u"bob@example.org"_s).present);
    }

    void aSessionWithoutSuchAProviderIsSaidSo()
    {
        CheckInDesk desk;
        const auto plain = desk.desk.savedToday(u"In the town hall"_s, 9);
        const auto report = await(desk.checkIn.run(plain.key, desk.start - 1h));
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Rejected);
        QVERIFY(report.error().detail.contains(u"by hand"_s));
        const auto early = await(desk.checkIn.run(desk.session.key, desk.start + 24h));
        QVERIFY(!early);
    }
};

QTEST_GUILESS_MAIN(TestCheckIn)
#include "tst_checkin.moc"
