// What we send to Google Calendar and Meet, against their contract.
#include "schedule/rruletext.h"
#include "support/calendarplan.h"
#include "contractdesk.h"

using namespace Qt::StringLiterals;
using model::MeetingForm;
using support::await;

class TestGoogleContract : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sendsEvents();
    void sendsSpaces();
    void asksForOccurrencesAndCalendars();
    void asksWhoCame();

private:
    support::ContractDesk desk() const;

    std::unique_ptr<support::Prism> m_prism;
};

support::ContractDesk TestGoogleContract::desk() const
{
    model::Account account;
    account.provider = model::ProviderKind::GoogleMeet;
    return { account, m_prism->origin(), { u"www.googleapis.com"_s, u"meet.googleapis.com"_s } };
}

void TestGoogleContract::initTestCase()
{
    if (!support::Prism::hasContracts())
        QSKIP(support::Prism::noContracts);
    m_prism = std::make_unique<support::Prism>(u"google.openapi.json"_s);
    QVERIFY2(m_prism->isListening(), qPrintable(m_prism->whyNot()));
}

void TestGoogleContract::sendsEvents()
{
    const support::ContractDesk desk = this->desk();
    providers::MeetingPlan plan = support::somePlan(MeetingForm::CalendarEvent);
    plan.series.rule = schedule::parseRule(u"FREQ=WEEKLY;COUNT=5;BYDAY=WE").value();
    plan.series.excludedStarts = { support::wall(2030, 5, 8, 10) };
    plan.series.extraStarts = { support::wall(2030, 5, 9, 10) };
    const auto made = await(desk.provider->create(plan));
    QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
    QVERIFY(await(desk.provider->change(made->facts.ref, plan)));
    QVERIFY(await(desk.provider->findCreated(plan)));
    QVERIFY(await(desk.provider->cancel(made->facts.ref)));
    QCOMPARE(desk.watched.violations, QStringList());
}

void TestGoogleContract::sendsSpaces()
{
    const support::ContractDesk desk = this->desk();
    const auto made = await(desk.provider->create(support::somePlan(MeetingForm::Space)));
    QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
    QVERIFY(await(desk.provider->fetch(made->facts.ref)));
    QVERIFY(await(desk.provider->cancel(made->facts.ref)));
    QCOMPARE(desk.watched.sent.size(), 4);
    QCOMPARE(desk.watched.violations, QStringList());
}

void TestGoogleContract::asksForOccurrencesAndCalendars()
{
    const support::ContractDesk desk = this->desk();
    const model::MeetingRef ref { MeetingForm::CalendarEvent, u"abc0123456789"_s, {} };
    (void)await(desk.provider->cancelOccurrence(
        ref, { support::wall(2030, 5, 1, 10), {}, std::chrono::minutes(30), "Europe/Berlin", {}, {} }));
    (void)await(desk.provider->test());
    QVERIFY(desk.watched.sent.size() > 1); // Prism's list has no end
    QCOMPARE(desk.watched.violations, QStringList());
}

// The mock's own example of a space has no link of Meet's, so the records are asked for by hand.
void TestGoogleContract::asksWhoCame()
{
    const support::ContractDesk desk = this->desk();
    (void)await(desk.provider->whoCame({ MeetingForm::Space, u"spaces/abc"_s, {} },
        { base::Instant(), base::Instant(std::chrono::hours(24 * 365 * 100)) }));
    for (const char *path :
        { "conferenceRecords?pageSize=100&filter=space.meeting_code%20%3D%20%22abc-mnop-xyz%22",
            "conferenceRecords/c1/participants?pageSize=250",
            "conferenceRecords/c1/participants/p1/participantSessions?pageSize=250" }) {
        net::Request request;
        request.url
            = QUrl::fromEncoded(QByteArray("https://meet.googleapis.com/v2/") + path, QUrl::StrictMode);
        QVERIFY(await(const_cast<support::ContractDesk &>(desk).watched.send(request)));
    }
    QCOMPARE(desk.watched.violations, QStringList());
}

QTEST_GUILESS_MAIN(TestGoogleContract)
#include "tst_googlemeet.moc"
