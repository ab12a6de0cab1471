// Every outgoing operation under every fault, on one provider (the environment's FAULTS_PROVIDER): once, the
// first request that matters fails in that way; afterwards time goes on until nothing waits. Whatever was
// refused is then sent again by the host. In the end the provider has what was wanted, once (NEW-02).
#include "support/stands.h"

#include "schedule/rruletext.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::EffectState;
using model::MeetingState;
using support::await;
using support::Fault;
using support::FaultPlan;
using support::ServerAnswer;
using support::ServerRequest;

namespace {

enum class Operation { Create, Change, Cancel, ChangeDate, CancelDate, AddPerson, CancelPerson };
// Which request fails: the first write, the first read, or, after a write whose answer was lost, the first
// read.
enum class On { Write, Read, ReadAfterLost };

struct Failure {
    FaultPlan plan;
    QUrl elsewhere; // the requests lead there instead
};

const std::vector<std::pair<const char *, Operation>> operations {
    { "create", Operation::Create },
    { "change", Operation::Change },
    { "cancel", Operation::Cancel },
    { "change one date", Operation::ChangeDate },
    { "cancel one date", Operation::CancelDate },
    { "add a person", Operation::AddPerson },
    { "cancel a person", Operation::CancelPerson },
};

ServerAnswer status(int code, std::vector<net::Header> headers = {})
{
    return { code, R"({"message":"No."})", "application/json", std::move(headers) };
}

std::vector<std::pair<const char *, Failure>> failures()
{
    const auto after = [](const char *value) {
        return Failure { { Fault::Answer, status(429, { { "Retry-After", value } }) }, {} };
    };
    const auto said = [](int code) { return Failure { { Fault::Answer, status(code) }, {} }; };
    return {
        { "connection refused", { {}, QUrl(u"http://127.0.0.1:9"_s) } },
        { "no TLS", { {}, QUrl(u"https://127.0.0.1"_s) } },
        { "cut before it is read", { { Fault::CutBeforeRead }, {} } },
        { "cut after it was done", { { Fault::CutAfterExecution }, {} } },
        { "cut in the answer", { { Fault::CutInAnswer }, {} } },
        { "401", said(401) },
        { "403", said(403) },
        { "404", said(404) },
        { "409", said(409) },
        { "429", said(429) },
        { "429 in seconds", after("90") },
        { "429 at a date", after("Fri, 20 Nov 2026 08:03:00 GMT") },
        { "429 at an instant", after("2026-11-20T08:05:00Z") },
        { "500", said(500) },
        { "503", said(503) },
        { "503 although it was done", { { Fault::AnswerAfter, status(503) }, {} } },
        { "a page instead", { { Fault::Html }, {} } },
        { "JSON that ends early", { { Fault::TruncatedJson }, {} } },
        { "JSON of other types", { { Fault::WrongTypes }, {} } },
        { "100 MB", { { Fault::HugeBody }, {} } },
        { "a byte now and then", { { Fault::SlowDrip }, {} } },
    };
}

} // namespace

class TestFaults : public QObject {
    Q_OBJECT

    QString m_provider = qEnvironmentVariable("FAULTS_PROVIDER", u"zoom"_s);

private Q_SLOTS:
    void init();
    void cleanup();
    void theProviderHasItOnce_data();
    void theProviderHasItOnce();

private:
    void prepare(Operation operation);
    void begin(Operation operation);
    void spoil(const FaultPlan &plan, On on);
    void sendRefusedAgain();
    void check(Operation operation, bool saidGone);
    QUrl elsewhere(const QUrl &url) const;

    std::unique_ptr<support::OutboxDesk> m_desk;
    std::unique_ptr<support::Stand> m_stand;
    model::Session m_session;
    model::Meeting m_meeting;
    model::Registrant m_person;
};

Q_DECLARE_METATYPE(Failure)
Q_DECLARE_METATYPE(Operation)
Q_DECLARE_METATYPE(On)

void TestFaults::init()
{
    m_desk = std::make_unique<support::OutboxDesk>();
    m_stand = support::makeStand(m_provider, m_desk->clock);
    m_stand->connectTo(*m_desk);
}

void TestFaults::cleanup()
{
    m_desk->outbox.stop();
    m_desk.reset();
    m_stand.reset();
}

void TestFaults::theProviderHasItOnce_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<On>("on");
    const auto stand = support::makeStand(m_provider, base::SystemClock());
    for (const auto &[what, operation] : operations) {
        const bool isDate = operation == Operation::ChangeDate || operation == Operation::CancelDate;
        const bool isPerson = operation == Operation::AddPerson || operation == Operation::CancelPerson;
        if ((isDate && !stand->hasDates) || (isPerson && !stand->hasPeople))
            continue;
        for (const auto &[name, failure] : failures()) {
            QTest::addRow("%s: %s", what, name) << operation << failure << On::Write;
            if (!failure.elsewhere.isEmpty())
                continue;
            QTest::addRow("%s: %s of a read", what, name) << operation << failure << On::Read;
            if (operation == Operation::Create)
                QTest::addRow("create, lost: %s of a read", name)
                    << operation << failure << On::ReadAfterLost;
        }
    }
}

// What the operation begins with, without any fault.
void TestFaults::prepare(Operation operation)
{
    auto draft = m_desk->draft();
    if (operation == Operation::ChangeDate || operation == Operation::CancelDate)
        draft.session.series.front().rule = schedule::parseRule(u"FREQ=WEEKLY;COUNT=4"_s).value();
    draft.session.wantsRegistration
        = operation == Operation::AddPerson || operation == Operation::CancelPerson;
    draft.password = services::SetPassword { u"Winter-26x"_s };
    m_session = await(m_desk->sessions.save(draft)).value().session;
    if (operation == Operation::Create)
        return;
    begin(Operation::Create);
    if (operation == Operation::CancelPerson) {
        QVERIFY(m_desk->run());
        begin(Operation::AddPerson);
    }
    QVERIFY(m_desk->runDry());
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
    }
}

QUrl TestFaults::elsewhere(const QUrl &url) const
{
    QUrl target = url;
    if (target.scheme() == u"https") // our server, which speaks no TLS
        target.setPort(m_stand->server().origin().port());
    return target;
}

void TestFaults::spoil(const FaultPlan &plan, On on)
{
    m_stand->server().setFaults([plan, on, lost = on != On::ReadAfterLost, done = false](
                                    const ServerRequest &request) mutable -> FaultPlan {
        if (request.path.endsWith("/access_token"))
            return { Fault::Answer, support::Stand::token() };
        const bool isRead = request.method == "GET";
        if (support::Stand::isForToken(request) || done)
            return {};
        if (!lost && !isRead) {
            lost = true;
            return { Fault::CutAfterExecution };
        }
        if (!lost || isRead != (on != On::Write))
            return {};
        done = true;
        return plan;
    });
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
    const auto meeting = m_desk->meeting(m_meeting.key);
    if (operation == Operation::Cancel) {
        QCOMPARE(meeting.state, MeetingState::Cancelled);
        if (!saidGone)
            QCOMPARE(m_stand->meetings(), 0);
        return;
    }
    QCOMPARE(m_stand->meetings(), 1);
    QCOMPARE(meeting.state, MeetingState::Initiated);
    QVERIFY(!meeting.goneThere);
    QVERIFY2(meeting.reason.isEmpty(), qPrintable(meeting.reason));
    QCOMPARE(m_desk->session(m_session.key).place.joinUrl, meeting.joinUrl);
    QCOMPARE(m_stand->topicOf(meeting.ref.id), m_desk->session(m_session.key).topic);
    if (operation == Operation::AddPerson) {
        QCOMPARE(m_stand->people(meeting.ref.id), QStringList { u"ana@example.org"_s });
        const auto page = await(m_desk->registrants.list(m_session.key)).value();
        QCOMPARE(page.synced, 1);
    }
    if (operation == Operation::CancelPerson && !saidGone)
        QCOMPARE(m_stand->people(meeting.ref.id), QStringList());
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
    if (!failure.elsewhere.isEmpty())
        m_stand->divert(*m_desk, elsewhere(failure.elsewhere));
    begin(operation);
    QVERIFY(m_desk->run());
    if (!failure.elsewhere.isEmpty())
        m_stand->divert(*m_desk);
    QVERIFY(m_desk->runDry());
    sendRefusedAgain();
    check(operation, failure.plan.answer.status == 404);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
