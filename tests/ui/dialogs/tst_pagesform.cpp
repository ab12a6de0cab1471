// Settings, "Attendee pages": whether they run, how they are reached, and why not.
#include "answers.h"
#include "services/feedservice.h"
#include "services/pagescheck.h"
#include "support/httpserver.h"
#include "support/sharedesk.h"
#include "ui/dialogs/settings/pagesform.h"
#include "ui/widgets/qrview.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using support::control;
using Phase = ui::PagesState::Phase;

class TestPagesForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void appliesWhatIsSetOnceOnly();
    void saysWhereTheyRun();
    void saysWhyTheyDoNotRun();
    void offersAQrCodeOnlyWhereOthersCanCome();
    void asksForReadableFiles();
    void believesOnlyProxiesThatAreNamed();
    void takesOnlyWebAddresses();
    void findsThePagesAtThePublicAddress();
    void saysWhenOthersAnswerThere();
    void anAnswerToAnOlderAddressIsNotShown();
    void withoutAServerOnlyTheAddressIsSet();
    void theFeedsAddressIsCopiedAndRenewed();

private:
    void open(ui::PagesControl *pages);
    void choose(QComboBox *box, int row);
    QString shown() const;
    QPushButton *button(const QString &text) const;

    std::unique_ptr<support::ShareDesk> desk;
    std::unique_ptr<services::FeedService> feed;
    std::unique_ptr<support::FakePages> pages;
    support::Answers answers;
    ui::Prompts *prompts = &answers;
    ui::SettingsHooks hooks;
    std::unique_ptr<services::PagesCheck> check;
    std::unique_ptr<ui::PagesForm> form;
};

void TestPagesForm::init()
{
    desk = std::make_unique<support::ShareDesk>();
    feed = std::make_unique<services::FeedService>(
        desk->sessions, desk->attendees, desk->database, desk->clock);
    pages = std::make_unique<support::FakePages>();
    check = std::make_unique<services::PagesCheck>(desk->random);
    open(pages.get());
}

void TestPagesForm::cleanup()
{
    form.reset();
    pages.reset();
    check.reset();
    feed.reset();
    desk.reset();
}

void TestPagesForm::open(ui::PagesControl *control)
{
    hooks.pages = control;
    hooks.feed = feed.get();
    hooks.checkPublicUrl = [this](const QUrl &url) { return check->check(url); };
    form = std::make_unique<ui::PagesForm>(desk->settings, hooks, prompts, nullptr);
    form->show();
}

void TestPagesForm::choose(QComboBox *box, int row)
{
    box->setCurrentIndex(row);
}

QString TestPagesForm::shown() const
{
    QStringList texts;
    for (const auto *label : form->findChildren<QLabel *>())
        if (label->isVisible())
            texts << label->text();
    return texts.join(u'\n');
}

QPushButton *TestPagesForm::button(const QString &text) const
{
    for (auto *one : form->findChildren<QPushButton *>())
        if (one->text().remove(u'&') == text)
            return one;
    return nullptr;
}

void TestPagesForm::appliesWhatIsSetOnceOnly()
{
    QVERIFY(!form->isChanged());
    form->findChild<QGroupBox *>()->setChecked(true);
    control<QSpinBox>(*form, u"Port"_s)->setValue(9000);
    auto *address = control<QComboBox>(*form, u"Who can reach the pages"_s);
    choose(address, address->count() - 1); // every network
    QVERIFY(form->isChanged());
    QVERIFY(shown().contains(u"can be read by others"_s)); // without a certificate
    QCOMPARE(form->apply(), QString());
    QCOMPARE(pages->applied.size(), 1);
    QCOMPARE(pages->applied[0], (ui::PagesSettings { true, u"0.0.0.0"_s, 9000, {}, {}, {} }));
    QVERIFY(!form->isChanged());
    QCOMPARE(form->apply(), QString());
    QCOMPARE(pages->applied.size(), 1);
    open(pages.get()); // is there again
    QVERIFY(form->findChild<QGroupBox *>()->isChecked());
    QCOMPARE(control<QSpinBox>(*form, u"Port"_s)->value(), 9000);
}

void TestPagesForm::saysWhereTheyRun()
{
    QVERIFY(shown().contains(u"Not running."_s));
    pages->setState({ Phase::Running, QUrl(u"http://127.0.0.1:8765"_s), {} });
    QVERIFY(shown().contains(u"Running on http://127.0.0.1:8765"_s));
}

void TestPagesForm::saysWhyTheyDoNotRun()
{
    pages->setState({ Phase::Failed, {}, u"Port 8765 is taken by another program. Choose another port."_s });
    QVERIFY(shown().contains(u"Not running: Port 8765 is taken"_s));
}

void TestPagesForm::offersAQrCodeOnlyWhereOthersCanCome()
{
    form->findChild<QGroupBox *>()->setChecked(true);
    const auto *qr = form->findChild<ui::QrView *>();
    pages->setState({ Phase::Running, QUrl(u"http://127.0.0.1:8765"_s), {} });
    QVERIFY(!qr->isVisible());
    pages->setState({ Phase::Running, QUrl(u"http://192.168.1.20:8765"_s), {} });
    QVERIFY(qr->isVisible());
    QCOMPARE(qr->modules().dark, services::InviteService::qrCode(u"http://192.168.1.20:8765"_s).value().dark);
    button(u"Use this address in invitations"_s)->click();
    QCOMPARE(form->apply(), QString());
    QCOMPARE(desk->settings.value(settings::keys::publicUrl), u"http://192.168.1.20:8765"_s);
}

void TestPagesForm::asksForReadableFiles()
{
    form->findChild<QGroupBox *>()->setChecked(true);
    choose(control<QComboBox>(*form, u"Encryption"_s), 1);
    QVERIFY(!form->validationError().isEmpty());
    const QString chain = desk->folder.filePath(u"chain.pem"_s);
    const QString key = desk->folder.filePath(u"key.pem"_s);
    control<QLineEdit>(*form, u"Certificate file"_s)->setText(chain);
    control<QLineEdit>(*form, u"Key file"_s)->setText(key);
    QVERIFY(form->validationError().contains(u"cannot be read"_s));
    for (const QString &path : { chain, key }) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    answers.file = key;
    control<QPushButton>(*form, u"Key file: choose"_s)->click();
    control<QLineEdit>(*form, u"Certificate file"_s)->setText(chain);
    QCOMPARE(form->validationError(), QString());
    form->apply();
    QCOMPARE(pages->applied.last().certificate, chain);
    QCOMPARE(pages->applied.last().key, key);
}

void TestPagesForm::believesOnlyProxiesThatAreNamed()
{
    form->findChild<QGroupBox *>()->setChecked(true);
    choose(control<QComboBox>(*form, u"Encryption"_s), 2);
    QVERIFY(!form->validationError().isEmpty());
    auto *proxies = control<QLineEdit>(*form, u"Trusted proxies"_s);
    proxies->setText(u"proxy.example.org"_s);
    QVERIFY(form->validationError().contains(u"no IP address"_s));
    proxies->setText(u"127.0.0.1,::1 "_s);
    QCOMPARE(form->validationError(), QString());
    form->apply();
    QCOMPARE(pages->applied.last().proxies, u"127.0.0.1, ::1"_s);
}

void TestPagesForm::takesOnlyWebAddresses()
{
    auto *url = control<QLineEdit>(*form, u"Address of the attendee pages"_s);
    for (const QString &wrong :
        { u"ftp://example.org"_s, u"https://"_s, u"https://a b"_s, u"https://example.org/?x=1"_s }) {
        url->setText(wrong);
        QVERIFY2(!form->validationError().isEmpty(), qPrintable(wrong));
        QVERIFY(!button(u"Check"_s)->isEnabled());
    }
    url->setText(u"join.example.org/"_s);
    QCOMPARE(form->validationError(), QString());
    form->apply();
    QCOMPARE(desk->settings.value(settings::keys::publicUrl), u"https://join.example.org"_s);
}

void TestPagesForm::findsThePagesAtThePublicAddress()
{
    support::HttpServer server([](const support::ServerRequest &request) {
        return support::ServerAnswer { 200,
            services::PagesCheck::answerTo(request.queryItems().queryItemValue(u"value"_s).toLatin1()),
            "text/plain" };
    });
    control<QLineEdit>(*form, u"Address of the attendee pages"_s)->setText(server.origin().toString());
    button(u"Check"_s)->click();
    QTRY_VERIFY(shown().contains(u"The attendee pages answer there."_s));
}

void TestPagesForm::saysWhenOthersAnswerThere()
{
    auto server = std::make_unique<support::HttpServer>([](const support::ServerRequest &) {
        return support::ServerAnswer { 200, "Hello", "text/html" };
    });
    control<QLineEdit>(*form, u"Address of the attendee pages"_s)->setText(server->origin().toString());
    button(u"Check"_s)->click();
    QTRY_VERIFY(shown().contains(u"but not these attendee pages"_s));
    server->stopListening();
    button(u"Check"_s)->click();
    QTRY_VERIFY(shown().contains(u"Nothing answers there."_s));
}

void TestPagesForm::anAnswerToAnOlderAddressIsNotShown()
{
    QPromise<base::Result<bool>> promise;
    promise.start();
    hooks.checkPublicUrl = [&promise](const QUrl &) { return promise.future(); };
    auto *url = control<QLineEdit>(*form, u"Address of the attendee pages"_s);
    url->setText(u"https://one.example.org"_s);
    button(u"Check"_s)->click();
    url->setText(u"https://two.example.org"_s);
    promise.addResult(true);
    promise.finish();
    QTest::qWait(0);
    QVERIFY(!shown().contains(u"answer there"_s));
    QVERIFY(button(u"Check"_s)->isEnabled());
}

void TestPagesForm::withoutAServerOnlyTheAddressIsSet()
{
    open(nullptr);
    QVERIFY(!form->findChild<QGroupBox *>()->isVisible());
    control<QLineEdit>(*form, u"Address of the attendee pages"_s)->setText(u"https://join.example.org"_s);
    QVERIFY(form->isChanged());
    QCOMPARE(form->apply(), QString());
    QVERIFY(pages->applied.isEmpty());
}

void TestPagesForm::theFeedsAddressIsCopiedAndRenewed() // APP-09
{
    desk->publish();
    form->load();
    QTRY_VERIFY(button(u"Turn on"_s)->isEnabled()); // it is known by now
    button(u"Turn on"_s)->click();
    auto *link = control<QLineEdit>(*form, u"Address of the calendar feed"_s);
    QTRY_VERIFY(link->isVisible());
    const QString first = link->text();
    QVERIFY2(first.startsWith(u"https://join.example.org/f/"_s), qPrintable(first));
    button(u"Copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), first);
    button(u"Renew…"_s)->click(); // unanswered
    QCOMPARE(answers.asked.size(), 1);
    QVERIFY(answers.asked[0].isFinal);
    QCOMPARE(link->text(), first);
    answers.verb = 0;
    button(u"Renew…"_s)->click();
    QTRY_VERIFY(link->text() != first);
    QVERIFY(!support::await(feed->file(QUrl(first).fileName().chopped(4))));
    QVERIFY(support::await(feed->file(QUrl(link->text()).fileName().chopped(4))));
    button(u"Turn off"_s)->click();
    QTRY_VERIFY(!link->isVisible());
    QVERIFY(!support::await(feed->feed())->on);
}

QTEST_MAIN(TestPagesForm)
#include "tst_pagesform.moc"
