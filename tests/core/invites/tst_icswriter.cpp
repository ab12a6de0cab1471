#include "golden.h"
#include "python.h"

#include "invites/icswriter.h"
#include "schedule/rruletext.h"

using namespace Qt::StringLiterals;

namespace {

base::WallTime wall(int year, unsigned month, unsigned day, int hour = 0)
{
    const std::chrono::year_month_day date { std::chrono::year(year), std::chrono::month(month),
        std::chrono::day(day) };
    return base::WallTime(base::WallDate(date)) + std::chrono::hours(hour);
}

model::Session weekly()
{
    model::Session session;
    session.calendarUid = u"5f1c0d1e@meetwright.example.org"_s;
    session.reservedId = *model::ReservedId::fromNumber(414319478);
    session.joinCode = u"208771"_s;
    session.sequence = 2;
    session.topic = u"Sales meeting with ABC, Köln; \"quarterly\""_s;
    session.description
        = u"Figures first.\nThen questions, please — a line that is long enough to be folded more than once by the writer."_s;
    session.host = u"Dana \"D\" Reyes"_s;
    session.place.provider = model::ProviderKind::JitsiMeet;
    session.place.room = u"abcd-efgh"_s;
    session.hasPassword = true;
    session.notifyHostBefore = { std::chrono::minutes(10) };
    model::Series series;
    series.start = wall(2026, 11, 20, 10);
    series.zone = "Europe/Berlin";
    series.rule = *schedule::parseRule(u"FREQ=WEEKLY;BYDAY=FR;COUNT=6");
    series.excludedStarts = { wall(2026, 12, 25, 10) };
    session.series = { series };
    model::OccurrenceOverride moved;
    moved.recurrenceId = wall(2026, 11, 27, 10);
    moved.start = wall(2026, 11, 26, 15);
    model::OccurrenceOverride cancelled;
    cancelled.recurrenceId = wall(2026, 12, 4, 10);
    cancelled.cancelled = true;
    session.overrides = { moved, cancelled };
    return session;
}

invites::CalendarEntry entry(const model::Session &session)
{
    return { session, QUrl(u"https://meet.example.org/abcd-efgh"_s), u"dana@example.org"_s,
        u"Session ID: 414 319 478"_s };
}

QByteArray written(const std::vector<invites::CalendarEntry> &entries, invites::CalendarMethod method,
    invites::CalendarDetail detail)
{
    const auto bytes = invites::writeCalendar(
        entries, { method, detail, base::Instant(std::chrono::seconds(1'795'000'000)) });
    return bytes ? *bytes : "error: " + bytes.error().detail.toUtf8();
}

} // namespace

class TestIcsWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesTheExpectedFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("file");

        using invites::CalendarDetail;
        using invites::CalendarMethod;
        QTest::newRow("invitation") << written(
            { entry(weekly()) }, CalendarMethod::Request, CalendarDetail::Invitation)
                                    << u"weekly-invitation.out.ics"_s;
        QTest::newRow("everything") << written(
            { entry(weekly()) }, CalendarMethod::Publish, CalendarDetail::Everything)
                                    << u"weekly-everything.out.ics"_s;
        QTest::newRow("cancel") << written(
            { entry(weekly()) }, CalendarMethod::Cancel, CalendarDetail::Invitation)
                                << u"weekly-cancel.out.ics"_s;
        model::Session undated = weekly();
        undated.series.clear();
        undated.overrides.clear();
        QTest::newRow("no date") << written(
            { entry(undated) }, CalendarMethod::None, CalendarDetail::Everything)
                                 << u"undated-everything.out.ics"_s;
        model::Session split = weekly();
        split.overrides.clear();
        split.series[0].excludedStarts.clear();
        model::Series later = split.series[0];
        later.start = wall(2026, 12, 11, 14);
        later.takesOverAt = wall(2026, 12, 11, 10);
        later.zone = "America/New_York";
        split.series.push_back(later);
        QTest::newRow("split") << written(
            { entry(split) }, CalendarMethod::Publish, CalendarDetail::Invitation)
                               << u"split-invitation.out.ics"_s;
    }

    void writesTheExpectedFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, file);
        QCOMPARE(bytes, golden(file, bytes));
        for (const QByteArray &line : bytes.split('\n')) {
            QVERIFY2(line.isEmpty() || line.endsWith('\r'), line.constData());
            QVERIFY2(line.size() <= 76, line.constData()); // RFC 5545 3.1: 75 octets
        }
    }

    void anotherLibraryReadsTheSame()
    {
        const QByteArray bytes = written(
            { entry(weekly()) }, invites::CalendarMethod::Publish, invites::CalendarDetail::Invitation);
        const PythonAnswer answer = askPython(R"(
import sys, icalendar
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
for event in calendar.walk('VEVENT'):
    start = event.decoded('DTSTART')
    print(event.errors, str(event['UID']), str(event['SUMMARY']), start.isoformat(), start.utcoffset(),
          event.decoded('DTEND').isoformat(), event['RRULE'].to_ical().decode() if 'RRULE' in event else '-',
          str(event['LOCATION']), event['ORGANIZER'].params['CN'], repr(str(event['DESCRIPTION']))[-30:])
for zone in calendar.walk('VTIMEZONE'):
    tz = zone.to_tz()
    import datetime
    for day in (datetime.datetime(2026, 11, 20, 10), datetime.datetime(2027, 7, 1, 10), datetime.datetime(2036, 7, 1, 10)):
        print(tz.zone, tz.localize(day).utcoffset())
)",
            bytes);
        if (!answer.ran)
            QSKIP("python3-icalendar is not installed");
        const QString out = QString::fromUtf8(answer.out);
        QVERIFY2(
            out.contains(
                u"[] 5f1c0d1e@meetwright.example.org Sales meeting with ABC, Köln; \"quarterly\" "
                "2026-11-20T10:00:00+01:00 1:00:00 2026-11-20T11:00:00+01:00 FREQ=WEEKLY;COUNT=6;BYDAY=FR"_s),
            answer.out.constData());
        QVERIFY2(out.contains(u"2026-11-26T15:00:00+01:00"_s), answer.out.constData());
        QVERIFY2(out.contains(u"Session ID: 414 319 478"_s), answer.out.constData());
        QVERIFY2(out.contains(u"Europe/Berlin 1:00:00\nEurope/Berlin 2:00:00\nEurope/Berlin 2:00:00"_s),
            answer.out.constData());
    }

    void zonesHoldTheirOffsetsInAnotherLibrary_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : { "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata",
                 "America/Sao_Paulo", "Pacific/Auckland", "Africa/Casablanca", "America/Santiago",
                 "Asia/Tehran", "Europe/Dublin", "Asia/Gaza", "America/Havana" })
            QTest::newRow(zone) << QByteArray(zone);
    }

    void zonesHoldTheirOffsetsInAnotherLibrary()
    {
        QFETCH(QByteArray, zone);
        model::Session session = weekly();
        session.overrides.clear();
        session.series[0].zone = zone;
        session.series[0].excludedStarts.clear();
        const QByteArray bytes = written(
            { entry(session) }, invites::CalendarMethod::Publish, invites::CalendarDetail::Invitation);
        const PythonAnswer answer = askPython(R"(
import sys, datetime, zoneinfo, dateutil.tz, io
text = sys.stdin.buffer.read().decode()
begin, end = text.index('BEGIN:VTIMEZONE'), text.index('END:VTIMEZONE') + 15
unfolded = text[begin:end].replace('\r\n ', '')
zones = dateutil.tz.tzical(io.StringIO(unfolded))
name = zones.keys()[0]
ours, real = zones.get(name), zoneinfo.ZoneInfo(name)
day = datetime.datetime(2026, 11, 20, 10)
wrong, first = 0, ''
while day.year < 2050:
    if day.replace(tzinfo=ours).utcoffset() != day.replace(tzinfo=real).utcoffset():
        wrong += 1
        first = first or day
    day += datetime.timedelta(days=1)
print(name, wrong, first)
)",
            bytes);
        if (!answer.ran)
            QSKIP("python3-dateutil is not installed");
        // 03:00 on the days of change is read alike by both; every day to 2050 must agree.
        QCOMPARE(answer.out, zone + " 0 \n");
    }

    void neverHoldsThePassword()
    {
        const QByteArray bytes = written(
            { entry(weekly()) }, invites::CalendarMethod::Publish, invites::CalendarDetail::Everything);
        QVERIFY(bytes.contains("X-MEETWRIGHT-HAS-PASSWORD:TRUE"));
        QVERIFY(!bytes.contains("X-MEETWRIGHT-PASSWORD:"));
    }

    void injectsNothing()
    {
        model::Session session = weekly();
        session.topic = u"a\r\nEND:VEVENT\r\nBEGIN:VEVENT"_s;
        session.host = u"b\r\nATTENDEE:mailto:evil@example.com"_s;
        session.location = u"c\nd\u0000e\u0007"_s;
        session.calendarUid = u"f\r\ng"_s;
        const QByteArray bytes = written(
            { entry(session) }, invites::CalendarMethod::Request, invites::CalendarDetail::Invitation);
        QCOMPARE(bytes.count("\r\nBEGIN:VEVENT"), 2);
        QVERIFY(!bytes.contains("\r\nATTENDEE"));
        QVERIFY(!bytes.contains('\x07'));
    }

    void refusesAZoneNobodyKnows()
    {
        model::Session session = weekly();
        session.series[0].zone = "Mars/Base";
        const auto bytes = invites::writeCalendar({ entry(session) }, {});
        QVERIFY(!bytes.has_value());
        QCOMPARE(bytes.error().part, u"zone"_s);
    }
};

QTEST_APPLESS_MAIN(TestIcsWriter)
#include "tst_icswriter.moc"
