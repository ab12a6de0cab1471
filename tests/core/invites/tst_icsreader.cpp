#include "invites/icsreader.h"
#include "schedule/rruletext.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString stampOf(base::WallTime wall)
{
    const auto date = std::chrono::floor<std::chrono::days>(wall);
    const std::chrono::year_month_day day(date);
    const std::chrono::hh_mm_ss time(wall - date);
    return u"%1%2%3T%4%5%6"_s.arg(int(day.year()), 4, 10, QChar(u'0'))
        .arg(unsigned(day.month()), 2, 10, QChar(u'0'))
        .arg(unsigned(day.day()), 2, 10, QChar(u'0'))
        .arg(int(time.hours().count()), 2, 10, QChar(u'0'))
        .arg(int(time.minutes().count()), 2, 10, QChar(u'0'))
        .arg(int(time.seconds().count()), 2, 10, QChar(u'0'));
}

// The manifest's form: parts sorted, INTERVAL=1 and WKST=MO dropped.
QString sortedRule(const model::RecurrenceRule &rule)
{
    QStringList parts = schedule::toText(rule).split(u';');
    parts.removeAll(u"INTERVAL=1"_s);
    parts.removeAll(u"WKST=MO"_s);
    parts.sort();
    return parts.join(u';');
}

QByteArray calendar(const QByteArray &body, const QByteArray &method = {})
{
    QByteArray text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//test//EN\r\n";
    if (!method.isEmpty())
        text += "METHOD:" + method + "\r\n";
    return text + body + "END:VCALENDAR\r\n";
}

QByteArray talk(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\nUID:one@example.org\r\nSUMMARY:Talk\r\n" + lines + "END:VEVENT\r\n";
}

base::Result<invites::ImportedCalendar> read(const QByteArray &text)
{
    return invites::readCalendar(text, "Europe/Berlin");
}

QStringList problemTexts(const invites::ImportedCalendar &calendar)
{
    QStringList texts;
    for (const auto &problem : calendar.problems)
        texts << u"%1: %2"_s.arg(problem.line).arg(problem.text);
    return texts;
}

} // namespace

class TestIcsReader : public QObject {
    Q_OBJECT

    static QString sharedFolder() { return QString::fromUtf8(SHARED_DIR) + u"/ics"_s; }

private Q_SLOTS:
    void importsRealFilesAsTheirManifestSays_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QJsonArray>("events");

        QFile manifest(sharedFolder() + u"/MANIFEST.jsonl"_s);
        if (!manifest.open(QIODevice::ReadOnly)) {
            QTest::newRow("absent") << QString() << QJsonArray();
            return;
        }
        while (!manifest.atEnd()) {
            const QJsonObject entry = QJsonDocument::fromJson(manifest.readLine()).object();
            const QString file = entry[u"file"_s].toString();
            QTest::newRow(qPrintable(file)) << file << entry[u"key_events"_s].toArray();
        }
    }

    void importsRealFilesAsTheirManifestSays()
    {
        QFETCH(QString, file);
        QFETCH(QJsonArray, events);
        if (file.isEmpty())
            QSKIP("the folder of real calendar files (../shared/ics) is not here");
        QFile source(sharedFolder() + u'/' + file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const auto imported = read(source.readAll());
        if (events.isEmpty()) {
            QVERIFY(!imported.has_value());
            QVERIFY(!imported.error().detail.isEmpty());
            return;
        }
        QVERIFY2(imported.has_value(), imported ? "" : qPrintable(imported.error().detail));
        for (const QJsonValue &value : std::as_const(events))
            checkEvent(*imported, value.toObject());
    }

    void mapsTimeZones_data()
    {
        QTest::addColumn<QByteArray>("tzid");
        QTest::addColumn<QByteArray>("vtimezone"); // observances
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<bool>("told");

        const QByteArray none;
        QTest::newRow("IANA") << QByteArray("America/New_York") << none << QByteArray("America/New_York")
                              << false;
        QTest::newRow("alias") << QByteArray("Europe/Kiev") << none << QByteArray("Europe/Kiev") << false;
        QTest::newRow("Windows") << QByteArray("New Zealand Standard Time") << none
                                 << QByteArray("Pacific/Auckland") << false;
        QTest::newRow("registry prefix") << QByteArray("/freeassociation.sourceforge.net/Tzfile/Europe/Paris")
                                         << none << QByteArray("Europe/Paris") << false;
        QTest::newRow("registry with version")
            << QByteArray("/citadel.org/20211207_1/America/Argentina/Buenos_Aires") << none
            << QByteArray("America/Argentina/Buenos_Aires") << false;
        QTest::newRow("dash") << QByteArray("US-Mountain") << none << QByteArray("US/Mountain") << false;
        QTest::newRow("Exchange with offset only")
            << QByteArray("(UTC+07:00) Bangkok\\, Hanoi\\, Jakarta")
            << QByteArray("BEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+"
                          "0700\r\nTZOFFSETTO:+0700\r\nEND:STANDARD\r\n")
            << QByteArray("Asia/Bangkok") << false;
        QTest::newRow("custom name, rules of New York")
            << QByteArray("Customized Time Zone")
            << QByteArray("BEGIN:STANDARD\r\nDTSTART:16011104T020000\r\nTZOFFSETFROM:-"
                          "0400\r\nTZOFFSETTO:-0500\r\n"
                          "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11\r\nEND:STANDARD\r\n"
                          "BEGIN:DAYLIGHT\r\nDTSTART:16010311T020000\r\nTZOFFSETFROM:-"
                          "0500\r\nTZOFFSETTO:-0400\r\n"
                          "RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3\r\nEND:DAYLIGHT\r\n")
            << QByteArray("America/New_York") << false;
        QTest::newRow("translated name, rules of the host's zone")
            << QByteArray("Westeuropa")
            << QByteArray("BEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:+"
                          "0200\r\nTZOFFSETTO:+0100\r\n"
                          "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\n"
                          "BEGIN:DAYLIGHT\r\nDTSTART:16010101T020000\r\nTZOFFSETFROM:+"
                          "0100\r\nTZOFFSETTO:+0200\r\n"
                          "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT\r\n")
            << QByteArray("Europe/Berlin") << false;
        QTest::newRow("offset in the name")
            << QByteArray("UTC+05:00") << none << QByteArray("Etc/GMT-5") << false;
        QTest::newRow("nobody knows")
            << QByteArray("Moonbase") << none << QByteArray("Europe/Berlin") << true;
    }

    void mapsTimeZones()
    {
        QFETCH(QByteArray, tzid);
        QFETCH(QByteArray, vtimezone);
        QByteArray body;
        if (!vtimezone.isEmpty())
            body += "BEGIN:VTIMEZONE\r\nTZID:" + tzid + "\r\n" + vtimezone + "END:VTIMEZONE\r\n";
        QByteArray plain = tzid;
        plain.replace("\\", "");
        body += talk("DTSTART;TZID=\"" + plain + "\":20260701T100000\r\nDTEND;TZID=\"" + plain
            + "\":20260701T110000\r\n");
        const auto imported = read(calendar(body));
        QVERIFY(imported.has_value());
        QCOMPARE(imported->sessions.size(), size_t(1));
        const model::Series &series = imported->sessions[0].session.series.at(0);
        QTEST(series.zone, "zone");
        QCOMPARE(stampOf(series.start), u"20260701T100000"_s);
        QCOMPARE(series.duration, std::chrono::minutes(60));
        QTEST(!imported->problems.empty(), "told");
    }

    void joinsOccurrencesToTheirSeries()
    {
        const auto imported
            = read(calendar(talk("DTSTART;TZID=Europe/"
                                 "Berlin:20260302T100000\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY;COUNT=5\r\n"
                                 "EXDATE;TZID=Europe/Berlin:20260316T100000\r\nRDATE;TZID=America/"
                                 "New_York:20260305T100000\r\n")
                + talk("RECURRENCE-ID:20260309T090000Z\r\nDTSTART;TZID=Europe/"
                       "Berlin:20260310T120000\r\nDURATION:PT2H\r\n")
                + talk("RECURRENCE-ID;TZID=Europe/Berlin:20260323T100000\r\nDTSTART;TZID=Europe/"
                       "Berlin:20260323T100000\r\n"
                       "DURATION:PT1H\r\nSTATUS:CANCELLED\r\n")));
        QVERIFY(imported.has_value());
        QCOMPARE(imported->sessions.size(), size_t(1));
        const model::Session &session = imported->sessions[0].session;
        QCOMPARE(session.series.size(), size_t(1));
        QCOMPARE(stampOf(session.series[0].extraStarts.at(0)),
            u"20260305T160000"_s); // 10:00 in New York
        QCOMPARE(stampOf(session.series[0].excludedStarts.at(0)), u"20260316T100000"_s);
        QCOMPARE(session.overrides.size(), size_t(2));
        QCOMPARE(stampOf(session.overrides[0].recurrenceId), u"20260309T100000"_s);
        QCOMPARE(stampOf(*session.overrides[0].start), u"20260310T120000"_s);
        QCOMPARE(*session.overrides[0].duration, std::chrono::minutes(120));
        QVERIFY(!session.overrides[0].cancelled);
        QVERIFY(session.overrides[1].cancelled);
        QVERIFY(!session.overrides[1].start);
        QVERIFY2(imported->problems.empty(), qPrintable(problemTexts(*imported).join(u'\n')));
    }

    void keepsAllDayEventsAsWholeDays()
    {
        const auto imported
            = read(calendar(talk("DTSTART;VALUE=DATE:20260701\r\nDTEND;VALUE=DATE:20260703\r\nRRULE:FREQ="
                                 "WEEKLY\r\nEXDATE;VALUE=DATE:20260708\r\n")));
        QVERIFY(imported.has_value());
        const auto &one = imported->sessions.at(0);
        QVERIFY(one.allDay);
        QCOMPARE(stampOf(one.session.series[0].start), u"20260701T000000"_s);
        QCOMPARE(one.session.series[0].zone, QByteArray("Europe/Berlin"));
        QCOMPARE(one.session.series[0].duration, std::chrono::minutes(2 * 24 * 60));
        QCOMPARE(stampOf(one.session.series[0].excludedStarts.at(0)), u"20260708T000000"_s);
    }

    void readsAlarmsLinksAndPeople()
    {
        const auto imported = read(calendar(
            talk("DTSTART:20260701T100000Z\r\nDTEND:20260701T110000Z\r\nLOCATION:Room 5\r\n"
                 "ORGANIZER;CN=\"Reyes, "
                 "Dana\":mailto:dana@example.org\r\nATTENDEE;CN=Kim:MAILTO:kim@example.org\r\n"
                 "X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij\r\n"
                 "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:x\r\nTRIGGER:-PT15M\r\nEND:VALARM\r\n"
                 "BEGIN:VALARM\r\nACTION:EMAIL\r\nTRIGGER;RELATED=START:-P1D\r\nEND:VALARM\r\n"
                 "BEGIN:VALARM\r\nACTION:NONE\r\nTRIGGER:-PT7M\r\nEND:VALARM\r\n"
                 "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER;RELATED=END:-PT5M\r\nEND:VALARM\r\n")));
        QVERIFY(imported.has_value());
        const auto &one = imported->sessions.at(0);
        const std::vector<std::chrono::minutes> alarms { std::chrono::minutes(1440),
            std::chrono::minutes(15) };
        QCOMPARE(one.session.notifyHostBefore, alarms);
        QCOMPARE(one.session.host, u"Reyes, Dana"_s);
        QCOMPARE(one.organizer.email, u"dana@example.org"_s);
        QCOMPARE(one.attendees.at(0), (invites::CalendarPerson { u"Kim"_s, u"kim@example.org"_s }));
        QCOMPARE(one.linkTexts.at(0), u"https://meet.google.com/abc-defg-hij"_s);
        QCOMPARE(one.session.location, u"Room 5"_s);
        QCOMPARE(one.session.series[0].zone, QByteArray("UTC"));
    }

    void tellsCancellations()
    {
        const auto whole = read(calendar(talk("DTSTART:20260701T100000Z\r\nSEQUENCE:3\r\n"), "CANCEL"));
        QVERIFY(whole.has_value());
        QVERIFY(whole->sessions.at(0).cancelled);
        QCOMPARE(whole->method, u"CANCEL"_s);
        QCOMPARE(whole->sessions[0].session.sequence, 3);
        const auto one = read(
            calendar(talk("DTSTART:20260701T100000Z\r\nRECURRENCE-ID:20260701T100000Z\r\n"), "CANCEL"));
        QVERIFY(one.has_value());
        QCOMPARE(one->sessions.at(0).detachedOccurrences.size(), size_t(1));
    }

    void keepsWhatIsIntactAndReportsTheRest_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("sessions");
        QTest::addColumn<QString>("problem"); // "line: part of its text"; empty: none

        const QByteArray good = talk("DTSTART:20260701T100000Z\r\nDURATION:PT1H\r\n");
        const auto other = [](const QByteArray &lines) {
            return QByteArray(
                "BEGIN:VEVENT\r\nUID:two@example.org\r\nSUMMARY:Two\r\n" + lines + "END:VEVENT\r\n");
        };
        QTest::newRow("fine") << calendar(good) << 1 << QString();
        QTest::newRow("start is garbage") << calendar(good + other("DTSTART:garbage\r\n")) << 1 << u"10:"_s;
        QTest::newRow("impossible date")
            << calendar(good + other("DTSTART:20260231T100000Z\r\n")) << 1 << u"10:"_s;
        QTest::newRow("rule makes no sense")
            << calendar(other("DTSTART:20260701T100000Z\r\nRRULE:FREQ=DAILY;BYHOUR=25\r\n")) << 1
            << u"BYHOUR"_s;
        QTest::newRow("end before start")
            << calendar(other("DTSTART:20260701T100000Z\r\nDTEND:20260701T090000Z\r\n")) << 1 << u"4:"_s;
        QTest::newRow("nonsense line") << calendar("this is no calendar data\r\n" + good) << 1 << u"4:"_s;
        QTest::newRow("cut off") << calendar(good).left(150) << 1 << u"too early"_s;
        QTest::newRow("no end of an event")
            << calendar("BEGIN:VEVENT\r\nUID:x\r\nDTSTART:20260701T100000Z\r\n" + good) << 2 << u"no end"_s;
        QTest::newRow("a task") << calendar(good + "BEGIN:VTODO\r\nUID:t\r\nSUMMARY:T\r\nEND:VTODO\r\n") << 1
                                << u"task"_s;
        QTest::newRow("two of one identity")
            << calendar(good + talk("DTSTART:20260801T100000Z\r\n")) << 2 << u"identity"_s;
        QTest::newRow("an older state of the same")
            << calendar(talk("DTSTART:20260701T100000Z\r\nSEQUENCE:1\r\n")
                   + talk("DTSTART:20260801T100000Z\r\nSEQUENCE:2\r\n"))
            << 1 << QString();
        QTest::newRow("no calendar around") << good << 1 << QString();
        QTest::newRow("two calendars")
            << QByteArray(calendar(good) + calendar(other("DTSTART:20260701T100000Z\r\n"))) << 2 << QString();
        QTest::newRow("line feeds only") << calendar(good).replace("\r\n", "\n") << 1 << QString();
        QTest::newRow("carriage returns only") << calendar(good).replace("\r\n", "\r") << 1 << QString();
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf" + calendar(good)) << 1 << QString();
        QTest::newRow("empty lines") << calendar(good).replace("\r\n", "\r\n\r\n") << 1 << QString();
        QTest::newRow("lower case") << calendar(good).toLower() << 1 << QString();
        QTest::newRow("no UID") << calendar("BEGIN:VEVENT\r\nDTSTART:20260701T100000Z\r\nEND:VEVENT\r\n") << 1
                                << QString();
        QTest::newRow("empty calendar") << calendar({}) << 0 << QString();
        QTest::newRow("NUL bytes") << calendar(QByteArray(good).insert(40, QByteArray(3, '\0'))) << 1
                                   << QString();
    }

    void keepsWhatIsIntactAndReportsTheRest()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, problem);
        const auto imported = read(file);
        QVERIFY2(imported.has_value(), imported ? "" : qPrintable(imported.error().detail));
        const QStringList problems = problemTexts(*imported);
        QTEST(int(imported->sessions.size()), "sessions");
        if (problem.isEmpty())
            QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        else
            QVERIFY2(problems.join(u'\n').contains(problem), qPrintable(problems.join(u'\n')));
        for (const auto &session : imported->sessions)
            QVERIFY(!session.session.calendarUid.isEmpty());
    }

    void readsOtherEncodings()
    {
        const QString text
            = QString::fromUtf8(calendar(talk("DTSTART:20260701T100000Z\r\nLOCATION:Köln\r\n")));
        const auto latin = read(text.toLatin1());
        QCOMPARE(latin->sessions.at(0).session.location, u"Köln"_s);
        QByteArray utf16("\xff\xfe");
        utf16 += QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        const auto wide = read(utf16);
        QVERIFY(wide.has_value());
        QCOMPARE(wide->sessions.at(0).session.location, u"Köln"_s);
    }

    void refusesWhatIsNoCalendar_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Dear Dana,\r\nsee you at ten: room 5\r\n");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("a contact") << QByteArray("BEGIN:VCARD\r\nFN:Dana\r\nEND:VCARD\r\n");
        QTest::newRow("too large") << QByteArray(11 * 1024 * 1024, 'x');
        QTest::newRow("too many events") << calendar(
            QByteArray("BEGIN:VEVENT\r\nDTSTART:20260701T100000Z\r\nEND:VEVENT\r\n").repeated(10001));
        QTest::newRow("too deep") << QByteArray("BEGIN:VCALENDAR\r\n").repeated(100'000);
    }

    void refusesWhatIsNoCalendar()
    {
        QFETCH(QByteArray, file);
        QElapsedTimer timer;
        timer.start();
        const auto imported = read(file);
        QVERIFY(!imported.has_value());
        QCOMPARE(imported.error().kind, base::ErrorKind::Invalid);
        QVERIFY(imported.error().detail.endsWith(u'.'));
        QVERIFY(timer.elapsed() < 5000);
    }

    void hostileFilesEndSoon_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("long line") << calendar(
            talk("DTSTART:20260701T100000Z\r\nDESCRIPTION:" + QByteArray(9'000'000, 'x') + "\r\n"));
        QTest::newRow("many folds") << calendar(talk(
            "DTSTART:20260701T100000Z\r\nDESCRIPTION:x" + QByteArray("\r\n x").repeated(2'000'000) + "\r\n"));
        QTest::newRow("many dates") << calendar(talk(
            "DTSTART:20260701T100000Z\r\n" + QByteArray("EXDATE:20260701T100000Z\r\n").repeated(300'000)));
        QTest::newRow("many attendees") << calendar(talk("DTSTART:20260701T100000Z\r\n"
            + QByteArray("ATTENDEE:mailto:a@example.org\r\n").repeated(250'000)));
        QTest::newRow("many properties") << calendar(
            talk("DTSTART:20260701T100000Z\r\n" + QByteArray("X-MEETWRIGHT-Z:1\r\n").repeated(400'000)));
        QTest::newRow("many parameters")
            << calendar(talk("DTSTART" + QByteArray(";X=1").repeated(60'000) + ":20260701T100000Z\r\n"));
        QTest::newRow("many events") << calendar(
            talk("DTSTART:20260701T100000Z\r\nRRULE:FREQ=SECONDLY\r\n").repeated(9'900));
        QTest::newRow("many zones") << calendar(
            (QByteArray("BEGIN:VTIMEZONE\r\nTZID:z\r\nBEGIN:STANDARD\r\nDTSTART:"
                        "20260101T000000\r\nTZOFFSETTO:+9999\r\nRRULE:FREQ="
                        "SECONDLY\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"))
                .repeated(50'000)
            + talk("DTSTART;TZID=z:20260701T100000\r\n"));
        QTest::newRow("binary") << QByteArray(
            "BEGIN:VCALENDAR\n" + QByteArray("\x80\xff:;\"\\\n").repeated(1'000'000));
    }

    void hostileFilesEndSoon()
    {
        QFETCH(QByteArray, file);
        QElapsedTimer timer;
        timer.start();
        const auto imported = read(file);
        QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
        if (imported)
            QVERIFY(imported->problems.size() <= 201);
    }

private:
    void checkEvent(const invites::ImportedCalendar &imported, const QJsonObject &expected)
    {
        const QString uid = expected[u"uid"_s].toString();
        const auto found = std::find_if(imported.sessions.begin(), imported.sessions.end(),
            [&uid](const auto &session) { return session.session.calendarUid == uid; });
        QVERIFY2(found != imported.sessions.end(), qPrintable(uid));
        const model::Session &session = found->session;
        const model::Series &series = session.series.at(0);
        const QString start = expected[u"dtstart"_s].toString();
        if (expected[u"recurrence_id"_s].isString()) {
            const QString id = expected[u"recurrence_id"_s].toString();
            const auto change = std::find_if(session.overrides.begin(), session.overrides.end(),
                [&id](const auto &entry) { return stampOf(entry.recurrenceId) == id; });
            QVERIFY2(change != session.overrides.end(), qPrintable(id));
            QCOMPARE(change->topic.value_or(session.topic), expected[u"summary"_s].toString());
            QCOMPARE(stampOf(change->start.value_or(change->recurrenceId)), start);
            return;
        }
        QCOMPARE(session.topic, expected[u"summary"_s].toString());
        QString ours = stampOf(series.start);
        if (found->allDay)
            ours = ours.left(8);
        else if (series.zone == "UTC")
            ours += u'Z';
        QCOMPARE(ours, start);
        QCOMPARE(found->writtenZone, expected[u"tzid"_s].toString());
        QCOMPARE(series.rule ? sortedRule(*series.rule) : QString(), expected[u"rrule"_s].toString());
        QCOMPARE(int(found->attendees.size()), expected[u"attendees"_s].toInt());
        QCOMPARE(found->cancelled, expected[u"status"_s].toString() == u"CANCELLED"_s);
    }
};

QTEST_APPLESS_MAIN(TestIcsReader)
#include "tst_icsreader.moc"
