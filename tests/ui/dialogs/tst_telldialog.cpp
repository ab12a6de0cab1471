// Nobody is left out for lack of an e-mail address (NEW-10).
#include "answers.h"
#include "support/providerdesk.h"
#include "ui/dialogs/share/telldialog.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

class TestTellDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsOnlyPeopleWithoutAnAddress();
    void shortTextHoldsAllThatIsNeeded();
    void phoneSheetHasNumbersNamesAndTheGroupedId();
    void namesAreNoMarkup();
    void printsSheetAndCard();
    void saysWhenThereIsNoNumberToCall();
    void saysWhenEverybodyIsTold();

private:
    void add(const QString &first, const QString &email, const QString &phone);
    void open();
    QAction *action(const QString &text) const;

    std::unique_ptr<support::ProviderDesk> desk;
    model::Session session;
    std::unique_ptr<ui::TellDialog> dialog;
};

void TestTellDialog::init()
{
    desk = std::make_unique<support::ProviderDesk>();
    desk->settings.set(settings::keys::serviceNumbers,
        QList<settings::ServiceNumber> { { u"Germany"_s, u"+49 30 1234567"_s, u"414319"_s } });
    auto draft = desk->draft();
    draft.session.wantsRegistration = true;
    draft.session.conferenceCall = model::ConferenceCall::ServiceNumbers;
    session = support::await(desk->sessions.save(draft)).value().session;
}

void TestTellDialog::cleanup()
{
    dialog.reset();
    desk.reset();
}

void TestTellDialog::add(const QString &first, const QString &email, const QString &phone)
{
    model::Registrant person;
    person.session = session.key;
    person.firstName = first;
    person.lastName = u"Sample"_s;
    person.email = email;
    person.phone = phone;
    QVERIFY(support::await(desk->registrants.add(person)));
}

void TestTellDialog::open()
{
    dialog
        = std::make_unique<ui::TellDialog>(desk->registrants, desk->sessions, desk->settings, desk->prompts);
    dialog->tell(session.key, QUrl(u"https://join.example.org/j/"_s + session.reservedId.digits()));
    QVERIFY(QTest::qWaitFor([&] { return !dialog->findChild<QLabel *>()->text().isEmpty(); }));
}

QAction *TestTellDialog::action(const QString &text) const
{
    for (auto *one : dialog->findChildren<QAction *>())
        if (one->text().remove(u'&') == text)
            return one;
    qWarning() << "no action" << text;
    return nullptr;
}

// NEW-10
void TestTellDialog::listsOnlyPeopleWithoutAnAddress()
{
    add(u"Kim"_s, u"kim@example.org"_s, {});
    add(u"Lee"_s, {}, u"+49 171 5550100"_s);
    add(u"Max"_s, {}, {});
    open();
    const auto *list = dialog->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(0), u"Lee Sample"_s);
    QCOMPARE(list->topLevelItem(0)->text(1), u"+49 171 5550100"_s);
    QCOMPARE(list->topLevelItem(1)->text(1), u"no telephone number"_s);
}

void TestTellDialog::shortTextHoldsAllThatIsNeeded()
{
    add(u"Lee"_s, {}, u"+49 171 5550100"_s);
    open();
    for (auto *button : dialog->findChildren<QPushButton *>())
        if (button->text().remove(u'&') == u"Copy the short text"_s)
            button->click();
    const QString text = QGuiApplication::clipboard()->text();
    for (const QString &part :
        { session.topic, session.reservedId.grouped(), u"+49 30 1234567"_s, u"414319"_s, u"21 November"_s,
            QString(u"https://join.example.org/j/"_s + session.reservedId.digits()) })
        QVERIFY2(text.contains(part), qPrintable(QString(part + u" in "_s + text)));
    QVERIFY(text.size() < 306); // two messages of a telephone
}

// NEW-10
void TestTellDialog::phoneSheetHasNumbersNamesAndTheGroupedId()
{
    add(u"Lee"_s, {}, u"+49 171 5550100"_s);
    add(u"Kim"_s, u"kim@example.org"_s, u"+49 171 5550199"_s);
    open();
    action(u"Copy the phone sheet"_s)->trigger();
    const QString text = QGuiApplication::clipboard()->text();
    for (const QString &part :
        { session.reservedId.grouped(), u"+49 30 1234567"_s, u"Lee Sample"_s, u"+49 171 5550100"_s })
        QVERIFY2(text.contains(part), qPrintable(QString(part + u" in "_s + text)));
    QVERIFY(!text.contains(u"Kim"_s));
}

void TestTellDialog::namesAreNoMarkup()
{
    model::Registrant person;
    person.firstName = u"<img src=x>"_s;
    const QString html = ui::phoneSheetHtml({ u"<b>Sales</b>"_s, {}, {}, {}, {} }, { person });
    QVERIFY(!html.contains(u"<img"_s));
    QVERIFY(!html.contains(u"<b>Sales"_s));
}

// NEW-10
void TestTellDialog::printsSheetAndCard()
{
    add(u"Lee"_s, {}, u"+49 171 5550100"_s);
    open();
    const auto isPdf = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.read(4) == "%PDF" && file.size() > 1000;
    };
    int number = 0;
    for (const QString &way : { u"Print the phone sheet…"_s, u"Print the card…"_s }) {
        desk->prompts.printTo = desk->folder.filePath(u"print%1.pdf"_s.arg(++number));
        action(way)->trigger();
        QVERIFY2(isPdf(desk->prompts.printTo), qPrintable(way));
    }
    for (const QString &way : { u"Save the phone sheet as PDF…"_s, u"Save the card as PDF…"_s }) {
        const QString path = desk->folder.filePath(u"save%1.pdf"_s.arg(++number));
        desk->prompts.files = { path };
        action(way)->trigger();
        QVERIFY2(isPdf(path), qPrintable(way));
    }
}

void TestTellDialog::saysWhenThereIsNoNumberToCall()
{
    auto draft = desk->draft();
    session = support::await(desk->sessions.save(draft)).value().session;
    add(u"Lee"_s, {}, u"+49 171 5550100"_s);
    open();
    QStringList texts;
    for (const auto *label : dialog->findChildren<QLabel *>())
        if (label->isVisible())
            texts << label->text();
    QVERIFY(texts.join(u'\n').contains(u"no number to call"_s));
}

void TestTellDialog::saysWhenEverybodyIsTold()
{
    add(u"Kim"_s, u"kim@example.org"_s, {});
    open();
    QVERIFY(dialog->findChild<QLabel *>()->text().contains(u"nobody whom you have to tell"_s));
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication application(argc, argv);
    TestTellDialog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_telldialog.moc"
