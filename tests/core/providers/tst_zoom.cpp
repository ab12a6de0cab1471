#include "providers/registry.h"
#include "providers/zoom/zoomcodec.h"
#include "providers/zoom/zoomerrors.h"
#include "providers/zoom/zoomoccurrences.h"
#include "providers/zoom/zoompeople.h"
#include "providers/zoom/zoomrecurrence.h"
#include "schedule/rruletext.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using model::MeetingForm;
using providers::MeetingPlan;
using providers::ZoomRequests;

namespace {

base::WallTime wall(int year, unsigned month, unsigned day, int hour = 10)
{
    using namespace std::chrono;
    return base::WallTime(
               local_days(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day)))
        + hours(hour);
}

constexpr base::Instant now { std::chrono::seconds(1'795'168'800) }; // 2026-11-20 10:00 UTC

// 2030-05-01, a Wednesday.
MeetingPlan planWith(const QString &rule = {})
{
    MeetingPlan plan;
    plan.topic = u"Sales meeting"_s;
    plan.series.start = wall(2030, 5, 1);
    plan.series.zone = "Europe/Berlin";
    if (!rule.isEmpty())
        plan.series.rule = schedule::parseRule(rule).value();
    return plan;
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

net::Response answer(int status, const QByteArray &body, std::vector<net::Header> headers = {})
{
    return { status, std::move(headers), body };
}

// As GET /v2/meetings/{meetingId} answers.
QByteArray meetingAnswer()
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/providers/zoom-meeting.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestZoom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysARuleAsZoomDoes_data();
    void saysARuleAsZoomDoes();
    void saysWhyARuleDoesNotFit_data();
    void saysWhyARuleDoesNotFit();
    void refusesExtraAndExcludedDates();
    void readsZoomsRules_data();
    void readsZoomsRules();
    void writesTimesInTheirZone();
    void asksForAPasswordWhereNoneIsGiven();
    void refusesWhatZoomWouldRefuse_data();
    void refusesWhatZoomWouldRefuse();
    void readsAMeeting();
    void refusesBytesThatAreNoAnswer_data();
    void refusesBytesThatAreNoAnswer();
    void refusesEveryOtherType_data();
    void refusesEveryOtherType();
    void survivesEveryTruncation();
    void opensNoLinkThatIsNoWebLink();
    void encodesIds_data();
    void encodesIds();
    void speaksOnlyToZoom_data();
    void speaksOnlyToZoom();
    void tellsErrorsApart_data();
    void tellsErrorsApart();
    void tellsWhenToComeAgain_data();
    void tellsWhenToComeAgain();
    void keepsThePasswordsRules();
    void asksInTheGuideForWhatItSends();
};

void TestZoom::saysARuleAsZoomDoes_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("object");
    const auto row = [](const char *rule, const char *object) {
        QTest::newRow(rule) << QString::fromLatin1(rule) << QByteArray(object);
    };
    row("FREQ=DAILY;COUNT=7", R"({"end_times":7,"repeat_interval":1,"type":1})");
    row("FREQ=DAILY;INTERVAL=99", R"({"end_times":0,"repeat_interval":99,"type":1})");
    row("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=60",
        R"({"end_times":60,"repeat_interval":1,"type":2,"weekly_days":"2,3,4,5,6"})");
    row("FREQ=WEEKLY;COUNT=2", R"({"end_times":2,"repeat_interval":1,"type":2,"weekly_days":"4"})");
    row("FREQ=WEEKLY;BYDAY=SU,WE;COUNT=2",
        R"({"end_times":2,"repeat_interval":1,"type":2,"weekly_days":"1,4"})");
    row("FREQ=WEEKLY;INTERVAL=50;BYDAY=WE,SA;COUNT=2",
        R"({"end_times":2,"repeat_interval":50,"type":2,"weekly_days":"4,7"})");
    row("FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=WE,SU;COUNT=2",
        R"({"end_times":2,"repeat_interval":2,"type":2,"weekly_days":"1,4"})");
    row("FREQ=WEEKLY;UNTIL=20300522T080000Z",
        R"({"end_date_time":"2030-05-22T08:00:00Z","repeat_interval":1,"type":2,"weekly_days":"4"})");
    row("FREQ=WEEKLY;UNTIL=20300522T100000",
        R"({"end_date_time":"2030-05-22T08:00:00Z","repeat_interval":1,"type":2,"weekly_days":"4"})");
    row("FREQ=WEEKLY;UNTIL=20300522",
        R"({"end_date_time":"2030-05-22T21:59:59Z","repeat_interval":1,"type":2,"weekly_days":"4"})");
    row("FREQ=MONTHLY;INTERVAL=10;COUNT=3",
        R"({"end_times":3,"monthly_day":1,"repeat_interval":10,"type":3})");
    row("FREQ=MONTHLY;BYDAY=1WE;COUNT=3",
        R"({"end_times":3,"monthly_week":1,"monthly_week_day":4,"repeat_interval":1,"type":3})");
    row("FREQ=MONTHLY;BYDAY=WE;BYSETPOS=1;COUNT=3",
        R"({"end_times":3,"monthly_week":1,"monthly_week_day":4,"repeat_interval":1,"type":3})");
}

void TestZoom::saysARuleAsZoomDoes()
{
    QFETCH(QString, rule);
    QFETCH(QByteArray, object);
    const auto said = providers::zoomRecurrence(planWith(rule).series);
    QVERIFY2(said, said ? "" : qPrintable(said.error().detail));
    QCOMPARE(json(*said), object);
    QVERIFY(providers::zoomRecurrenceFit(planWith(rule)).exact);
}

void TestZoom::saysWhyARuleDoesNotFit_data()
{
    QTest::addColumn<QString>("word");
    const auto row
        = [](const char *rule, const char *word) { QTest::newRow(rule) << QString::fromLatin1(word); };
    row("FREQ=YEARLY", "year");
    row("FREQ=HOURLY", "several times a day");
    row("FREQ=DAILY;INTERVAL=100", "99 days");
    row("FREQ=WEEKLY;INTERVAL=51", "50 weeks");
    row("FREQ=MONTHLY;INTERVAL=11", "10 months");
    row("FREQ=DAILY;COUNT=61", "60 dates");
    row("FREQ=DAILY;UNTIL=20300701T080000Z", "60 dates"); // 62
    row("FREQ=DAILY;UNTIL=20300401T080000Z", "before it begins");
    row("FREQ=DAILY;INTERVAL=2;BYDAY=WE,FR", "chosen days");
    row("FREQ=DAILY;BYMONTH=5", "within chosen ones");
    row("FREQ=WEEKLY;BYDAY=TU", "first date");
    row("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE,SU", "Sunday");
    row("FREQ=MONTHLY;BYMONTHDAY=1,15", "one day of the month");
    row("FREQ=MONTHLY;BYMONTHDAY=31", "Not every month");
    row("FREQ=MONTHLY;BYMONTHDAY=-1", "Not every month");
    row("FREQ=MONTHLY;BYMONTHDAY=2", "first date");
    row("FREQ=MONTHLY;BYDAY=5WE", "the first to the fourth");
    row("FREQ=MONTHLY;BYDAY=WE", "the first to the fourth");
    row("FREQ=MONTHLY;BYDAY=2WE", "first date");
    row("FREQ=MONTHLY;BYDAY=-1WE", "first date");
}

void TestZoom::saysWhyARuleDoesNotFit()
{
    QFETCH(QString, word);
    const auto fit = providers::zoomRecurrenceFit(planWith(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(!fit.exact);
    QString why = fit.why;
    why.replace("%n"_L1, "60"_L1); // without a translator
    QVERIFY2(why.contains(word), qPrintable(fit.why));
}

void TestZoom::refusesExtraAndExcludedDates()
{
    MeetingPlan plan = planWith(u"FREQ=WEEKLY;COUNT=5"_s);
    plan.series.excludedStarts = { wall(2030, 5, 8) };
    QVERIFY(!providers::zoomRecurrenceFit(plan).exact);
    plan.series.excludedStarts.clear();
    plan.series.extraStarts = { wall(2030, 5, 9) };
    QVERIFY(!providers::zoomRecurrenceFit(plan).exact);
    plan.series.extraStarts.clear();
    plan.overrides = { { wall(2030, 5, 8), false, {}, {}, u"Another topic"_s, {} } };
    QVERIFY(!providers::zoomRecurrenceFit(plan).exact);
    plan.overrides.front().cancelled = true;
    QVERIFY(providers::zoomRecurrenceFit(plan).exact);
}

void TestZoom::readsZoomsRules_data()
{
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *object, const char *rule) {
        QTest::newRow(object) << QByteArray(object) << QString::fromLatin1(rule);
    };
    row(R"({"type":1,"repeat_interval":3,"end_times":7})", "FREQ=DAILY;COUNT=7;INTERVAL=3");
    row(R"({"type":1,"end_times":0})", "FREQ=DAILY");
    row(R"({"type":2,"weekly_days":"1,2,7"})", "FREQ=WEEKLY;BYDAY=MO,SA,SU");
    row(R"({"type":3,"monthly_week":-1,"monthly_week_day":6})", "FREQ=MONTHLY;BYDAY=-1FR");
    row(R"({"type":3,"monthly_day":15,"end_date_time":"2030-11-15T09:00:00Z"})",
        "FREQ=MONTHLY;UNTIL=20301115T090000Z;BYMONTHDAY=15");
    row(R"({"type":3})", "");
    row(R"({"type":9})", "");
    row(R"({"type":"2","weekly_days":2})", "");
    row(R"({})", "");
}

void TestZoom::readsZoomsRules()
{
    QFETCH(QByteArray, object);
    QFETCH(QString, rule);
    providers::ZoomFields fields(QJsonDocument::fromJson(object).object());
    QCOMPARE(providers::ruleOfZoom(fields), rule);
}

void TestZoom::writesTimesInTheirZone()
{
    const auto body = providers::zoomBody(planWith(), true);
    QCOMPARE(body->value("start_time"_L1).toString(), u"2030-05-01T10:00:00"_s);
    QCOMPARE(body->value("timezone"_L1).toString(), u"Europe/Berlin"_s);
    QCOMPARE(body->value("type"_L1).toInt(), 2);
    MeetingPlan plan = planWith();
    plan.series.zone = "UTC";
    QCOMPARE(providers::zoomBody(plan, true)->value("start_time"_L1).toString(), u"2030-05-01T10:00:00Z"_s);
    plan.series.zone = "Europe/Berlin";
    plan.series.start = wall(2030, 3, 31, 2); // skipped there
    QCOMPARE(providers::zoomBody(plan, true)->value("start_time"_L1).toString(), u"2030-03-31T03:00:00"_s);
}

void TestZoom::asksForAPasswordWhereNoneIsGiven()
{
    MeetingPlan plan = planWith();
    QVERIFY(providers::zoomBody(plan, true)->value("default_password"_L1).toBool());
    QVERIFY(!providers::zoomBody(plan, false)->contains("default_password"_L1));
    QVERIFY(!providers::zoomBody(plan, false)->contains("password"_L1));
    plan.form = MeetingForm::Webinar;
    QVERIFY(providers::zoomBody(plan, true)->value("default_passcode"_L1).toBool());
    plan.password = u"abc"_s;
    QCOMPARE(providers::zoomBody(plan, true)->value("password"_L1).toString(), u"abc"_s);
    QVERIFY(!providers::zoomBody(plan, true)->contains("default_passcode"_L1));
}

void TestZoom::refusesWhatZoomWouldRefuse_data()
{
    QTest::addColumn<MeetingPlan>("plan");
    QTest::addColumn<QString>("part");
    MeetingPlan plan = planWith();
    plan.topic = u"x"_s.repeated(200);
    plan.description = u"y"_s.repeated(providers::zoomDescriptionLength());
    plan.password = u"aZ09@-_*!x"_s;
    plan.series.duration = std::chrono::minutes(1440);
    QTest::newRow("just fits") << plan << QString();
    plan.topic.append(u'x');
    QTest::newRow("long topic") << plan << u"topic"_s;
    plan = planWith();
    plan.description = u"y"_s.repeated(providers::zoomDescriptionLength() + 1);
    QTest::newRow("long description") << plan << u"description"_s;
    for (const QString &password : { u"12345678901"_s, u"with space"_s, u"größe"_s, u"a#b"_s }) {
        plan = planWith();
        plan.password = password;
        QTest::addRow("password %s", qPrintable(password)) << plan << u"password"_s;
    }
    plan = planWith();
    plan.series.duration = std::chrono::minutes(1441);
    QTest::newRow("longer than a day") << plan << u"duration"_s;
    plan.series.duration = std::chrono::minutes(0);
    QTest::newRow("no length") << plan << u"duration"_s;
    QTest::newRow("yearly") << planWith(u"FREQ=YEARLY"_s) << u"recurrence"_s;
    plan = planWith();
    plan.series.zone = "Mars/Olympus";
    QTest::newRow("unknown zone") << plan << u"zone"_s;
}

void TestZoom::refusesWhatZoomWouldRefuse()
{
    QFETCH(MeetingPlan, plan);
    QFETCH(QString, part);
    const auto checked = providers::zoomCheck(plan);
    QCOMPARE(checked.has_value(), part.isEmpty());
    if (checked)
        return;
    QCOMPARE(checked.error().kind, ErrorKind::Invalid);
    QCOMPARE(checked.error().part, part);
    QVERIFY(!providers::zoomBody(plan, true));
}

void TestZoom::readsAMeeting()
{
    const auto read = providers::zoomMeeting(meetingAnswer(), MeetingForm::Meeting);
    QVERIFY(read);
    const model::MeetingFacts &facts = read->made.facts;
    QCOMPARE(facts.ref.id, u"9007199254740993"_s); // more digits than a double has
    QCOMPARE(facts.ref.second, u"//aDYlohsHRtCd4ii1uC2+hA=="_s);
    QCOMPARE(facts.description, u"Figures of the week"_s);
    QCOMPARE(read->key, model::EffectKey::fromString(u"0f7a2a9e-5c55-4c0e-8f55-0123456789ab"_s));
    QCOMPARE(providers::zoomTime(*facts.start), u"2030-05-01T08:00:00Z"_s);
    QCOMPARE(facts.duration, std::chrono::minutes(60));
    QCOMPARE(facts.recurrence, u"FREQ=WEEKLY;COUNT=2;BYDAY=WE,TH"_s);
    QCOMPARE(read->made.password, u"Spring-27"_s);
    QCOMPARE(facts.wantsRegistration, std::optional(true));
    QVERIFY(facts.hasPassword && !facts.running);
    QCOMPARE(read->occurrences.size(), 2U);
    QVERIFY(read->occurrences.front().deleted);
    providers::OccurrencePlan date { wall(2030, 5, 2), wall(2030, 5, 2), {}, "Europe/Berlin", {}, {} };
    QCOMPARE(providers::zoomOccurrenceOf(*read, date)->id, u"1903939200000"_s);
    date.recurrenceId = date.start = wall(2030, 5, 3);
    QVERIFY(!providers::zoomOccurrenceOf(*read, date));
}

void TestZoom::refusesBytesThatAreNoAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<!DOCTYPE html><html></html>");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("no members") << QByteArray("{}");
    QTest::newRow("no UTF-8") << QByteArray("{\"id\":\"\xff\xfe\"}");
    QTest::newRow("deep") << QByteArray("[").repeated(100'000);
    QTest::newRow("deep object") << QByteArray("{\"settings\":").repeated(5000) + "1"
            + QByteArray("}").repeated(5000);
    QTest::newRow("huge") << "{\"id\":1,\"topic\":\"" + QByteArray(9 * 1024 * 1024, 'x') + "\"}";
    QTest::newRow("long topic") << "{\"id\":1,\"topic\":\"" + QByteArray(100'000, 'x') + "\"}";
    QTest::newRow("negative ID") << QByteArray("{\"id\":-5}");
    QTest::newRow("fraction as ID") << QByteArray("{\"id\":1.5}");
    QTest::newRow("many occurrences")
        << "{\"id\":1,\"occurrences\":[" + QByteArray("{},").repeated(6000) + "{}]}";
}

void TestZoom::refusesBytesThatAreNoAnswer()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!providers::zoomMeeting(bytes, MeetingForm::Meeting));
    QVERIFY(!providers::zoomListPage(bytes, MeetingForm::Webinar));
    QVERIFY(!providers::zoomPeoplePage(bytes));
    QVERIFY(!providers::zoomRegistered(bytes, {}));
}

void TestZoom::refusesEveryOtherType_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "uuid", "id", "host_email", "topic", "timezone", "duration", "agenda",
             "start_url", "join_url", "password", "occurrences", "recurrence", "settings", "status", "type" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestZoom::refusesEveryOtherType()
{
    QFETCH(QString, name);
    const QJsonObject whole = QJsonDocument::fromJson(meetingAnswer()).object();
    const QJsonArray others { true, QJsonArray { 1 }, QJsonObject { { u"a"_s, 1 } }, 1.5, u"text"_s, -1e300 };
    for (const QJsonValue &other : others) {
        const QJsonValue::Type type = whole.value(name).type();
        if (other.type() == type || (name == "id"_L1 && other.isString())
            || (name == "occurrences"_L1 && other.isArray()))
            continue;
        QJsonObject changed = whole;
        changed.insert(name, other);
        const auto read = providers::zoomMeeting(json(changed), MeetingForm::Meeting);
        QVERIFY2(!read, json({ { name, other } }).constData());
        QCOMPARE(read.error().part, u"answer"_s);
        QVERIFY(!read.error().detail.contains("zak"_L1));
    }
}

void TestZoom::survivesEveryTruncation()
{
    const QByteArray whole = meetingAnswer().trimmed();
    QVERIFY(providers::zoomMeeting(whole, MeetingForm::Meeting));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!providers::zoomMeeting(whole.first(length), MeetingForm::Meeting));
}

void TestZoom::opensNoLinkThatIsNoWebLink()
{
    for (const QByteArray &link : { QByteArray("javascript:alert(1)"), QByteArray("file:///etc/passwd"),
             QByteArray("https:///x"), QByteArray("not a link") }) {
        const auto read = providers::zoomMeeting(
            "{\"id\":1,\"join_url\":\"" + link + "\",\"start_url\":\"" + link + "\"}", MeetingForm::Meeting);
        QVERIFY(read);
        QVERIFY(read->made.facts.joinUrl.isEmpty() && read->startUrl.isEmpty());
    }
}

void TestZoom::encodesIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("number") << u"98765432101"_s << QByteArray("98765432101");
    QTest::newRow("as typed") << u"987 6543-2101"_s << QByteArray("98765432101");
    QTest::newRow("UUID") << u"aDYlohsHRtCd4ii1uC2+hA=="_s << QByteArray("aDYlohsHRtCd4ii1uC2%2BhA%3D%3D");
    QTest::newRow("slash inside") << u"a/b=="_s << QByteArray("a%2Fb%3D%3D");
    QTest::newRow("slash first") << u"/ajXp1=="_s << QByteArray("%252FajXp1%253D%253D");
    QTest::newRow("two slashes") << u"a//b"_s << QByteArray("a%252F%252Fb");
    QTest::newRow("a way out") << u"../users/me"_s << QByteArray("..%2Fusers%2Fme");
}

void TestZoom::encodesIds()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, path);
    const net::Request request = ZoomRequests({}).fetch({ MeetingForm::Meeting, id, {} });
    QCOMPARE(request.url.path(QUrl::FullyEncoded).toLatin1(), "/v2/meetings/" + path);
    QCOMPARE(request.url.host(), u"api.zoom.us"_s);
}

void TestZoom::speaksOnlyToZoom_data()
{
    QTest::addColumn<QString>("apiUrl");
    QTest::addColumn<QString>("host");
    QTest::newRow("none") << QString() << u"api.zoom.us"_s;
    QTest::newRow("cluster") << u"https://api-eu.zoom.us"_s << u"api-eu.zoom.us"_s;
    QTest::newRow("government") << u"https://api.zoomgov.com"_s << u"api.zoomgov.com"_s;
    QTest::newRow("without TLS") << u"http://api-eu.zoom.us"_s << u"api.zoom.us"_s;
    QTest::newRow("look-alike") << u"https://api.zoom.us.example.com"_s << u"api.zoom.us"_s;
}

void TestZoom::speaksOnlyToZoom()
{
    QFETCH(QString, apiUrl);
    QFETCH(QString, host);
    model::Account account;
    account.settings.insert(u"apiUrl"_s, apiUrl);
    QCOMPARE(ZoomRequests(account).user().url, QUrl(u"https://"_s + host + u"/v2/users/me"_s));
}

void TestZoom::tellsErrorsApart_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("ofRegistrant");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *method, int status, const char *body, ErrorKind kind,
                         const char *word = "", bool ofRegistrant = false) {
        QTest::newRow(name) << QByteArray(method) << status << QByteArray(body) << ofRegistrant << kind
                            << QString::fromLatin1(word);
    };
    row("token", "GET", 401, R"({"code":124,"message":"Invalid access token."})", ErrorKind::Unauthorised);
    row("token, other status", "GET", 400, R"({"code":124,"message":"x"})", ErrorKind::Unauthorised);
    row("scopes", "GET", 400,
        R"({"code":4711,"message":"Invalid access token, does not contain scopes:[meeting:read:meeting, meeting:read:meeting:admin]."})",
        ErrorKind::Rejected, "meeting:read:meeting or meeting:read:meeting:admin");
    row("gone", "GET", 404, R"({"code":3001,"message":"Meeting does not exist: 1."})", ErrorKind::NotFound);
    row("gone, other status", "PATCH", 400, R"({"code":3001,"message":"x"})", ErrorKind::NotFound);
    row("a proxy's 404", "GET", 404, "<html></html>", ErrorKind::Transient);
    row("a proxy's 403 to a create", "POST", 403, "<html></html>", ErrorKind::Rejected, "403");
    row("user", "GET", 404, R"({"code":1001,"message":"x"})", ErrorKind::Rejected, "does not know the user");
    row("host registers", "POST", 404, R"({"code":1001,"message":"x"})", ErrorKind::Rejected, "host register",
        true);
    row("host registers for a webinar", "POST", 400, R"({"code":3027,"message":"Host can not register"})",
        ErrorKind::Rejected, "host register", true);
    row("over", "POST", 400, R"({"code":3038,"message":"x"})", ErrorKind::Rejected, "over", true);
    row("full", "POST", 400, R"({"code":3043,"message":"x"})", ErrorKind::Rejected, "full", true);
    row("no registration", "POST", 400,
        R"({"code":404,"message":"Registration has not been enabled for this meeting: 123."})",
        ErrorKind::Rejected, "takes no registrations", true);
    row("no registration of a webinar", "POST", 400, R"({"code":3035,"message":"x"})", ErrorKind::Rejected,
        "takes no registrations", true);
    row("not the host", "PATCH", 400, R"({"code":3003,"message":"x"})", ErrorKind::Rejected, "not the host");
    row("may not host", "POST", 400, R"({"code":3161,"message":"x"})", ErrorKind::Rejected, "host meetings");
    row("webinar plan", "POST", 400, R"({"code":200,"message":"Webinar plan is missing."})",
        ErrorKind::Rejected, "no webinar plan");
    row("validation", "POST", 400,
        R"({"code":300,"message":"Validation Failed.","errors":[{"field":"timezone","message":"Invalid field."}]})",
        ErrorKind::Rejected, "timezone: Invalid field.");
    row("own words", "POST", 400, R"({"code":3000,"message":"Cannot access\u0000\u202e  this.\n"})",
        ErrorKind::Rejected, "Zoom refused: Cannot access this.");
    row("server, create", "POST", 502, "", ErrorKind::Lost);
    row("server, read", "GET", 502, "", ErrorKind::Transient);
    row("other types", "GET", 400, R"({"code":"3001","message":[1]})", ErrorKind::Transient);
}

void TestZoom::tellsErrorsApart()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, ofRegistrant);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, word);
    net::Request request;
    request.method = method;
    const base::Error error = providers::zoomError(request, answer(status, body), now,
        ofRegistrant ? providers::ZoomTask::Registrant : providers::ZoomTask::Meeting);
    QCOMPARE(error.kind, kind);
    QVERIFY2(error.detail.contains(word), qPrintable(error.detail));
}

void TestZoom::tellsWhenToComeAgain_data()
{
    QTest::addColumn<QList<QByteArray>>("headers"); // name, value, ...
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("when");
    const QString resume
        = u"You have exceeded the daily rate limit (100) of Meeting Create/Update API requests "
          "permitted for this user. You can resume these API requests at GMT 00:00:00."_s;
    QTest::newRow("ISO instant") << QList<QByteArray> { "Retry-After", "2026-11-21T00:00:00Z" } << QString()
                                 << u"2026-11-21T00:00:00Z"_s;
    QTest::newRow("only the sentence") << QList<QByteArray> {} << resume << u"2026-11-21T00:00:00Z"_s;
    QTest::newRow("only the kind") << QList<QByteArray> { "X-RateLimit-Type", "Daily-limit" } << QString()
                                   << u"2026-11-21T00:00:00Z"_s;
    QTest::newRow("per second") << QList<QByteArray> { "X-RateLimit-Type", "QPS" } << QString()
                                << u"2026-11-20T10:00:01Z"_s;
    QTest::newRow("seconds") << QList<QByteArray> { "Retry-After", "90" } << QString()
                             << u"2026-11-20T10:01:30Z"_s;
    QTest::newRow("our clock is an hour late") << QList<QByteArray> { "Date", "Fri, 20 Nov 2026 11:00:00 GMT",
        "Retry-After", "2026-11-21T00:00:00Z" } << QString()
                                               << u"2026-11-20T23:00:00Z"_s;
    QTest::newRow("our clock is a day late") << QList<QByteArray> { "Date", "Sat, 21 Nov 2026 10:00:00 GMT" }
                                             << resume << u"2026-11-21T00:00:00Z"_s;
    QTest::newRow("nonsense") << QList<QByteArray> { "Retry-After", "soon", "Date", "never" } << QString()
                              << u"2026-11-20T10:00:01Z"_s;
}

void TestZoom::tellsWhenToComeAgain()
{
    QFETCH(QList<QByteArray>, headers);
    QFETCH(QString, message);
    QFETCH(QString, when);
    net::Response response = answer(429, json({ { u"code"_s, 429 }, { u"message"_s, message } }));
    for (qsizetype i = 0; i + 1 < headers.size(); i += 2)
        response.headers.emplace_back(headers.at(i), headers.at(i + 1));
    net::Request post;
    post.method = "POST";
    const base::Error error = providers::zoomError(post, response, now);
    QCOMPARE(error.kind, ErrorKind::Transient);
    QVERIFY(error.notBefore);
    QCOMPARE(providers::zoomTime(*error.notBefore), when);
}

void TestZoom::keepsThePasswordsRules()
{
    const auto can = providers::of(model::ProviderKind::Zoom).managed->capabilities({});
    QVERIFY(can.password.required);
    QCOMPARE(can.password.maxLength, 10);
    QCOMPARE(can.password.allowed, u"@-_*!"_s);
    QCOMPARE(can.budget.writes, 100);
    QCOMPARE(can.budget.perRegistrant, 3);
    QCOMPARE(can.adoption, providers::Adoption::Marker);
    model::Account linked;
    linked.mode = model::AccountMode::LinkOnly;
    const auto less = providers::of(model::ProviderKind::Zoom).managed->capabilities(linked);
    QVERIFY(!less.makesMeetings && !less.changesMeetings && less.registrants);
}

void TestZoom::asksInTheGuideForWhatItSends()
{
    const auto guide = providers::of(model::ProviderKind::Zoom).managed->guide();
    QCOMPARE(guide.ways.front(), model::SignInWay::ZoomServerToServer);
    QStringList all;
    QStringList linkOnly;
    for (const auto &scope : guide.scopes) {
        QVERIFY(!scope.why.isEmpty());
        all.append(scope.scope);
        if (scope.linkOnly)
            linkOnly.append(scope.scope);
    }
    QVERIFY(all.contains(u"meeting:write:meeting:admin"_s));
    QVERIFY(all.contains(u"webinar:update:registrant_status:admin"_s));
    QVERIFY(linkOnly.contains(u"meeting:write:registrant:admin"_s));
    for (const QString &scope : { u"meeting:write:meeting:admin"_s, u"meeting:update:meeting:admin"_s,
             u"webinar:delete:webinar:admin"_s, u"meeting:update:status:admin"_s })
        QVERIFY2(!linkOnly.contains(scope), qPrintable(scope));
    QCOMPARE(all.size(), QSet<QString>(all.begin(), all.end()).size());
}

QTEST_GUILESS_MAIN(TestZoom)
#include "tst_zoom.moc"
