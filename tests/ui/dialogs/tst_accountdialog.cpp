// REG-02, REG-18: an account is connected step by step; nothing that was entered is lost.
#include "answers.h"
#include "support/emulators/zoomemulator.h"
#include "support/providerdesk.h"
#include "ui/dialogs/accounts/accountdialog.h"
#include "ui/dialogs/accounts/connectionresult.h"
#include "ui/dialogs/accounts/letterdialog.h"
#include "ui/dialogs/accounts/signinview.h"
#include "ui/texts.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using model::AccountMode;
using model::ProviderKind;
using support::control;

class TestAccountDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void offersTheProvidersThatCanBeConnected();
    void connectsAnAccount();
    void namesWhatIsMissing();
    void keepsWhatWasEnteredAfterAFailure();
    void showsTheFieldsOfTheWay();
    void asksForLessWithLinkOnly();
    void asksForNothingWithoutAConnection();
    void showsTheCodeToTypeElsewhere();
    void waitsForTheBrowserUntilCancelled();
    void keepsTheSecretThatIsLeftEmpty();
    void renamesWithoutAskingTheProvider();
    void writesToTheAdministrator();

private:
    ui::AccountDialog &fresh();
    ui::AccountDialog &editing(const model::Account &account);
    void choose(const QString &name, int data);
    void choose(AccountMode mode);
    void fillZoom();
    void type(const QString &name, const QString &text);
    QLineEdit *field(const QString &name);
    QPushButton *button(const QString &text);
    QString result();
    bool waitForResult(const QString &part);

    std::unique_ptr<support::ProviderDesk> desk;
    std::unique_ptr<support::ZoomEmulator> zoom;
    std::unique_ptr<ui::AccountDialog> dialog;
};

void TestAccountDialog::init()
{
    desk = std::make_unique<support::ProviderDesk>();
    zoom = std::make_unique<support::ZoomEmulator>(desk->clock);
    desk->routeTo(zoom->routes());
}

void TestAccountDialog::cleanup()
{
    dialog.reset();
    desk.reset();
    zoom.reset();
}

ui::AccountDialog &TestAccountDialog::fresh()
{
    dialog = std::make_unique<ui::AccountDialog>(desk->accounts, desk->prompts);
    dialog->connectNew();
    choose(u"Provider"_s, int(ProviderKind::Zoom));
    return *dialog;
}

ui::AccountDialog &TestAccountDialog::editing(const model::Account &account)
{
    dialog = std::make_unique<ui::AccountDialog>(desk->accounts, desk->prompts);
    dialog->edit(account);
    return *dialog;
}

// As a person does: the box says that it was activated.
void TestAccountDialog::choose(const QString &name, int data)
{
    auto *box = control<QComboBox>(*dialog, name);
    const int row = box->findData(data);
    QVERIFY(row >= 0);
    box->setCurrentIndex(row);
    Q_EMIT box->activated(row);
}

void TestAccountDialog::choose(AccountMode mode)
{
    dialog->findChildren<QRadioButton *>().at(int(mode))->click();
}

QLineEdit *TestAccountDialog::field(const QString &name)
{
    for (auto *edit : dialog->findChildren<QLineEdit *>())
        if (edit->accessibleName() == name && edit->isVisible())
            return edit;
    return nullptr;
}

void TestAccountDialog::type(const QString &name, const QString &text)
{
    QLineEdit *edit = field(name);
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

QPushButton *TestAccountDialog::button(const QString &text)
{
    for (auto *one : dialog->findChildren<QPushButton *>())
        if (QString(one->text()).remove(u'&') == text && one->isVisible())
            return one;
    return nullptr;
}

void TestAccountDialog::fillZoom()
{
    type(u"Name of the account"_s, u"Sales"_s);
    type(u"Account ID (Server-to-Server OAuth)"_s, u"acc-1"_s);
    type(u"Client ID"_s, u"client-1"_s);
    type(u"Client Secret"_s, u"s3cret"_s);
}

QString TestAccountDialog::result()
{
    const auto *shown = dialog->findChild<ui::ConnectionResult *>();
    return shown->isVisible() ? shown->text() : QString();
}

bool TestAccountDialog::waitForResult(const QString &part)
{
    const bool came = QTest::qWaitFor([&] { return result().contains(part); }, 60000);
    if (!came)
        qWarning() << "the dialog says" << result();
    return came;
}

void TestAccountDialog::offersTheProvidersThatCanBeConnected()
{
    fresh();
    const auto *box = control<QComboBox>(*dialog, u"Provider"_s);
    QCOMPARE(size_t(box->count()), desk->accounts.connectable().size());
    QVERIFY(box->findText(u"Zoom"_s) >= 0);
    QVERIFY(box->findText(u"Vimeo"_s) < 0);
}

void TestAccountDialog::connectsAnAccount()
{
    fresh();
    QSignalSpy connected(dialog.get(), &ui::AccountDialog::connected);
    fillZoom();
    QCOMPARE(field(u"Client Secret"_s)->echoMode(), QLineEdit::Password);
    button(u"Connect"_s)->click();
    QVERIFY(waitForResult(u"Connected to Zoom as Dana Reyes (host@example.com)."_s));
    // The emulated app lacks most permissions: each is named with what it is for.
    QVERIFY(result().contains(u"meeting:delete:meeting:admin: Removes meetings that you cancel."_s));
    QVERIFY(!result().contains(u"meeting:write:meeting:admin"_s));
    QVERIFY(button(u"Close"_s));

    const auto stored = support::await(desk->accounts.accounts()).value();
    QCOMPARE(stored.size(), size_t(1));
    QCOMPARE(stored.front().name, u"Sales"_s);
    QCOMPARE(stored.front().settings.value(u"accountId"_s), u"acc-1"_s);
    QCOMPARE(
        desk->secrets.values.value(model::secretName(stored.front().key, u"clientSecret"_s)), u"s3cret"_s);
    QCOMPARE(connected.size(), 1);
}

void TestAccountDialog::namesWhatIsMissing()
{
    fresh();
    type(u"Client ID"_s, u"client-1"_s);
    button(u"Connect"_s)->click();
    QVERIFY(result().contains(u"Something is missing"_s));
    QVERIFY(field(u"Account ID (Server-to-Server OAuth)"_s)->accessibleDescription().contains(u"needed"_s));
    QVERIFY(field(u"Client Secret"_s)->accessibleDescription().contains(u"needed"_s));
    QVERIFY(!field(u"Client ID"_s)->accessibleDescription().contains(u"needed"_s));
    QVERIFY(support::await(desk->accounts.accounts()).value().empty());
}

void TestAccountDialog::keepsWhatWasEnteredAfterAFailure()
{
    fresh();
    fillZoom();
    zoom->server().setHandler([](const support::ServerRequest &) {
        return support::ServerAnswer::json(401,
            { { u"reason"_s, u"Invalid client_id or client_secret"_s },
                { u"error"_s, u"invalid_client"_s } });
    });
    button(u"Connect"_s)->click();
    QVERIFY(waitForResult(u"The account is not connected."_s));
    QVERIFY(!result().contains(u"s3cret"_s));
    QCOMPARE(field(u"Account ID (Server-to-Server OAuth)"_s)->text(), u"acc-1"_s);
    QCOMPARE(field(u"Client Secret"_s)->text(), u"s3cret"_s);
    QVERIFY(field(u"Client ID"_s)->isEnabled());

    // What was stored by then is changed, not made a second time.
    support::ZoomEmulator other(desk->clock);
    desk->routeTo(other.routes());
    type(u"Client ID"_s, u"client-2"_s);
    button(u"Connect"_s)->click();
    QVERIFY(waitForResult(u"Connected to Zoom"_s));
    const auto stored = support::await(desk->accounts.accounts()).value();
    QCOMPARE(stored.size(), size_t(1));
    QCOMPARE(stored.front().settings.value(u"clientId"_s), u"client-2"_s);
}

void TestAccountDialog::showsTheFieldsOfTheWay()
{
    fresh();
    fillZoom();
    choose(u"How to sign in"_s, int(model::SignInWay::Browser));
    QVERIFY(!field(u"Account ID (Server-to-Server OAuth)"_s));
    QCOMPARE(field(u"Client ID"_s)->text(), u"client-1"_s);
    choose(u"How to sign in"_s, int(model::SignInWay::ZoomServerToServer));
    QCOMPARE(field(u"Account ID (Server-to-Server OAuth)"_s)->text(), u"acc-1"_s);
    QCOMPARE(field(u"Client Secret"_s)->text(), u"s3cret"_s);
}

void TestAccountDialog::asksForLessWithLinkOnly()
{
    fresh();
    const auto *table = dialog->findChild<QTreeWidget *>();
    const auto has
        = [table](const QString &scope) { return !table->findItems(scope, Qt::MatchExactly, 1).isEmpty(); };
    QVERIFY(has(u"meeting:write:meeting:admin"_s));
    QVERIFY(has(u"meeting:read:meeting:admin"_s));
    choose(AccountMode::LinkOnly);
    QVERIFY(!has(u"meeting:write:meeting:admin"_s));
    QVERIFY(has(u"meeting:read:meeting:admin"_s));
}

void TestAccountDialog::asksForNothingWithoutAConnection()
{
    fresh();
    choose(AccountMode::NoConnection);
    QVERIFY(!field(u"Client ID"_s));
    button(u"Save"_s)->click();
    QVERIFY(waitForResult(u"Saved."_s));
    QVERIFY(button(u"Done"_s));
    QCOMPARE(zoom->server().arrived(), 0);
    const auto stored = support::await(desk->accounts.accounts()).value();
    QCOMPARE(stored.size(), size_t(1));
    QCOMPARE(stored.front().mode, AccountMode::NoConnection);
    QCOMPARE(stored.front().name, u"Zoom"_s);
}

void TestAccountDialog::showsTheCodeToTypeElsewhere()
{
    support::HttpServer entra([](const support::ServerRequest &request) {
        if (!request.path.endsWith("devicecode"))
            return support::ServerAnswer::json(400, { { u"error"_s, u"authorization_pending"_s } });
        return support::ServerAnswer::json(200,
            { { u"device_code"_s, u"device-1"_s }, { u"user_code"_s, u"WDJB-MJHT"_s },
                { u"expires_in"_s, 900 }, { u"interval"_s, 5 },
                { u"verification_uri"_s, u"https://login.microsoftonline.com/common/oauth2/deviceauth"_s } });
    });
    desk->routeTo({ { u"login.microsoftonline.com"_s, entra.origin() } });
    fresh();
    choose(u"Provider"_s, int(ProviderKind::Teams));
    choose(u"How to sign in"_s, int(model::SignInWay::DeviceCode));
    type(u"Application (client) ID"_s, u"0000-1111"_s);
    type(u"Directory (tenant) ID"_s, u"contoso.onmicrosoft.com"_s);
    button(u"Connect"_s)->click();
    const auto *view = dialog->findChild<ui::SignInView *>();
    QVERIFY(QTest::qWaitFor([&] { return view->code() == "WDJB-MJHT"_L1; }, 60000));
    QVERIFY(!field(u"Application (client) ID"_s)->isEnabled());

    for (auto *one : dialog->findChildren<QToolButton *>())
        if (one->accessibleName() == "Copy the code"_L1)
            one->click();
    QCOMPARE(QApplication::clipboard()->text(), u"WDJB-MJHT"_s);
    QTest::keyClick(dialog.get(), Qt::Key_Escape); // ends the sign-in, not the window
    QVERIFY(dialog->isVisible());
    QVERIFY(!view->isVisible());
    QVERIFY(field(u"Application (client) ID"_s)->isEnabled());
}

void TestAccountDialog::waitsForTheBrowserUntilCancelled()
{
    fresh();
    choose(u"How to sign in"_s, int(model::SignInWay::Browser));
    type(u"Client ID"_s, u"client-1"_s);
    type(u"Client Secret"_s, u"s3cret"_s);
    button(u"Connect"_s)->click();
    QVERIFY(QTest::qWaitFor([&] { return !desk->opener.opened.isEmpty(); }, 60000));
    QCOMPARE(desk->opener.opened.front().host(), u"zoom.us"_s);
    const auto *view = dialog->findChild<ui::SignInView *>();
    QVERIFY(QTest::qWaitFor([&] {
        const auto labels = view->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [](const QLabel *label) { return label->text().contains("Finish in your browser"_L1); });
    }));
    button(u"Cancel"_s)->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(result().contains(u"Cancelled"_s));
    QCOMPARE(field(u"Client Secret"_s)->text(), u"s3cret"_s);
    button(u"Close"_s)->click();
    QVERIFY(!dialog->isVisible());
}

void TestAccountDialog::keepsTheSecretThatIsLeftEmpty()
{
    const model::Account account = desk->zoomAccount();
    editing(account);
    QVERIFY(field(u"Client Secret"_s)->text().isEmpty());
    QVERIFY(field(u"Client Secret"_s)->placeholderText().contains(u"kept"_s));
    QVERIFY(!control<QComboBox>(*dialog, u"Provider"_s)->isEnabled());
    choose(AccountMode::LinkOnly);
    button(u"Connect"_s)->click();
    QVERIFY(waitForResult(u"Connected to Zoom"_s));
    QCOMPARE(desk->secrets.values.value(model::secretName(account.key, u"clientSecret"_s)), u"c-secret"_s);
    QCOMPARE(support::await(desk->accounts.account(account.key)).value().mode, AccountMode::LinkOnly);
}

void TestAccountDialog::renamesWithoutAskingTheProvider()
{
    const model::Account account = desk->zoomAccount();
    editing(account);
    QSignalSpy accepted(dialog.get(), &QDialog::accepted);
    type(u"Name of the account"_s, u"Alumni office"_s);
    button(u"Save"_s)->click();
    QVERIFY(!accepted.isEmpty() || accepted.wait());
    QCOMPARE(support::await(desk->accounts.account(account.key)).value().name, u"Alumni office"_s);
    QCOMPARE(zoom->server().arrived(), 0);
}

void TestAccountDialog::writesToTheAdministrator()
{
    fresh();
    choose(AccountMode::LinkOnly);
    button(u"Letter to your administrator…"_s)->click();
    auto *letter = dialog->findChild<ui::LetterDialog *>();
    QVERIFY(letter);
    const QString text = letter->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY(text.contains(u"meeting:read:meeting:admin"_s));
    QVERIFY(!text.contains(u"meeting:write:meeting:admin"_s));
    for (auto *one : letter->findChildren<QPushButton *>())
        if (one->text() == "&Copy"_L1)
            one->click();
    QCOMPARE(QApplication::clipboard()->text(), text);
}

QTEST_MAIN(TestAccountDialog)
#include "tst_accountdialog.moc"
