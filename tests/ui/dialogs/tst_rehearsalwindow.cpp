// NEW-05: the demo shows all that one session causes, and the clock goes from one to the next.
#include "support/demodesk.h"
#include "ui/dialogs/mails/maildialog.h"
#include "ui/dialogs/rehearsal/rehearsalwindow.h"
#include "ui/widgets/mailview.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using support::DemoDesk;

class TestRehearsalWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        desk = std::make_unique<DemoDesk>();
        window = std::make_unique<ui::RehearsalWindow>(
            ui::RehearsalParts { desk->plan, desk->time, desk->services.sessions });
        QSignalSpy filled(window.get(), &ui::RehearsalWindow::filled);
        window->show();
        QVERIFY(filled.wait());
    }
    void cleanup()
    {
        window.reset();
        desk.reset();
    }

    void beginsWithTheSessionThatMostRegisteredFor()
    {
        QCOMPARE(window->sessions()->currentText(), desk->session.topic);
        QTRY_COMPARE(shown(u"Confirmation"_s).size(), 5);
        QCOMPARE(shown(u"Reminder, 2 hours before"_s).size(), 5);
        QCOMPARE(shown(u"Notification: starts in 10 minutes"_s).size(), 1);
    }

    void theNextEventIsOneKeyAway()
    {
        QSignalSpy arrived(&desk->time, &services::RehearsalTime::arrived);
        QTRY_VERIFY(window->nextButton()->isEnabled());
        window->nextButton()->setFocus();
        QTest::keyClick(window->nextButton(), Qt::Key_Space);
        QVERIFY(arrived.wait());
        // Three days ahead: first the host is reminded, a day before.
        QTRY_VERIFY(shown(u"Reminder to the host, 1 days before"_s).value(0).startsWith(u"kept here"_s));
        QCOMPARE(shown(u"Reminder, 2 hours before"_s).value(0), u"planned"_s);
        QTRY_VERIFY(window->list()->currentIndex().siblingAtColumn(1).data().toString().startsWith(
            u"Reminder, 2 hours"_s));
    }

    void goesOnUntilNothingIsLeft()
    {
        for (int i = 0; i < 12 && window->nextButton()->isEnabled(); ++i) {
            QSignalSpy arrived(&desk->time, &services::RehearsalTime::arrived);
            QSignalSpy filled(window.get(), &ui::RehearsalWindow::filled);
            window->goToNext();
            QVERIFY(arrived.wait());
            QVERIFY(filled.wait());
        }
        QVERIFY(!window->nextButton()->isEnabled());
        for (const QString &what : { u"Reminder, 2 hours before"_s, u"Reminder, 30 minutes before"_s })
            for (const QString &state : shown(what))
                QVERIFY2(state.startsWith(u"kept here"_s), qPrintable(state));
    }

    void eachMailOpensWithItsExactText()
    {
        const auto rows = rowsOf(u"Reminder, 2 hours before"_s);
        QVERIFY(!rows.isEmpty());
        window->list()->setCurrentIndex(window->list()->model()->index(rows.front(), 0));
        QTest::keyClick(window->list(), Qt::Key_Return);
        ui::MailDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = window->findChild<ui::MailDialog *>()));
        QTRY_VERIFY(dialog->view()->text()->toPlainText().contains(desk->session.topic));
    }

    void everythingHasAName()
    {
        QCOMPARE(window->list()->accessibleName(), u"What the session causes"_s);
        QCOMPARE(window->sessions()->accessibleName(), u"Session"_s);
        QCOMPARE(window->nextButton()->text(), u"&Next event"_s);
    }

private:
    QList<int> rowsOf(const QString &what)
    {
        QList<int> rows;
        const QAbstractItemModel *model = window->list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 1).data().toString() == what)
                rows << row;
        return rows;
    }
    // The states of these.
    QStringList shown(const QString &what)
    {
        QStringList states;
        for (const int row : rowsOf(what))
            states << window->list()->model()->index(row, 3).data().toString();
        return states;
    }

    std::unique_ptr<DemoDesk> desk;
    std::unique_ptr<ui::RehearsalWindow> window;
};

QTEST_MAIN(TestRehearsalWindow)
#include "tst_rehearsalwindow.moc"
