#include "net/httpchannel.h"
#include "providers/registry.h"
#include "providers/zoom/zoomattendance.h"
#include "providers/zoom/zoomcodec.h"
#include "providers/zoom/zoomerrors.h"
#include "providers/zoom/zoomoccurrences.h"
#include "providers/zoom/zoompeople.h"
#include "providers/zoom/zoomrequests.h"
#include "schedule/rruletext.h"
#include "support/await.h"
#include "support/fixedclock.h"
#include "support/prism.h"

#include <QTest>

using namespace Qt::StringLiterals;
using model::MeetingForm;
using providers::MeetingPlan;
using providers::ZoomRequests;

namespace {

class OneToken final : public net::TokenSource {
public:
    base::Async<QByteArray> token(const QByteArray &) override { return base::ready<QByteArray>("token"); }
};

MeetingPlan planOf(MeetingForm form, const QString &rule)
{
    MeetingPlan plan;
    plan.key = model::EffectKey::make();
    plan.form = form;
    plan.topic = u"Sales meeting"_s;
    plan.description = u"Figures of the week"_s;
    using namespace std::chrono;
    plan.series.start = base::WallTime(local_days(year(2030) / 5 / 1)) + hours(10);
    plan.series.zone = "Europe/Berlin";
    plan.wantsRegistration = true;
    plan.joinBeforeHost = true;
    if (!rule.isEmpty())
        plan.series.rule = schedule::parseRule(rule).value();
    return plan;
}

model::Registrant person(int number)
{
    model::Registrant person;
    person.firstName = u"Ana"_s;
    person.lastName = u"Silva"_s;
    person.email = u"ana%1@example.org"_s.arg(number);
    person.providerId = u"9tboDiHUQAeOnbmudzWa5g"_s;
    return person;
}

} // namespace

class TestZoomContract : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sendsWhatTheContractAllows_data();
    void sendsWhatTheContractAllows();
    void readsWhatTheContractAnswers_data();
    void readsWhatTheContractAnswers();
    void readsTheContractsLists();
    void understandsTheContractsRefusals_data();
    void understandsTheContractsRefusals();

private:
    static std::vector<std::pair<QByteArray, net::Request>> requests(MeetingForm form);

    support::FixedClock m_clock { base::Instant(std::chrono::seconds(1'795'168'800)) };
    support::SeededRandom m_random;
    OneToken m_tokens;
    std::unique_ptr<support::Prism> m_prism;
    std::unique_ptr<net::HttpChannel> m_channel;
};

void TestZoomContract::initTestCase()
{
    if (!support::Prism::hasContracts())
        QSKIP(support::Prism::noContracts);
    m_prism = std::make_unique<support::Prism>(u"zoom.openapi.json"_s);
    QVERIFY2(m_prism->isListening(), qPrintable(m_prism->whyNot()));
    net::HttpChannel::Options options;
    options.allowed = ZoomRequests::allowed(model::AccountMode::CreateAndManage);
    options.routes.insert(u"api.zoom.us"_s, m_prism->origin());
    m_channel = std::make_unique<net::HttpChannel>(m_clock, m_random, &m_tokens, options);
}

std::vector<std::pair<QByteArray, net::Request>> TestZoomContract::requests(MeetingForm form)
{
    const ZoomRequests send { {} };
    const model::MeetingRef ref { form, u"92674392836"_s, {} };
    std::vector<std::pair<QByteArray, net::Request>> list;
    for (const char *rule : { "", "FREQ=DAILY;INTERVAL=99;COUNT=60", "FREQ=WEEKLY;BYDAY=SU,WE",
             "FREQ=WEEKLY;INTERVAL=50;UNTIL=20330522T080000Z", "FREQ=MONTHLY;INTERVAL=10;COUNT=3",
             "FREQ=MONTHLY;BYDAY=1WE;COUNT=3" }) {
        MeetingPlan plan = planOf(form, QString::fromLatin1(rule));
        list.emplace_back(
            QByteArray("create ") + rule, send.create(form, providers::zoomBody(plan, true).value()));
        plan.password = u"aZ09@-_*!x"_s;
        list.emplace_back(
            QByteArray("change ") + rule, send.change(ref, providers::zoomBody(plan, false).value()));
    }
    MeetingPlan room = planOf(form, {});
    room.repeat = model::RepeatChoice::ReusableRoom;
    list.emplace_back("create a room", send.create(form, providers::zoomBody(room, true).value()));
    MeetingPlan longest = planOf(form, {});
    longest.topic = u"x"_s.repeated(200);
    longest.description = u"y"_s.repeated(providers::zoomDescriptionLength());
    longest.series.zone = "UTC";
    list.emplace_back(
        "create with full fields", send.create(form, providers::zoomBody(longest, true).value()));
    list.emplace_back("user", send.user());
    list.emplace_back("list", send.list(form, {}));
    list.emplace_back("next page", send.list(form, u"a/b=="_s));
    list.emplace_back("fetch", send.fetch(ref));
    list.emplace_back("remove", send.remove(ref));
    const providers::OccurrencePlan date { longest.series.start, longest.series.start,
        std::chrono::minutes(30), "Europe/Berlin", {}, u"Other figures"_s };
    list.emplace_back("change an occurrence",
        send.changeOccurrence(ref, u"1648194360000"_s, providers::zoomOccurrenceBody(date, {})));
    list.emplace_back("remove an occurrence", send.removeOccurrence(ref, u"1648194360000"_s));
    list.emplace_back("end", send.end(ref));
    const model::MeetingRef held { form, u"/aB//c8Q=="_s, {} };
    list.emplace_back("instances", send.instances(ref));
    list.emplace_back("report", send.report(held));
    list.emplace_back("report's next page", ZoomRequests::nextPage(send.report(held), u"a/b=="_s));
    list.emplace_back("past participants", send.pastParticipants(held));
    for (const auto status :
        { providers::ZoomPeople::Approved, providers::ZoomPeople::Pending, providers::ZoomPeople::Denied })
        list.emplace_back("people " + QByteArray::number(int(status)), send.people(ref, status, u"next"_s));
    list.emplace_back("add", send.add(ref, providers::zoomRegistrantBody(person(1))));
    std::vector<model::Registrant> people;
    for (int i = 0; i < providers::ZoomPeopleAtOnce; ++i)
        people.push_back(person(i));
    list.emplace_back("add together", send.addBatch(ref, providers::zoomBatchBody(people)));
    for (const QString &action : { u"approve"_s, u"cancel"_s })
        list.emplace_back(action.toLatin1(), send.setStatus(ref, providers::zoomStatusBody(action, people)));
    return list;
}

void TestZoomContract::sendsWhatTheContractAllows_data()
{
    QTest::addColumn<net::Request>("request");
    for (const MeetingForm form : { MeetingForm::Meeting, MeetingForm::Webinar })
        for (const auto &[name, request] : requests(form))
            QTest::addRow("%s, %s", form == MeetingForm::Webinar ? "webinar" : "meeting", name.constData())
                << request;
}

void TestZoomContract::sendsWhatTheContractAllows()
{
    QFETCH(net::Request, request);
    const auto response = support::await(m_channel->send(request));
    QVERIFY2(response, response ? "" : qPrintable(response.error().detail));
    QCOMPARE(support::violationsOf(*response), QStringList());
    QVERIFY2(response->isSuccess(), response->body.constData());
}

void TestZoomContract::readsWhatTheContractAnswers_data()
{
    QTest::addColumn<MeetingForm>("form");
    QTest::newRow("meeting") << MeetingForm::Meeting;
    QTest::newRow("webinar") << MeetingForm::Webinar;
}

void TestZoomContract::readsWhatTheContractAnswers()
{
    QFETCH(MeetingForm, form);
    model::Account account;
    const auto zoom = providers::of(model::ProviderKind::Zoom)
                          .managed->make({ account, *m_channel, m_clock, m_random, {} });
    const auto made = support::await(zoom->create(planOf(form, {})));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    const model::MeetingRef ref = made->facts.ref;
    QVERIFY(ref.id.toLongLong() > 0);
    QVERIFY(support::await(zoom->test()));
    QVERIFY(support::await(zoom->fetch(ref)));
    QVERIFY(support::await(zoom->end(ref)));
    QVERIFY(support::await(zoom->cancelRegistrant(ref, person(1))));
    QVERIFY(support::await(zoom->approveRegistrant(ref, person(1))));
    model::Registrant fresh = person(2);
    fresh.providerId.clear();
    const auto added = support::await(zoom->addRegistrants(ref, { fresh }));
    QVERIFY(added && added->front());
    QVERIFY(!added->front()->providerId.isEmpty());
    QVERIFY(support::await(zoom->cancel(ref)));
}

void TestZoomContract::readsTheContractsLists()
{
    const ZoomRequests send { {} };
    for (const MeetingForm form : { MeetingForm::Meeting, MeetingForm::Webinar }) {
        const auto list = support::await(m_channel->send(send.list(form, {})));
        const auto page = providers::zoomListPage(list.value().body, form);
        QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
        QVERIFY(!page->meetings.empty() && !page->next.isEmpty());
        const model::MeetingRef ref { form, u"92674392836"_s, {} };
        const auto people
            = support::await(m_channel->send(send.people(ref, providers::ZoomPeople::Approved, {})));
        const auto read = providers::zoomPeoplePage(people.value().body);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QVERIFY(!read->people.empty() && !read->people.front().providerId.isEmpty());
        const auto held = support::await(m_channel->send(send.instances(ref)));
        const auto instances = providers::zoomInstances(held.value().body);
        QVERIFY2(instances, instances ? "" : qPrintable(instances.error().detail));
        QVERIFY(!instances->empty());
        for (const net::Request &asked : { send.report(ref), send.pastParticipants(ref) }) {
            const auto came = support::await(m_channel->send(asked));
            const auto visits = providers::zoomVisits(came.value().body, {});
            QVERIFY2(visits, visits ? "" : qPrintable(visits.error().detail));
            QVERIFY(!visits->items.empty() && visits->items.front().visit.joined);
        }
    }
}

void TestZoomContract::understandsTheContractsRefusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<base::ErrorKind>("kind");
    QTest::newRow("gone") << 404 << base::ErrorKind::NotFound;
    QTest::newRow("too many") << 429 << base::ErrorKind::Transient;
    QTest::newRow("bad request") << 400 << base::ErrorKind::Rejected;
}

void TestZoomContract::understandsTheContractsRefusals()
{
    QFETCH(int, status);
    QFETCH(base::ErrorKind, kind);
    net::Request request = ZoomRequests({}).fetch({ MeetingForm::Meeting, u"92674392836"_s, {} });
    request.headers.emplace_back("Prefer", "code=" + QByteArray::number(status));
    const auto response = support::await(m_channel->send(request));
    QVERIFY(response);
    QCOMPARE(response->status, status);
    const base::Error error = providers::zoomError(request, *response, m_clock.now());
    QCOMPARE(error.kind, kind);
    QVERIFY(status != 429 || error.notBefore);
}

QTEST_GUILESS_MAIN(TestZoomContract)
#include "tst_zoom.moc"
