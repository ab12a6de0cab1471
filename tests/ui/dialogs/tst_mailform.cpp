// The settings of e-mail: an address brings the server with it, a test mail through a real server shows that
// it works, and without an account the page says what that means.
#include "answers.h"
#include "mail/rehearsalsender.h"
#include "support/mailwindowdesk.h"
#include "support/smtpserver.h"
#include "ui/dialogs/accounts/secretfield.h"
#include "ui/dialogs/settings/mailform.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/widgets/noticebar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using support::await;
using support::control;
using support::MailWindowDesk;

class TestMailForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void saysWhatNoAccountMeans();
    void saysThatARehearsalSendsNothing();
    void fillsInTheServerOfAnAddress_data();
    void fillsInTheServerOfAnAddress();
    void tellsHowToGetAPasswordForPrograms();
    void sendsATestMail();
    void saysInPlainWordsWhatWentWrong_data();
    void saysInPlainWordsWhatWentWrong();
    void keepsThePasswordInTheKeychainOnly();
    void letsNobodyLeaveWithAnUnsavedAccount();
    void removesTheAccountAfterAsking();
    void opensFromTheSettings();

private:
    ui::MailForm &open();
    QLineEdit *field(const QString &name) { return control<QLineEdit>(*form, name); }
    QPushButton *button(const QString &text);
    QString notice() { return form->findChild<ui::NoticeBar *>()->text(); }
    bool says(const QString &text);
    void type(const QString &password = u"right horse"_s);
    bool settle(QPushButton *button);

    std::unique_ptr<MailWindowDesk> desk;
    std::unique_ptr<support::SmtpServer> server;
    support::Answers answers;
    ui::Prompts *prompts = &answers;
    std::unique_ptr<ui::MailForm> form;
};

void TestMailForm::initTestCase()
{
    server = std::make_unique<support::SmtpServer>();
}

void TestMailForm::init()
{
    desk = std::make_unique<MailWindowDesk>();
    answers = {};
    if (server->isListening())
        server->recover();
}

void TestMailForm::cleanup()
{
    form.reset();
    desk.reset();
}

ui::MailForm &TestMailForm::open()
{
    form = std::make_unique<ui::MailForm>(desk->mailAccounts, prompts, nullptr);
    QSignalSpy settled(form.get(), &ui::MailForm::settled);
    form->show();
    settled.wait();
    return *form;
}

QPushButton *TestMailForm::button(const QString &text)
{
    const auto buttons = form->findChildren<QPushButton *>();
    for (auto *one : buttons)
        if (QString(one->text()).remove(u'&') == text)
            return one;
    qWarning() << "no button" << text;
    return nullptr;
}

bool TestMailForm::says(const QString &text)
{
    const auto labels = form->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

// The account at the real server.
void TestMailForm::type(const QString &password)
{
    const mail::SmtpAccount at = server->account(u"tls"_s);
    QTest::keyClicks(field(u"Your e-mail address"_s), at.user);
    field(u"Mail server"_s)->setText(at.host);
    control<QSpinBox>(*form, u"Port"_s)->setValue(at.port);
    const QString certificate = desk->folder.filePath(u"server.pem"_s);
    QFile file(certificate);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(at.trusted) > 0);
    file.close();
    QTest::keyClicks(field(u"User name"_s), QString());
    field(u"Certificate file"_s)->setText(certificate);
    QTest::keyClicks(field(u"Password"_s), password);
}

bool TestMailForm::settle(QPushButton *pressed)
{
    QSignalSpy settled(form.get(), &ui::MailForm::settled);
    pressed->click();
    return settled.wait(20'000);
}

void TestMailForm::saysWhatNoAccountMeans()
{
    open();
    QVERIFY(says(u"No e-mail account is set up"_s));
    QVERIFY(says(u"drafts"_s));
    QVERIFY(!button(u"Save this account"_s)->isEnabled());
    QVERIFY(!button(u"Send a test mail"_s)->isEnabled());
    QVERIFY(!button(u"Remove the account…"_s)->isVisible());
}

// NEW-05
void TestMailForm::saysThatARehearsalSendsNothing()
{
    mail::RehearsalPost post;
    desk->mailAccounts.rehearse(post);
    open();
    QVERIFY(says(u"nothing leaves this computer"_s));
    QVERIFY(!says(u"No e-mail account"_s));
    QVERIFY(!button(u"Save this account"_s)->isVisible());
    QVERIFY(!field(u"Your e-mail address"_s)->isVisible());
}

void TestMailForm::fillsInTheServerOfAnAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("known");
    QTest::newRow("Gmail") << u"dana@gmail.com"_s << u"smtp.gmail.com"_s;
    QTest::newRow("not known") << u"dana@example.org"_s << QString();
}

void TestMailForm::fillsInTheServerOfAnAddress()
{
    QFETCH(QString, address);
    QFETCH(QString, known);
    open();
    QTest::keyClicks(field(u"Your e-mail address"_s), address);
    QTest::keyClick(field(u"Your e-mail address"_s), Qt::Key_Return);
    QCOMPARE(field(u"Mail server"_s)->text(), known);
    QCOMPARE(field(u"User name"_s)->text(), address);
    // Who is not known is asked for the server at once.
    QCOMPARE(field(u"Mail server"_s)->isVisible(), known.isEmpty());
    QCOMPARE(button(u"Save this account"_s)->isEnabled(), !known.isEmpty());
}

void TestMailForm::tellsHowToGetAPasswordForPrograms()
{
    open();
    QTest::keyClicks(field(u"Your e-mail address"_s), u"dana@gmail.com"_s);
    QVERIFY(says(u"password made for this program"_s) || says(u"password for this program"_s));
    QVERIFY(button(u"How that is done…"_s)->isVisible());
}

void TestMailForm::sendsATestMail()
{
    if (!server->isListening())
        QSKIP(qPrintable(server->whyNot()));
    open();
    type();
    const size_t before = server->mails().size();
    QVERIFY(settle(button(u"Send a test mail"_s)));
    QVERIFY2(notice().startsWith(u"It works"_s), qPrintable(notice()));
    QCOMPARE(server->mails().size(), before + 1);
    QVERIFY(settle(button(u"Save this account"_s)));
    QVERIFY2(notice().startsWith(u"Saved"_s), qPrintable(notice()));
    QVERIFY(says(u"E-mails go out as"_s));
    QVERIFY(desk->mailAccounts.isReady());
}

void TestMailForm::saysInPlainWordsWhatWentWrong_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("field");
    QTest::newRow("wrong password") << u"wrong"_s << 0 << u"Password"_s;
    QTest::newRow("nobody there") << u"right horse"_s << 1 << u"Mail server"_s;
}

void TestMailForm::saysInPlainWordsWhatWentWrong()
{
    if (!server->isListening())
        QSKIP(qPrintable(server->whyNot()));
    QFETCH(QString, password);
    QFETCH(int, port);
    open();
    type(password);
    if (port > 0)
        control<QSpinBox>(*form, u"Port"_s)->setValue(port);
    QVERIFY(settle(button(u"Send a test mail"_s)));
    QVERIFY2(notice().startsWith(u"The test mail was not sent."_s), qPrintable(notice()));
    QVERIFY2(notice().size() > u"The test mail was not sent."_s.size() + 20, qPrintable(notice()));
    QVERIFY(!notice().contains(password) || password == u"wrong"_s);
    QVERIFY(button(u"Send a test mail"_s)->isEnabled());
}

void TestMailForm::keepsThePasswordInTheKeychainOnly()
{
    open();
    QTest::keyClicks(field(u"Your e-mail address"_s), u"dana@gmail.com"_s);
    QTest::keyClicks(field(u"Password"_s), u"violet horse"_s);
    QVERIFY(settle(button(u"Save this account"_s)));
    QVERIFY(field(u"Password"_s)->text().isEmpty());
    QVERIFY(field(u"Password"_s)->placeholderText().contains(u"keychain"_s));
    QVERIFY(desk->secrets.values.values().contains(u"violet horse"_s));
    QVERIFY(desk->settings.flush());
    QDir folder(desk->folder.path());
    for (const QFileInfo &info : folder.entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("violet horse"), qPrintable(info.fileName()));
    }
}

void TestMailForm::letsNobodyLeaveWithAnUnsavedAccount()
{
    open();
    QVERIFY(form->validationError().isEmpty());
    QTest::keyClicks(field(u"Your e-mail address"_s), u"dana@gmail.com"_s);
    QVERIFY(!form->validationError().isEmpty());
    QTest::keyClicks(field(u"Password"_s), u"violet horse"_s);
    QVERIFY(settle(button(u"Save this account"_s)));
    QVERIFY(form->validationError().isEmpty());
}

void TestMailForm::removesTheAccountAfterAsking()
{
    desk->setUpAccount();
    open();
    button(u"Remove the account…"_s)->click(); // and Cancel
    QVERIFY(!desk->mailAccounts.account().isNull());
    answers.verb = 0;
    QVERIFY(settle(button(u"Remove the account…"_s)));
    QVERIFY(desk->mailAccounts.account().isNull());
    QVERIFY(!desk->secrets.values.values().contains(u"right horse"_s));
    QVERIFY(says(u"No e-mail account is set up"_s));
}

void TestMailForm::opensFromTheSettings()
{
    ui::SettingsHooks hooks;
    hooks.mail = &desk->mailAccounts;
    ui::SettingsDialog dialog(desk->settings, desk->profiles, desk->backups, hooks);
    dialog.showPage(ui::SettingsPage::Mail);
    dialog.show();
    auto *page = dialog.findChild<ui::MailForm *>();
    QVERIFY(page && page->isVisible());
    QTest::keyClicks(control<QLineEdit>(*page, u"Your e-mail address"_s), u"dana@gmail.com"_s);
    QVERIFY(!dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
}

QTEST_MAIN(TestMailForm)
#include "tst_mailform.moc"
