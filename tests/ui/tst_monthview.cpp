#include "support/desk.h"
#include "ui/widgets/monthview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const base::Instant friday
    = base::Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 20)) + std::chrono::hours(8);

std::vector<model::SessionRow> sessionsOn(int number, base::Instant start)
{
    std::vector<model::SessionRow> rows;
    for (int i = 0; i < number; ++i) {
        model::SessionRow row;
        row.key = model::SessionKey::make();
        row.topic = u"Session %1"_s.arg(i + 1);
        row.start = start + std::chrono::hours(i);
        row.duration = std::chrono::minutes(30);
        rows.push_back(row);
    }
    return rows;
}

struct Month {
    std::vector<model::SessionRow> rows;
    QList<std::pair<base::Instant, base::Instant>> asked;
    support::FixedClock clock { friday };
    ui::MonthView view { [this](base::Instant from, base::Instant to) {
                            asked << std::pair(from, to);
                            return base::ready<std::vector<model::SessionRow>>(rows);
                        },
        clock };

    void show()
    {
        view.resize(700, 500);
        view.show();
        view.refresh();
        QSignalSpy(&view.model(), &QAbstractItemModel::dataChanged).wait(1000);
    }
};

} // namespace

class TestMonthView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init() { cleanup(); }

    void beginsTheWeekAsTheLocaleDoes_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QDate>("first");
        QTest::addRow("Germany, Monday") << QLocale(QLocale::German, QLocale::Germany) << QDate(2026, 10, 26);
        QTest::addRow("US, Sunday") << QLocale(QLocale::English, QLocale::UnitedStates) << QDate(2026, 11, 1);
        QTest::addRow("Egypt, Saturday") << QLocale(QLocale::Arabic, QLocale::Egypt) << QDate(2026, 10, 31);
    }
    void beginsTheWeekAsTheLocaleDoes()
    {
        QFETCH(QLocale, locale);
        QLocale::setDefault(locale);
        support::FixedClock clock(friday);
        ui::MonthModel model(clock);
        QTEST(model.firstDay(), "first");
    }

    void asksForWhatItShows()
    {
        Month month;
        month.show();
        QVERIFY(month.asked.last().first
            == base::Instant(std::chrono::sys_days(std::chrono::year(2026) / 10 / 26)));
        QVERIFY(month.asked.last().second
            == base::Instant(std::chrono::sys_days(std::chrono::year(2026) / 12 / 7)));
    }

    void putsSessionsOnTheirDay()
    {
        Month month;
        month.rows = sessionsOn(3, friday);
        QAbstractItemModelTester tester(
            &month.view.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        month.show();
        auto &model = month.view.model();
        QCOMPARE(model.sessionsAt(model.indexOf(QDate(2026, 11, 20))).size(), 3U);
        QCOMPARE(model.sessionsAt(model.indexOf(QDate(2026, 11, 21))).size(), 0U);
        const QString spoken = model.indexOf(QDate(2026, 11, 20)).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(u"Today · Friday, 20 November\n3 session"_s), qPrintable(spoken));
        QVERIFY(spoken.contains(u"08:00 Session 1"_s));
    }

    void movesByTheKeyboard()
    {
        Month month;
        month.show();
        auto *grid = month.view.grid();
        auto &model = month.view.model();
        QCOMPARE(model.dayAt(grid->currentIndex()), QDate(2026, 11, 20));
        QTest::keyClick(grid, Qt::Key_Right);
        QCOMPARE(model.dayAt(grid->currentIndex()), QDate(2026, 11, 21));
        QTest::keyClick(grid, Qt::Key_Up);
        QCOMPARE(model.dayAt(grid->currentIndex()), QDate(2026, 11, 14));
        QTest::keyClick(grid, Qt::Key_PageDown);
        QCOMPARE(model.month(), QDate(2026, 12, 1));
        QCOMPARE(model.dayAt(grid->currentIndex()), QDate(2026, 12, 14));
        QTest::keyClick(grid, Qt::Key_PageUp);
        for (int i = 0; i < 3; ++i) // beyond the six weeks that are shown
            QTest::keyClick(grid, Qt::Key_Up);
        QCOMPARE(model.dayAt(grid->currentIndex()), QDate(2026, 10, 24));
        QCOMPARE(model.month(), QDate(2026, 10, 1));
    }

    void enterStartsTheOnlySessionOfADay()
    {
        Month month;
        month.rows = sessionsOn(1, friday);
        month.show();
        QSignalSpy wanted(&month.view, &ui::MonthView::startWanted);
        QTest::keyClick(month.view.grid(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
    }

    void clickSelectsAndDoubleClickStarts()
    {
        Month month;
        month.rows = sessionsOn(1, friday);
        month.show();
        QSignalSpy selected(&month.view, &ui::MonthView::selected);
        QSignalSpy wanted(&month.view, &ui::MonthView::startWanted);
        auto *grid = month.view.grid();
        const QRect cell = grid->visualRect(grid->currentIndex());
        const QPoint line(cell.center().x(), cell.top() + grid->fontMetrics().height() + 10);
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, line);
        QCOMPARE(selected.size(), 1);
        QCOMPARE(wanted.size(), 0);
        QTest::mouseDClick(grid->viewport(), Qt::LeftButton, {}, line);
        QCOMPARE(wanted.size(), 1);
    }
};

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QApplication application(argc, argv);
    TestMonthView test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_monthview.moc"
