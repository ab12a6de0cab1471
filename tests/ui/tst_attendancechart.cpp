// Charts of who was there: what they say in words, the keyboard, and that they are drawn crisp in every look.
#include "ui/theme.h"
#include "ui/widgets/chartview.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

base::Instant at(std::chrono::minutes minutes)
{
    return base::Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 20)) + 10h + minutes;
}

std::vector<services::PresenceStep> anHour()
{
    return { { at(0min), 3 }, { at(10min), 12 }, { at(40min), 7 }, { at(60min), 0 } };
}

std::vector<services::MonthOfAttendance> aYear()
{
    return { { 2026, 9, 4, 40, 22 }, { 2026, 10, 5, 50, 41 }, { 2026, 11, 2, 20, 20 } };
}

std::set<QRgb> coloursOf(const QImage &image)
{
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    return colours;
}

} // namespace

class TestAttendanceChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysInWordsWhatItShows()
    {
        const ui::Chart chart = ui::chartOverTime(anHour());
        QCOMPARE(chart.points.size(), size_t(3));
        QVERIFY2(chart.words.contains(u"12"_s), qPrintable(chart.words));
        ui::ChartView view;
        view.setChart(chart);
        const auto *face = QAccessible::queryAccessibleInterface(&view);
        QCOMPARE(face->text(QAccessible::Name), chart.title);
        QCOMPARE(face->text(QAccessible::Description), chart.words);
    }

    void withoutTimesThereIsNoChart()
    {
        ui::ChartView view;
        view.setChart(ui::chartOverTime({}));
        QVERIFY(view.isHidden());
        view.setChart(ui::chartOverTime({ { at(0min), 3 } })); // nobody left: no span
        QVERIFY(view.isHidden());
    }

    void arrowsGoFromPointToPoint()
    {
        ui::ChartView view;
        view.setChart(ui::chartOverTime(anHour()));
        QSignalSpy pointed(&view, &ui::ChartView::pointed);
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY2(view.words().contains(u": 3 "_s), qPrintable(view.words()));
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY2(view.words().contains(u": 12 "_s), qPrintable(view.words()));
        QTest::keyClick(&view, Qt::Key_End);
        QVERIFY2(view.words().contains(u": 7 "_s), qPrintable(view.words()));
        QTest::keyClick(&view, Qt::Key_Right); // no further
        QVERIFY(view.words().contains(u": 7 "_s));
        QTest::keyClick(&view, Qt::Key_Escape);
        QCOMPARE(view.words(), view.chart().words);
        QVERIFY(pointed.count() >= 4);
    }

    void theMousePointsToo()
    {
        ui::ChartView view;
        view.setChart(ui::chartOverTime(anHour()));
        view.resize(600, 200);
        view.show();
        QTest::mouseMove(&view, QPoint(330, 100));
        QTRY_VERIFY2(view.words().contains(u": 12 "_s), qPrintable(view.words()));
    }

    void monthsStandBesideWhatTheyCouldHaveBeen()
    {
        const ui::Chart chart = ui::chartOfMonths(aYear());
        QCOMPARE(chart.points.size(), size_t(3));
        QCOMPARE(chart.points[1].value, 41);
        QCOMPARE(chart.points[1].of, std::optional(50));
        QVERIFY2(chart.points[1].words.contains(u"41 of 50"_s), qPrintable(chart.points[1].words));
        QCOMPARE(chart.most(), 50);
    }

    void isDrawnInEveryLookAndScale_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<double>("ratio");
        QTest::newRow("light") << false << 1.0;
        QTest::newRow("dark") << true << 1.0;
        QTest::newRow("light, 250 %") << false << 2.5;
    }
    void isDrawnInEveryLookAndScale()
    {
        QFETCH(bool, dark);
        QFETCH(double, ratio);
        ui::applyTheme(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        for (const ui::Chart &chart : { ui::chartOverTime(anHour()), ui::chartOfMonths(aYear()) }) {
            ui::ChartView view;
            view.setChart(chart);
            view.resize(500, 220);
            QImage image(QSize(500, 220) * ratio, QImage::Format_RGB32);
            image.setDevicePixelRatio(ratio);
            view.render(&image);
            const auto colours = coloursOf(image);
            const auto wanted = ui::ChartColours::of(view.palette());
            QVERIFY(colours.contains(wanted.fill.rgb()));
            QVERIFY(colours.contains(view.palette().color(QPalette::Base).rgb()));
        }
        ui::applyTheme(ui::ThemeChoice::System);
    }

    void crowdsAndLongMeetingsFit()
    {
        std::vector<services::PresenceStep> steps;
        for (int i = 0; i < 2000; ++i)
            steps.push_back({ at(std::chrono::minutes(i)), i % 700 });
        const ui::Chart chart = ui::chartOverTime(steps);
        QVERIFY(!chart.ticks.empty() && chart.ticks.size() <= 8);
        ui::ChartView view;
        view.setChart(chart);
        view.resize(view.minimumSizeHint());
        QVERIFY(!view.grab().isNull());
    }
};

QTEST_MAIN(TestAttendanceChart)
#include "tst_attendancechart.moc"
