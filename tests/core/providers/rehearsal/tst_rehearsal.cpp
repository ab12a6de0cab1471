// What a host can try out without any account, over the real network stack.
#include "net/httpchannel.h"
#include "providers/registry.h"
#include "providers/rehearsal/rehearsal.h"
#include "providers/rehearsal/rehearsalserver.h"
#include "schedule/rruletext.h"
#include "support/await.h"
#include "support/fixedclock.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using model::RegistrantState;
using support::await;

namespace {

base::WallTime wall(int day, int hour)
{
    using namespace std::chrono;
    return base::WallTime(sys_days(2026y / November / day).time_since_epoch()) + hours(hour);
}

struct TryOut {
    TryOut()
    {
        const auto *managed = providers::of(account.provider).managed;
        net::HttpChannel::Options options;
        options.allowed = managed->allowed(account.mode);
        options.routes.insert(providers::RehearsalHost, server.origin());
        options.pause = [](std::chrono::milliseconds, QObject *context, const std::function<void()> &fn) {
            QMetaObject::invokeMethod(context, fn, Qt::QueuedConnection);
        };
        channel = std::make_unique<net::HttpChannel>(clock, random, nullptr, options);
        provider = managed->make({ account, *channel, clock, random, {} });
        plan.key = model::EffectKey::make();
        plan.topic = u"Sales meeting"_s;
        plan.description = u"Figures"_s;
        plan.series.start = wall(23, 10);
        plan.series.zone = "Europe/Berlin";
        plan.series.rule = schedule::parseRule(u"FREQ=WEEKLY;COUNT=10;BYDAY=MO").value();
        plan.password = u"abc123"_s;
        plan.wantsRegistration = true;
    }

    model::MeetingRef made() { return await(provider->create(plan)).value().facts.ref; }
    model::Registrant person(const QString &email)
    {
        model::Registrant person;
        person.firstName = u"Ann"_s;
        person.lastName = u"Lee"_s;
        person.email = email;
        return person;
    }
    std::pair<int, QByteArray> browse(const QUrl &url)
    {
        const std::unique_ptr<QNetworkReply> reply(browser.get(QNetworkRequest(url)));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 30000))
            return {};
        return { reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll() };
    }

    support::FixedClock clock { base::Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 20)) };
    support::SeededRandom random;
    providers::RehearsalServer server { clock, random };
    model::Account account = providers::rehearsalAccount();
    providers::MeetingPlan plan;
    std::unique_ptr<net::HttpChannel> channel;
    std::unique_ptr<providers::MeetingProvider> provider;
    QNetworkAccessManager browser;
};

} // namespace

class TestRehearsal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesWhatWasMeant();
    void isOfferedOnlyInARehearsal();
    void movesAndRenames();
    void changesAndCancelsOneOccurrence();
    void refusesUntilTheTopicIsChanged();
    void refusesPasswordsThatBreakTheRules_data();
    void refusesPasswordsThatBreakTheRules();
    void aLostAnswerIsFoundAgain();
    void startLinkOpensAPageUntilItExpires();
    void pagesShowTextAsText();
    void peopleAreTakenOrRefusedOneByOne();
    void nobodyIsRegisteredTwice();
    void cancelledPeopleComeBack();
    void whoWaitsIsApproved();
    void refusesPeopleWithoutRegistration();
    void cancellingTwiceIsDone();
    void changesOfADayAreCounted();
    void offlineIsTransientAndPasses();
    void otherHostsNamesGetNothing();
    void tellsAfterwardsWhoCame();
};

void TestRehearsal::makesWhatWasMeant()
{
    TryOut desk;
    QVERIFY(await(desk.provider->test()));
    const auto made = await(desk.provider->create(desk.plan));
    QVERIFY(made);
    QCOMPARE(made->facts.topic, u"Sales meeting"_s);
    QCOMPARE(made->facts.start.value(), base::Instant((wall(23, 9)).time_since_epoch()));
    QCOMPARE(made->facts.recurrence, u"FREQ=WEEKLY;COUNT=10;BYDAY=MO"_s);
    QCOMPARE(made->password, u"abc123"_s);
    QCOMPARE(await(desk.provider->fetch(made->facts.ref))->facts, made->facts);
}

void TestRehearsal::isOfferedOnlyInARehearsal()
{
    QVERIFY(providers::of(model::ProviderKind::Rehearsal).rehearsalOnly);
    QCOMPARE(model::providerOfWord(u"rehearsal"), model::ProviderKind::Rehearsal);
}

void TestRehearsal::movesAndRenames()
{
    TryOut desk;
    const auto ref = desk.made();
    desk.plan.topic = u"Sales & more"_s;
    desk.plan.series.start = wall(24, 8);
    QVERIFY(await(desk.provider->change(ref, desk.plan)));
    const auto now = await(desk.provider->fetch(ref));
    QCOMPARE(now->facts.topic, u"Sales & more"_s);
    QCOMPARE(now->facts.start.value(), base::Instant(wall(24, 7).time_since_epoch()));
}

void TestRehearsal::changesAndCancelsOneOccurrence()
{
    TryOut desk;
    const auto ref = desk.made();
    providers::OccurrencePlan one { wall(30, 10), wall(30, 12), std::chrono::minutes(30), "Europe/Berlin",
        u"Moved"_s, {} };
    QVERIFY(await(desk.provider->changeOccurrence(ref, one)));
    QVERIFY(await(desk.provider->cancelOccurrence(ref, one)));
    desk.plan.series.rule.reset();
    QVERIFY(await(desk.provider->change(ref, desk.plan)));
    QCOMPARE(await(desk.provider->cancelOccurrence(ref, one)).error().kind, ErrorKind::Rejected);
}

void TestRehearsal::refusesUntilTheTopicIsChanged()
{
    TryOut desk;
    desk.plan.topic = u"To be refused"_s;
    const auto refused = await(desk.provider->create(desk.plan));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Rejected);
    QCOMPARE(refused.error().part, u"topic"_s);
    QVERIFY(refused.error().detail.contains("refused"_L1));
    desk.plan.topic = u"To be taken"_s;
    QVERIFY(await(desk.provider->create(desk.plan)));
}

void TestRehearsal::refusesPasswordsThatBreakTheRules_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("none") << QString();
    QTest::newRow("short") << u"abc12"_s;
    QTest::newRow("long") << u"abc12345678"_s;
    QTest::newRow("sign") << u"abc 123"_s;
}

void TestRehearsal::refusesPasswordsThatBreakTheRules()
{
    TryOut desk;
    QFETCH(QString, password);
    desk.plan.password = password;
    QCOMPARE(await(desk.provider->create(desk.plan)).error().part, u"password"_s);
}

void TestRehearsal::aLostAnswerIsFoundAgain()
{
    TryOut desk;
    QVERIFY(!await(desk.provider->findCreated(desk.plan)).value());
    desk.plan.topic = u"Lost and found"_s;
    QCOMPARE(await(desk.provider->create(desk.plan)).error().kind, ErrorKind::Lost);
    const auto found = await(desk.provider->findCreated(desk.plan)).value();
    QVERIFY(found);
    QCOMPARE(found->facts.topic, u"Lost and found"_s);
}

void TestRehearsal::startLinkOpensAPageUntilItExpires()
{
    TryOut desk;
    const auto made = await(desk.provider->create(desk.plan));
    QVERIFY(desk.browse(made->facts.joinUrl).second.contains("not started"));
    const auto link = await(desk.provider->startLink(made->facts.ref, desk.plan));
    QVERIFY(link);
    const auto [status, page] = desk.browse(link->url);
    QCOMPARE(status, 200);
    QVERIFY(page.contains("Sales meeting"));
    QVERIFY(await(desk.provider->fetch(made->facts.ref))->facts.running);
    desk.clock.advance(std::chrono::minutes(3));
    QCOMPARE(desk.browse(link->url).first, 410);
    QVERIFY(await(desk.provider->end(made->facts.ref)));
    QVERIFY(!await(desk.provider->fetch(made->facts.ref))->facts.running);
}

void TestRehearsal::pagesShowTextAsText()
{
    TryOut desk;
    desk.plan.topic = u"<script>alert(1)</script>"_s;
    const auto made = await(desk.provider->create(desk.plan));
    QVERIFY(!desk.browse(made->facts.joinUrl).second.contains("<script>"));
}

void TestRehearsal::peopleAreTakenOrRefusedOneByOne()
{
    TryOut desk;
    const auto ref = desk.made();
    const auto pushed = await(desk.provider->addRegistrants(ref,
        { desk.person(u"ann@example.com"_s), desk.person(u"full@example.com"_s),
            desk.person(u"host@rehearsal.example"_s), desk.person(u"bob@example.com"_s) }));
    QVERIFY(pushed);
    QCOMPARE(pushed->size(), 4U);
    QVERIFY(pushed->at(0)->joinUrl.isValid());
    QCOMPARE(pushed->at(1).error().kind, ErrorKind::Rejected);
    QVERIFY(pushed->at(2).error().detail.contains("host"_L1));
    QVERIFY(pushed->at(3));
    QCOMPARE(await(desk.provider->registrants(ref))->size(), 2U);
}

void TestRehearsal::nobodyIsRegisteredTwice()
{
    TryOut desk;
    const auto ref = desk.made();
    const auto first = await(desk.provider->addRegistrants(ref, { desk.person(u"ann@example.com"_s) }));
    const auto second = await(desk.provider->addRegistrants(ref, { desk.person(u"ANN@Example.com"_s) }));
    QCOMPARE(first->front()->providerId, second->front()->providerId);
    QCOMPARE(await(desk.provider->registrants(ref))->size(), 1U);
}

void TestRehearsal::cancelledPeopleComeBack()
{
    TryOut desk;
    const auto ref = desk.made();
    model::Registrant ann = desk.person(u"ann@example.com"_s);
    ann.providerId = await(desk.provider->addRegistrants(ref, { ann }))->front()->providerId;
    QVERIFY(await(desk.provider->cancelRegistrant(ref, ann)));
    QCOMPARE(await(desk.provider->registrants(ref))->front().state, RegistrantState::Cancelled);
    QVERIFY(await(desk.provider->addRegistrants(ref, { ann })));
    QCOMPARE(await(desk.provider->registrants(ref))->front().state, RegistrantState::Active);
}

void TestRehearsal::whoWaitsIsApproved()
{
    TryOut desk;
    const auto ref = desk.made();
    model::Registrant ann = desk.person(u"wait@example.com"_s);
    const auto pushed = await(desk.provider->addRegistrants(ref, { ann }));
    QVERIFY(pushed->front()->pending);
    ann.providerId = pushed->front()->providerId;
    QVERIFY(await(desk.provider->approveRegistrant(ref, ann)));
    QVERIFY(!await(desk.provider->registrants(ref))->front().pending);
}

void TestRehearsal::refusesPeopleWithoutRegistration()
{
    TryOut desk;
    desk.plan.wantsRegistration = false;
    const auto ref = desk.made();
    QCOMPARE(await(desk.provider->addRegistrants(ref, { desk.person(u"ann@example.com"_s) })).error().kind,
        ErrorKind::Rejected);
}

void TestRehearsal::cancellingTwiceIsDone()
{
    TryOut desk;
    const auto ref = desk.made();
    QVERIFY(await(desk.provider->cancel(ref)).value_or(false));
    QVERIFY(await(desk.provider->cancel(ref)).value_or(false));
    QCOMPARE(await(desk.provider->fetch(ref)).error().kind, ErrorKind::NotFound);
}

void TestRehearsal::changesOfADayAreCounted()
{
    TryOut desk;
    const auto ref = desk.made();
    for (int i = 1; i < providers::RehearsalDesk::WritesPerDay; ++i)
        QVERIFY(await(desk.provider->change(ref, desk.plan)));
    const auto refused = await(desk.provider->create(desk.plan));
    QCOMPARE(refused.error().kind, ErrorKind::Transient);
    QCOMPARE(refused.error().notBefore.value(), desk.clock.now() + std::chrono::hours(24));
    desk.clock.advance(std::chrono::hours(24));
    QVERIFY(await(desk.provider->create(desk.plan)));
}

void TestRehearsal::offlineIsTransientAndPasses()
{
    TryOut desk;
    desk.server.setOffline(true);
    QCOMPARE(await(desk.provider->create(desk.plan)).error().kind, ErrorKind::Transient);
    desk.server.setOffline(false);
    QVERIFY(await(desk.provider->create(desk.plan)));
}

void TestRehearsal::otherHostsNamesGetNothing()
{
    TryOut desk;
    QTcpSocket socket;
    socket.connectToHost(desk.server.origin().host(), quint16(desk.server.origin().port()));
    socket.write("GET /me HTTP/1.1\r\nHost: evil.example\r\n\r\n");
    QVERIFY(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 30000));
    QCOMPARE(socket.readAll(), QByteArray());
}

void TestRehearsal::tellsAfterwardsWhoCame()
{
    TryOut desk;
    const auto ref = desk.made();
    std::vector<model::Registrant> people;
    for (int i = 0; i < 10; ++i)
        people.push_back(desk.person(u"person%1@example.com"_s.arg(i)));
    QVERIFY(await(desk.provider->addRegistrants(ref, people)));
    const base::Instant start { (wall(23, 9)).time_since_epoch() }; // 10:00 in Berlin
    const providers::TimeWindow window { start - std::chrono::hours(3), start + std::chrono::hours(12) };
    desk.clock.moveTo(start - std::chrono::minutes(1));
    QCOMPARE(await(desk.provider->whoCame(ref, window))->meetings, 0);
    desk.clock.moveTo(start + std::chrono::minutes(61));
    QVERIFY(!await(desk.provider->whoCame(ref, window))->complete);
    desk.clock.moveTo(start + std::chrono::hours(2));
    const auto came = await(desk.provider->whoCame(ref, window));
    QVERIFY(came && came->complete);
    QCOMPARE(came->meetings, 1);
    QVERIFY(came->visits.size() >= 5 && came->visits.front().isHost);
    QCOMPARE(await(desk.provider->whoCame(ref, window))->visits, came->visits);
    QVERIFY(std::all_of(came->visits.begin(), came->visits.end(),
        [](const providers::Visit &one) { return one.joined && one.left && *one.joined < *one.left; }));
}

QTEST_GUILESS_MAIN(TestRehearsal)
#include "tst_rehearsal.moc"
