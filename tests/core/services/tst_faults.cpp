// Every outgoing operation under every fault, on one provider (the environment's FAULTS_PROVIDER): once, the
// first request that matters fails in that way; afterwards time goes on until nothing waits. Whatever was
// refused is then sent again by the host. In the end the provider has what was wanted, once (NEW-02).
#include "faultcases.h"

#include "schedule/rruletext.h"
#include "services/accountservice.h"
#include "support/certificate.h"
#include "support/stands.h"

#include <QSslConfiguration>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace faults;
using model::EffectState;
using model::MeetingState;
using support::await;
using support::Fault;
using support::FaultPlan;
using support::HttpServer;
using support::ServerRequest;

class TestFaults : public QObject {
    Q_OBJECT

    QString m_provider = qEnvironmentVariable("FAULTS_PROVIDER", u"zoom"_s);

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theProviderHasItOnce_data();
    void theProviderHasItOnce();

private:
    void open(std::chrono::milliseconds patience);
    void prepare(Operation operation);
    void begin(Operation operation);
    bool goesOut(Operation operation, On on);
    void spoil(const FaultPlan &plan, On on);
    bool signInAgain();
    void sendRefusedAgain();
    void check(Operation operation, bool saidGone);
    void start();
    QUrl originBy(Way way) const;

    std::map<Way, std::unique_ptr<HttpServer>> m_untrusted;
    std::unique_ptr<support::OutboxDesk> m_desk;
    std::unique_ptr<support::Stand> m_stand;
    model::Session m_session;
    model::Meeting m_meeting;
    model::Registrant m_person;
    bool m_spoilt = false; // the fault has happened
};

Q_DECLARE_METATYPE(Failure)
Q_DECLARE_METATYPE(Operation)
Q_DECLARE_METATYPE(On)

// The test's authority is trusted here, so that each certificate has one fault only.
void TestFaults::initTestCase()
{
    const support::Identity authority = support::makeAuthority();
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificate(authority.certificate);
    QSslConfiguration::setDefaultConfiguration(trusting);
    const auto serve = [this](Way way, const support::Identity &identity) {
        m_untrusted[way] = std::make_unique<HttpServer>(identity);
    };
    serve(Way::VouchedForByNobody, support::selfSigned());
    serve(Way::Expired, support::issuedBy(authority, { "IP:127.0.0.1", -48h, -1h }));
    serve(Way::AnotherHosts, support::issuedBy(authority, { "DNS:api.example.org" }));
}

// Nothing is waited for but what never comes.
void TestFaults::init()
{
    QFETCH(Failure, failure);
    const bool isWaitedFor = failure.plan.fault == Fault::SlowDrip || failure.way == Way::NoTls;
    open(isWaitedFor ? 700ms : 10s);
}

void TestFaults::open(std::chrono::milliseconds patience)
{
    m_desk = std::make_unique<support::OutboxDesk>(patience);
    m_stand = support::makeStand(m_provider, m_desk->clock);
    m_stand->connectTo(*m_desk);
    m_spoilt = false;
}

void TestFaults::cleanup()
{
    m_desk->outbox.stop();
    m_desk.reset();
    m_stand.reset();
}

// Whether the operation has such a request at all, tried out without any fault.
bool TestFaults::goesOut(Operation operation, On on)
{
    open(10s);
    prepare(operation);
    spoil({}, on);
    begin(operation);
    const bool done = m_desk->runDry();
    cleanup();
    return done && m_spoilt;
}

void TestFaults::theProviderHasItOnce_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<On>("on");
    const auto stand = support::makeStand(m_provider, base::SystemClock());
    for (const auto &[what, operation] : operations) {
        if ((isAboutDate(operation) && !stand->hasDates) || (isAboutPerson(operation) && !stand->hasPeople)
            || (operation == Operation::End && !stand->canEnd()))
            continue;
        const bool writes = goesOut(operation, On::Write);
        const bool reads = goesOut(operation, On::Read);
        const bool looks = operation == Operation::Create && writes && goesOut(operation, On::ReadAfterLost);
        if (!writes && !reads)
            QTest::addRow("%s: nothing is asked", what)
                << operation << Failure { {}, Way::Refused } << On::None;
        for (const auto &[name, failure] : failures()) {
            const bool isOnTheWay = failure.way != Way::There;
            if (writes || (reads && isOnTheWay))
                QTest::addRow("%s: %s", what, name) << operation << failure << On::Write;
            if (isOnTheWay)
                continue;
            if (reads)
                QTest::addRow("%s: %s of a read", what, name) << operation << failure << On::Read;
            if (looks)
                QTest::addRow("create, lost: %s of a read", name)
                    << operation << failure << On::ReadAfterLost;
        }
    }
}

// What the operation begins with, without any fault.
void TestFaults::prepare(Operation operation)
{
    auto draft = m_desk->draft();
    if (isAboutDate(operation))
        draft.session.series.front().rule = schedule::parseRule(u"FREQ=WEEKLY;COUNT=4"_s).value();
    draft.session.wantsRegistration = isAboutPerson(operation);
    draft.password = services::SetPassword { u"Winter-26x"_s };
    m_session = await(m_desk->sessions.save(draft)).value().session;
    if (operation == Operation::Create)
        return;
    begin(Operation::Create);
    if (isAboutPerson(operation) && operation != Operation::AddPerson) {
        QVERIFY(m_desk->run());
        begin(Operation::AddPerson);
    }
    if (operation == Operation::TakePersonBack) {
        QVERIFY(m_desk->run());
        begin(Operation::CancelPerson);
    }
    QVERIFY(m_desk->runDry());
    if ((m_stand->madeAtStart && operation != Operation::Start) || operation == Operation::End)
        start();
    else if (!m_stand->madeAtStart)
        QCOMPARE(m_stand->meetings(), 1);
    m_stand->addDates(m_desk->meeting(m_meeting.key).ref.id, 4);
    m_desk->outbox.stop();
}

void TestFaults::begin(Operation operation)
{
    const base::WallTime second = m_session.series.front().start + 7 * 24h;
    switch (operation) {
    case Operation::Create: {
        services::InitiateRequest request { m_session.key, m_stand->account.key };
        request.form
            = await(m_desk->meetings.offer(m_session.key)).value().choices.front().capabilities.forms.front();
        request.withoutRegistrants = true;
        const auto meeting = await(m_desk->meetings.initiate(request));
        QVERIFY2(meeting, qPrintable(meeting ? QString() : meeting.error().detail));
        m_meeting = *meeting;
        break;
    }
    case Operation::Change: {
        auto session = m_desk->session(m_session.key);
        session.topic = u"Renamed"_s;
        QVERIFY(await(m_desk->sessions.save({ session, services::KeepPassword() })));
        break;
    }
    case Operation::Cancel:
        QVERIFY(await(m_desk->meetings.cancelInitiation(m_session.key)));
        break;
    case Operation::ChangeDate: {
        model::OccurrenceOverride moved;
        moved.recurrenceId = second;
        moved.start = second + 1h;
        QVERIFY(await(m_desk->sessions.changeOccurrence(m_session.key, moved)));
        break;
    }
    case Operation::CancelDate:
        QVERIFY(await(m_desk->sessions.cancelOccurrence(m_session.key, second)));
        break;
    case Operation::AddPerson: {
        model::Registrant person;
        person.session = m_session.key;
        person.firstName = u"Ana"_s;
        person.lastName = u"Silva"_s;
        person.email = u"ana@example.org"_s;
        m_person = await(m_desk->registrants.add(person)).value();
        break;
    }
    case Operation::CancelPerson:
        QVERIFY(await(m_desk->registrants.cancel(m_person.key)));
        break;
    case Operation::Start: {
        const auto link = await(m_desk->meetings.startLink(m_session.key));
        QVERIFY2(link || !link.error().detail.isEmpty(), "no reason is given");
        break;
    }
    case Operation::TakePersonBack:
        QVERIFY(await(m_desk->registrants.reactivate(m_person.key)));
        break;
    case Operation::End: {
        const auto ended = await(m_desk->meetings.end(m_session.key));
        QVERIFY2(ended || !ended.error().detail.isEmpty(), "no reason is given");
        break;
    }
    }
}

QUrl TestFaults::originBy(Way way) const
{
    if (way == Way::There)
        return m_stand->server().origin();
    if (way == Way::Refused)
        return QUrl(u"http://127.0.0.1:9"_s);
    if (way != Way::NoTls)
        return m_untrusted.at(way)->origin();
    QUrl plain = m_stand->server().origin();
    plain.setScheme(u"https"_s);
    return plain;
}

void TestFaults::spoil(const FaultPlan &plan, On on)
{
    m_stand->server().setFaults(
        [this, plan, on, lost = on != On::ReadAfterLost](const ServerRequest &request) mutable -> FaultPlan {
            if (request.path.endsWith("/access_token"))
                return { Fault::Answer, support::Stand::token() };
            const bool isRead = m_stand->isRead(request);
            if (support::Stand::isForToken(request) || m_spoilt)
                return {};
            if (!lost && !isRead) {
                lost = true;
                return { Fault::CutAfterExecution };
            }
            if (!lost || isRead != (on != On::Write))
                return {};
            m_spoilt = true;
            return plan;
        });
}

// What the host does where the account's sign-in was refused; false: it was not.
bool TestFaults::signInAgain()
{
    services::AccountService accounts { m_desk->database, m_desk->secrets, m_desk->providers, m_desk->opener,
        m_desk->clock, m_desk->random };
    const auto all = await(accounts.accounts()).value();
    return all.front().needsSignIn && await(accounts.test(all.front().key)).has_value();
}

// The host reads why, and sends it again.
void TestFaults::sendRefusedAgain()
{
    const auto refused = await(m_desk->outbox.lines()).value();
    for (const auto &line : refused) {
        QVERIFY2(line.effect.state == EffectState::Failed, qPrintable(line.state));
        QVERIFY2(line.effect.lastError.size() > 5, qPrintable(line.text));
        QVERIFY2(await(m_desk->outbox.sendNow(line.effect.key)), qPrintable(line.state));
    }
    QVERIFY(m_desk->runDry());
    QStringList left;
    const auto lines = await(m_desk->outbox.lines()).value();
    for (const auto &line : lines)
        left << line.text + u": "_s + line.state;
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

void TestFaults::check(Operation operation, bool saidGone)
{
    const bool isKeptThere = m_stand->server().arrived() > 0;
    const auto meeting = m_desk->meeting(m_meeting.key);
    if (operation == Operation::Cancel) {
        QCOMPARE(meeting.state, MeetingState::Cancelled);
        if (!saidGone && isKeptThere)
            QCOMPARE(m_stand->meetings(), 0);
        return;
    }
    QCOMPARE(meeting.state, MeetingState::Initiated);
    QVERIFY(!meeting.goneThere);
    QVERIFY2(meeting.reason.isEmpty(), qPrintable(meeting.reason));
    if (operation == Operation::End) {
        QVERIFY(await(m_desk->meetings.end(m_session.key)));
        return;
    }
    if (operation == Operation::Start || m_stand->madeAtStart)
        start();
    else
        QCOMPARE(m_desk->session(m_session.key).place.joinUrl, meeting.joinUrl);
    if (!isKeptThere)
        return;
    QCOMPARE(m_stand->meetings(), 1);
    QCOMPARE(m_stand->topicOf(meeting.ref.id), m_desk->session(m_session.key).topic);
    if (operation == Operation::AddPerson || operation == Operation::TakePersonBack) {
        QCOMPARE(m_stand->people(meeting.ref.id), QStringList { u"ana@example.org"_s });
        const auto page = await(m_desk->registrants.list(m_session.key)).value();
        QCOMPARE(page.synced, 1);
    }
    if (operation == Operation::CancelPerson && !saidGone)
        QCOMPARE(m_stand->people(meeting.ref.id), QStringList());
}

// A room that nobody entered is forgotten by then, and made anew.
void TestFaults::start()
{
    if (m_stand->madeAtStart)
        m_desk->clock.advance(1h);
    const auto link = await(m_desk->meetings.startLink(m_session.key));
    QVERIFY2(link, qPrintable(link ? QString() : link.error().detail));
    QVERIFY(link->url.isValid());
}

void TestFaults::theProviderHasItOnce()
{
    QFETCH(Operation, operation);
    QFETCH(Failure, failure);
    QFETCH(On, on);
    prepare(operation);
    if (QTest::currentTestFailed())
        return;
    spoil(failure.plan, on);
    m_stand->divert(*m_desk, originBy(failure.way));
    const int arrived = m_stand->server().arrived();
    begin(operation);
    QVERIFY(m_desk->run());
    if (failure.way != Way::There)
        QCOMPARE(m_stand->server().arrived(), arrived);
    if (on == On::None)
        QVERIFY(m_desk->open().empty());
    m_stand->divert(*m_desk);
    const bool rested = m_desk->runDry();
    if (signInAgain())
        QVERIFY(m_desk->runDry());
    else
        QVERIFY(rested);
    QVERIFY(m_spoilt || failure.way != Way::There);
    sendRefusedAgain();
    check(operation, failure.plan.answer.status == 404);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
