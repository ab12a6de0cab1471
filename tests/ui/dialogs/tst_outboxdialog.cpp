// NEW-02, NEW-04: what waits to be sent is told in plain words, and can be sent now or discarded.
#include "answers.h"
#include "support/emulators/zoomemulator.h"
#include "support/providerdesk.h"
#include "ui/dialogs/outboxdialog.h"
#include "ui/widgets/waitingbutton.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QMenu>

using namespace Qt::StringLiterals;

class TestOutboxDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysThatNothingWaits();
    void tellsWhatWaits();
    void followsWhatIsSent();
    void discardsAfterAsking();
    void sendsAgainWhatWasRefused();
    void opensTheMenuByKeyboard();
    void isAnnouncedInTheHeader();

private:
    ui::OutboxDialog &open();
    bool waitForRows(int number);
    QAction *action(const QString &text);

    std::unique_ptr<support::ProviderDesk> desk;
    std::unique_ptr<support::ZoomEmulator> zoom;
    std::unique_ptr<ui::OutboxDialog> dialog;
    model::Account account;
};

void TestOutboxDialog::init()
{
    desk = std::make_unique<support::ProviderDesk>();
    zoom = std::make_unique<support::ZoomEmulator>(desk->clock);
    desk->routeTo(zoom->routes());
    account = desk->zoomAccount();
}

void TestOutboxDialog::cleanup()
{
    dialog.reset();
    desk.reset();
    zoom.reset();
}

ui::OutboxDialog &TestOutboxDialog::open()
{
    dialog = std::make_unique<ui::OutboxDialog>(desk->outbox, desk->prompts);
    QSignalSpy filled(dialog.get(), &ui::OutboxDialog::filled);
    dialog->show();
    filled.wait();
    return *dialog;
}

bool TestOutboxDialog::waitForRows(int number)
{
    return QTest::qWaitFor([&] { return dialog->list()->count() == number; });
}

QAction *TestOutboxDialog::action(const QString &text)
{
    for (QAction *one : dialog->menu()->actions())
        if (QString(one->text()).remove(u'&') == text)
            return one;
    return nullptr;
}

void TestOutboxDialog::saysThatNothingWaits()
{
    open();
    QVERIFY(!dialog->list()->isVisible());
    const auto labels = dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"Nothing waits"_s);
    }));
    QVERIFY(!action(u"Send now"_s)->isEnabled());
    QVERIFY(!action(u"Discard"_s)->isEnabled());
}

// NEW-04
void TestOutboxDialog::tellsWhatWaits()
{
    desk->initiate(desk->saved(u"Sales meeting"_s), account);
    open();
    QVERIFY(waitForRows(1));
    const QListWidgetItem *row = dialog->list()->item(0);
    QVERIFY(row->text().contains(u"“Sales meeting”"_s));
    QVERIFY(row->text().contains(u'\n'));
    QVERIFY(!row->icon().isNull());
    QVERIFY(row->data(Qt::AccessibleTextRole).toString().contains(u"waits its turn"_s));
    QVERIFY(action(u"Discard"_s)->isEnabled());
}

void TestOutboxDialog::followsWhatIsSent()
{
    desk->initiate(desk->saved(), account);
    open();
    QVERIFY(waitForRows(1));
    QVERIFY(desk->run());
    QVERIFY(waitForRows(0));
    QVERIFY(!dialog->list()->isVisible());
    const auto labels = dialog->findChildren<QLabel *>();
    QVERIFY(QTest::qWaitFor([&] {
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"99"_s); // of 100 changes a day
        });
    }));
}

void TestOutboxDialog::discardsAfterAsking()
{
    desk->initiate(desk->saved(), account);
    open();
    QVERIFY(waitForRows(1));
    desk->prompts.answers << std::nullopt << ui::Answer { 0, false };
    action(u"Discard"_s)->trigger();
    QCOMPARE(desk->prompts.asked.size(), 1);
    QVERIFY(desk->prompts.asked.front().isFinal);
    QCOMPARE(desk->open().size(), size_t(1));

    action(u"Discard"_s)->trigger();
    QVERIFY(waitForRows(0));
    QVERIFY(desk->open().empty());
    QVERIFY(zoom->meetings().empty());
}

// NEW-04
void TestOutboxDialog::sendsAgainWhatWasRefused()
{
    zoom->server().setFaults([](const support::ServerRequest &request) -> support::FaultPlan {
        if (!request.path.endsWith("/meetings") || request.method != "POST")
            return {};
        return { support::Fault::Answer,
            support::ServerAnswer::json(
                400, { { u"code"_s, 300 }, { u"message"_s, u"The host may not make meetings today."_s } }) };
    });
    desk->initiate(desk->saved(), account);
    QVERIFY(desk->run());
    open();
    QVERIFY(waitForRows(1));
    QVERIFY(dialog->list()->item(0)->text().contains(u"refused"_s));

    zoom->server().setFaults({});
    desk->outbox.begin();
    action(u"Send now"_s)->trigger();
    QVERIFY(waitForRows(0));
    QCOMPARE(zoom->meetings().size(), size_t(1));
}

void TestOutboxDialog::opensTheMenuByKeyboard()
{
    desk->initiate(desk->saved(), account);
    open();
    QVERIFY(waitForRows(1));
    dialog->activateWindow();
    dialog->list()->setFocus();
    QTest::keyClick(dialog->list(), Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(dialog->menu()->isVisible());
    dialog->menu()->close();
}

void TestOutboxDialog::isAnnouncedInTheHeader()
{
    desk->show();
    auto *button = desk->window->findChild<ui::WaitingButton *>();
    QVERIFY(button);
    QVERIFY(!button->isVisible());
    desk->initiate(desk->saved(), account);
    QVERIFY(QTest::qWaitFor([&] { return button->isVisible(); }));
    QVERIFY(button->text().contains(u"1 waiting"_s));
    button->click();
    const auto *shown = desk->window->findChild<ui::OutboxDialog *>();
    QVERIFY(shown && shown->isVisible());
    QVERIFY(desk->run());
    QVERIFY(QTest::qWaitFor([&] { return !button->isVisible(); }));
}

QTEST_MAIN(TestOutboxDialog)
#include "tst_outboxdialog.moc"
