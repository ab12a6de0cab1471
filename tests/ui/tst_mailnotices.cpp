// NEW-06, NEW-11, ATT-11: what goes out can be taken back for a minute; what cannot go out and what was
// missed is said in the window; a session's details tell what became of its e-mails.
#include "support/mailwindowdesk.h"
#include "ui/actions.h"
#include "ui/dialogs/mails/beforesendingdialog.h"
#include "ui/widgets/mailsection.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/noticebar.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::MailKind;
using model::MailState;
using support::await;
using support::MailWindowDesk;

namespace {

QPushButton *buttonOf(QWidget &bar, const QString &text)
{
    const auto buttons = bar.findChildren<QPushButton *>();
    for (auto *button : buttons)
        if (!button->isHidden() && button->text() == text)
            return button;
    qWarning() << "no button" << text;
    return nullptr;
}

// Answers the question before it is sent, when it comes.
bool send()
{
    ui::BeforeSendingDialog *dialog = nullptr;
    return QTest::qWaitFor([&dialog] {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows)
            if (auto *one = qobject_cast<ui::BeforeSendingDialog *>(window); one && one->isVisible())
                dialog = one;
        if (dialog)
            dialog->sendButton()->click();
        return dialog != nullptr;
    });
}

int waiting(MailWindowDesk &desk, const model::Session &session)
{
    const auto mails = desk.mailsOf(session);
    return int(std::count_if(mails.begin(), mails.end(),
        [](const model::Mail &mail) { return mail.state == MailState::Waiting; }));
}

} // namespace

class TestMailNotices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesOutInAMinuteAndCanBeTakenBack();
    void countsDownAndGoes();
    void sendsAtOnceWhenTheHostSaysSo();
    void isSilentAboutWhatAnUndoTookBack();
    void saysThatThereIsNoAccount();
    void offersTheSettingsOfEmail();
    void saysWhatWasMissed_data();
    void saysWhatWasMissed();
    void tellsInTheDetailsWhatBecameOfThem();
    void writesToRegistrantsFromTheMenu();
    void opensTheWindowOfEmails();

private:
    static model::Session moved(MailWindowDesk &desk);
};

// A session with two registrants, whose new time is on its way.
model::Session TestMailNotices::moved(MailWindowDesk &desk)
{
    const auto session = desk.withRegistrants({ u"Ann"_s, u"Bob"_s });
    desk.showWithMail();
    const auto saved = desk.move(session);
    if (!send() || !await(saved))
        qWarning("it was not saved");
    return session;
}

void TestMailNotices::goesOutInAMinuteAndCanBeTakenBack()
{
    MailWindowDesk desk;
    desk.setUpAccount();
    const auto session = moved(desk);
    auto &bar = desk.window->mailNotices()->going();
    QVERIFY(bar.isVisible());
    QVERIFY(bar.text().startsWith(u'2') && bar.text().endsWith(u"go out in 60 s."_s));
    QCOMPARE(waiting(desk, session), 2);
    buttonOf(bar, u"Take back"_s)->click();
    QVERIFY(QTest::qWaitFor([&] { return waiting(desk, session) == 0; }));
    QVERIFY(!bar.isVisible());
    QVERIFY(QTest::qWaitFor([&] { return desk.window->messages().text().contains(u"taken back"_s); }));
}

void TestMailNotices::countsDownAndGoes()
{
    MailWindowDesk desk;
    desk.setUpAccount();
    moved(desk);
    auto &bar = desk.window->mailNotices()->going();
    desk.clock.moveTo(desk.clock.now() + 15s);
    QVERIFY(QTest::qWaitFor([&] { return bar.text().endsWith(u"go out in 45 s."_s); }));
    desk.clock.moveTo(desk.clock.now() + 45s);
    QVERIFY(QTest::qWaitFor([&] { return !bar.isVisible(); }));
}

void TestMailNotices::sendsAtOnceWhenTheHostSaysSo()
{
    MailWindowDesk desk;
    desk.setUpAccount();
    const auto session = moved(desk);
    buttonOf(desk.window->mailNotices()->going(), u"Send now"_s)->click();
    QVERIFY(QTest::qWaitFor([&] {
        const auto mails = desk.mailsOf(session);
        return std::all_of(mails.begin(), mails.end(),
            [&](const model::Mail &mail) { return mail.notBefore <= desk.clock.now(); });
    }));
}

void TestMailNotices::isSilentAboutWhatAnUndoTookBack()
{
    MailWindowDesk desk;
    desk.setUpAccount();
    const auto session = moved(desk);
    QVERIFY(await(desk.sessions.undo()));
    QCOMPARE(waiting(desk, session), 0);
    QVERIFY(QTest::qWaitFor([&] { return !desk.window->mailNotices()->going().isVisible(); }));
}

void TestMailNotices::saysThatThereIsNoAccount()
{
    MailWindowDesk desk;
    const auto session = moved(desk);
    auto &bar = desk.window->mailNotices()->going();
    QVERIFY(bar.text().contains(u"until an e-mail account is set up"_s));
    QVERIFY(buttonOf(bar, u"Take back"_s));

    QSignalSpy said(desk.window.get(), &ui::MainWindow::mailSaid);
    Q_EMIT desk.mails.needsAccount(2);
    auto &trouble = desk.window->mailNotices()->trouble();
    QVERIFY(trouble.isVisible());
    QVERIFY(trouble.text().startsWith(u'2'));
    QCOMPARE(said.count(), 1);
    desk.setUpAccount();
    QVERIFY(QTest::qWaitFor([&] { return !trouble.isVisible(); }));
}

void TestMailNotices::offersTheSettingsOfEmail()
{
    MailWindowDesk desk;
    desk.showWithMail();
    Q_EMIT desk.mails.signInNeeded(u"The password was refused."_s);
    auto &trouble = desk.window->mailNotices()->trouble();
    QVERIFY(trouble.text().contains(u"The password was refused."_s));
    buttonOf(trouble, u"Set up e-mail…"_s)->click();
    const auto isOpen = [] {
        const auto windows = QApplication::topLevelWidgets();
        return std::any_of(windows.begin(), windows.end(), [](const QWidget *window) {
            return window->isVisible() && window->windowTitle() == u"Settings"_s;
        });
    };
    QVERIFY(QTest::qWaitFor(isOpen));
}

void TestMailNotices::saysWhatWasMissed_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("state");
    QTest::newRow("send now") << u"Send now"_s << int(MailState::Waiting);
    QTest::newRow("skip") << u"Skip"_s << int(MailState::Discarded);
}

void TestMailNotices::saysWhatWasMissed()
{
    QFETCH(QString, button);
    QFETCH(int, state);
    MailWindowDesk desk;
    const auto session = desk.saved();
    const auto ann = desk.written(session, u"Ann"_s, MailState::Missed);
    const auto bob = desk.written(session, u"Bob"_s, MailState::Missed);
    desk.showWithMail();
    auto &bar = desk.window->mailNotices()->missed();
    QVERIFY(QTest::qWaitFor([&] { return bar.isVisible(); }));
    QVERIFY(bar.text().startsWith(u'2') && bar.text().contains(u"were not sent in time"_s));
    buttonOf(bar, button)->click();
    QVERIFY(QTest::qWaitFor(
        [&] { return int(desk.stateOf(ann.key)) == state && int(desk.stateOf(bob.key)) == state; }));
    QVERIFY(!bar.isVisible());
}

void TestMailNotices::tellsInTheDetailsWhatBecameOfThem()
{
    MailWindowDesk desk;
    const auto session = desk.saved();
    desk.written(session, u"Ann"_s, MailState::Sent, MailKind::Confirmation);
    desk.written(session, u"Bob"_s, MailState::Sent, MailKind::Confirmation);
    const auto cleo = desk.written(session, u"Cleo"_s, MailState::Failed, MailKind::Confirmation);
    desk.showWithMail({ 1000, 700 });
    QVERIFY(desk.select(session.key));
    auto *section = desk.window->findChild<ui::MailSection *>();
    QVERIFY(section);
    QVERIFY(
        QTest::qWaitFor([&] { return section->text() == u"E-mails · Confirmation: 2 sent, 1 failed"_s; }));
    QVERIFY(section->button()->isVisibleTo(section));
    await(desk.mails.takeBack({ cleo.key })).value();
    QVERIFY(QTest::qWaitFor([&] { return section->text() == u"E-mails · Confirmation: 2 sent"_s; }));
    QVERIFY(!section->button()->isVisibleTo(section));
}

void TestMailNotices::writesToRegistrantsFromTheMenu()
{
    MailWindowDesk desk;
    const auto session = desk.withRegistrants({ u"Ann"_s });
    const auto other = desk.saved(u"Nobody registered"_s);
    desk.showWithMail();
    QVERIFY(desk.select(other.key));
    auto &actions = desk.window->actions();
    QVERIFY(!actions.tellRegistrants->isEnabled());
    QVERIFY(desk.select(session.key));
    QVERIFY(actions.tellRegistrants->isEnabled());
    QMenu menu;
    actions.fillContextMenu(&menu);
    QVERIFY(menu.actions().contains(actions.tellRegistrants));
    actions.tellRegistrants->trigger();
    QVERIFY(send());
    QVERIFY(QTest::qWaitFor([&] { return waiting(desk, session) == 1; }));
}

void TestMailNotices::opensTheWindowOfEmails()
{
    MailWindowDesk desk;
    const auto session = desk.saved();
    desk.written(session, u"Ann"_s);
    desk.showWithMail();
    QVERIFY(desk.select(session.key));
    desk.window->actions().mails->trigger();
    auto *window = desk.window->findChild<ui::MailsWindow *>();
    QVERIFY(window && window->isVisible());
    QVERIFY(window->windowTitle().contains(session.topic));
}

QTEST_MAIN(TestMailNotices)
#include "tst_mailnotices.moc"
