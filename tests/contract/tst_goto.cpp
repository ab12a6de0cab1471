// Every request to GoTo against its own published contract.
#include "contract/contractdesk.h"
#include "core/providers/emulateddesk.h"
#include "providers/goto/gotorequests.h"
#include "providers/goto/gototraining.h"
#include "providers/goto/gotowebinar.h"
#include "schedule/rruletext.h"

using namespace Qt::StringLiterals;
using namespace providers;
using model::MeetingForm;
using support::await;
using support::registrant;

namespace {

// The mock's examples have words where keys are, which are refused: what counts here is what was sent.
template <typename T>
bool wasSent(const base::Async<T> &asked)
{
    const base::Result<T> result = await(asked);
    return result || result.error().part == "answer"_L1;
}

} // namespace

class ContractGoTo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!support::Prism::hasContracts())
            QSKIP(support::Prism::noContracts);
        m_prism = std::make_unique<support::Prism>(u"goto.openapi.json"_s);
        QVERIFY2(m_prism->isListening(), qPrintable(m_prism->whyNot()));
        model::Account account;
        account.provider = model::ProviderKind::GoTo;
        m_desk = std::make_unique<support::ContractDesk>(
            account, m_prism->origin(), QStringList { u"api.getgo.com"_s });
    }
    void cleanup()
    {
        QCOMPARE(m_desk->watched.violations, QStringList());
        QVERIFY(m_desk->watched.sent.size() > 0);
    }

    void testsTheAccount() { QVERIFY(await(provider().test())); }

    void makesEvents_data()
    {
        QTest::addColumn<MeetingForm>("form");
        QTest::addColumn<QString>("rule");
        QTest::newRow("webinar") << MeetingForm::Webinar << QString();
        QTest::newRow("weekly webinar") << MeetingForm::Webinar << u"FREQ=WEEKLY;COUNT=5"_s;
        QTest::newRow("training") << MeetingForm::Training << QString();
        QTest::newRow("training of five") << MeetingForm::Training << u"FREQ=DAILY;COUNT=5"_s;
        QTest::newRow("meeting") << MeetingForm::Meeting << QString();
        QTest::newRow("room") << MeetingForm::Meeting << u"FREQ=WEEKLY"_s;
    }

    void makesEvents()
    {
        QFETCH(MeetingForm, form);
        QFETCH(QString, rule);
        MeetingPlan plan = planOf(form);
        if (!rule.isEmpty())
            plan.series.rule = schedule::parseRule(rule).value();
        if (form == MeetingForm::Meeting && !rule.isEmpty())
            plan.repeat = model::RepeatChoice::ReusableRoom;
        QVERIFY(wasSent(provider().create(plan)));
    }

    void findsReadsChangesStartsAndCancels_data()
    {
        QTest::addColumn<MeetingForm>("form");
        QTest::newRow("webinar") << MeetingForm::Webinar;
        QTest::newRow("training") << MeetingForm::Training;
        QTest::newRow("meeting") << MeetingForm::Meeting;
    }

    void findsReadsChangesStartsAndCancels()
    {
        QFETCH(MeetingForm, form);
        const MeetingPlan plan = planOf(form);
        const model::MeetingRef ref { form, u"123456789"_s, {} };
        QVERIFY(wasSent(provider().findCreated(plan)));
        QVERIFY(wasSent(provider().fetch(ref)));
        QVERIFY(wasSent(provider().change(ref, plan)));
        QVERIFY(wasSent(provider().startLink(ref, plan)));
        QVERIFY(wasSent(provider().cancel(ref)));
    }

    // Of what is read before a change, the mock's examples are no webinar and no training.
    void changesAreInTheirForm()
    {
        const GoToEvent there;
        const auto put = [this](MeetingForm form, const QString &rest, const QByteArray &body) {
            const model::MeetingRef ref { form, u"123456789"_s, {} };
            const auto answer = await(m_desk->watched.send(
                goToSend("PUT", goToEventPath(u"123"_s, ref) + rest, body, net::Repeat::Safe)));
            return answer && answer->isSuccess();
        };
        const MeetingPlan plan = planOf(MeetingForm::Training);
        QVERIFY(put(MeetingForm::Webinar, {}, goToWebinarChange(planOf(MeetingForm::Webinar), there)));
        QVERIFY(put(MeetingForm::Training, u"/nameDescription"_s, goToTrainingTexts(plan, there)));
        QVERIFY(put(MeetingForm::Training, u"/times"_s, goToTrainingTimes(plan, there)));
    }

    void managesRegistrants_data()
    {
        QTest::addColumn<MeetingForm>("form");
        QTest::newRow("webinar") << MeetingForm::Webinar;
        QTest::newRow("training") << MeetingForm::Training;
    }

    void managesRegistrants()
    {
        QFETCH(MeetingForm, form);
        const model::MeetingRef ref { form, u"123456789"_s, {} };
        model::Registrant ann = registrant(u"Ann"_s, {}, u"ann@example.org"_s);
        QVERIFY(wasSent(provider().registrants(ref)));
        QVERIFY(wasSent(provider().addRegistrants(ref, { ann })));
        ann.providerId = u"103000463101"_s;
        QVERIFY(wasSent(provider().cancelRegistrant(ref, ann)));
    }

    void asksWhoCame_data() { findsReadsChangesStartsAndCancels_data(); }
    void asksWhoCame()
    {
        QFETCH(MeetingForm, form);
        const model::MeetingRef ref { form, u"123456789"_s, {} };
        QVERIFY(wasSent(
            provider().whoCame(ref, { base::Instant(), base::Instant(std::chrono::hours(24 * 365 * 100)) })));
        // The mock's example of a session has no key, so its people are asked for by hand.
        for (const QString &path : { QString(goToWebinarsPath(u"123"_s, u"5"_s) + u"/sessions/7/attendees"_s),
                 u"/G2T/rest/reports/organizers/123/sessions/7/attendees"_s }) {
            const auto answer = await(m_desk->watched.send(goToGet(path)));
            QVERIFY(answer && answer->isSuccess());
        }
    }

private:
    static MeetingPlan planOf(MeetingForm form)
    {
        MeetingPlan plan = support::meetingPlan();
        plan.form = form;
        return plan;
    }
    MeetingProvider &provider() { return *m_desk->provider; }

    std::unique_ptr<support::Prism> m_prism;
    std::unique_ptr<support::ContractDesk> m_desk;
};

QTEST_GUILESS_MAIN(ContractGoTo)
#include "tst_goto.moc"
