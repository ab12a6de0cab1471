// Every request to Webex against its own published contract.
#include "contract/contractdesk.h"
#include "core/providers/emulateddesk.h"
#include "providers/webex/webexcodec.h"
#include "providers/webex/webexrequests.h"
#include "schedule/rruletext.h"

using namespace Qt::StringLiterals;
using namespace providers;
using support::await;
using support::registrant;

class ContractWebex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!support::Prism::hasContracts())
            QSKIP(support::Prism::noContracts);
        m_prism = std::make_unique<support::Prism>(u"webex.openapi.json"_s);
        QVERIFY2(m_prism->isListening(), qPrintable(m_prism->whyNot()));
        model::Account account;
        account.provider = model::ProviderKind::Webex;
        m_desk = std::make_unique<support::ContractDesk>(
            account, m_prism->origin(), QStringList { u"webexapis.com"_s });
    }
    void cleanup()
    {
        QCOMPARE(m_desk->watched.violations, QStringList());
        QVERIFY(m_desk->watched.sent.size() > 0);
    }

    void testsTheAccount() { QVERIFY(await(provider().test())); }

    void makesAMeeting()
    {
        MeetingPlan plan = support::meetingPlan();
        plan.wantsRegistration = true;
        QVERIFY(await(provider().create(plan)));
        plan = support::meetingPlan();
        plan.description.clear();
        plan.password.clear();
        plan.joinBeforeHost = true;
        QVERIFY(await(provider().create(plan)));
    }

    void makesAWebinar()
    {
        MeetingPlan plan = support::meetingPlan();
        plan.form = model::MeetingForm::Webinar;
        // The contract's own example may be no session type for webinars: then nothing more was sent.
        const auto made = await(provider().create(plan));
        QVERIFY(made || made.error().part == "form"_L1);
    }

    void repeatsAMeeting_data()
    {
        QTest::addColumn<QString>("rule");
        for (const QString &rule :
            { u"FREQ=DAILY;COUNT=10"_s, u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=9"_s,
                u"FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20310101"_s, u"FREQ=YEARLY;COUNT=3"_s })
            QTest::newRow(qPrintable(rule)) << rule;
    }

    void repeatsAMeeting()
    {
        QFETCH(QString, rule);
        MeetingPlan plan = support::meetingPlan();
        plan.series.rule = schedule::parseRule(rule).value();
        QVERIFY(await(provider().create(plan)));
    }

    void findsReadsAndChanges()
    {
        MeetingPlan plan = support::meetingPlan();
        QVERIFY(await(provider().findCreated(plan)));
        QVERIFY(await(provider().fetch(m_ref)));
        QVERIFY(await(provider().fetch({ model::MeetingForm::Meeting, u"2551 123 4567"_s, {} })));
        QVERIFY(await(provider().change(m_ref, plan)));
        plan.wantsRegistration = true;
        plan.description.clear();
        QVERIFY(await(provider().change(m_ref, plan)));
        plan = support::meetingPlan();
        plan.series.rule = schedule::parseRule(u"FREQ=WEEKLY;COUNT=4").value();
        QVERIFY(await(provider().change(m_ref, plan)));
        QVERIFY(await(provider().cancel(m_ref)));
    }

    void addsARegistration() // which every meeting of the mock has already
    {
        const auto answer = await(m_desk->watched.send(webexSend(
            "PUT", webexPath(m_ref.id, u"/registration"_s), webexRegistrationBody(), net::Repeat::Safe)));
        QVERIFY(answer && answer->isSuccess());
    }

    void changesOccurrences()
    {
        const OccurrencePlan occurrence { support::wallTime(2030, 5, 8, 10),
            support::wallTime(2030, 5, 8, 15), std::chrono::minutes(30), "Europe/Berlin", u"Later"_s, {} };
        QVERIFY(await(provider().changeOccurrence(m_ref, occurrence)));
        QVERIFY(await(provider().cancelOccurrence(m_ref, occurrence)));
    }

    void startsAndEnds()
    {
        QVERIFY(await(provider().startLink(m_ref, support::meetingPlan())));
        QVERIFY(await(provider().end(m_ref)));
    }

    void managesRegistrants()
    {
        model::Registrant ann = registrant(u"Ann"_s, {}, u"ann@example.org"_s);
        const model::Registrant bo = registrant(u"Bo"_s, u"Ek"_s, u"bo@example.org"_s);
        QVERIFY(await(provider().registrants(m_ref)));
        QVERIFY(await(provider().addRegistrants(m_ref, { ann })));
        QVERIFY(await(provider().addRegistrants(m_ref, { ann, bo })));
        ann.providerId = u"123456"_s;
        QVERIFY(await(provider().approveRegistrant(m_ref, ann)));
        QVERIFY(await(provider().cancelRegistrant(m_ref, ann)));
    }

    void asksWhoCame()
    {
        const auto came = await(provider().whoCame(
            m_ref, { base::Instant(), base::Instant(std::chrono::hours(24 * 365 * 100)) }));
        QVERIFY2(came, qPrintable(came ? QString() : came.error().detail));
        QVERIFY(m_desk->watched.sent.back().endsWith(u"/meetingParticipants"_s));
    }

private:
    MeetingProvider &provider() { return *m_desk->provider; }

    std::unique_ptr<support::Prism> m_prism;
    std::unique_ptr<support::ContractDesk> m_desk;
    model::MeetingRef m_ref { model::MeetingForm::Meeting, u"870f51ff287b41be84648412901e0402"_s, {} };
};

QTEST_GUILESS_MAIN(ContractWebex)
#include "tst_webex.moc"
