#include "ui/widgets/durationcombo.h"
#include "ui/widgets/timezonepicker.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::TimeZonePicker;

namespace {

base::Instant noon()
{
    using namespace std::chrono;
    return base::Instant(sys_days(year(2026) / 11 / 20)) + hours(12);
}

} // namespace

class TestTimeZonePicker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsCityAndOffset()
    {
        TimeZonePicker picker(noon());
        picker.setZone("Europe/Berlin");
        QVERIFY(picker.currentText().startsWith(u"Berlin"));
        QVERIFY(picker.currentText().contains(u"UTC+1"));
        picker.setReferenceTime(noon() + std::chrono::days(240));
        QVERIFY(picker.currentText().contains(u"UTC+2"));
        picker.setZone("Asia/Kolkata");
        QVERIFY(picker.currentText().contains(u"UTC+5:30"));
    }

    void findsWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("city") << u"tokyo"_s << QByteArray("Asia/Tokyo");
        QTest::newRow("two words") << u"New York"_s << QByteArray("America/New_York");
        QTest::newRow("IANA name") << u"Africa/Nairobi"_s << QByteArray("Africa/Nairobi");
        QTest::newRow("UTC") << u"utc"_s << QByteArray("UTC");
        QTest::newRow("nothing") << u"Atlantis"_s << QByteArray();
    }
    void findsWhatIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QByteArray, zone);
        TimeZonePicker picker(noon());
        picker.setZone("Europe/Berlin");
        picker.show();
        QSignalSpy changed(&picker, &TimeZonePicker::zoneChanged);
        picker.lineEdit()->setFocus();
        picker.lineEdit()->selectAll();
        QTest::keyClicks(picker.lineEdit(), typed);
        if (picker.completer())
            picker.completer()->popup()->hide();
        QTest::keyClick(picker.lineEdit(), Qt::Key_Return);
        QCOMPARE(picker.zone(), zone);
        QCOMPARE(changed.size(), 1);
    }

    void offersOwnAndRecentZonesFirst()
    {
        TimeZonePicker picker(noon());
        picker.setZone("Asia/Tokyo");
        picker.setRecent({ "Pacific/Auckland" });
        picker.showPopup();
        picker.hidePopup();
        QStringList first;
        for (int row = 0; row < 3; ++row)
            first << picker.itemText(row).section(u',', 0, 0);
        QVERIFY(first.contains(u"Tokyo"_s));
        QVERIFY(first.contains(u"Auckland"_s));
        QVERIFY(picker.count() > 350);
        QCOMPARE(picker.zone(), QByteArray("Asia/Tokyo"));
    }

    void opensWithoutReadingAllZones()
    {
        QElapsedTimer timer;
        timer.start();
        TimeZonePicker picker(noon());
        QVERIFY(picker.count() == 0); // nothing was listed yet
        qInfo("made in %lld ms", timer.restart());
        picker.showPopup();
        qInfo("opened in %lld ms", timer.elapsed());
    }

    void readsDurations_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("minutes"); // -1: refused
        QTest::newRow("plain") << u"90"_s << 90;
        QTest::newRow("clock") << u"1:30"_s << 90;
        QTest::newRow("units") << u"1 h 30 min"_s << 90;
        QTest::newRow("half") << u"1.5 h"_s << 90;
        QTest::newRow("days") << u"2 d"_s << 2880;
        QTest::newRow("words") << u"2 hours"_s << 120;
        QTest::newRow("empty") << QString() << -1;
        QTest::newRow("nonsense") << u"soon"_s << -1;
        QTest::newRow("minutes over 59") << u"1:75"_s << -1;
        QTest::newRow("too long") << u"9999999999"_s << -1;
        QTest::newRow("negative") << u"-5"_s << -1;
    }
    void readsDurations()
    {
        QFETCH(QString, typed);
        QFETCH(int, minutes);
        const auto read = ui::parseDuration(typed);
        QCOMPARE(read ? int(read->count()) : -1, minutes);
        if (read)
            QVERIFY(ui::parseDuration(ui::durationText(*read)) == read);
    }
};

QTEST_MAIN(TestTimeZonePicker)
#include "tst_timezonepicker.moc"
