// The accounts at providers in the Account drawer: how each stands, and what can be done with it.
#include "support/emulators/zoomemulator.h"
#include "support/providerdesk.h"
#include "ui/dialogs/accounts/accountdialog.h"
#include "ui/widgets/accountlist.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TestAccountDrawer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isEmptyWithOneSentence();
    void tellsHowEachStands();
    void testsAnAccount();
    void tellsThatATestFailed();
    void removesAfterAsking();
    void saysWhatStandsOnAnAccount();
    void opensTheMenuByKeyboard();
    void editsTheSelectedAccount();

private:
    ui::AccountList &drawer();
    QString row(int at) { return drawer().list()->item(at)->text(); }
    bool waitForRow(const QString &part);
    bool waitForMessage(const QString &part);
    QAction *action(const QString &text);

    std::unique_ptr<support::ProviderDesk> desk;
    std::unique_ptr<support::ZoomEmulator> zoom;
};

void TestAccountDrawer::init()
{
    desk = std::make_unique<support::ProviderDesk>();
    zoom = std::make_unique<support::ZoomEmulator>(desk->clock);
    desk->routeTo(zoom->routes());
}

void TestAccountDrawer::cleanup()
{
    desk.reset();
    zoom.reset();
}

ui::AccountList &TestAccountDrawer::drawer()
{
    if (!desk->window) {
        desk->settings.set(settings::keys::openDrawer, u"account"_s);
        desk->show();
    }
    return *desk->window->findChild<ui::AccountList *>();
}

bool TestAccountDrawer::waitForRow(const QString &part)
{
    return QTest::qWaitFor([&] {
        const QListWidget *list = drawer().list();
        for (int at = 0; at < list->count(); ++at)
            if (list->item(at)->text().contains(part))
                return true;
        return false;
    });
}

bool TestAccountDrawer::waitForMessage(const QString &part)
{
    return QTest::qWaitFor([&] { return desk->window->messages().text().contains(part); }, 60000);
}

QAction *TestAccountDrawer::action(const QString &text)
{
    for (QAction *one : drawer().menu()->actions())
        if (one->text() == text)
            return one;
    return nullptr;
}

void TestAccountDrawer::isEmptyWithOneSentence()
{
    QVERIFY(!drawer().list()->isVisible());
    const auto labels = drawer().findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"No account is connected"_s);
    }));
    QVERIFY(!action(u"Remove"_s)->isEnabled());
    QVERIFY(action(u"Add…"_s)->isEnabled());
}

void TestAccountDrawer::tellsHowEachStands()
{
    model::Account linked = desk->zoomAccount(u"Alumni office"_s);
    linked.mode = model::AccountMode::LinkOnly;
    linked = desk->stored(linked, {});
    model::Account ended = desk->zoomAccount(u"Sales"_s);
    ended.needsSignIn = true;
    desk->note(ended);
    QVERIFY(waitForRow(u"Sales"_s));
    QVERIFY(row(0).contains(u"Zoom · Link only · Not connected yet"_s));
    QVERIFY(row(1).contains(u"Zoom · Create and manage meetings · Sign in needed"_s));
    for (int at = 0; at < 2; ++at)
        QVERIFY(!drawer().list()->item(at)->icon().isNull());
    QVERIFY(drawer().list()->item(1)->data(Qt::AccessibleTextRole).toString().startsWith(u"Sales, Zoom"_s));
}

void TestAccountDrawer::testsAnAccount()
{
    desk->zoomAccount();
    QVERIFY(waitForRow(u"Sales"_s));
    action(u"Test"_s)->trigger();
    QVERIFY(waitForRow(u"Connected"_s));
    QVERIFY(waitForMessage(u"“Sales” is connected"_s));
}

void TestAccountDrawer::tellsThatATestFailed()
{
    desk->zoomAccount();
    zoom->server().stopListening();
    QVERIFY(waitForRow(u"Sales"_s));
    action(u"Test"_s)->trigger();
    QVERIFY(waitForMessage(u"“Sales” is not connected. Zoom does not answer."_s));
    QVERIFY(waitForRow(u"Test failed"_s));
}

void TestAccountDrawer::removesAfterAsking()
{
    const model::Account account = desk->zoomAccount();
    QVERIFY(waitForRow(u"Sales"_s));
    desk->prompts.answers << std::nullopt << ui::Answer { 0, false };
    action(u"Remove"_s)->trigger();
    QVERIFY(QTest::qWaitFor([&] { return desk->prompts.asked.size() == 1; }));
    QVERIFY(desk->prompts.asked.front().isFinal);
    QCOMPARE(support::await(desk->accounts.accounts()).value().size(), size_t(1));

    action(u"Remove"_s)->trigger();
    QVERIFY(waitForMessage(u"was removed"_s));
    QVERIFY(support::await(desk->accounts.accounts()).value().empty());
    QVERIFY(!desk->secrets.values.contains(model::secretName(account.key, u"clientSecret"_s)));
}

void TestAccountDrawer::saysWhatStandsOnAnAccount()
{
    const model::Account account = desk->zoomAccount();
    desk->initiate(desk->saved(u"Onboarding"_s), account);
    QVERIFY(waitForRow(u"Sales"_s));
    desk->prompts.answers << ui::Answer { 0, false };
    action(u"Remove"_s)->trigger();
    QVERIFY(QTest::qWaitFor([&] { return desk->prompts.asked.size() == 1; }));
    const ui::Question asked = desk->prompts.asked.front();
    QVERIFY(asked.text.contains(u"cannot be removed yet"_s));
    QVERIFY(asked.detail.contains(u"Onboarding"_s));
    QCOMPARE(support::await(desk->accounts.accounts()).value().size(), size_t(1));
}

void TestAccountDrawer::opensTheMenuByKeyboard()
{
    desk->zoomAccount();
    QVERIFY(waitForRow(u"Sales"_s));
    drawer().list()->setFocus();
    QTest::keyClick(drawer().list(), Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(drawer().menu()->isVisible());
    drawer().menu()->close();
}

void TestAccountDrawer::editsTheSelectedAccount()
{
    desk->zoomAccount();
    QVERIFY(waitForRow(u"Sales"_s));
    Q_EMIT drawer().list()->itemActivated(drawer().list()->currentItem());
    const auto *dialog = desk->window->findChild<ui::AccountDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->windowTitle().contains(u"Sales"_s));
}

QTEST_MAIN(TestAccountDrawer)
#include "tst_accountdrawer.moc"
