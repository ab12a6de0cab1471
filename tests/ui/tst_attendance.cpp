// Who came, in the main window: the way to it, the line in the details, and the question when a closed
// session is opened again (SHA-09).
#include "support/attendancedesk.h"
#include "ui/actions.h"
#include "ui/dialogs/attendance/attendancedialog.h"
#include "ui/widgets/attendancesection.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::AttendanceDesk;

namespace {

QString lineOf(const QWidget *section)
{
    QStringList texts;
    for (const auto *label : section->findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u' ');
}

bool hasAny(AttendanceDesk &desk, const model::Session &session)
{
    return support::await(desk.attendance.hasAny(session.key)).value();
}

} // namespace

class TestAttendance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensFromTheMenuAndTheKeyboard()
    {
        AttendanceDesk desk;
        const auto session = desk.saved();
        auto &window = desk.show();
        QVERIFY(!window.actions().attendance->isEnabled());
        QVERIFY(desk.select(session.key));
        QMenu menu;
        window.actions().fillContextMenu(&menu);
        QVERIFY(menu.actions().contains(window.actions().attendance));
        QTest::keyClick(&desk.list(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = window.findChild<ui::AttendanceDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->windowTitle().contains(session.topic));
    }

    void theDetailsTellWhoCame()
    {
        AttendanceDesk desk;
        const auto session = desk.held(8);
        auto &window = desk.show({ 1000, 700 });
        QVERIFY(desk.select(session.key));
        auto *section = window.findChild<ui::AttendanceSection *>();
        QTRY_VERIFY(section->isVisible());
        QVERIFY2(lineOf(section).contains(u"not checked in yet"_s), qPrintable(lineOf(section)));
        QVERIFY(support::await(desk.checkIn.run(session.key, AttendanceDesk::firstStart())));
        QTRY_VERIFY2(lineOf(section).contains(u"of 8 came"_s), qPrintable(lineOf(section)));
        section->findChild<QPushButton *>()->click();
        QVERIFY(window.findChild<ui::AttendanceDialog *>());
    }

    void aSessionThatNobodyRegisteredForSaysNothing()
    {
        AttendanceDesk desk;
        const auto session = desk.saved();
        desk.clock.moveTo(AttendanceDesk::firstStart() + 2h);
        auto &window = desk.show({ 1000, 700 });
        window.scheduler()->showSession(session.key);
        QVERIFY(!window.findChild<ui::AttendanceSection *>()->isVisible());
    }

    void reopeningAsksForTheAttendance_data()
    {
        QTest::addColumn<int>("verb");
        QTest::addColumn<bool>("opens");
        QTest::addColumn<bool>("keeps");
        QTest::newRow("keep") << 0 << true << true;
        QTest::newRow("clear") << 1 << true << false;
        QTest::newRow("cancel") << -1 << false << true;
    }
    void reopeningAsksForTheAttendance() // SHA-09
    {
        QFETCH(int, verb);
        QFETCH(bool, opens);
        QFETCH(bool, keeps);
        AttendanceDesk desk;
        const auto session = desk.held(4);
        QVERIFY(support::await(desk.checkIn.run(session.key, AttendanceDesk::firstStart())));
        QVERIFY(support::await(desk.sessions.setOpen(session.key, false)));
        auto &window = desk.show();
        QVERIFY(desk.select(session.key));
        if (verb >= 0)
            desk.prompts.answers << ui::Answer { verb, false };
        window.actions().padlock->trigger();
        QTRY_COMPARE(desk.prompts.asked.size(), 1);
        QVERIFY(desk.prompts.asked.first().text.contains(session.topic));
        QTRY_COMPARE(desk.session(session.key).open, opens);
        QTRY_COMPARE(hasAny(desk, session), keeps);
    }

    void clearedAttendanceComesBackByUndo() // SHA-09
    {
        AttendanceDesk desk;
        const auto session = desk.held(4);
        QVERIFY(support::await(desk.checkIn.run(session.key, AttendanceDesk::firstStart())));
        QVERIFY(support::await(desk.sessions.setOpen(session.key, false)));
        auto &window = desk.show();
        QVERIFY(desk.select(session.key));
        desk.prompts.answers << ui::Answer { 1, false };
        window.actions().padlock->trigger();
        QTRY_VERIFY(window.messages().text().contains(u"cleared"_s));
        QVERIFY(!hasAny(desk, session));
        window.messages().actionButton()->click();
        QTRY_VERIFY(hasAny(desk, session));
    }

    void withoutAttendanceNothingIsAsked()
    {
        AttendanceDesk desk;
        const auto session = desk.saved();
        QVERIFY(support::await(desk.sessions.setOpen(session.key, false)));
        auto &window = desk.show();
        QVERIFY(desk.select(session.key));
        window.actions().padlock->trigger();
        QTRY_VERIFY(desk.session(session.key).open);
        QVERIFY(desk.prompts.asked.isEmpty());
    }
};

QTEST_MAIN(TestAttendance)
#include "tst_attendance.moc"
