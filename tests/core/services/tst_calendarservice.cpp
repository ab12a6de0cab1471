#include "support/desk.h"

#include "schedule/occurrences.h"
#include "schedule/rruletext.h"

#include <QFile>
#include <QSignalSpy>
#include <QtTest>

using namespace services;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::await;
using support::Desk;

namespace {

QString fileWith(const Desk &desk, const QByteArray &content, const QString &name = u"in.ics"_s)
{
    QFile file(desk.folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

const QByteArray zoomInvitation
    = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\nBEGIN:VEVENT\r\n"
      "UID:zoom-1@example.org\r\nDTSTAMP:20261101T000000Z\r\nSEQUENCE:2\r\n"
      "DTSTART:20261124T090000Z\r\nDTEND:20261124T100000Z\r\nSUMMARY:Budget talk\r\n"
      "LOCATION:https://zoom.us/j/81234567890?pwd=abc\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

} // namespace

class CalendarServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aForeignInvitationKeepsItsUidAndItsMeetingIsRecognised()
    {
        Desk desk;
        const auto preview = await(desk.calendars.preview(fileWith(desk, zoomInvitation)));
        QVERIFY(preview);
        QCOMPARE(preview->items.size(), 1u);
        QVERIFY(!preview->items.front().alreadyHere);
        const auto report = await(desk.calendars.import(*preview));
        QVERIFY(report);
        QCOMPARE(report->added, 1);
        const auto page = await(desk.sessions.page({}));
        QCOMPARE(page->rows.front().topic, u"Budget talk"_s);
        const auto session = await(desk.sessions.session(page->rows.front().key));
        QCOMPARE(session->calendarUid, u"zoom-1@example.org"_s);
        QCOMPARE(session->place.provider, model::ProviderKind::Zoom);
        QVERIFY(!session->reservedId.isNull());
    }

    void importingAgainUpdatesInsteadOfDoubling()
    {
        Desk desk;
        const QString file = fileWith(desk, zoomInvitation);
        QVERIFY(await(desk.calendars.import(await(desk.calendars.preview(file)).value())));
        const auto id = await(desk.sessions.page({}))->rows.front().reservedId;
        QByteArray moved = zoomInvitation;
        moved.replace("20261124T09", "20261124T08");
        const auto preview = await(desk.calendars.preview(fileWith(desk, moved)));
        QVERIFY(preview->items.front().alreadyHere);
        const auto report = await(desk.calendars.import(*preview));
        QCOMPARE(report->updated, 1);
        const auto page = await(desk.sessions.page({}));
        QCOMPARE(page->rows.size(), 1u);
        QCOMPARE(page->rows.front().reservedId, id);
    }

    void aCancelledOccurrenceLeavesTheRestOfItsSeries()
    {
        Desk desk;
        QByteArray series = zoomInvitation;
        series.replace("SUMMARY", "RRULE:FREQ=DAILY;COUNT=5\r\nSUMMARY");
        QVERIFY(await(desk.calendars.import(await(desk.calendars.preview(fileWith(desk, series))).value())));
        QByteArray one = zoomInvitation;
        one.replace("VERSION:2.0", "VERSION:2.0\r\nMETHOD:CANCEL");
        one.replace("SUMMARY", "RECURRENCE-ID:20261125T090000Z\r\nSTATUS:CANCELLED\r\nSUMMARY");
        one.replace("DTSTART:20261124", "DTSTART:20261125");
        one.replace("DTEND:20261124", "DTEND:20261125");
        QVERIFY(await(desk.calendars.import(await(desk.calendars.preview(fileWith(desk, one))).value())));
        const auto rows = await(desk.sessions.page({}))->rows;
        QCOMPARE(rows.size(), 1u); // not in the trash
        const auto session = await(desk.sessions.session(rows.front().key));
        QVERIFY(session->series.front().rule);
        const base::Instant from { std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) };
        QCOMPARE(schedule::occurrencesBetween(*session, from, from + 24h * 30).list.size(), 4u);
    }

    // APP-09
    void exportAndImportIntoAnEmptyProfileLosesNothing()
    {
        Desk desk;
        SessionDraft draft = desk.draft(u"Séance d’été"_s);
        draft.session.series.front().rule = *schedule::parseRule(u"FREQ=WEEKLY;BYDAY=TU,TH;COUNT=10"_s);
        draft.session.description = u"Line one\nline; two, with \\ and “quotes”"_s;
        draft.session.notifyHostBefore = { 1440min, 10min };
        draft.session.kind = model::SessionKind::Webinar;
        const auto saved = await(desk.sessions.save(draft));
        QVERIFY(saved);
        const QString file = desk.folder.filePath(u"out.ics"_s);
        QCOMPARE(await(desk.calendars.exportTo(file, {})).value(), 1);

        Desk other;
        QVERIFY(await(other.calendars.import(await(other.calendars.preview(file)).value())));
        const auto row = await(other.sessions.page({}))->rows.front();
        model::Session back = await(other.sessions.session(row.key)).value();
        model::Session wanted = saved->session;
        // What belongs to the database it is in, not to the session.
        back.key = wanted.key;
        back.revision = wanted.revision;
        back.createdAt = wanted.createdAt;
        back.changedAt = wanted.changedAt;
        back.profile = wanted.profile;
        QCOMPARE(back.topic, wanted.topic);
        QCOMPARE(back.description, wanted.description);
        QCOMPARE(back.reservedId, wanted.reservedId);
        QCOMPARE(back.joinCode, wanted.joinCode);
        QVERIFY(back.series == wanted.series);
        QVERIFY(back.place == wanted.place);
        QVERIFY(back.notifyHostBefore == wanted.notifyHostBefore);
        QVERIFY(back == wanted);
    }

    void aFileThatIsNoCalendarIsAClearError()
    {
        Desk desk;
        const auto preview = await(desk.calendars.preview(fileWith(desk, "\x89PNG not a calendar")));
        QVERIFY(!preview);
        QCOMPARE(preview.error().kind, base::ErrorKind::Invalid);
        QVERIFY(!preview.error().detail.isEmpty());
        QCOMPARE(
            await(desk.calendars.preview(u"/no/such/file.ics"_s)).error().kind, base::ErrorKind::Storage);
    }

    // APP-13
    void longImportsTellTheirProgressAndCanBeStopped()
    {
        Desk desk;
        QByteArray many = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n";
        for (int i = 0; i < 350; ++i)
            many += "BEGIN:VEVENT\r\nUID:many-" + QByteArray::number(i)
                + "\r\nDTSTAMP:20261101T000000Z\r\nDTSTART:20261124T090000Z\r\nSUMMARY:Many\r\nEND:"
                  "VEVENT\r\n";
        many += "END:VCALENDAR\r\n";
        const auto preview = await(desk.calendars.preview(fileWith(desk, many)));
        QVERIFY(preview);
        auto cancel = std::make_shared<std::atomic<bool>>(false);
        int told = 0;
        QObject::connect(&desk.calendars, &CalendarService::progress, this, [&](int done, int total) {
            QCOMPARE(total, 350);
            ++told;
            if (done >= 100)
                *cancel = true;
        });
        const auto report = await(desk.calendars.import(*preview, cancel));
        QVERIFY(report);
        QVERIFY(told >= 2);
        QCOMPARE(report->added, 100); // what was done stays done
        QCOMPARE(await(desk.sessions.count({})).value(), 100);
    }
};

QTEST_GUILESS_MAIN(CalendarServiceTest)
#include "tst_calendarservice.moc"
