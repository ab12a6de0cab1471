#include "support/everyprovider.h"
#include "support/windowdesk.h"
#include "ui/actions.h"
#include "ui/dialogs/namedialog.h"
#include "ui/detailsplace.h"
#include "ui/drawers/startdrawer.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/monthview.h"
#include "ui/widgets/sessiondetails.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using support::WindowDesk;

namespace {

// Everything that takes the focus or a click, but has no words for a screen reader.
QStringList namelessControls(QWidget *root)
{
    QStringList nameless;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractItemView *>(widget)
            || qobject_cast<QTabWidget *>(widget);
        if (!isControl || widget->objectName().startsWith(u"qt_"_s) || !widget->isVisibleTo(root))
            continue;
        if (qobject_cast<QComboBox *>(widget->parentWidget())
            || qobject_cast<QLineEdit *>(widget->parentWidget())
            || qobject_cast<QTabBar *>(widget->parentWidget()))
            continue; // parts of a control
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return nameless;
}

template <typename W>
W *visibleTopLevel()
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *wanted = qobject_cast<W *>(widget); wanted && wanted->isVisible())
            return wanted;
    return nullptr;
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstStartShowsOneSentenceAndAdd()
    {
        WindowDesk desk;
        auto &window = desk.show();
        QVERIFY(QTest::qWaitFor([&] { return !desk.list().emptyText().isEmpty(); }));
        QVERIFY(window.actions().add->isEnabled());
        QVERIFY(!visibleTopLevel<QDialog>()); // no questionnaire
    }

    void opensOneDrawerAtATime() // MIK-01
    {
        WindowDesk desk;
        auto &window = desk.show();
        QCOMPARE(window.drawers().openId(), u"scheduler"_s);
        QTest::mouseClick(window.drawers().header(u"start"_s), Qt::LeftButton);
        QCOMPARE(window.drawers().openId(), u"start"_s);
        QVERIFY(!window.scheduler()->isVisible());
        QVERIFY(window.drawers().header(u"start"_s)->isChecked());
        QVERIFY(!window.drawers().header(u"scheduler"_s)->isChecked());
        QTest::keyClick(window.drawers().header(u"scheduler"_s), Qt::Key_Space);
        QVERIFY(window.scheduler()->isVisible());
    }

    void theKeyboardOpensTheMenuOfASession() // APP-11
    {
        WindowDesk desk;
        const auto session = desk.saved();
        desk.show();
        QVERIFY(desk.select(session.key));
        QSignalSpy wanted(&desk.list(), &ui::SessionListView::menuWanted);
        QTimer::singleShot(0, [] {
            if (QWidget *menu = QApplication::activePopupWidget())
                menu->close();
        });
        QTest::keyClick(&desk.list(), Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(wanted.size(), 1);
    }

    void buttonsFollowTheSelection() // MIK-02
    {
        WindowDesk desk;
        const auto session = desk.saved();
        auto &window = desk.show();
        auto &actions = window.actions();
        for (QAction *action : { actions.edit, actions.remove, actions.copyInvitation, actions.start })
            QVERIFY(!action->isEnabled());
        QVERIFY(desk.select(session.key));
        for (QAction *action : { actions.edit, actions.remove, actions.copyInvitation, actions.start })
            QVERIFY(action->isEnabled());
    }

    void deleteCanBeUndoneInPlace()
    {
        WindowDesk desk;
        const auto session = desk.saved(u"Sales"_s);
        auto &window = desk.show();
        QVERIFY(desk.select(session.key));
        QTest::keyClick(&desk.list(), Qt::Key_Delete);
        QVERIFY(QTest::qWaitFor([&] { return window.messages().isVisible(); }));
        QVERIFY(window.messages().text().contains(u"Sales"_s));
        QVERIFY(desk.prompts.asked.isEmpty()); // undoable, so nobody is asked
        QVERIFY(QTest::qWaitFor([&] { return !window.scheduler()->model().indexOf(session.key).isValid(); }));
        window.messages().actionButton()->click();
        QVERIFY(QTest::qWaitFor([&] { return window.scheduler()->model().indexOf(session.key).isValid(); }));
        QVERIFY(QTest::qWaitFor([&] { return desk.list().currentKey() == session.key.toString(); }));
    }

    void ctrlZUndoes()
    {
        WindowDesk desk;
        const auto session = desk.saved();
        auto &window = desk.show();
        QVERIFY(desk.select(session.key));
        window.actions().remove->trigger();
        QVERIFY(QTest::qWaitFor([&] { return !window.scheduler()->model().indexOf(session.key).isValid(); }));
        QTest::keyClick(&desk.list(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return window.scheduler()->model().indexOf(session.key).isValid(); }));
    }

    void finalDeletesAreAskedFor()
    {
        WindowDesk desk;
        const auto session = desk.saved();
        support::await(desk.sessions.moveToTrash(session.key));
        auto &window = desk.show();
        window.scheduler()->setFilter(model::ListFilter::Trash);
        QVERIFY(desk.select(session.key));
        QVERIFY(window.actions().restore->isEnabled());
        QVERIFY(!window.actions().start->isEnabled());
        window.actions().erase->trigger();
        QCOMPARE(desk.prompts.asked.size(), 1);
        QVERIFY(desk.prompts.asked[0].isFinal);
        QVERIFY(window.scheduler()->model().indexOf(session.key).isValid());
        desk.prompts.answers = { ui::Answer {} };
        window.actions().erase->trigger();
        QVERIFY(QTest::qWaitFor([&] { return !window.scheduler()->model().indexOf(session.key).isValid(); }));
    }

    void restoresFromTheTrash() // SHA-08
    {
        WindowDesk desk;
        const auto session = desk.saved();
        support::await(desk.sessions.moveToTrash(session.key));
        auto &window = desk.show();
        window.scheduler()->setFilter(model::ListFilter::Trash);
        QVERIFY(desk.select(session.key));
        window.actions().restore->trigger();
        QVERIFY(QTest::qWaitFor([&] { return !window.scheduler()->model().indexOf(session.key).isValid(); }));
        window.scheduler()->setFilter(model::ListFilter::Upcoming);
        QVERIFY(QTest::qWaitFor([&] { return window.scheduler()->model().indexOf(session.key).isValid(); }));
    }

    void searchNarrowsTheList() // APP-06
    {
        WindowDesk desk;
        const auto sales = desk.saved(u"Sales meeting"_s);
        const auto onboarding = desk.saved(u"Onboarding"_s);
        auto &window = desk.show();
        QVERIFY(desk.select(sales.key));
        QTest::keyClick(&desk.list(), Qt::Key_F, Qt::ControlModifier);
        auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(search);
        QTest::keyClicks(search, u"onb"_s);
        QVERIFY(QTest::qWaitFor([&] { return !window.scheduler()->model().indexOf(sales.key).isValid(); }));
        QVERIFY(window.scheduler()->model().indexOf(onboarding.key).isValid());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(QTest::qWaitFor([&] { return window.scheduler()->model().indexOf(sales.key).isValid(); }));
    }

    void doubleClickAndEnterStart() // MIK-16
    {
        WindowDesk desk;
        desk.settings.set(settings::keys::lastCheckBeforeStart, false);
        const auto session = desk.saved();
        auto &window = desk.show();
        QVERIFY(desk.select(session.key));
        auto &list = desk.list();
        const QPoint row = list.visualRect(list.currentIndex()).center();
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, row);
        QCoreApplication::processEvents();
        QVERIFY(desk.opener.opened.isEmpty()); // one click only selects
        QTest::mouseDClick(list.viewport(), Qt::LeftButton, {}, row);
        QVERIFY(QTest::qWaitFor([&] { return desk.opener.opened.size() == 1; }));
        // MIK-18: what runs says so
        QVERIFY(QTest::qWaitFor([&] {
            return list.currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"running"_s);
        }));
        QVERIFY(QTest::qWaitFor([&] { return window.actions().end->isEnabled(); }));
        QTest::keyClick(&list, Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return desk.opener.opened.size() == 2; }));
    }

    void arrowKeysPassOverHeadings()
    {
        WindowDesk desk;
        const auto first = desk.savedToday(u"First"_s, 10);
        const auto second = desk.saved(u"Second"_s); // tomorrow
        auto &window = desk.show();
        QVERIFY(desk.select(first.key));
        QTest::keyClick(&desk.list(), Qt::Key_Down);
        QCOMPARE(desk.list().currentKey(), second.key.toString());
        QTest::keyClick(&desk.list(), Qt::Key_Up);
        QTest::keyClick(&desk.list(), Qt::Key_Up);
        QCOMPARE(desk.list().currentKey(), first.key.toString());
        QTest::keyClick(&desk.list(), Qt::Key_End);
        QCOMPARE(desk.list().currentKey(), second.key.toString());
        QTest::keyClick(&desk.list(), Qt::Key_Home);
        QCOMPARE(desk.list().currentKey(), first.key.toString());
        Q_UNUSED(window)
    }

    void asksWhoInvitesWhenAnInvitationFirstNeedsIt() // MIK-20
    {
        WindowDesk desk;
        desk.settings.set(settings::keys::hostName, QString());
        const auto session = desk.saved(u"Sales"_s);
        auto &window = desk.show();
        QVERIFY(desk.select(session.key));
        QApplication::clipboard()->clear();
        window.actions().copyInvitation->trigger();
        auto *dialog = window.findChild<ui::NameDialog *>();
        QVERIFY(dialog);
        const auto fields = dialog->findChildren<QLineEdit *>();
        QCOMPARE(fields.size(), 2);
        QTest::keyClicks(fields[0], u"Dana Reyes"_s);
        QTest::keyClicks(fields[1], u"dana@example.org"_s);
        dialog->accept();
        QTRY_VERIFY(QApplication::clipboard()->text().contains(u"Dana Reyes"_s));
        QCOMPARE(desk.settings.value(settings::keys::hostEmail), u"dana@example.org"_s);
        window.actions().copyInvitation->trigger(); // asked for once
        QTRY_VERIFY(!window.findChild<ui::NameDialog *>());
    }

    void copyKeysCopyInvitationAndLink() // MIK-11, MIK-12
    {
        WindowDesk desk;
        const auto session = desk.saved(u"Sales"_s);
        auto &window = desk.show();
        QVERIFY(desk.select(session.key));
        QTest::keyClick(&desk.list(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return window.messages().isVisible(); }));
        const QMimeData *data = QApplication::clipboard()->mimeData();
        QVERIFY(data->hasHtml());
        QVERIFY2(data->text().contains(session.reservedId.grouped()), qPrintable(data->text()));
        QTest::keyClick(&desk.list(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QTest::qWaitFor([&] { return QApplication::clipboard()->text().startsWith(u"https://"_s); }));
    }

    void detailsStandBesideWhereThereIsRoom()
    {
        WindowDesk desk;
        const auto session = desk.saved(u"Sales"_s);
        auto &window = desk.show();
        QVERIFY(!window.details().isBeside());
        window.resize(ui::DetailsPlace::wideFrom, 680);
        QVERIFY(window.details().isBeside());
        QVERIFY(desk.select(session.key));
        auto *details = window.findChild<ui::SessionDetailsView *>();
        QVERIFY(QTest::qWaitFor([&] {
            for (const QLabel *label : details->findChildren<QLabel *>())
                if (label->text() == session.reservedId.grouped() && label->isVisible())
                    return true;
            return false;
        }));
        window.resize(500, 680);
        QVERIFY(!window.details().isBeside());
    }

    void theStartDrawerShowsToday() // MIK-15
    {
        WindowDesk desk;
        const auto today = desk.savedToday(u"Today's"_s, 14);
        desk.saved(u"Tomorrow's"_s);
        auto &window = desk.show();
        window.drawers().open(u"start"_s);
        auto *start = window.findChild<ui::StartDrawer *>();
        QVERIFY(QTest::qWaitFor([&] { return start->list()->model()->rowCount() == 1; }));
        QCOMPARE(start->list()->model()->index(0, 0).data().toString(), u"Today's"_s);
        desk.settings.set(settings::keys::lastCheckBeforeStart, false);
        start->list()->setCurrentIndex(start->list()->model()->index(0, 0));
        QTest::keyClick(start->list(), Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return desk.opener.opened.size() == 1; }));
    }

    void todaysSessionsOfAllProvidersStandSideBySide() // NEW-03
    {
        WindowDesk desk;
        const auto sessions = support::savedAtEveryProvider(desk);
        desk.settings.set(settings::keys::lastCheckBeforeStart, false);
        auto &window = desk.show();
        window.drawers().open(u"start"_s);
        auto *list = window.findChild<ui::StartDrawer *>()->list();
        QTRY_COMPARE(list->model()->rowCount(), int(sessions.size()));
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const model::Session &session = sessions[size_t(row)];
            const QModelIndex index = list->model()->index(row, 0);
            QCOMPARE(index.data().toString(), session.topic);
            list->scrollTo(index);
            const QPoint at = list->visualRect(index).center();
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, at);
            QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, at);
            QTRY_COMPARE(desk.opener.opened.size(), row + 1);
            QCOMPARE(desk.opener.opened.back(), desk.sessions.linkOf(session));
        }
    }

    void tellsOnceThatItStaysInTheTray() // APP-03
    {
        WindowDesk desk;
        auto &window = desk.show();
        QSignalSpy hidden(&window, &ui::MainWindow::hiddenToTray);
        QSignalSpy quit(&window, &ui::MainWindow::quitWanted);
        window.setStaysInTray([] { return true; });
        window.close();
        QVERIFY(!window.isVisible());
        QCOMPARE(hidden.size(), 1);
        QVERIFY(hidden[0][0].toBool());
        window.show();
        window.close();
        QVERIFY(!hidden[1][0].toBool());
        QVERIFY(quit.isEmpty());
        window.setStaysInTray([] { return false; });
        window.show();
        window.close();
        QCOMPARE(quit.size(), 1);
    }

    void remembersItsPlace()
    {
        WindowDesk desk;
        auto &window = desk.show({ 512, 600 });
        window.drawers().open(u"join"_s);
        desk.window.reset();
        auto &again = desk.show({ 512, 600 });
        QCOMPARE(again.drawers().openId(), u"join"_s);
    }

    void monthIsMadeWhenWanted()
    {
        WindowDesk desk;
        auto &window = desk.show();
        QVERIFY(!window.findChild<ui::MonthView *>());
        for (QToolButton *button : window.scheduler()->findChildren<QToolButton *>())
            if (button->isCheckable())
                button->click();
        QVERIFY(window.findChild<ui::MonthView *>());
        QVERIFY(window.findChild<ui::MonthView *>()->isVisible());
    }

    void findsASessionWhateverTheFilter()
    {
        WindowDesk desk;
        const auto session = desk.saved();
        support::await(desk.sessions.moveToTrash(session.key));
        auto &window = desk.show();
        window.showSession(session.key);
        QVERIFY(QTest::qWaitFor([&] { return desk.list().currentKey() == session.key.toString(); }));
    }

    void everyControlHasAName() // APP-11
    {
        WindowDesk desk;
        const auto session = desk.saved();
        auto &window = desk.show({ 1000, 700 });
        QVERIFY(desk.select(session.key));
        auto *details = window.findChild<ui::SessionDetailsView *>();
        QVERIFY(QTest::qWaitFor([&] { return details->pages()->isVisible(); }));
        for (const QString &drawer : { u"start"_s, u"join"_s, u"account"_s, u"scheduler"_s }) {
            window.drawers().open(drawer);
            QCoreApplication::processEvents();
            QCOMPARE(namelessControls(&window).join(u", "_s), QString());
        }
        for (int page = 0; page < details->pages()->count(); ++page) {
            details->pages()->setCurrentIndex(page);
            QCOMPARE(namelessControls(&window).join(u", "_s), QString());
        }
    }
};

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication application(argc, argv);
    TestMainWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mainwindow.moc"
