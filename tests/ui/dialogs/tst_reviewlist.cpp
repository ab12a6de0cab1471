// Participants whom nobody matches: the host says who is who, and it is remembered (NEW-09).
#include "store/aliasstore.h"
#include "support/attendancedesk.h"
#include "ui/dialogs/attendance/attendancedialog.h"
#include "ui/dialogs/attendance/reviewpage.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestReviewList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        desk = std::make_unique<support::AttendanceDesk>();
        session = desk->held(8, 2);
        start = support::AttendanceDesk::firstStart();
        QVERIFY(support::await(desk->checkIn.run(session.key, start)));
        window = std::make_unique<ui::AttendanceDialog>(desk->attendanceParts());
        window->showSession(session.key, start);
        window->pages()->setCurrentIndex(1);
        QTRY_COMPARE(window->review()->participants()->count(), 2);
    }
    void cleanup()
    {
        window.reset();
        desk.reset();
    }

    void likelyRegistrantsStandFirst()
    {
        select(u"Ann0 S."_s);
        const auto *registrants = window->review()->registrants();
        const QString first = registrants->model()->index(0, 0).data().toString();
        QVERIFY2(first.startsWith(u"Ann0 Sample0"_s) && first.contains(u"similar name"_s), qPrintable(first));
        QCOMPARE(registrants->model()->rowCount(), 8); // all others below
        // Nobody was credited by it.
        QCOMPARE(sheet().people.front().present, false);
    }

    void aMatchCounts()
    {
        select(u"Ann0 S."_s);
        action(u"Match"_s)->trigger();
        QTRY_COMPARE(window->review()->participants()->count(), 1);
        QVERIFY(sheet().people.front().present);
        QTRY_VERIFY(window->pages()->tabText(1).contains(u"(1)"_s));
    }

    void anotherAddressIsRemembered()
    {
        model::Participant visitor;
        visitor.session = session.key;
        visitor.start = start;
        visitor.identity = visitor.email = u"private@elsewhere.example"_s;
        visitor.stays = { { start, start + 50min } };
        desk->write([visitor](store::Connection &connection) -> base::Result<bool> {
            return store::AttendanceStore(connection).save({ visitor }).has_value();
        });
        QTRY_COMPARE(window->review()->participants()->count(), 3);
        select(u"private@"_s);
        window->review()->findChild<QLineEdit *>()->setText(u"ann6@"_s);
        action(u"Match"_s)->trigger();
        QTRY_COMPARE(window->review()->participants()->count(), 2);
        const auto aliases
            = desk->read([](store::Connection &connection) { return store::AliasStore(connection).all(); });
        QCOMPARE(aliases.size(), size_t(1));
        QCOMPARE(aliases.front().value, u"private@elsewhere.example"_s);
        QCOMPARE(aliases.front().person, u"ann6@example.org"_s);
    }

    void undoBringsItBack()
    {
        select(u"Ann0 S."_s);
        QVERIFY(!action(u"Undo"_s)->isEnabled());
        action(u"Match"_s)->trigger();
        QTRY_COMPARE(window->review()->participants()->count(), 1);
        action(u"Undo"_s)->trigger();
        QTRY_COMPARE(window->review()->participants()->count(), 2);
        QVERIFY(!sheet().people.front().present);
    }

    void somebodyWhoIsNobodyOfThemIsAStranger()
    {
        select(u"iPhone"_s);
        action(u"Is nobody of these"_s)->trigger();
        QTRY_COMPARE(window->review()->participants()->count(), 1);
        QCOMPARE(sheet().headcount.toReview, 1);
        QCOMPARE(sheet().headcount.strangers, 2);
    }

    void searchFindsAnyRegistrantByTheKeyboard()
    {
        select(u"iPhone"_s);
        auto *search = window->review()->findChild<QLineEdit *>();
        QTest::keyClicks(search, u"ann5@"_s);
        QCOMPARE(window->review()->registrants()->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(window->review()->participants()->count(), 1);
        QTRY_VERIFY(sheet().people[5].present);
    }

private:
    void select(const QString &name)
    {
        auto *list = window->review()->participants();
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->text().startsWith(name))
                return list->setCurrentRow(row);
        QFAIL(qPrintable(name));
    }
    QAction *action(const QString &text) const
    {
        for (auto *action : window->review()->actions())
            if (action->text().remove(u'&') == text)
                return action;
        return nullptr;
    }
    services::AttendanceSheet sheet()
    {
        return support::await(desk->attendance.sheet(session.key, start)).value();
    }

    std::unique_ptr<support::AttendanceDesk> desk;
    std::unique_ptr<ui::AttendanceDialog> window;
    model::Session session;
    base::Instant start {};
};

QTEST_MAIN(TestReviewList)
#include "tst_reviewlist.moc"
