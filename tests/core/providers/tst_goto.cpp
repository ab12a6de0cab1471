#include "core/providers/emulateddesk.h"
#include "providers/goto/gotomeeting.h"
#include "providers/goto/gototraining.h"
#include "providers/goto/gotowebinar.h"
#include "schedule/rruletext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace providers;
using support::meetingPlan;
using support::utcTime;

namespace {

QJsonObject jsonOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

MeetingPlan planOf(model::MeetingForm form, const QString &rule = {})
{
    MeetingPlan plan = meetingPlan();
    plan.form = form;
    if (!rule.isEmpty())
        plan.series.rule = schedule::parseRule(rule).value();
    return plan;
}

const QByteArray told = "{\"webinarKey\":9007199254740993,\"webinarID\":\"123456789\",\"subject\":\"S\","
                        "\"description\":\"Hello\\n\\n[ref "
                        "8a6e0804-2bd0-4672-b79d-d97027f9071a]\",\"organizerKey\":9223372036854775807,"
                        "\"organizerEmail\":\"dana@example.org\",\"times\":[{\"startTime\":\"2030-05-08T08:"
                        "00:00Z\",\"endTime\":\"2030-05-08T09:00:00Z\"},"
                        "{\"startTime\":\"2030-05-01T08:00:00Z\",\"endTime\":\"2030-05-01T09:00:00Z\"}],"
                        "\"registrationUrl\":\"https://attendee.gotowebinar.com/register/"
                        "1\",\"inSession\":true,\"timeZone\":\"Europe/Berlin\","
                        "\"locale\":\"de_DE\",\"isPasswordProtected\":false}";

} // namespace

class TestGoTo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void webinarBodyIsOneSessionInUtc()
    {
        const MeetingPlan plan = planOf(model::MeetingForm::Webinar);
        const QJsonObject json = jsonOf(goToWebinarBody(plan, u"de_DE"_s));
        QCOMPARE(json.value("subject"_L1).toString(), plan.topic);
        QCOMPARE(json.value("type"_L1).toString(), u"single_session"_s);
        QCOMPARE(json.value("timeZone"_L1).toString(), u"Europe/Berlin"_s);
        const QJsonArray times { QJsonObject {
            { u"startTime"_s, u"2030-05-01T08:00:00Z"_s }, { u"endTime"_s, u"2030-05-01T09:00:00Z"_s } } };
        QCOMPARE(json.value("times"_L1).toArray(), times);
        QVERIFY(json.value("description"_L1).toString().startsWith(plan.description));
        QVERIFY(json.value("description"_L1).toString().contains(plan.key.toString()));
    }

    void markerLeavesTheDescriptionAlone_data()
    {
        QTest::addColumn<QString>("description");
        QTest::newRow("some") << u"Agenda:\n1. Grüße"_s;
        QTest::newRow("none") << QString();
        QTest::newRow("as long as can be") << QString(GoToDescriptionLength - goToMarkerLength(), u'x');
    }

    void markerLeavesTheDescriptionAlone()
    {
        QFETCH(QString, description);
        const QString key = model::EffectKey::make().toString();
        const QString marked = goToMarked(description, key);
        QVERIFY(marked.size() <= GoToDescriptionLength);
        GoToEvent event;
        goToSetDescription(event, marked);
        QCOMPARE(event.facts.description, description);
        QCOMPARE(event.marker, key);
        goToSetDescription(event, description);
        QCOMPARE(event.marker, QString());
    }

    void repeatsExactlyOnlyWhatGoToCanSay_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("webinar");
        QTest::addColumn<bool>("training");
        QTest::newRow("weekly") << u"FREQ=WEEKLY;COUNT=8"_s << true << true;
        QTest::newRow("weekly on its day") << u"FREQ=WEEKLY;BYDAY=WE;COUNT=8"_s << true << true;
        QTest::newRow("weekly on two days") << u"FREQ=WEEKLY;BYDAY=MO,WE;COUNT=8"_s << false << true;
        QTest::newRow("every other week") << u"FREQ=WEEKLY;INTERVAL=2;COUNT=8"_s << false << true;
        QTest::newRow("over the change of clocks") << u"FREQ=WEEKLY;COUNT=30"_s << false << true;
        QTest::newRow("daily") << u"FREQ=DAILY;COUNT=8"_s << false << true;
        QTest::newRow("monthly") << u"FREQ=MONTHLY;COUNT=5"_s << true << true;
        QTest::newRow("first Wednesday") << u"FREQ=MONTHLY;BYDAY=1WE;COUNT=5"_s << false << true;
        QTest::newRow("for ever") << u"FREQ=WEEKLY"_s << false << false;
        QTest::newRow("101 days") << u"FREQ=DAILY;COUNT=101"_s << false << false;
    }

    void repeatsExactlyOnlyWhatGoToCanSay()
    {
        QFETCH(QString, rule);
        QFETCH(bool, webinar);
        QFETCH(bool, training);
        QCOMPARE(goToRecurrenceFit(planOf(model::MeetingForm::Webinar, rule)).exact, webinar);
        QCOMPARE(goToRecurrenceFit(planOf(model::MeetingForm::Training, rule)).exact, training);
        const RecurrenceFit meeting = goToRecurrenceFit(planOf(model::MeetingForm::Meeting, rule));
        QVERIFY(!meeting.exact && !meeting.why.isEmpty());
    }

    void sequenceEndsAfterItsLastSession()
    {
        const QJsonObject json = jsonOf(
            goToWebinarBody(planOf(model::MeetingForm::Webinar, u"FREQ=WEEKLY;COUNT=3"_s), u"en_US"_s));
        QCOMPARE(json.value("type"_L1).toString(), u"sequence"_s);
        QCOMPARE(json.value("recurrencePattern"_L1).toString(), u"weekly"_s);
        QCOMPARE(json.value("recurrenceEnd"_L1).toString(), u"2030-05-16"_s); // the 15th, counted or not
        QVERIFY(!json.contains("times"_L1));
    }

    void trainingListsItsDatesWithThoseThatWereMoved()
    {
        MeetingPlan plan = planOf(model::MeetingForm::Training, u"FREQ=WEEKLY;COUNT=3"_s);
        plan.overrides = { { support::wallTime(2030, 5, 8, 10), true, {}, {}, {}, {} },
            { support::wallTime(2030, 5, 15, 10), false, support::wallTime(2030, 4, 30, 9),
                std::chrono::minutes(30), {}, {} } };
        const QJsonObject json = jsonOf(goToTrainingBody(plan));
        const QJsonArray times { QJsonObject { { u"startDate"_s, u"2030-04-30T07:00:00Z"_s },
                                     { u"endDate"_s, u"2030-04-30T07:30:00Z"_s } },
            QJsonObject { { u"startDate"_s, u"2030-05-01T08:00:00Z"_s },
                { u"endDate"_s, u"2030-05-01T09:00:00Z"_s } } };
        QCOMPARE(json.value("times"_L1).toArray(), times);
        plan.overrides = { { support::wallTime(2030, 5, 8, 10), false, {}, {}, u"Guest"_s, {} } };
        QVERIFY(!goToRecurrenceFit(plan).exact);
    }

    void keysAboveDoublesStayExact_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("read"); // empty: an error
        QTest::newRow("2^53 + 1") << QByteArray("9007199254740993") << u"9007199254740993"_s;
        QTest::newRow("largest") << QByteArray("9223372036854775807") << u"9223372036854775807"_s;
        QTest::newRow("text") << QByteArray("\"9007199254740993\"") << u"9007199254740993"_s;
        QTest::newRow("beyond 64 bits") << QByteArray("9223372036854775808") << QString();
        QTest::newRow("fraction") << QByteArray("1.5") << QString();
        QTest::newRow("negative") << QByteArray("-7") << QString();
        QTest::newRow("words") << QByteArray("\"../me\"") << QString();
        QTest::newRow("null") << QByteArray("null") << QString();
        QTest::newRow("list") << QByteArray("[1]") << QString();
    }

    void keysAboveDoublesStayExact()
    {
        QFETCH(QByteArray, key);
        QFETCH(QString, read);
        const auto webinar = goToWebinarKey("{\"webinarKey\":" + key + '}');
        QCOMPARE(webinar.value_or(QString()), read);
        const auto training = goToTrainingKey(key);
        QCOMPARE(training.value_or(QString()), read);
    }

    void readsAWebinar()
    {
        const auto event = goToWebinar(told);
        QVERIFY(event);
        const model::MeetingFacts &facts = event->facts;
        QCOMPARE(facts.ref, (model::MeetingRef { model::MeetingForm::Webinar, u"9007199254740993"_s, {} }));
        QCOMPARE(event->organizerKey, u"9223372036854775807"_s);
        QCOMPARE(facts.description, u"Hello"_s);
        QCOMPARE(event->marker, u"8a6e0804-2bd0-4672-b79d-d97027f9071a"_s);
        QCOMPARE(*facts.start, utcTime(2030, 5, 1, 8));
        QCOMPARE(facts.recurrence, u"RDATE=20300501T080000Z,20300508T080000Z"_s);
        QVERIFY(facts.running);
        QCOMPARE(facts.hostEmail, u"dana@example.org"_s);
    }

    void spoiledAnswersAreErrors_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("HTML") << QByteArray("<html></html>");
        QTest::newRow("truncated") << told.left(300);
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no key") << QByteArray(told).replace("\"webinarKey\"", "\"key\"");
        QTest::newRow("subject of another type") << QByteArray(told).replace("\"S\"", "[]");
        QTest::newRow("times of another type") << QByteArray(told).replace("\"times\":[", "\"times\":[7,");
        QTest::newRow("no time") << QByteArray(told).replace("2030-05-01T08:00:00Z", "soon");
        QTest::newRow("local time") << QByteArray(told).replace(
            "2030-05-01T08:00:00Z", "2030-05-01T08:00:00");
        QTest::newRow("script") << QByteArray(told).replace(
            "https://attendee.gotowebinar.com/", "javascript:");
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("huge") << QByteArray(told).replace("Hello", QByteArray(JsonFields::MaxText + 1, 'x'));
    }

    void spoiledAnswersAreErrors()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!goToWebinar(body));
        QVERIFY(!goToTraining(body));
        QVERIFY(!goToMeeting(body));
    }

    void meetingSpeaksLowerCase()
    {
        MeetingPlan plan = planOf(model::MeetingForm::Meeting);
        const QJsonObject json = jsonOf(goToMeetingBody(plan));
        QCOMPARE(json.value("subject"_L1).toString(), u"Sales &lt;weekly&gt; & more"_s);
        QCOMPARE(json.value("starttime"_L1).toString(), u"2030-05-01T08:00:00Z"_s);
        QCOMPARE(json.value("timezonekey"_L1).toString(), QString());
        QCOMPARE(json.value("meetingtype"_L1).toString(), u"scheduled"_s);
        plan.repeat = model::RepeatChoice::ReusableRoom;
        QCOMPARE(jsonOf(goToMeetingBody(plan)).value("meetingtype"_L1).toString(), u"recurring"_s);
    }

    void meetingIsKnownBySubjectTimesAndOrganizer()
    {
        const MeetingPlan plan = planOf(model::MeetingForm::Meeting);
        const QByteArray same
            = "[{\"meetingId\":\"123456789\",\"subject\":\"Sales &lt;weekly&gt; & more\","
              "\"startTime\":\"2030-05-01T08:00:00.+0000\",\"endTime\":\"2030-05-01T09:00:00Z\","
              "\"meetingType\":\"scheduled\","
              "\"organizerKey\":\"42\",\"status\":\"INACTIVE\",\"passwordRequired\":false}]";
        const auto is = [&plan](const QByteArray &body, const QString &organizer) {
            return goToIsSame(goToUpcoming(body).value().front(), plan, organizer);
        };
        QVERIFY(is(same, u"42"_s));
        QVERIFY(!is(same, u"43"_s));
        QVERIFY(!is(QByteArray(same).replace("09:00", "09:30"), u"42"_s));
        QVERIFY(!is(QByteArray(same).replace("Sales", "Other"), u"42"_s));
        QVERIFY(!is(QByteArray(same).replace("scheduled", "recurring"), u"42"_s));
    }

    void refusesWhatGoToWouldRefuse_data()
    {
        QTest::addColumn<MeetingPlan>("plan");
        QTest::addColumn<QString>("part");
        MeetingPlan plan = planOf(model::MeetingForm::Meeting);
        plan.topic = QString(93, u'x') + u"<>"_s; // with entities 101
        QTest::newRow("meeting's topic with entities") << plan << u"topic"_s;
        plan.form = model::MeetingForm::Webinar;
        QTest::newRow("webinar's topic") << plan << QString();
        plan.topic = QString(129, u'x');
        QTest::newRow("webinar's long topic") << plan << u"topic"_s;
        plan = planOf(model::MeetingForm::Webinar);
        plan.description = QString(2048, u'x');
        QTest::newRow("no room for the marker") << plan << u"description"_s;
        plan = planOf(model::MeetingForm::Webinar);
        plan.repeat = model::RepeatChoice::ReusableRoom;
        QTest::newRow("webinar as a room") << plan << u"form"_s;
        plan = planOf(model::MeetingForm::Training);
        plan.series.zone = "Europe/Atlantis";
        QTest::newRow("unknown zone") << plan << u"zone"_s;
    }

    void refusesWhatGoToWouldRefuse()
    {
        QFETCH(MeetingPlan, plan);
        QFETCH(QString, part);
        const auto checked = goToCheck(plan);
        QCOMPARE(checked.has_value(), part.isEmpty());
        if (!checked)
            QCOMPARE(checked.error().part, part);
    }

    void registrantsComeInTwoForms()
    {
        const QByteArray one
            = "{\"registrantKey\":103000463101,\"firstName\":\"A\",\"lastName\":\"B\",\"email\":\"a@b.de\","
              "\"status\":\"WAITING\",\"joinUrl\":\"https://global.gotowebinar.com/join/1/"
              "2\",\"registrationDate\":\"2030-01-01T00:00:00Z\"}";
        const auto bare = goToWebinarPeople('[' + one + ']');
        QVERIFY(bare && bare->next.isEmpty());
        QCOMPARE(bare->items.size(), 1U);
        QCOMPARE(bare->items.front().providerId, u"103000463101"_s);
        QVERIFY(bare->items.front().pending);
        const auto paged
            = goToWebinarPeople("{\"data\":[" + one + "],\"total\":3,\"page\":1,\"limit\":1,\"pageSize\":1}");
        QCOMPARE(paged.value().next, u"2"_s);
        const auto last
            = goToWebinarPeople("{\"data\":[" + one + "],\"total\":3,\"page\":2,\"limit\":1,\"pageSize\":1}");
        QCOMPARE(last.value().next, QString());
        QVERIFY(!goToWebinarPeople("[7]"));
    }

    void errorsSayGoTosWords()
    {
        const net::Request request { "POST", QUrl(u"https://api.getgo.com/G2M/rest/meetings"_s) };
        const base::Instant now = utcTime(2030, 5, 1, 8);
        for (const QByteArray &body : { QByteArray("{\"errorCode\":\"X\",\"message\":\"No seats.\"}"),
                 QByteArray("{\"int_err_code\":\"X\",\"msg\":\"No seats.\"}") }) {
            const base::Error error = goToError(request, { 400, {}, body }, now);
            QCOMPARE(error.kind, base::ErrorKind::Rejected);
            QVERIFY(error.detail.contains("No seats."_L1));
        }
        QVERIFY(!goToError(request, { 400, {}, "<html>" }, now).detail.isEmpty());
        QCOMPARE(goToError(request, { 429, {}, {} }, now).kind, base::ErrorKind::Transient);
    }

    void localesAreGoTos()
    {
        QCOMPARE(goToLocale(u"de_AT"_s), u"de_DE"_s);
        QCOMPARE(goToLocale(u"sv_SE"_s), u"en_US"_s);
    }
};

QTEST_GUILESS_MAIN(TestGoTo)
#include "tst_goto.moc"
