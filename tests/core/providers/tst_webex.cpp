#include "core/providers/emulateddesk.h"
#include "providers/jsonfields.h"
#include "providers/webex/webexcodec.h"
#include "providers/webex/webexerrors.h"
#include "providers/webex/webexpeople.h"
#include "providers/webex/webexrecurrence.h"
#include "schedule/rruletext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace providers;
using support::meetingPlan;

namespace {

QJsonObject jsonOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

MeetingPlan repeating(const QString &rule)
{
    MeetingPlan plan = meetingPlan();
    plan.series.rule = schedule::parseRule(rule).value();
    return plan;
}

const QByteArray told
    = "{\"id\":\"870f51ff\",\"meetingNumber\":\"123456789\",\"title\":\"Daily\",\"agenda\":\"A\","
      "\"password\":\"BgJep@43\",\"meetingType\":\"meetingSeries\",\"state\":\"inProgress\",\"timezone\":"
      "\"Europe/Berlin\","
      "\"start\":\"2030-05-01T10:00:00+02:00\",\"end\":\"2030-05-01T11:00:00+02:00\","
      "\"recurrence\":\"FREQ=DAILY;COUNT=10;INTERVAL=1\",\"hostEmail\":\"dana@example.org\","
      "\"webLink\":\"https://site.webex.com/j.php?MTID=m1\",\"integrationTags\":[\"key-1\"],"
      "\"registration\":{\"autoAcceptRequest\":true}}";

} // namespace

class TestWebex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createSaysTheWholePlan()
    {
        MeetingPlan plan = meetingPlan();
        plan.wantsRegistration = true;
        plan.joinBeforeHost = true;
        const QJsonObject json = jsonOf(webexCreateBody(plan, {}));
        QCOMPARE(json.value("title"_L1).toString(), plan.topic);
        QCOMPARE(json.value("agenda"_L1).toString(), plan.description);
        QCOMPARE(json.value("start"_L1).toString(), u"2030-05-01T08:00:00Z"_s);
        QCOMPARE(json.value("end"_L1).toString(), u"2030-05-01T09:00:00Z"_s);
        QCOMPARE(json.value("timezone"_L1).toString(), u"Europe/Berlin"_s);
        QCOMPARE(json.value("integrationTags"_L1).toArray(), QJsonArray { plan.key.toString() });
        QCOMPARE(json.value("sendEmail"_L1), QJsonValue(false));
        // Some sites refuse both together.
        QCOMPARE(json.value("enabledJoinBeforeHost"_L1), QJsonValue(false));
        QVERIFY(!json.contains("recurrence"_L1));
        QVERIFY(!json.contains("scheduledType"_L1));
    }

    void createAsksForTheRegistrationThatTheContractWants()
    {
        QFile file(QStringLiteral(SHARED_DIR "/providers/samples.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the providers' samples are not beside this checkout (../shared/providers)");
        MeetingPlan plan = meetingPlan();
        plan.wantsRegistration = true;
        const QJsonArray samples
            = jsonOf(file.readAll()).value("providers"_L1).toObject().value("webex"_L1).toArray();
        QVERIFY(!samples.isEmpty());
        const QJsonObject sample = samples.first().toObject().value("json"_L1).toObject();
        QCOMPARE(jsonOf(webexCreateBody(plan, {})).value("registration"_L1), sample.value("registration"_L1));
    }

    void webinarBringsItsSessionType()
    {
        MeetingPlan plan = meetingPlan();
        plan.form = model::MeetingForm::Webinar;
        const QJsonObject json = jsonOf(webexCreateBody(plan, u"128"_s));
        QCOMPARE(json.value("scheduledType"_L1).toString(), u"webinar"_s);
        QCOMPARE(json.value("sessionTypeId"_L1).toInt(), 128);
    }

    void saysExactlyOnlyWhatWebexCanSay_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("exact");
        QTest::newRow("daily") << u"FREQ=DAILY;COUNT=10"_s << true;
        QTest::newRow("every other day") << u"FREQ=DAILY;INTERVAL=2;UNTIL=20300601T000000Z"_s << true;
        QTest::newRow("weekly on two days") << u"FREQ=WEEKLY;BYDAY=MO,WE;COUNT=10"_s << true;
        QTest::newRow("other week with a Sunday") << u"FREQ=WEEKLY;INTERVAL=2;BYDAY=WE,SU;COUNT=9"_s << false;
        QTest::newRow("first Wednesday") << u"FREQ=MONTHLY;BYDAY=1WE;COUNT=12"_s << true;
        QTest::newRow("fifth Wednesday") << u"FREQ=MONTHLY;BYDAY=5WE;COUNT=12"_s << false;
        QTest::newRow("two days of the month") << u"FREQ=MONTHLY;BYMONTHDAY=1,15;COUNT=12"_s << false;
        QTest::newRow("the 31st") << u"FREQ=MONTHLY;BYMONTHDAY=31;COUNT=12"_s << false;
        QTest::newRow("the last weekday")
            << u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=9"_s << false;
        QTest::newRow("yearly") << u"FREQ=YEARLY;COUNT=5"_s << true;
        QTest::newRow("hourly") << u"FREQ=HOURLY;COUNT=5"_s << false;
        QTest::newRow("for ever") << u"FREQ=WEEKLY"_s << false;
        QTest::newRow("261 weeks") << u"FREQ=WEEKLY;COUNT=261"_s << true;
        QTest::newRow("262 weeks") << u"FREQ=WEEKLY;COUNT=262"_s << false;
        QTest::newRow("six years") << u"FREQ=YEARLY;COUNT=6"_s << false;
        QTest::newRow("60 months, every other") << u"FREQ=MONTHLY;INTERVAL=2;COUNT=60"_s << false;
    }

    void saysExactlyOnlyWhatWebexCanSay()
    {
        QFETCH(QString, rule);
        QFETCH(bool, exact);
        const RecurrenceFit fit = webexRecurrenceFit(repeating(rule));
        QCOMPARE(fit.exact, exact);
        QCOMPARE(fit.why.isEmpty(), exact);
    }

    void exceptionsAndRegistrationDoNotFitARepeatingMeeting()
    {
        MeetingPlan plan = repeating(u"FREQ=WEEKLY;COUNT=4"_s);
        plan.wantsRegistration = true;
        QVERIFY(!webexRecurrenceFit(plan).exact);
        plan = repeating(u"FREQ=WEEKLY;COUNT=4"_s);
        plan.series.excludedStarts = { support::wallTime(2030, 5, 8, 10) };
        QVERIFY(!webexRecurrenceFit(plan).exact);
        plan.series.excludedStarts.clear();
        plan.overrides.push_back({ support::wallTime(2030, 5, 8, 10), true, {}, {}, {}, {} });
        QVERIFY(!webexRecurrenceFit(plan).exact);
    }

    void ruleIsRfc2445WithTheEndInUtc()
    {
        QCOMPARE(webexRule(repeating(u"FREQ=WEEKLY;BYDAY=WE;UNTIL=20300605T100000"_s)),
            u"FREQ=WEEKLY;UNTIL=20300605T080000Z;BYDAY=WE"_s);
        QCOMPARE(
            webexRule(repeating(u"FREQ=DAILY;UNTIL=20300605"_s)), u"FREQ=DAILY;UNTIL=20300605T215959Z"_s);
    }

    void seriesBeginsWithItsFirstOccurrence()
    {
        const QJsonObject json = jsonOf(webexCreateBody(repeating(u"FREQ=WEEKLY;BYDAY=MO;COUNT=3"_s), {}));
        QCOMPARE(json.value("start"_L1).toString(), u"2030-05-06T08:00:00Z"_s);
    }

    void refusesWhatWebexWouldRefuse_data()
    {
        QTest::addColumn<QString>("part");
        QTest::newRow("long topic") << u"topic"_s;
        QTest::newRow("long description") << u"description"_s;
        QTest::newRow("too short") << u"duration"_s;
        QTest::newRow("registration without a password") << u"password"_s;
        QTest::newRow("unknown zone") << u"zone"_s;
    }

    void refusesWhatWebexWouldRefuse()
    {
        QFETCH(QString, part);
        MeetingPlan plan = meetingPlan();
        if (part == "topic"_L1)
            plan.topic = QString(129, u'x');
        if (part == "description"_L1)
            plan.description = QString(1301, u'x');
        if (part == "duration"_L1)
            plan.series.duration = std::chrono::minutes(9);
        if (part == "zone"_L1)
            plan.series.zone = "Europe/Atlantis";
        if (part == "password"_L1) {
            plan.password.clear();
            plan.wantsRegistration = true;
        }
        const auto checked = webexCheck(plan);
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, base::ErrorKind::Invalid);
        QCOMPARE(checked.error().part, part);
        QVERIFY(webexCheck(meetingPlan()));
    }

    void readsAMeetingsFacts()
    {
        const auto meeting = webexMeetingOf(told);
        QVERIFY(meeting);
        const model::MeetingFacts &facts = meeting->facts;
        QCOMPARE(facts.ref.id, u"870f51ff"_s);
        QCOMPARE(facts.topic, u"Daily"_s);
        QCOMPARE(*facts.start, support::utcTime(2030, 5, 1, 8));
        QCOMPARE(facts.duration, std::chrono::minutes(60));
        QCOMPARE(facts.zone, QByteArray("Europe/Berlin"));
        QCOMPARE(facts.recurrence, u"FREQ=DAILY;COUNT=10"_s);
        QCOMPARE(facts.wantsRegistration, std::optional(true));
        QVERIFY(facts.running && facts.hasPassword);
        QCOMPARE(meeting->password, u"BgJep@43"_s);
        QCOMPARE(meeting->tags, QStringList { u"key-1"_s });
    }

    void spoiledAnswersAreErrors_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("HTML") << QByteArray("<html>Sign in to the network</html>");
        QTest::newRow("truncated") << told.left(200);
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no ID") << QByteArray(told).replace("\"id\":\"870f51ff\",", "");
        QTest::newRow("title of another type") << QByteArray(told).replace("\"Daily\"", "7");
        QTest::newRow("start of another type")
            << QByteArray(told).replace("\"2030-05-01T10:00:00+02:00\"", "{}");
        QTest::newRow("no time") << QByteArray(told).replace("2030-05-01T10:00:00+02:00", "tomorrow");
        QTest::newRow("ends before it starts") << QByteArray(told).replace("T11:00:00", "T09:00:00");
        QTest::newRow("link to a file")
            << QByteArray(told).replace("https://site.webex.com/", "file:///etc/");
        QTest::newRow("tags of another type") << QByteArray(told).replace("[\"key-1\"]", "[1]");
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("huge text") << QByteArray(told).replace(
            "Daily", QByteArray(JsonFields::MaxText + 1, 'x'));
    }

    void spoiledAnswersAreErrors()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!webexMeetingOf(body));
    }

    void nextPageStaysAtWebex_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("next");
        QTest::newRow("next") << QByteArray(
            "<https://webexapis.com/v1/meetings/1/registrants?max=2&offset=2>; rel=\"next\"")
                              << u"/v1/meetings/1/registrants?max=2&offset=2"_s;
        QTest::newRow("after others") << QByteArray(
            "<https://webexapis.com/v1/a>; rel=\"first\", <https://webexapis.com/v1/b?x=%2F>; rel=\"next\"")
                                      << u"/v1/b?x=%2F"_s;
        QTest::newRow("elsewhere") << QByteArray("<https://evil.example/v1/b>; rel=\"next\"") << QString();
        QTest::newRow("without TLS") << QByteArray("<http://webexapis.com/v1/b>; rel=\"next\"") << QString();
        QTest::newRow("only prev") << QByteArray("<https://webexapis.com/v1/b>; rel=\"prev\"") << QString();
        QTest::newRow("broken") << QByteArray("<https://webexapis.com/v1/b; rel=\"next\"") << QString();
    }

    void nextPageStaysAtWebex()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, next);
        QCOMPARE(webexNextPage({ 200, { { "Link", header } }, {} }), next);
    }

    void errorsSayWebexsWords()
    {
        const net::Request request { "POST", QUrl(u"https://webexapis.com/v1/meetings"_s) };
        const base::Instant now = support::utcTime(2030, 5, 1, 8);
        const net::Response bad { 400, {},
            "{\"message\":\"Bad.\",\"errors\":[{\"description\":\"Password is too "
            "simple.\"}],\"trackingId\":\"T\"}" };
        const base::Error refused = webexError(request, bad, now);
        QCOMPARE(refused.kind, base::ErrorKind::Rejected);
        QCOMPARE(refused.part, u"password"_s);
        QVERIFY(refused.detail.contains("Password is too simple."_L1));
        for (const int status : { 423, 429 }) {
            const base::Error later = webexError(request, { status, { { "Retry-After", "30" } }, {} }, now);
            QCOMPARE(later.kind, base::ErrorKind::Transient);
            QCOMPARE(later.notBefore, std::optional(now + std::chrono::seconds(30)));
        }
        QCOMPARE(webexError(request, { 503, {}, "<html>" }, now).kind, base::ErrorKind::Lost);
    }

    void changeSaysOnlyWhatDiffers()
    {
        MeetingPlan plan = meetingPlan();
        WebexMeeting there;
        there.password = plan.password;
        there.facts.topic = u"Old"_s;
        there.facts.description = plan.description;
        there.facts.start = support::utcTime(2030, 5, 1, 8);
        there.facts.duration = plan.series.duration;
        there.facts.zone = plan.series.zone;
        const WebexChange renamed = webexChangeBody(plan, there);
        QVERIFY(!renamed.timesDiffer);
        QCOMPARE(
            jsonOf(renamed.body), (QJsonObject { { u"title"_s, plan.topic }, { u"sendEmail"_s, false } }));
        there.facts.topic = plan.topic;
        QVERIFY(webexChangeBody(plan, there).body.isEmpty());
        there.facts.recurrence = u"FREQ=DAILY;COUNT=3"_s;
        const WebexChange single = webexChangeBody(plan, there);
        QVERIFY(single.timesDiffer);
        QVERIFY(jsonOf(single.body).value("recurrence"_L1).isNull());
        plan.description.clear();
        QVERIFY(jsonOf(webexChangeBody(plan, there).body).value("agenda"_L1).isNull());
    }

    void registrantsKeepTheirStates()
    {
        const auto people = webexPeopleOf("{\"items\":["
                                          "{\"id\":\"1\",\"status\":\"approved\",\"firstName\":\"A\","
                                          "\"lastName\":\"B\",\"email\":\"a@b.de\",\"zipCode\":12345},"
                                          "{\"id\":\"2\",\"status\":\"pending\",\"email\":\"c@d.de\"},{"
                                          "\"id\":\"3\",\"status\":\"rejected\",\"email\":\"e@f.de\"}]}");
        QVERIFY(people);
        QCOMPARE(people->size(), 3U);
        QVERIFY(!people->at(0).pending && people->at(1).pending);
        QCOMPARE(people->at(2).state, model::RegistrantState::Cancelled);
        QVERIFY(!webexPeopleOf("{\"items\":[{\"status\":\"approved\"}]}"));
        const QJsonObject nameless
            = jsonOf(webexPersonBody(support::registrant(u"Ann"_s, {}, u" ann@example.org "_s)));
        QCOMPARE(nameless.value("lastName"_L1).toString(), u"-"_s);
        QCOMPARE(nameless.value("email"_L1).toString(), u"ann@example.org"_s);
    }

    void startLinkIsTheHostsOnly()
    {
        QVERIFY(webexStartLinkOf("{\"startLink\":\"https://site.webex.com/s?t=1\"}"));
        QVERIFY(webexStartLinkOf("{\"joinLink\":\"https://site.webex.com/j\"}").value().isEmpty());
        QVERIFY(!webexStartLinkOf("{\"startLink\":\"file:///s\"}"));
        const QJsonObject asked = jsonOf(webexJoinBody(u"m1"_s));
        QCOMPARE(asked.value("joinDirectly"_L1), QJsonValue(false));
    }
};

QTEST_GUILESS_MAIN(TestWebex)
#include "tst_webex.moc"
