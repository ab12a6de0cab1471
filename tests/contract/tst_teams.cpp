// What we send to Microsoft Graph, against its contract.
#include "schedule/rruletext.h"
#include "support/calendarplan.h"
#include "contractdesk.h"

using namespace Qt::StringLiterals;
using model::MeetingForm;
using support::await;

class TestTeamsContract : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sendsEvents_data();
    void sendsEvents();
    void sendsOccurrences();
    void sendsMeetings();
    void sendsWebinars();
    void sendsRegistrations();
    void asksWhoCame_data();
    void asksWhoCame();

private:
    support::ContractDesk desk(model::SignInWay way = model::SignInWay::Browser) const;

    std::unique_ptr<support::Prism> m_prism;
};

support::ContractDesk TestTeamsContract::desk(model::SignInWay way) const
{
    model::Account account;
    account.provider = model::ProviderKind::Teams;
    account.signIn = way;
    account.settings.insert(u"userId"_s, u"dana@contoso.com"_s);
    return { account, m_prism->origin(), { u"graph.microsoft.com"_s } };
}

void TestTeamsContract::initTestCase()
{
    if (!support::Prism::hasContracts())
        QSKIP(support::Prism::noContracts);
    m_prism = std::make_unique<support::Prism>(u"msgraph.openapi.json"_s);
    QVERIFY2(m_prism->isListening(), qPrintable(m_prism->whyNot()));
}

void TestTeamsContract::sendsEvents_data()
{
    QTest::addColumn<QString>("rule");
    for (const char *rule : { "", "FREQ=DAILY;INTERVAL=2", "FREQ=WEEKLY;COUNT=5;BYDAY=MO,WE",
             "FREQ=MONTHLY;BYMONTHDAY=15", "FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20310501T080000Z", "FREQ=YEARLY",
             "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH" })
        QTest::newRow(*rule ? rule : "once") << QString::fromLatin1(rule);
}

void TestTeamsContract::sendsEvents()
{
    QFETCH(QString, rule);
    const support::ContractDesk desk = this->desk();
    providers::MeetingPlan plan = support::somePlan(MeetingForm::CalendarEvent);
    if (!rule.isEmpty())
        plan.series.rule = schedule::parseRule(rule).value();
    const auto made = await(desk.provider->create(plan));
    QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
    QVERIFY(await(desk.provider->change(made->facts.ref, plan)));
    QVERIFY(await(desk.provider->findCreated(plan)));
    QVERIFY(await(desk.provider->cancel(made->facts.ref)));
    QCOMPARE(desk.watched.violations, QStringList());
}

void TestTeamsContract::sendsOccurrences()
{
    const support::ContractDesk desk = this->desk();
    const model::MeetingRef ref { MeetingForm::CalendarEvent, u"AAMk/x=="_s, {} };
    const providers::OccurrencePlan plan { support::wall(2030, 5, 1, 10), support::wall(2030, 5, 1, 15),
        std::chrono::minutes(30), "Europe/Vienna", u"Later"_s, u"Why"_s };
    QVERIFY(await(desk.provider->changeOccurrence(ref, plan)));
    QVERIFY(await(desk.provider->cancelOccurrence(ref, plan)));
    QCOMPARE(desk.watched.sent.size(), 5);
    QCOMPARE(desk.watched.violations, QStringList());
}

void TestTeamsContract::sendsMeetings()
{
    for (const auto way : { model::SignInWay::Browser, model::SignInWay::ClientCredentials }) {
        const support::ContractDesk desk = this->desk(way);
        const auto made = await(desk.provider->create(support::somePlan(MeetingForm::Meeting)));
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        QVERIFY(await(desk.provider->fetch(made->facts.ref)));
        QVERIFY(await(desk.provider->cancel(made->facts.ref)));
        QCOMPARE(desk.watched.violations, QStringList());
    }
}

// getByUserRole, which finds a webinar again, is not in the contract.
void TestTeamsContract::sendsWebinars()
{
    const support::ContractDesk desk = this->desk();
    const auto plan = support::somePlan(MeetingForm::Webinar);
    const auto made = await(desk.provider->create(plan));
    QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
    QVERIFY(await(desk.provider->change(made->facts.ref, plan)));
    QVERIFY(await(desk.provider->cancel(made->facts.ref)));
    QVERIFY(await(desk.provider->test()));
    QCOMPARE(desk.watched.violations, QStringList());
}

void TestTeamsContract::sendsRegistrations()
{
    const support::ContractDesk desk = this->desk(model::SignInWay::ClientCredentials);
    const model::MeetingRef ref { MeetingForm::Webinar, u"w@1"_s, {} };
    model::Registrant person;
    person.firstName = u"Ann"_s;
    person.email = u"ann@example.com"_s;
    QVERIFY(await(desk.provider->addRegistrants(ref, { person })));
    person.email = u"a@b.de"_s; // as in the contract's example
    QVERIFY(await(desk.provider->cancelRegistrant(ref, person)));
    QCOMPARE(desk.watched.violations, QStringList());
}

void TestTeamsContract::asksWhoCame_data()
{
    QTest::addColumn<MeetingForm>("form");
    QTest::newRow("event") << MeetingForm::CalendarEvent;
    QTest::newRow("meeting") << MeetingForm::Meeting;
    QTest::newRow("webinar") << MeetingForm::Webinar;
}

void TestTeamsContract::asksWhoCame()
{
    QFETCH(MeetingForm, form);
    const support::ContractDesk desk = this->desk();
    const auto came = await(desk.provider->whoCame(
        { form, u"m@1"_s, {} }, { base::Instant(), base::Instant(std::chrono::hours(24 * 365 * 100)) }));
    QVERIFY2(came || !desk.watched.sent.isEmpty(), "nothing was asked");
    QCOMPARE(desk.watched.violations, QStringList());
    QVERIFY2(
        desk.watched.sent.filter(u"/attendanceReports"_s).size() > 0 || form == MeetingForm::CalendarEvent,
        qPrintable(desk.watched.sent.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTeamsContract)
#include "tst_teams.moc"
