// The registrants' window: who is there, where each stands, and what the host can do (REG-06 to REG-09,
// REG-16).
#include "answers.h"
#include "support/emulators/zoomemulator.h"
#include "support/sharedesk.h"
#include "ui/dialogs/meetings/peopleimport.h"
#include "ui/dialogs/meetings/persondialog.h"
#include "ui/dialogs/meetings/registrantsdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using support::control;

class TestRegistrantsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void addsAPerson();
    void theHostEditsTheAnswersToTheForm();
    void saysBesideTheFieldWhatIsRefused();
    void tellsWhereEachStands();
    void cancelsAfterAskingAndApprovesAgain();
    void adoptsWhoIsOnlyThere();
    void looksBeforeItImports();
    void exportsATable();
    void searches();
    void showsWhatPeopleAnswered();
    void copiesAPersonalLink();
    void renewingSaysThatTheOldLinkDies();
    void withoutPagesThereAreNoPersonalLinks();
    void countsWhoWaitsNow();

private:
    void add(const QString &first, const QString &email);
    QString row(int at) const;
    bool waitForRow(const QString &part);
    QAction *action(const QString &text);
    void selectRow(const QString &part);
    QPushButton *button(QWidget &window, const QString &text);

    std::unique_ptr<support::ShareDesk> desk;
    std::unique_ptr<support::ZoomEmulator> zoom;
    model::Session session;
    std::unique_ptr<ui::RegistrantsDialog> dialog;
};

void TestRegistrantsDialog::init()
{
    desk = std::make_unique<support::ShareDesk>();
    zoom = std::make_unique<support::ZoomEmulator>(desk->clock);
    desk->routeTo(zoom->routes());
    const auto account = desk->zoomAccount();
    auto draft = desk->draft();
    draft.session.wantsRegistration = true;
    draft.session.form.fields = { { u"company"_s, model::FieldKind::Text, u"Company"_s, {}, false },
        { u"vegan"_s, model::FieldKind::CheckBox, u"Vegan"_s, {}, false } };
    session = support::await(desk->sessions.save(draft)).value().session;
    desk->initiate(session, account);
    QVERIFY(desk->run());
    dialog = std::make_unique<ui::RegistrantsDialog>(desk->registrants, desk->sessions, desk->prompts,
        ui::RegistrantExtras { &desk->attendees, &desk->waiting, &desk->settings });
    dialog->showSession(session.key);
}

void TestRegistrantsDialog::cleanup()
{
    dialog.reset();
    desk.reset();
    zoom.reset();
}

void TestRegistrantsDialog::add(const QString &first, const QString &email)
{
    model::Registrant person;
    person.session = session.key;
    person.firstName = first;
    person.lastName = u"Sample"_s;
    person.email = email;
    QVERIFY(support::await(desk->registrants.add(person)));
}

QString TestRegistrantsDialog::row(int at) const
{
    const auto *item = dialog->findChild<QTreeWidget *>()->topLevelItem(at);
    return item ? item->text(0) + u" | "_s + item->text(1) + u" | "_s + item->text(2) : QString();
}

bool TestRegistrantsDialog::waitForRow(const QString &part)
{
    return QTest::qWaitFor([&] {
        for (int at = 0; at < dialog->findChild<QTreeWidget *>()->topLevelItemCount(); ++at)
            if (row(at).contains(part))
                return true;
        return false;
    });
}

QAction *TestRegistrantsDialog::action(const QString &text)
{
    for (auto *one : dialog->findChildren<QAction *>())
        if (one->text().remove(u'&') == text)
            return one;
    qWarning() << "no action" << text;
    return nullptr;
}

void TestRegistrantsDialog::selectRow(const QString &part)
{
    auto *list = dialog->findChild<QTreeWidget *>();
    list->clearSelection();
    for (int at = 0; at < list->topLevelItemCount(); ++at)
        if (row(at).contains(part))
            list->setCurrentItem(list->topLevelItem(at));
}

QPushButton *TestRegistrantsDialog::button(QWidget &window, const QString &text)
{
    for (auto *one : window.findChildren<QPushButton *>())
        if (one->text().remove(u'&').startsWith(text))
            return one;
    qWarning() << "no button" << text;
    return nullptr;
}

void TestRegistrantsDialog::addsAPerson()
{
    action(u"Add…"_s)->trigger();
    auto *person = dialog->findChild<ui::PersonDialog *>();
    QVERIFY(person);
    QVERIFY(!button(*person, u"Save"_s)->isEnabled());
    control<QLineEdit>(*person, u"First name"_s)->setText(u"Kim"_s);
    control<QLineEdit>(*person, u"E-mail"_s)->setText(u"kim@"_s);
    QVERIFY(!button(*person, u"Save"_s)->isEnabled());
    control<QLineEdit>(*person, u"E-mail"_s)->setText(u"kim@example.org"_s);
    button(*person, u"Save"_s)->click();
    QVERIFY(waitForRow(u"kim@example.org | waiting to be sent"_s));
    QVERIFY(desk->run());
    QVERIFY(waitForRow(u"kim@example.org | registered there"_s));
}

void TestRegistrantsDialog::theHostEditsTheAnswersToTheForm() // ATT-01
{
    using model::FieldKind;
    auto edited = support::await(desk->sessions.session(session.key)).value();
    edited.form.fields = { { u"f1"_s, FieldKind::Text, u"Company & branch"_s, {}, false },
        { u"f2"_s, FieldKind::Choice, u"Meal"_s, { u"Vegetarian"_s, u"Fish"_s }, false },
        { u"f3"_s, FieldKind::CheckBox, u"Newsletter"_s, {}, false },
        { u"f4"_s, FieldKind::LongText, u"Remarks"_s, {}, false } };
    QVERIFY(support::await(desk->sessions.save({ edited, services::KeepPassword() })));
    add(u"Kim"_s, u"kim@example.org"_s);
    QVERIFY(waitForRow(u"kim@example.org"_s));
    selectRow(u"kim@"_s);
    action(u"Edit…"_s)->trigger();
    auto *person = dialog->findChild<ui::PersonDialog *>();
    QTRY_VERIFY(control<QLineEdit>(*person, u"Company & branch"_s));
    control<QLineEdit>(*person, u"Company & branch"_s)->setText(u"Example Ltd"_s);
    control<QComboBox>(*person, u"Meal"_s)->setCurrentText(u"Fish"_s);
    control<QCheckBox>(*person, u"Newsletter"_s)->setChecked(true);
    control<QPlainTextEdit>(*person, u"Remarks"_s)->setPlainText(u"one\ntwo"_s);
    button(*person, u"Save"_s)->click();
    const std::vector<model::FormAnswer> given { { u"f1"_s, u"Example Ltd"_s }, { u"f2"_s, u"Fish"_s },
        { u"f3"_s, u"yes"_s }, { u"f4"_s, u"one\ntwo"_s } };
    const auto stored = [this] {
        return support::await(desk->registrants.list(session.key)).value().people.front().answers;
    };
    QTRY_VERIFY(stored() == given);
    // Opened again they stand there; what is emptied goes.
    QTRY_VERIFY(!dialog->findChild<ui::PersonDialog *>());
    selectRow(u"kim@"_s);
    action(u"Edit…"_s)->trigger();
    person = dialog->findChild<ui::PersonDialog *>();
    QTRY_VERIFY(control<QComboBox>(*person, u"Meal"_s));
    QCOMPARE(control<QComboBox>(*person, u"Meal"_s)->currentText(), u"Fish"_s);
    QVERIFY(control<QCheckBox>(*person, u"Newsletter"_s)->isChecked());
    control<QCheckBox>(*person, u"Newsletter"_s)->setChecked(false);
    button(*person, u"Save"_s)->click();
    QTRY_COMPARE(int(stored().size()), 3);
}

void TestRegistrantsDialog::saysBesideTheFieldWhatIsRefused() // REG-08
{
    add(u"Kim"_s, u"kim@example.org"_s);
    action(u"Add…"_s)->trigger();
    auto *person = dialog->findChild<ui::PersonDialog *>();
    control<QLineEdit>(*person, u"First name"_s)->setText(u"Kim"_s);
    auto *email = control<QLineEdit>(*person, u"E-mail"_s);
    email->setText(u"KIM@example.org"_s);
    button(*person, u"Save"_s)->click();
    QTRY_VERIFY(email->accessibleDescription().contains(u"registered already"_s));
    email->setText(u"host@example.com"_s); // the account's own
    button(*person, u"Save"_s)->click();
    QTRY_VERIFY(email->accessibleDescription().contains(u"cannot be registered"_s));
    QVERIFY(person->isVisible());
}

void TestRegistrantsDialog::tellsWhereEachStands()
{
    add(u"Kim"_s, u"kim@example.org"_s);
    add(u"Lee"_s, {});
    QVERIFY(desk->run());
    QVERIFY(waitForRow(u"Kim Sample | kim@example.org | registered there"_s));
    QVERIFY(waitForRow(u"Lee Sample |  | no e-mail address: gets no link"_s)); // INI-09
    const QString counts = dialog->findChild<QLabel *>()->text();
    QVERIFY2(counts.contains(u"without an e-mail address"_s), qPrintable(counts));
}

void TestRegistrantsDialog::cancelsAfterAskingAndApprovesAgain() // REG-07
{
    add(u"Kim"_s, u"kim@example.org"_s);
    QVERIFY(desk->run());
    QVERIFY(waitForRow(u"registered there"_s));
    selectRow(u"kim@"_s);
    action(u"Cancel…"_s)->trigger(); // unanswered
    QCOMPARE(desk->prompts.asked.size(), 1);
    QVERIFY(desk->prompts.asked[0].isFinal);
    desk->prompts.answers = { ui::Answer {} };
    action(u"Cancel…"_s)->trigger();
    QVERIFY(waitForRow(u"cancelled"_s));
    QVERIFY(desk->run());
    const qint64 meeting = zoom->meetings().begin()->first;
    QVERIFY(zoom->registrants(meeting, u"approved"_s).empty());

    QVERIFY(waitForRow(u"| cancelled"_s));
    selectRow(u"kim@"_s);
    action(u"Register again"_s)->trigger();
    QVERIFY(waitForRow(u"waiting to be sent"_s));
    QVERIFY(desk->run());
    QCOMPARE(zoom->registrants(meeting, u"approved"_s).size(), size_t(1));
}

void TestRegistrantsDialog::adoptsWhoIsOnlyThere() // REG-16
{
    const qint64 meeting = zoom->meetings().begin()->first;
    zoom->find(meeting)->people.push_back(
        { u"r1"_s, u"lee@example.org"_s, u"Lee"_s, u"Sample"_s, u"approved"_s });
    action(u"Read from the provider now"_s)->trigger();
    QVERIFY(waitForRow(u"lee@example.org | only at the provider"_s));
    selectRow(u"lee@"_s);
    QVERIFY(!action(u"Edit…"_s)->isEnabled());
    action(u"Adopt"_s)->trigger();
    QVERIFY(waitForRow(u"lee@example.org | registered there"_s));
}

void TestRegistrantsDialog::looksBeforeItImports()
{
    action(u"Import…"_s)->trigger();
    auto *import = dialog->findChild<ui::PeopleImport *>();
    QVERIFY(import);
    import->findChild<QPlainTextEdit *>()->setPlainText(
        u"Kim Sample <kim@example.org>\nLee Sample <lee@>\nKim Again <kim@example.org>"_s);
    auto *lines = import->findChild<QTreeWidget *>();
    QTRY_COMPARE(lines->topLevelItemCount(), 3);
    QCOMPARE(lines->topLevelItem(0)->text(3), u"will be registered"_s);
    QVERIFY(lines->topLevelItem(1)->text(3) != u"will be registered"_s);
    QVERIFY(lines->topLevelItem(2)->text(3) != u"will be registered"_s);
    QVERIFY(support::await(desk->registrants.list(session.key)).value().people.empty());
    button(*import, u"Import 1"_s)->click();
    QVERIFY(waitForRow(u"kim@example.org"_s));
    QCOMPARE(support::await(desk->registrants.list(session.key)).value().people.size(), size_t(1));
}

void TestRegistrantsDialog::exportsATable()
{
    add(u"=Kim"_s, u"kim@example.org"_s);
    const QString path = desk->folder.filePath(u"out.csv"_s);
    desk->prompts.files = { path };
    action(u"Export…"_s)->trigger();
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray table = file.readAll();
    QVERIFY(table.contains("kim@example.org"));
    QVERIFY(!table.contains("\n=") && !table.contains(",=")); // no formula (APP-10)
}

void TestRegistrantsDialog::searches()
{
    add(u"Kim"_s, u"kim@example.org"_s);
    add(u"Lee"_s, u"lee@example.org"_s);
    QVERIFY(waitForRow(u"lee@"_s));
    control<QLineEdit>(*dialog, u"Search registrants by name or e-mail"_s)->setText(u"kim"_s);
    QTRY_COMPARE(dialog->findChild<QTreeWidget *>()->topLevelItemCount(), 1);
    QVERIFY(row(0).contains(u"kim@"_s));
}

void TestRegistrantsDialog::showsWhatPeopleAnswered() // ATT-01
{
    model::Registrant person;
    person.session = session.key;
    person.firstName = u"Kim"_s;
    person.email = u"kim@example.org"_s;
    person.answers = { { u"vegan"_s, u"yes"_s }, { u"company"_s, u"ABC Co"_s }, { u"gone"_s, u"x"_s } };
    QVERIFY(support::await(desk->registrants.add(person)));
    QVERIFY(waitForRow(u"kim@"_s));
    const auto *list = dialog->findChild<QTreeWidget *>();
    QTRY_COMPARE(list->columnCount(), 5);
    QCOMPARE(list->headerItem()->text(3), u"Company"_s);
    QTRY_COMPARE(list->topLevelItem(0)->text(3), u"ABC Co"_s);
    QCOMPARE(list->topLevelItem(0)->text(4), u"yes"_s);
}

void TestRegistrantsDialog::copiesAPersonalLink()
{
    desk->publish();
    add(u"Kim"_s, u"kim@example.org"_s);
    QVERIFY(waitForRow(u"kim@"_s));
    QVERIFY(!action(u"Copy the personal link"_s)->isEnabled());
    selectRow(u"kim@"_s);
    const auto kim = support::await(desk->registrants.list(session.key)).value().people.front();
    action(u"Copy the personal link"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), desk->attendees.personalLink(kim.key).toString());
}

void TestRegistrantsDialog::renewingSaysThatTheOldLinkDies()
{
    desk->publish();
    add(u"Kim"_s, u"kim@example.org"_s);
    QVERIFY(waitForRow(u"kim@"_s));
    selectRow(u"kim@"_s);
    const auto kim = support::await(desk->registrants.list(session.key)).value().people.front();
    const QString old = desk->attendees.personalLink(kim.key).toString();
    action(u"Renew the personal link…"_s)->trigger(); // unanswered
    QCOMPARE(desk->prompts.asked.size(), 1);
    QVERIFY(desk->prompts.asked[0].isFinal);
    QVERIFY(desk->prompts.asked[0].detail.contains(u"stops working at once"_s));
    desk->prompts.answers = { ui::Answer {} };
    QGuiApplication::clipboard()->clear();
    action(u"Renew the personal link…"_s)->trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"https://join.example.org/a/"_s));
    QVERIFY(QGuiApplication::clipboard()->text() != old);
}

void TestRegistrantsDialog::withoutPagesThereAreNoPersonalLinks()
{
    add(u"Kim"_s, u"kim@example.org"_s);
    QVERIFY(waitForRow(u"kim@"_s));
    selectRow(u"kim@"_s);
    QVERIFY(!action(u"Copy the personal link"_s)->isEnabled());
    QVERIFY(action(u"Copy the personal link"_s)->toolTip().contains(u"attendee pages"_s));
    QVERIFY(action(u"People you still have to tell…"_s)->isEnabled());
}

void TestRegistrantsDialog::countsWhoWaitsNow()
{
    QTRY_VERIFY(dialog->findChild<QLabel *>()->text().contains(u"registered"_s));
    desk->comesToWait(session.key, u"Kim"_s);
    QTRY_VERIFY(dialog->findChild<QLabel *>()->text().contains(u"1 waiting to be let in now"_s));
}

QTEST_MAIN(TestRegistrantsDialog)
#include "tst_registrantsdialog.moc"
