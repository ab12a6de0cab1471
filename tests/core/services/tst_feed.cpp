// The address that calendars subscribe to (APP-09).
#include "services/feedservice.h"

#include "support/attendeedesk.h"

#include <QtTest>

using namespace services;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ErrorKind;
using support::await;

namespace {

struct FeedDesk : support::AttendeeDesk {
    FeedService feed { sessions, attendees, database, clock };

    static QString tokenOf(const QUrl &link) { return link.fileName().chopped(4); }
    base::Result<FeedFile> file(const QUrl &link) { return await(feed.file(tokenOf(link))); }
};

} // namespace

class FeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // APP-09
    void calendarsSeeAllSessionsToCome()
    {
        FeedDesk desk;
        QVERIFY(!await(desk.feed.feed())->on);
        const QUrl link = await(desk.feed.renew())->link;
        QVERIFY(link.path().startsWith(u"/f/"_s) && link.path().endsWith(u".ics"_s));
        QCOMPARE(FeedDesk::tokenOf(link).size(), 22); // 128 bits
        const auto first = desk.saved(u"Sales meeting"_s);
        desk.saved(u"Onboarding"_s);
        auto over = desk.draft(u"Last year"_s);
        over.session.series.front().start -= std::chrono::days(365);
        await(desk.sessions.save(over)).value();
        const auto deleted = desk.saved(u"Called off"_s);
        QVERIFY(await(desk.sessions.moveToTrash(deleted.key)));
        const QByteArray calendar = desk.file(link)->calendar;
        for (const char *there : { "SUMMARY:Sales meeting", "SUMMARY:Onboarding" })
            QVERIFY2(calendar.contains(there), calendar.constData());
        for (const char *gone : { "Last year", "Called off" })
            QVERIFY2(!calendar.contains(gone), calendar.constData());
        QVERIFY(calendar.contains(desk.attendees.joinLink(first.reservedId).toEncoded()));
    }

    void theSameSessionsMakeTheSameFile()
    {
        FeedDesk desk;
        const QUrl link = await(desk.feed.renew())->link;
        auto session = desk.saved();
        const auto before = desk.file(link).value();
        desk.clock.advance(10min);
        QCOMPARE(desk.file(link)->tag, before.tag);
        session.topic = u"Another topic"_s;
        QVERIFY(await(desk.sessions.save({ session, KeepPassword() })));
        QVERIFY(desk.file(link)->tag != before.tag);
    }

    void aRenewedAddressIsDeadAtOnce()
    {
        FeedDesk desk;
        const QUrl old = await(desk.feed.renew())->link;
        QVERIFY(desk.file(old));
        const QUrl now = await(desk.feed.renew())->link;
        QVERIFY(now != old);
        QCOMPARE(desk.file(old).error().kind, ErrorKind::NotFound);
        QVERIFY(desk.file(now));
        QVERIFY(!await(desk.feed.turnOff())->on);
        QCOMPARE(desk.file(now).error().kind, ErrorKind::NotFound);
        const QUrl again = await(desk.feed.renew())->link; // off and on is no way back either
        QVERIFY(again != now && again != old);
        QCOMPARE(desk.file(QUrl(u"/f/.ics"_s)).error().kind, ErrorKind::NotFound);
    }

    void aRestoredBackupBringsNoOldAddressBack()
    {
        FeedDesk desk;
        const QUrl old = await(desk.feed.renew())->link;
        const QString backup = desk.folder.filePath(u"backup.db"_s);
        QVERIFY(await(desk.database.backup(backup)));
        const QUrl now = await(desk.feed.renew())->link;
        QVERIFY(await(desk.database.restore(backup)));
        QVERIFY(!desk.file(old));
        QVERIFY(desk.file(now));
    }

    void thereIsNoPasswordInIt()
    {
        FeedDesk desk;
        const QUrl link = await(desk.feed.renew())->link;
        desk.withPassword(u"swordfish"_s);
        QVERIFY(!desk.file(link)->calendar.contains("swordfish"));
    }
};

QTEST_GUILESS_MAIN(FeedTest)
#include "tst_feed.moc"
