// Google's codec: what is sent, what is understood, and what of an answer is not believed.
#include "support/calendardesk.h"
#include "providers/googlemeet/googlecodec.h"
#include "providers/googlemeet/googlerecurrence.h"
#include "schedule/rruletext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using model::MeetingForm;
namespace google = providers::google;

namespace {

QJsonObject json(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

const QByteArray exampleEvent
    = R"({"kind":"calendar#event","id":"abc0123456789","status":"confirmed","summary":"T",
    "organizer":{"email":"host@example.com","self":true},
    "start":{"dateTime":"2030-05-01T10:00:00+02:00","timeZone":"Europe/Berlin"},
    "end":{"dateTime":"2030-05-01T11:00:00+02:00","timeZone":"Europe/Berlin"},
    "recurrence":["EXDATE;TZID=Europe/Berlin:20300508T100000","RRULE:FREQ=WEEKLY;WKST=MO;INTERVAL=1"],
    "hangoutLink":"https://meet.google.com/abc-mnop-xyz"})";

} // namespace

class TestGoogleMeet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesAnIdThatGoogleTakes();
    void sendsAnEventAsGoogleWantsIt();
    void sendsRulesAsTheyAre();
    void readsAnEvent();
    void readsAConferenceWithoutItsShortLink();
    void doesNotBelieve_data();
    void doesNotBelieve();
    void tellsErrorsApart_data();
    void tellsErrorsApart();
    void keepsAPageTokenWhole();
};

void TestGoogleMeet::makesAnIdThatGoogleTakes()
{
    static const QRegularExpression allowed(u"^[a-v0-9]{5,1024}$"_s);
    for (int i = 0; i < 100; ++i)
        QVERIFY(allowed.match(google::eventId(model::EffectKey::make())).hasMatch());
}

void TestGoogleMeet::sendsAnEventAsGoogleWantsIt()
{
    const QJsonObject sent = json(google::newEvent(support::somePlan(MeetingForm::CalendarEvent)));
    QCOMPARE(sent.value(u"start"_s).toObject().value(u"timeZone"_s).toString(), u"Europe/Berlin"_s);
    QCOMPARE(sent.value(u"end"_s).toObject().value(u"dateTime"_s).toString(), u"2030-05-01T11:00:00"_s);
    QCOMPARE(sent.value(u"guestsCanSeeOtherGuests"_s), QJsonValue(false));
    QVERIFY(!sent.contains(u"recurrence"_s));
}

void TestGoogleMeet::sendsRulesAsTheyAre()
{
    model::Series series = support::somePlan(MeetingForm::CalendarEvent).series;
    series.rule = schedule::parseRule(u"FREQ=MONTHLY;BYMONTHDAY=1,15,31;UNTIL=20301231T235959").value();
    series.excludedStarts = { support::wall(2030, 5, 15, 10), support::wall(2030, 5, 31, 10) };
    series.extraStarts = { support::wall(2030, 6, 2, 10) };
    QCOMPARE(providers::recurrenceLines(series),
        QStringList({ u"RRULE:FREQ=MONTHLY;UNTIL=20301231T225959Z;BYMONTHDAY=1,15,31"_s,
            u"RDATE;TZID=Europe/Berlin:20300602T100000"_s,
            u"EXDATE;TZID=Europe/Berlin:20300515T100000,20300531T100000"_s }));
    QVERIFY(providers::whyNotAtGoogle(series).isEmpty());
    series.start = support::wall(2030, 5, 2, 10); // not of the rule: Google would count it
    QVERIFY(providers::firstStartAtGoogle(series) == support::wall(2030, 5, 15, 10));
    series.takesOverAt = series.start;
    QVERIFY(!providers::whyNotAtGoogle(series).isEmpty());
}

void TestGoogleMeet::readsAnEvent()
{
    const auto event = google::readEvent(exampleEvent);
    QVERIFY2(event, event ? "" : qPrintable(event.error().detail));
    QVERIFY(event->facts.start == support::instant(2030, 5, 1, 8));
    QCOMPARE(event->facts.zone, QByteArray("Europe/Berlin"));
    QCOMPARE(event->facts.recurrence, u"FREQ=WEEKLY"_s);
    QCOMPARE(event->facts.hostEmail, u"host@example.com"_s);
    QVERIFY(event->conference == google::Conference::Ready);
}

void TestGoogleMeet::readsAConferenceWithoutItsShortLink()
{
    QJsonObject object = json(exampleEvent);
    object.remove(u"hangoutLink"_s);
    QVERIFY(google::readEvent(QJsonDocument(object).toJson())->conference == google::Conference::None);
    object.insert(u"conferenceData"_s, json(R"({"entryPoints":[{"entryPointType":"phone","uri":"tel:+49-30"},
            {"entryPointType":"video","uri":"https://meet.google.com/abc-mnop-xyz"}]})"));
    const auto event = google::readEvent(QJsonDocument(object).toJson());
    QCOMPARE(event->facts.joinUrl, QUrl(u"https://meet.google.com/abc-mnop-xyz"_s));
}

void TestGoogleMeet::doesNotBelieve_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("HTML") << QByteArray("<html>Sign in</html>");
    QTest::newRow("truncated") << exampleEvent.left(exampleEvent.size() / 2);
    QTest::newRow("deep") << QByteArray("{\"id\":") + QByteArray(100000, '[');
    QTest::newRow("a list as ID") << QByteArray(exampleEvent).replace("\"abc0123456789\"", "[]");
    QTest::newRow("no start") << QByteArray(exampleEvent).replace("\"start\"", "\"no\"");
    QTest::newRow("no such hour") << QByteArray(exampleEvent).replace("T10:00", "T25:00");
    QTest::newRow("rules as one text")
        << QByteArray(exampleEvent).replace("[\"EXDATE", "\"").replace("1\"]", "1\"");
    QTest::newRow("numbers as rules")
        << QByteArray(exampleEvent).replace("\"RRULE:FREQ=WEEKLY;WKST=MO;INTERVAL=1\"", "1");
    QTest::newRow("a file as link") << QByteArray(exampleEvent).replace("https://meet", "file://meet");
}

void TestGoogleMeet::doesNotBelieve()
{
    QFETCH(QByteArray, body);
    const auto event = google::readEvent(body);
    QVERIFY(!event);
    QCOMPARE(event.error().part, u"answer"_s);
}

void TestGoogleMeet::tellsErrorsApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("bad request") << 400 << QByteArray("badRequest") << ErrorKind::Rejected;
    QTest::newRow("token") << 401 << QByteArray("authError") << ErrorKind::Unauthorised;
    QTest::newRow("scope") << 403 << QByteArray("insufficientPermissions") << ErrorKind::Rejected;
    QTest::newRow("too fast") << 403 << QByteArray("rateLimitExceeded") << ErrorKind::Transient;
    QTest::newRow("this person too fast")
        << 403 << QByteArray("userRateLimitExceeded") << ErrorKind::Transient;
    QTest::newRow("duplicate") << 409 << QByteArray("duplicate") << ErrorKind::Conflict;
    QTest::newRow("deleted") << 410 << QByteArray("deleted") << ErrorKind::NotFound;
    QTest::newRow("too many") << 429 << QByteArray("rateLimitExceeded") << ErrorKind::Transient;
}

void TestGoogleMeet::tellsErrorsApart()
{
    QFETCH(int, status);
    QFETCH(QByteArray, reason);
    QFETCH(ErrorKind, kind);
    const net::Response response { status, {},
        R"({"error":{"code":403,"message":"Words of Google.","errors":[{"reason":")" + reason + R"("}]}})" };
    const base::Error error = google::errorOf({}, response, support::instant(2030, 5, 1, 8));
    QCOMPARE(error.kind, kind);
    QVERIFY(error.detail.contains(u"Words of Google."_s));
}

void TestGoogleMeet::keepsAPageTokenWhole()
{
    net::Request first;
    first.url = QUrl(u"https://www.googleapis.com/x?originalStart=2030"_s);
    const net::Request next = google::nextPage(first, u"a+b/c=&d#e"_s);
    QCOMPARE(next.url.query(QUrl::FullyEncoded), u"originalStart=2030&pageToken=a%2Bb%2Fc%3D%26d%23e"_s);
}

QTEST_GUILESS_MAIN(TestGoogleMeet)
#include "tst_googlemeet.moc"
