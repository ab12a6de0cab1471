// NEW-04, NEW-11: every e-mail that is not settled is shown with why, and with what can be done about it.
#include "answers.h"
#include "support/mailwindowdesk.h"
#include "ui/dialogs/mails/maildialog.h"
#include "ui/dialogs/mails/mailswindow.h"
#include "ui/widgets/mailview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using model::MailKind;
using model::MailState;
using support::await;
using support::MailWindowDesk;
using ui::MailsModel;

class TestMailsWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysThatNothingWaits();
    void groupsBySessionAndKind();
    void filtersAndSearches();
    void showsOneSessionOnly();
    void takesAGroupBackAfterAsking();
    void keepsWhatIsNotToBeTakenBack();
    void asksBeforeSomebodyGetsItTwice();
    void notesThatItArrived();
    void sendsWhatWasMissed();
    void savesDraftsInAFolder();
    void opensOneInTheMailProgram();
    void showsTheExactText();
    void keepsTheSelectionWhileOthersGo();
    void showsThousandsInPortions();
    void opensTheMenuByKeyboard();
    void saysWhatAMissingAccountMeans();

private:
    ui::MailsWindow &open(bool watched = true);
    QAction *action(const QString &text);
    bool waitForRows(int groups);
    void selectGroup(int row);
    void selectPerson(int group, int row);
    QString shown(const QModelIndex &index) { return index.data().toString(); }

    std::unique_ptr<MailWindowDesk> desk;
    std::unique_ptr<ui::MailsWindow> window;
    support::Answers prompts;
};

void TestMailsWindow::init()
{
    desk = std::make_unique<MailWindowDesk>();
    prompts = {};
}

void TestMailsWindow::cleanup()
{
    window.reset();
    desk.reset();
}

// `watched`: by the tester of models, which also fetches portions by itself.
ui::MailsWindow &TestMailsWindow::open(bool watched)
{
    window = std::make_unique<ui::MailsWindow>(desk->mailParts(), prompts);
    if (watched)
        new QAbstractItemModelTester(
            &window->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, window.get());
    QSignalSpy filled(window.get(), &ui::MailsWindow::filled);
    window->show();
    filled.wait();
    return *window;
}

QAction *TestMailsWindow::action(const QString &text)
{
    for (QAction *one : window->menu()->actions())
        if (QString(one->text()).remove(u'&') == text)
            return one;
    qWarning() << "no action" << text;
    return nullptr;
}

bool TestMailsWindow::waitForRows(int groups)
{
    return QTest::qWaitFor([&] { return window->model().rowCount() == groups; });
}

void TestMailsWindow::selectGroup(int row)
{
    window->list()->setCurrentIndex(window->model().index(row, 0));
}

void TestMailsWindow::selectPerson(int group, int row)
{
    window->list()->setCurrentIndex(window->model().index(row, 0, window->model().index(group, 0)));
}

void TestMailsWindow::saysThatNothingWaits()
{
    open();
    QVERIFY(!window->list()->isVisible());
    const auto labels = window->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"No e-mail waits"_s);
    }));
    for (const QAction *one : window->menu()->actions())
        QVERIFY2(!one->isEnabled(), qPrintable(one->text()));
}

void TestMailsWindow::groupsBySessionAndKind()
{
    const auto sales = desk->saved(u"Sales meeting"_s);
    const auto other = desk->saved(u"Onboarding"_s);
    for (const auto &name : { u"Ann"_s, u"Bob"_s })
        desk->written(sales, name);
    desk->written(sales, u"Cleo"_s, MailState::Failed);
    desk->written(sales, u"Ann"_s, MailState::Waiting, MailKind::Update);
    desk->written(other, u"Ann"_s);
    MailsModel &model = open().model();
    QCOMPARE(model.rowCount(), 3);
    QStringList groups;
    for (int row = 0; row < model.rowCount(); ++row)
        groups << shown(model.index(row, 0)) + u" | "_s + shown(model.index(row, 1));
    const auto reminders = groups.filter(u"2 hours before"_s).filter(u"Sales"_s);
    QCOMPARE(reminders.size(), 1);
    QVERIFY2(reminders.first().contains(u"3 person"_s), qPrintable(reminders.first()));
    QVERIFY2(reminders.first().contains(u"1 failed"_s), qPrintable(reminders.first()));
    QVERIFY2(reminders.first().contains(u"2 waiting"_s), qPrintable(reminders.first()));
    QCOMPARE(groups.filter(u"Onboarding"_s).size(), 1);
    const QModelIndex first = model.index(0, 0, model.index(int(groups.indexOf(reminders.first())), 0));
    QVERIFY(shown(first).contains(u"@example.org"_s));
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"2 hours before"_s));
    QVERIFY(window->list()->isExpanded(first.parent())); // few are shown at once
}

void TestMailsWindow::filtersAndSearches()
{
    const auto session = desk->saved();
    desk->written(session, u"Ann"_s);
    desk->written(session, u"Bob"_s, MailState::Failed);
    desk->written(session, u"Cleo"_s, MailState::Missed);
    open();
    const auto people = [this] {
        QStringList all;
        MailsModel &model = window->model();
        for (int group = 0; group < model.rowCount(); ++group)
            for (int row = 0; row < model.rowCount(model.index(group, 0)); ++row)
                all << shown(model.index(row, 0, model.index(group, 0)))
                           .section(u'@', 0, 0)
                           .section(u'<', -1);
        return all;
    };
    window->filter()->setCurrentIndex(window->filter()->findText(u"Failed"_s));
    QCOMPARE(people(), QStringList { u"bob"_s });
    window->filter()->setCurrentIndex(window->filter()->findText(u"Missed"_s));
    QCOMPARE(people(), QStringList { u"cleo"_s });
    window->filter()->setCurrentIndex(0);
    window->search()->setText(u"ANN"_s);
    QCOMPARE(people(), QStringList { u"ann"_s });
    window->search()->setText(u"nobody"_s);
    QVERIFY(!window->list()->isVisible());
}

void TestMailsWindow::showsOneSessionOnly()
{
    const auto session = desk->saved(u"Sales meeting"_s);
    desk->written(session, u"Ann"_s);
    desk->written(desk->saved(u"Onboarding"_s), u"Bob"_s);
    open().showSession(session.key, session.topic);
    QCOMPARE(window->model().rowCount(), 1);
    QVERIFY(window->windowTitle().contains(u"Sales meeting"_s));
    window->showSession({}, {});
    QCOMPARE(window->model().rowCount(), 2);
}

void TestMailsWindow::takesAGroupBackAfterAsking()
{
    const auto session = desk->saved();
    const auto ann = desk->written(session, u"Ann"_s);
    const auto bob = desk->written(session, u"Bob"_s);
    open();
    selectGroup(0);
    prompts.verb = 0;
    action(u"Take back"_s)->trigger();
    QCOMPARE(prompts.asked.size(), 1);
    QVERIFY(prompts.asked.first().text.contains(u'2'));
    QVERIFY(waitForRows(0));
    QCOMPARE(desk->stateOf(ann.key), MailState::Discarded);
    QCOMPARE(desk->stateOf(bob.key), MailState::Discarded);
}

void TestMailsWindow::keepsWhatIsNotToBeTakenBack()
{
    const auto ann = desk->written(desk->saved(), u"Ann"_s);
    open();
    selectPerson(0, 0);
    action(u"Take back"_s)->trigger(); // and Cancel
    QCOMPARE(prompts.asked.size(), 1);
    QVERIFY(prompts.asked.first().isFinal);
    QCOMPARE(desk->stateOf(ann.key), MailState::Waiting);
}

void TestMailsWindow::asksBeforeSomebodyGetsItTwice()
{
    const auto ann = desk->written(desk->saved(), u"Ann"_s, MailState::Checking);
    open();
    selectPerson(0, 0);
    action(u"Send now"_s)->trigger();
    QCOMPARE(prompts.asked.size(), 1);
    QCOMPARE(desk->stateOf(ann.key), MailState::Checking);
    prompts.verb = 0;
    action(u"Send now"_s)->trigger();
    QVERIFY(QTest::qWaitFor([&] { return desk->stateOf(ann.key) == MailState::Waiting; }));
}

void TestMailsWindow::notesThatItArrived()
{
    const auto ann = desk->written(desk->saved(), u"Ann"_s, MailState::Checking);
    open();
    selectPerson(0, 0);
    QVERIFY(action(u"It arrived"_s)->isEnabled());
    action(u"It arrived"_s)->trigger();
    QVERIFY(waitForRows(0));
    QCOMPARE(desk->stateOf(ann.key), MailState::Sent);
}

void TestMailsWindow::sendsWhatWasMissed()
{
    const auto ann = desk->written(desk->saved(), u"Ann"_s, MailState::Missed);
    open();
    selectGroup(0);
    QVERIFY(!action(u"It arrived"_s)->isEnabled());
    action(u"Send now"_s)->trigger();
    QVERIFY(prompts.asked.isEmpty()); // nobody has it yet
    QVERIFY(QTest::qWaitFor([&] { return desk->stateOf(ann.key) == MailState::Waiting; }));
}

void TestMailsWindow::savesDraftsInAFolder()
{
    const auto session = desk->withRegistrants({ u"Ann"_s });
    const auto one = desk->written(session, u"Ann"_s, MailState::Waiting, MailKind::Invitation);
    const auto two = desk->written(session, u"Bob"_s, MailState::Failed, MailKind::Invitation);
    open();
    selectGroup(0);
    prompts.file = desk->folder.filePath(u"mine"_s);
    action(u"Save as drafts…"_s)->trigger();
    QVERIFY(waitForRows(0));
    QCOMPARE(QDir(prompts.file).entryList({ u"*.eml"_s }).size(), 2);
    QCOMPARE(desk->stateOf(one.key), MailState::HandedOver);
    QCOMPARE(desk->stateOf(two.key), MailState::HandedOver);
}

void TestMailsWindow::opensOneInTheMailProgram()
{
    const auto session = desk->withRegistrants({ u"Ann"_s });
    desk->written(session, u"Ann"_s, MailState::Waiting, MailKind::Invitation);
    desk->written(session, u"Bob"_s, MailState::Waiting, MailKind::Invitation);
    open();
    selectGroup(0);
    QVERIFY(!action(u"Open in mail program"_s)->isEnabled()); // one at a time
    selectPerson(0, 0);
    action(u"Open in mail program"_s)->trigger();
    QVERIFY(QTest::qWaitFor([&] { return desk->openedDrafts.size() == 1; }));
    QVERIFY(desk->openedDrafts.first().endsWith(u".eml"_s));
}

void TestMailsWindow::showsTheExactText()
{
    const auto session = desk->withRegistrants({});
    desk->written(session, u"Ann"_s, MailState::Waiting, MailKind::Invitation);
    open();
    selectPerson(0, 0);
    QTest::keyClick(window->list(), Qt::Key_Return);
    ui::MailDialog *dialog = nullptr;
    QVERIFY(QTest::qWaitFor([&] { return (dialog = window->findChild<ui::MailDialog *>()) != nullptr; }));
    QVERIFY(dialog->isVisible());
    QVERIFY(QTest::qWaitFor([&] { return dialog->view()->said().isEmpty(); }));
    QVERIFY(dialog->view()->text()->toPlainText().contains(u"Sales meeting"_s));
}

void TestMailsWindow::keepsTheSelectionWhileOthersGo()
{
    const auto session = desk->saved();
    const auto ann = desk->written(session, u"Ann"_s);
    const auto bob = desk->written(session, u"Bob"_s);
    open();
    const QModelIndex place = window->model().indexOf(bob.key);
    window->list()->setCurrentIndex(place);
    await(desk->mails.takeBack({ ann.key })).value();
    QVERIFY(QTest::qWaitFor([&] { return window->model().rowCount(window->model().index(0, 0)) == 1; }));
    const auto selected = window->list()->selectionModel()->selectedRows();
    QCOMPARE(selected.size(), 1);
    QVERIFY(window->model().lineAt(selected.first()));
    QVERIFY(window->model().lineAt(selected.first())->mail.key == bob.key);
}

void TestMailsWindow::showsThousandsInPortions()
{
    const auto session = desk->saved();
    desk->write([&](store::Connection &connection) -> base::Result<bool> {
        for (int i = 0; i < 10'000; ++i) {
            model::Mail mail;
            mail.kind = MailKind::Update;
            mail.session = session.key;
            mail.address = u"p%1@example.org"_s.arg(i);
            mail.createdAt = mail.notBefore = desk->clock.now();
            if (auto appended = store::MailStore(connection).append(mail); !appended)
                return base::passOn(appended);
        }
        return true;
    });
    MailsModel &model = open(false).model();
    QCOMPARE(model.mails(), 10'000);
    const QModelIndex group = model.index(0, 0);
    QVERIFY(shown(group).contains(u"10,000"_s) || shown(group).contains(u"10000"_s));
    QVERIFY(!window->list()->isExpanded(group));
    QCOMPARE(model.rowCount(group), MailsModel::portion);
    QVERIFY(model.canFetchMore(group));
    model.fetchMore(group);
    QCOMPARE(model.rowCount(group), 2 * MailsModel::portion);
    selectGroup(0);
    QCOMPARE(int(model.linesAt(window->list()->selectionModel()->selectedRows()).size()), 10'000);
}

void TestMailsWindow::opensTheMenuByKeyboard()
{
    desk->written(desk->saved(), u"Ann"_s);
    open();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QVERIFY(window->list()->hasFocus());
    QVERIFY(window->list()->currentIndex().isValid());
    QTest::keyClick(window->list(), Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(QTest::qWaitFor([&] { return window->menu()->isVisible(); }));
    window->menu()->close();
    QTest::keyClick(window->list(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(window->search()->hasFocus());
}

void TestMailsWindow::saysWhatAMissingAccountMeans()
{
    desk->written(desk->saved(), u"Ann"_s);
    open();
    QPushButton *setUp = nullptr;
    for (auto *button : window->findChildren<QPushButton *>())
        if (button->text().contains(u"Set"_s))
            setUp = button;
    QVERIFY(setUp && setUp->isVisible());
    QSignalSpy wanted(window.get(), &ui::MailsWindow::accountWanted);
    setUp->click();
    QCOMPARE(wanted.count(), 1);
    desk->setUpAccount();
    QVERIFY(QTest::qWaitFor([&] { return !setUp->isVisible(); }));
}

QTEST_MAIN(TestMailsWindow)
#include "tst_mailswindow.moc"
