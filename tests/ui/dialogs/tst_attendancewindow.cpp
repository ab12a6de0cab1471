// The window of who came: the list, check-in, corrections by hand, all times of a session, one person over
// all sessions (REG-13, REG-14, REG-19, INI-09, NEW-09).
#include "support/attendancedesk.h"
#include "ui/dialogs/attendance/attendancedialog.h"
#include "ui/dialogs/attendance/historydialog.h"
#include "ui/dialogs/attendance/peoplepage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/noticebar.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ui::AttendanceFilter;
using ui::AttendanceModel;

namespace {

std::vector<services::AttendanceLine> crowd(int number)
{
    std::vector<services::AttendanceLine> people;
    for (int i = 0; i < number; ++i) {
        services::AttendanceLine line;
        line.registrant = model::RegistrantKey::make();
        line.name = u"Ann Sample %1"_s.arg(i);
        line.address = u"ann%1@example.org"_s.arg(i);
        line.known = true;
        line.present = i % 3 != 0;
        people.push_back(line);
    }
    return people;
}

} // namespace

class TestAttendanceWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { desk = std::make_unique<support::AttendanceDesk>(); }
    void cleanup()
    {
        window.reset();
        desk.reset();
    }
    void saysThatNobodyIsKnownBeforeTheCheckIn();
    void checksInAndTellsHowEachIsKnown();
    void tellsWhenTheProviderIsAskedAgain();
    void aCancelledCheckInLeavesWhatWasKnown();
    void countsFollowedLinksWithoutAProvider();
    void entersManyByHandAndTakesItBack();
    void theKeyboardEntersByHand();
    void searchesAndFilters();
    void offersEachTimeOfASeries();
    void aSessionThatHasNotBegunSaysSo();
    void showsAllSessionsOfAPerson();
    void thousandsComeInPortions();
    void theListKeepsTheRulesOfModels();
    void selectingAllMeansAll();

private:
    void open(const model::Session &session)
    {
        window = std::make_unique<ui::AttendanceDialog>(desk->attendanceParts());
        QSignalSpy filled(window.get(), &ui::AttendanceDialog::filled);
        window->showSession(session.key);
        window->activateWindow();
        QVERIFY(filled.count() > 0 || filled.wait());
    }
    QString shown() const
    {
        QStringList texts;
        for (const auto *label : window->findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text();
        return texts.join(u'\n');
    }
    QString cell(int row, AttendanceModel::Column column) const
    {
        return window->people()->model().index(row, column).data().toString();
    }
    int rowOf(const QString &name) const
    {
        for (int row = 0; row < window->people()->model().rowCount(); ++row)
            if (cell(row, AttendanceModel::Name) == name)
                return row;
        return -1;
    }
    void select(const QString &name)
    {
        QVERIFY(rowOf(name) >= 0);
        window->people()->view()->setCurrentIndex(window->people()->model().index(rowOf(name), 0));
    }
    QAction *action(const QString &text) const
    {
        for (auto *action : window->people()->actions())
            if (action->text().remove(u'&') == text)
                return action;
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *button : window->findChildren<QPushButton *>())
            if (button->text().remove(u'&') == text)
                return button;
        return nullptr;
    }

    std::unique_ptr<support::AttendanceDesk> desk;
    std::unique_ptr<ui::AttendanceDialog> window;
};

void TestAttendanceWindow::saysThatNobodyIsKnownBeforeTheCheckIn()
{
    open(desk->held());
    QCOMPARE(window->people()->model().rowCount(), 8);
    QCOMPARE(cell(0, AttendanceModel::Came), u"Not known yet"_s);
    QVERIFY(button(u"Check in attendees"_s)->isEnabled());
    QVERIFY(!window->people()->model().index(0, AttendanceModel::Came).data(Qt::DecorationRole).isNull());
}

void TestAttendanceWindow::checksInAndTellsHowEachIsKnown()
{
    open(desk->held());
    button(u"Check in attendees"_s)->click();
    QTRY_VERIFY(window->people()->model().countOf(AttendanceFilter::Present) > 0);
    QVERIFY(rowOf(u"iPhone"_s) >= 0);
    const auto &model = window->people()->model();
    QCOMPARE(model.countOf(AttendanceFilter::ToReview), 2); // the short name, and the stranger
    QCOMPARE(cell(rowOf(u"iPhone"_s), AttendanceModel::Came), u"Came · Not registered, to review"_s);
    bool anyByReport = false;
    for (int row = 0; row < model.rowCount(); ++row)
        anyByReport = anyByReport || cell(row, AttendanceModel::How).startsWith(u"Report of Rehearsal"_s);
    QVERIFY(anyByReport);
    const QString spoken = model.index(rowOf(u"iPhone"_s), 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"to review"_s) && spoken.contains(u"Came"_s), qPrintable(spoken));
    QTRY_VERIFY(window->pages()->tabText(1).contains(u"2"_s));
}

void TestAttendanceWindow::tellsWhenTheProviderIsAskedAgain()
{
    const auto session = desk->held();
    desk->clock.moveTo(support::AttendanceDesk::firstStart() + 61min);
    open(session);
    button(u"Check in attendees"_s)->click();
    QTRY_VERIFY2(shown().contains(u"not ready yet"_s), qPrintable(shown()));
    QVERIFY(button(u"Ask now"_s) && button(u"Ask now"_s)->isVisible());
    desk->clock.moveTo(support::AttendanceDesk::firstStart() + 3h);
    button(u"Ask now"_s)->click();
    QTRY_VERIFY2(shown().contains(u"people came"_s), qPrintable(shown()));
    QTRY_VERIFY(!shown().contains(u"not ready yet"_s));
}

void TestAttendanceWindow::aCancelledCheckInLeavesWhatWasKnown()
{
    open(desk->held());
    button(u"Check in attendees"_s)->click();
    QVERIFY(shown().contains(u"Asking Rehearsal"_s));
    button(u"Cancel"_s)->click();
    QVERIFY2(shown().contains(u"Cancelled"_s), qPrintable(shown()));
    QTRY_VERIFY(button(u"Check in attendees"_s)->isEnabled());
    QCOMPARE(window->people()->model().countOf(AttendanceFilter::Present), 0);
}

void TestAttendanceWindow::countsFollowedLinksWithoutAProvider()
{
    open(desk->unmanaged());
    QVERIFY(!button(u"Check in attendees"_s)->isEnabled());
    QVERIFY(!button(u"Check in attendees"_s)->toolTip().isEmpty());
    QVERIFY2(shown().contains(u"implied"_s), qPrintable(shown()));
}

void TestAttendanceWindow::entersManyByHandAndTakesItBack()
{
    open(desk->unmanaged());
    QVERIFY(!action(u"Came"_s)->isEnabled());
    window->people()->view()->selectAll();
    action(u"Came"_s)->trigger();
    QTRY_COMPARE(window->people()->model().countOf(AttendanceFilter::Present), 3);
    QCOMPARE(cell(0, AttendanceModel::How), u"Entered by hand"_s);
    QVERIFY2(shown().contains(u"3 people"_s), qPrintable(shown()));
    QCOMPARE(window->people()->view()->selectionModel()->selectedRows().size(), 3); // stays
    select(u"Ben1 Sample1"_s);
    action(u"Did not come"_s)->trigger();
    QTRY_COMPARE(window->people()->model().countOf(AttendanceFilter::Present), 2);
    window->findChild<ui::MessageBar *>()->actionButton()->click();
    QTRY_COMPARE(window->people()->model().countOf(AttendanceFilter::Present), 3);
    action(u"Undo"_s)->trigger();
    QTRY_COMPARE(window->people()->model().countOf(AttendanceFilter::Present), 0);
    QVERIFY(!action(u"Undo"_s)->isEnabled());
}

void TestAttendanceWindow::theKeyboardEntersByHand()
{
    open(desk->unmanaged());
    select(u"Ben2 Sample2"_s);
    QTest::keyClick(window->people()->view(), Qt::Key_Plus, Qt::ControlModifier);
    QTRY_COMPARE(window->people()->model().countOf(AttendanceFilter::Present), 1);
    QTest::keyClick(window->people()->view(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(window->people()->model().countOf(AttendanceFilter::Present), 0);
}

void TestAttendanceWindow::searchesAndFilters()
{
    open(desk->unmanaged());
    auto *search = window->people()->findChild<QLineEdit *>();
    search->setText(u"ben1@"_s);
    QCOMPARE(window->people()->model().count(), 1);
    search->setText(u"nobody"_s);
    QVERIFY2(shown().contains(u"Nobody fits"_s), qPrintable(shown()));
    search->clear();
    window->people()->setFilter(AttendanceFilter::Present);
    QCOMPARE(window->people()->model().count(), 0);
    window->people()->setFilter(AttendanceFilter::Absent);
    QCOMPARE(window->people()->model().count(), 3);
}

void TestAttendanceWindow::offersEachTimeOfASeries()
{
    const auto session = desk->held(4, 3);
    open(session);
    QCOMPARE(window->occurrences()->count(), 3);
    QCOMPARE(window->occurrences()->currentIndex(), 0); // the newest
    window->occurrences()->setCurrentIndex(2);
    Q_EMIT window->occurrences()->activated(2);
    QSignalSpy filled(window.get(), &ui::AttendanceDialog::filled);
    QVERIFY(filled.wait());
    button(u"Check in attendees"_s)->click();
    QTRY_VERIFY(window->people()->model().countOf(AttendanceFilter::Present) > 0);
    const auto first
        = support::await(desk->attendance.sheet(session.key, support::AttendanceDesk::firstStart()));
    QVERIFY(first->headcount.attended + first->headcount.strangers > 0);
    QTRY_VERIFY(!window->occurrences()->itemText(2).contains(u"0 of 4"_s));
    QCOMPARE(window->occurrences()->currentIndex(), 2); // stays where the host was
}

void TestAttendanceWindow::aSessionThatHasNotBegunSaysSo()
{
    const auto session = desk->saved();
    window = std::make_unique<ui::AttendanceDialog>(desk->attendanceParts());
    window->showSession(session.key);
    QTRY_VERIFY2(shown().contains(u"not taken place yet"_s), qPrintable(shown()));
    QVERIFY(!button(u"Check in attendees"_s)->isEnabled());
}

void TestAttendanceWindow::showsAllSessionsOfAPerson()
{
    open(desk->unmanaged());
    QString wanted;
    connect(window.get(), &ui::AttendanceDialog::personWanted, this,
        [&wanted](const QString &address) { wanted = address; });
    select(u"Ben0 Sample0"_s);
    action(u"Came"_s)->trigger();
    QTRY_COMPARE(window->people()->model().countOf(AttendanceFilter::Present), 1);
    action(u"All sessions of this person"_s)->trigger();
    QCOMPARE(wanted, u"ben0@example.org"_s);
    ui::HistoryDialog history(desk->attendanceParts());
    history.showPerson(wanted);
    auto *list = history.findChild<QTreeWidget *>();
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(1), u"Evening without a provider"_s);
    QCOMPARE(list->topLevelItem(0)->text(3), u"Came"_s);
    QCOMPARE(history.windowTitle(), u"All sessions of Ben0 Sample0"_s);
}

void TestAttendanceWindow::thousandsComeInPortions()
{
    AttendanceModel model;
    model.setPeople(crowd(5000));
    QCOMPARE(model.rowCount(), AttendanceModel::portion);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 2 * AttendanceModel::portion);
    model.setSearch(u"ann4999@"_s);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.canFetchMore({}));
    model.setSearch({});
    model.setFilter(AttendanceFilter::Absent);
    QCOMPARE(model.count(), 1667);
}

void TestAttendanceWindow::theListKeepsTheRulesOfModels()
{
    AttendanceModel model;
    // The tester fetches more in the middle of a reset, which no view does: hence one portion.
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPeople(crowd(AttendanceModel::portion));
    model.setSearch(u"ann1"_s);
    model.setFilter(AttendanceFilter::Present);
    model.setPeople(crowd(10));
    model.setPeople({});
    QCOMPARE(model.rowCount(), 0);
}

void TestAttendanceWindow::selectingAllMeansAll()
{
    ui::PeoplePage page(desk->attendance);
    services::AttendanceSheet sheet;
    sheet.people = crowd(1000);
    page.setSheet(sheet);
    page.show();
    QTest::keyClick(page.view(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(page.view()->selectionModel()->selectedRows().size(), 1000);
}

QTEST_MAIN(TestAttendanceWindow)
#include "tst_attendancewindow.moc"
