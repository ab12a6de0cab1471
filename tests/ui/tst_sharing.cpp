// The attendees' side in the main window: Share, who waits, the join link, pages that do not run.
#include "support/sharedesk.h"
#include "ui/actions.h"
#include "ui/dialogs/qrwindow.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/share/sharedialog.h"
#include "ui/drawers/startdrawer.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sessiondetails.h"

#include <QAccessible>
#include <QPushButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using support::ShareDesk;

namespace {

QString shownIn(const QWidget *window)
{
    QStringList texts;
    for (const auto *label : window->findChildren<QLabel *>())
        if (label->isVisible())
            texts << label->text().remove(u'\u200b');
    return texts.join(u'\n');
}

} // namespace

class TestSharing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shareOpensFromMenuToolbarAndDetails()
    {
        ShareDesk desk;
        desk.publish();
        const auto session = desk.saved();
        auto &window = desk.show();
        QAction *share = window.actions().share;
        QVERIFY(!share->isEnabled());
        window.resize(1000, 700);
        QVERIFY(desk.select(session.key));
        QVERIFY(share->isEnabled());
        QMenu menu;
        window.actions().fillContextMenu(&menu);
        QVERIFY(menu.actions().contains(share));
        int buttons = 0;
        for (const auto *button : window.findChildren<QToolButton *>())
            buttons += button->defaultAction() == share ? 1 : 0;
        QVERIFY(buttons >= 2);
        QTest::keyClick(&desk.list(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = window.findChild<ui::ShareDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible() && dialog->windowTitle().contains(session.topic));
    }

    void shareLeadsToTheSettingsWherePagesAreMissing()
    {
        ShareDesk desk;
        const auto session = desk.saved();
        auto &window = desk.show();
        QVERIFY(desk.select(session.key));
        window.actions().share->trigger();
        Q_EMIT window.findChild<ui::ShareDialog *>()->publishingWanted();
        auto *settings = window.findChild<ui::SettingsDialog *>();
        QVERIFY(settings);
        QCOMPARE(settings->findChild<QListWidget *>()->currentItem()->text(), u"Attendee pages"_s);
    }

    void onlyTheOwnerIsOfferedPadlockAndDelete() // SHA-01, SHA-06
    {
        ShareDesk desk;
        desk.settings.set(settings::keys::hostEmail, u"dana@example.org"_s);
        auto draft = desk.draft();
        draft.session.cohosts = { { u"kim@example.org"_s, {} } };
        const auto session = support::await(desk.sessions.save(draft)).value().session;
        desk.settings.set(settings::keys::hostEmail, u"kim@example.org"_s);
        auto &window = desk.show();
        const ui::Actions &actions = window.actions();
        const QString tip = actions.remove->toolTip();
        QVERIFY(desk.select(session.key));
        for (const QAction *action : { actions.padlock, actions.remove }) {
            QTRY_VERIFY(!action->isEnabled());
            QVERIFY2(action->toolTip().contains(u"dana@example.org"_s), qPrintable(action->toolTip()));
        }
        QVERIFY(actions.start->isEnabled() && actions.edit->isEnabled());
        bool said = false; // to who cannot see
        for (auto *button : window.findChildren<QToolButton *>())
            if (button->defaultAction() == actions.remove)
                said = QAccessible::queryAccessibleInterface(button)
                           ->text(QAccessible::Description)
                           .contains(u"dana@example.org"_s);
        QVERIFY(said);

        desk.settings.set(settings::keys::hostEmail, u"lee@example.org"_s);
        window.actions().refresh->trigger();
        QTRY_VERIFY(!actions.start->isEnabled() && !actions.edit->isEnabled());
        desk.settings.set(settings::keys::hostEmail, u"dana@example.org"_s);
        window.actions().refresh->trigger();
        QTRY_VERIFY(actions.start->isEnabled() && actions.remove->isEnabled());
        QCOMPARE(actions.remove->toolTip(), tip);
    }

    void theJoinSheetShowsCodeAndPublicLink() // SHA-04
    {
        ShareDesk desk;
        desk.publish();
        const auto session = desk.saved();
        auto &window = desk.show();
        QVERIFY(desk.select(session.key));
        window.actions().qr->trigger();
        QTRY_VERIFY(window.findChild<ui::QrWindow *>());
        const QString shown = shownIn(window.findChild<ui::QrWindow *>());
        const auto facts = support::await(desk.sharing.facts(session.key)).value();
        QVERIFY2(shown.contains(facts.publicLink.toString()), qPrintable(shown));
        QVERIFY2(
            shown.contains(session.joinCode.left(3) + u' ' + session.joinCode.mid(3)), qPrintable(shown));
    }

    void withoutPagesTheJoinSheetHasNoCode() // it would lead nowhere
    {
        ShareDesk desk;
        const auto session = desk.saved();
        auto &window = desk.show();
        QVERIFY(desk.select(session.key));
        window.actions().qr->trigger();
        QTRY_VERIFY(window.findChild<ui::QrWindow *>());
        const QString shown = shownIn(window.findChild<ui::QrWindow *>());
        QVERIFY(shown.contains(desk.sessions.linkOf(session).toString()));
        QVERIFY(!shown.contains(u"Join code"_s));
    }

    void whoWaitsStandsInTheRow()
    {
        ShareDesk desk;
        desk.publish();
        const auto session = desk.savedToday(u"Onboarding"_s, 9);
        const auto other = desk.savedToday(u"Sales"_s, 10);
        auto &window = desk.show();
        QVERIFY(desk.select(session.key));
        desk.comesToWait(session.key, u"Kim"_s);
        desk.comesToWait(session.key, u"Lee"_s);
        const auto said = [&](const model::SessionKey &key) {
            return window.scheduler()->model().indexOf(key).data(Qt::AccessibleTextRole).toString();
        };
        QTRY_VERIFY(said(session.key).contains(u"2 waiting"_s));
        QVERIFY(!said(other.key).contains(u"waiting"_s));
        window.drawers().open(u"start"_s); // opened later, the same
        auto *start = window.findChild<ui::StartDrawer *>();
        QTRY_VERIFY(start->model().rowCount() == 2);
        QVERIFY(start->model().index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"2 waiting"_s));
        desk.waiting.emptied(session.key);
        QTRY_VERIFY(!said(session.key).contains(u"waiting"_s));
    }

    void whoWaitsStandsByNameInTheDetails()
    {
        ShareDesk desk;
        desk.publish();
        const auto session = desk.saved(u"Onboarding"_s);
        auto &window = desk.show({ 1000, 700 });
        QVERIFY(desk.select(session.key));
        auto *details = window.findChild<ui::SessionDetailsView *>();
        QTRY_VERIFY(details->pages()->isVisible());
        QVERIFY(!shownIn(details).contains(u"waiting"_s));
        desk.comesToWait(session.key, u"Kim <b>Sample</b>"_s); // untrusted: shown as it is
        QTRY_VERIFY(shownIn(details).contains(u"1 waiting now"_s));
        QVERIFY(shownIn(details).contains(u"Kim <b>Sample</b>"_s));
        for (int i = 0; i < 40; ++i)
            desk.comesToWait(session.key, u"Person %1"_s.arg(i));
        QTRY_VERIFY(shownIn(details).contains(u"41 waiting now"_s));
        QVERIFY(shownIn(details).contains(u"and 11 more"_s));
        desk.waiting.emptied(session.key);
        QTRY_VERIFY(!shownIn(details).contains(u"waiting now"_s));
    }

    void theDetailsShowTheJoinLinkWherePublished() // MIK-13
    {
        ShareDesk desk;
        const auto session = desk.saved();
        auto &window = desk.show({ 1000, 700 });
        QVERIFY(desk.select(session.key));
        auto *details = window.findChild<ui::SessionDetailsView *>();
        QTRY_VERIFY(details->pages()->isVisible());
        details->pages()->setCurrentIndex(1);
        QVERIFY(!shownIn(details).contains(u"Join code"_s)); // it leads nowhere yet
        desk.publish();
        details->refresh();
        const QString link = u"https://join.example.org/j/"_s + session.reservedId.digits();
        QTRY_VERIFY2(shownIn(details).contains(link), qPrintable(shownIn(details)));
        QVERIFY(shownIn(details).contains(u"Join code"_s));
    }

    void copyLinkCopiesTheJoinPageWherePublished() // MIK-13
    {
        ShareDesk desk;
        const auto session = desk.saved();
        auto &window = desk.show();
        QVERIFY(desk.select(session.key));
        window.actions().copyLink->trigger();
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), desk.sessions.linkOf(session).toString());
        desk.publish();
        window.actions().copyLink->trigger();
        QTRY_COMPARE(QGuiApplication::clipboard()->text(),
            QString(u"https://join.example.org/j/"_s + session.reservedId.digits()));
    }

    void saysWhenThePagesDoNotRun()
    {
        ShareDesk desk;
        auto &window = desk.show();
        desk.pages.setState({ ui::PagesState::Phase::Failed, {}, u"Port 8765 is taken."_s });
        QVERIFY(window.messages().isVisible());
        QVERIFY(window.messages().text().contains(u"Port 8765 is taken."_s));
        QCOMPARE(window.messages().actionButton()->text(), u"Try again"_s);
        window.messages().actionButton()->click();
        QCOMPARE(desk.pages.applied.size(), 1);
    }
};

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication application(argc, argv);
    TestSharing test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sharing.moc"
