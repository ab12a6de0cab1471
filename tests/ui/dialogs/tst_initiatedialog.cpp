// INI-01 to INI-08 at the window: which account, what stands in the way, the password, how it repeats.
#include "answers.h"
#include "support/emulators/zoomemulator.h"
#include "support/providerdesk.h"
#include "ui/dialogs/meetings/initiatedialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;
using support::control;

class TestInitiateDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void initiatesOnTheAccount();
    void checksThePasswordWhileTyping();
    void tellsOfAPasswordThatAnotherHas();
    void asksBeforeGoingWithoutRegistrants();
    void namesWhatStandsInTheWay();
    void warnsOfAnOverlapAndNamesAFreeAccount();
    void offersHowToRepeat();
    void remembersTheAccount();
    void sendsToTheAccountsWhereThereIsNone();

private:
    ui::InitiateDialog &open(const model::Session &session);
    QPushButton *button(const QString &text);
    void giveAPassword(); // Zoom wants one
    QString words() const; // all that is shown
    model::Session yearly();

    std::unique_ptr<support::ProviderDesk> desk;
    std::unique_ptr<support::ZoomEmulator> zoom;
    std::unique_ptr<ui::InitiateDialog> dialog;
};

void TestInitiateDialog::init()
{
    desk = std::make_unique<support::ProviderDesk>();
    zoom = std::make_unique<support::ZoomEmulator>(desk->clock);
    desk->routeTo(zoom->routes());
}

void TestInitiateDialog::cleanup()
{
    dialog.reset();
    desk.reset();
    zoom.reset();
}

ui::InitiateDialog &TestInitiateDialog::open(const model::Session &session)
{
    dialog = std::make_unique<ui::InitiateDialog>(desk->meetings, desk->settings, desk->clock);
    dialog->initiate(session.key);
    // The offer has come when the topic stands there.
    const bool read = QTest::qWaitFor([&] { return words().contains(session.topic); });
    if (!read)
        qWarning() << "no offer came" << words();
    return *dialog;
}

QPushButton *TestInitiateDialog::button(const QString &text)
{
    for (auto *one : dialog->findChildren<QPushButton *>())
        if (one->text().remove(u'&') == text)
            return one;
    qWarning() << "no button" << text;
    return nullptr;
}

void TestInitiateDialog::giveAPassword()
{
    control<QToolButton>(*dialog, u"Generate a password for the meeting"_s)->click();
}

QString TestInitiateDialog::words() const
{
    QStringList texts;
    for (const auto *label : dialog->findChildren<QLabel *>())
        if (label->isVisible())
            texts << label->text();
    return texts.join(u'\n');
}

model::Session TestInitiateDialog::yearly()
{
    auto draft = desk->draft(u"Course"_s);
    model::RecurrenceRule rule;
    rule.frequency = model::Frequency::Yearly;
    draft.session.series.front().rule = rule;
    return support::await(desk->sessions.save(draft)).value().session;
}

// INI-01
void TestInitiateDialog::initiatesOnTheAccount()
{
    desk->zoomAccount();
    const auto session = desk->saved();
    open(session);
    QCOMPARE(control<QRadioButton>(*dialog, u"Zoom · Sales"_s)->isChecked(), true);
    giveAPassword();
    QSignalSpy initiated(dialog.get(), &ui::InitiateDialog::initiated);
    button(u"Initiate"_s)->click();
    QTRY_COMPARE(initiated.size(), 1);
    QVERIFY(!dialog->isVisible());
    QVERIFY(zoom->meetings().empty()); // the window does not wait for the network
    QVERIFY(desk->run());
    QCOMPARE(zoom->meetings().size(), size_t(1));
}

// INI-08
void TestInitiateDialog::checksThePasswordWhileTyping()
{
    desk->zoomAccount();
    open(desk->saved());
    auto *password = control<QLineEdit>(*dialog, u"Password of the meeting"_s);
    password->setText(u"no spaces here"_s);
    QVERIFY(!button(u"Initiate"_s)->isEnabled());
    QVERIFY2(words().contains(u"password"_s), qPrintable(words()));
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    control<QToolButton>(*dialog, u"Generate a password for the meeting"_s)->click();
    QVERIFY(button(u"Initiate"_s)->isEnabled());
    QVERIFY(password->text().size() >= 8);
    QCOMPARE(password->echoMode(), QLineEdit::Normal); // nobody typed it: it has to be seen
}

// INI-08
void TestInitiateDialog::tellsOfAPasswordThatAnotherHas()
{
    const auto account = desk->zoomAccount();
    services::InitiateRequest request;
    request.session = desk->saved(u"Onboarding"_s).key;
    request.account = account.key;
    request.password = u"violet4242"_s;
    QVERIFY(support::await(desk->meetings.initiate(request)));
    QVERIFY(desk->run());
    open(desk->saved());
    control<QLineEdit>(*dialog, u"Password of the meeting"_s)->setText(u"violet4242"_s);
    QTRY_VERIFY(words().contains(u"“Onboarding” has the same password"_s));
    QVERIFY(button(u"Initiate"_s)->isEnabled()); // a warning, no more
}

void TestInitiateDialog::asksBeforeGoingWithoutRegistrants() // INI-04
{
    desk->zoomAccount();
    auto draft = desk->draft();
    draft.session.wantsRegistration = true;
    open(support::await(desk->sessions.save(draft)).value().session);
    QVERIFY(!button(u"Initiate"_s)->isEnabled());
    auto *confirm = dialog->findChild<QCheckBox *>();
    QVERIFY(confirm);
    giveAPassword();
    QVERIFY(!button(u"Initiate"_s)->isEnabled());
    confirm->click();
    QVERIFY(button(u"Initiate"_s)->isEnabled());
    button(u"Initiate"_s)->click();
    QTRY_VERIFY(!dialog->isVisible());
    QVERIFY(desk->run());
    QCOMPARE(zoom->meetings().size(), size_t(1));
}

void TestInitiateDialog::namesWhatStandsInTheWay()
{
    desk->zoomAccount();
    const auto session = desk->saved();
    desk->clock.moveTo(desk->clock.now() + std::chrono::hours(48));
    open(session);
    const auto offer = support::await(desk->meetings.offer(session.key)).value();
    QVERIFY(!offer.hindrances.empty());
    for (const services::HindranceText &hindrance : offer.hindrances)
        QVERIFY2(words().contains(hindrance.text), qPrintable(hindrance.text));
    QVERIFY(!button(u"Initiate"_s)->isEnabled());
}

void TestInitiateDialog::warnsOfAnOverlapAndNamesAFreeAccount() // NEW-07
{
    const auto sales = desk->zoomAccount();
    desk->zoomAccount(u"Alumni office"_s);
    desk->initiate(desk->saved(u"Onboarding"_s), sales);
    QVERIFY(desk->run());
    open(desk->saved(u"Retro"_s));
    QVERIFY2(words().contains(u"Runs “Onboarding” at the same time. Zoom · Alumni office is free then."_s),
        qPrintable(words()));
}

void TestInitiateDialog::offersHowToRepeat()
{
    desk->zoomAccount();
    open(yearly()); // Zoom knows days, weeks and months
    QVERIFY(control<QSpinBox>(*dialog, u"How many meetings"_s)->isVisible());
    for (auto *radio : dialog->findChildren<QRadioButton *>())
        if (radio->text().remove(u'&').startsWith(u"One meeting without fixed time"_s))
            radio->click();
    QVERIFY(!control<QSpinBox>(*dialog, u"How many meetings"_s)->isEnabled());
    giveAPassword();
    button(u"Initiate"_s)->click();
    QTRY_VERIFY(!dialog->isVisible());
    QVERIFY(desk->run());
    QCOMPARE(zoom->meetings().size(), size_t(1));
    QVERIFY(zoom->meetings().begin()->second.occurrences.empty());
}

void TestInitiateDialog::remembersTheAccount()
{
    desk->zoomAccount();
    desk->zoomAccount(u"Alumni office"_s);
    open(desk->saved());
    for (auto *radio : dialog->findChildren<QRadioButton *>())
        if (radio->isVisible() && !radio->isChecked())
            radio->click();
    const auto chosen = [this] {
        for (auto *radio : dialog->findChildren<QRadioButton *>())
            if (radio->isVisible() && radio->isChecked())
                return radio->accessibleName();
        return QString();
    };
    const QString name = chosen();
    giveAPassword();
    button(u"Initiate"_s)->click();
    QTRY_VERIFY(!dialog->isVisible());
    open(desk->saved(u"Retro"_s));
    QCOMPARE(chosen(), name);
}

void TestInitiateDialog::sendsToTheAccountsWhereThereIsNone()
{
    open(desk->saved());
    QVERIFY(!button(u"Initiate"_s)->isEnabled());
    QSignalSpy wanted(dialog.get(), &ui::InitiateDialog::accountsWanted);
    button(u"Accounts…"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!dialog->isVisible());
}

QTEST_MAIN(TestInitiateDialog)
#include "tst_initiatedialog.moc"
