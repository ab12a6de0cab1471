// NEW-06: before a change writes to people the host sees who gets what, reads the exact text, and decides.
#include "answers.h"
#include "support/mailwindowdesk.h"
#include "ui/dialogs/mails/beforesendingdialog.h"
#include "ui/models/tellingmodel.h"
#include "ui/widgets/mailview.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTcpServer>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using model::MailKind;
using model::MailState;
using support::await;
using support::MailWindowDesk;
using ui::BeforeSendingDialog;

class TestBeforeSendingDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsWhoGetsWhat();
    void showsTheExactTextOfWhoIsSelected();
    void putsTheHostsWordsIntoEveryMail();
    void asksOverASaveAndSends();
    void savesWithoutTelling();
    void goesBackToTheFormOnCancel();
    void offersNoSilenceWhereThereIsNothingElse();
    void saysWhenNothingCanGoOut();
    void fetchesNothingFromTheNetwork();
    void worksByKeyboard();

private:
    static services::MailForecast forecast(MailWindowDesk &desk, const QStringList &people);
    static BeforeSendingDialog *asked();
};

services::MailForecast TestBeforeSendingDialog::forecast(MailWindowDesk &desk, const QStringList &people)
{
    services::MailForecast forecast;
    forecast.before = desk.withRegistrants(people);
    forecast.after = forecast.before;
    forecast.after.series.front().start += std::chrono::hours(1);
    forecast.after.sequence += 1;
    const auto planned = desk.read([&](store::Connection &connection) {
        return services::mailsOf(connection, forecast.before, forecast.after, desk.clock.now());
    });
    forecast.plan = planned;
    return forecast;
}

// The dialog that is open over whatever window.
BeforeSendingDialog *TestBeforeSendingDialog::asked()
{
    BeforeSendingDialog *dialog = nullptr;
    const bool there = QTest::qWaitFor([&dialog] {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows)
            if (auto *one = qobject_cast<BeforeSendingDialog *>(window); one && one->isVisible())
                dialog = one;
        return dialog != nullptr;
    });
    return there ? dialog : nullptr;
}

void TestBeforeSendingDialog::listsWhoGetsWhat()
{
    MailWindowDesk desk;
    auto seen = forecast(desk, { u"Ann"_s, u"-Cleo"_s });
    seen.plan.written.front().language = u"de"_s;
    seen.plan.written.front().zone = "America/New_York";
    ui::TellingModel model(seen);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 2);
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, ui::TellingModel::Who), u"Ann Sample <ann@example.org>"_s);
    QCOMPARE(text(0, ui::TellingModel::Gets), u"Update"_s);
    QCOMPARE(text(0, ui::TellingModel::Language), u"Deutsch"_s);
    QCOMPARE(text(0, ui::TellingModel::TimeZone), u"America/New_York"_s);
    QCOMPARE(text(1, ui::TellingModel::Who), u"-Cleo Sample"_s);
    QVERIFY(text(1, ui::TellingModel::Gets).startsWith(u"Nothing"_s));
    QVERIFY(model.mailAt(0) && !model.mailAt(1));
}

void TestBeforeSendingDialog::showsTheExactTextOfWhoIsSelected()
{
    MailWindowDesk desk;
    BeforeSendingDialog dialog(desk.composer, desk.clock, forecast(desk, { u"Ann"_s, u"-Cleo"_s }), true);
    dialog.show();
    QVERIFY(QTest::qWaitFor([&] { return dialog.view()->said().isEmpty(); }));
    QVERIFY(dialog.view()->text()->toPlainText().contains(u"Sales meeting"_s));
    QVERIFY(dialog.view()->looks()->toPlainText().contains(u"Sales meeting"_s));
    // 11:00 in Berlin, as it will be
    QVERIFY2(dialog.view()->text()->toPlainText().contains(u"11:00"_s),
        qPrintable(dialog.view()->text()->toPlainText()));
    dialog.list()->selectRow(1);
    QVERIFY(QTest::qWaitFor([&] { return !dialog.view()->said().isEmpty(); }));
}

void TestBeforeSendingDialog::putsTheHostsWordsIntoEveryMail()
{
    MailWindowDesk desk;
    BeforeSendingDialog dialog(desk.composer, desk.clock, forecast(desk, { u"Ann"_s }), true);
    dialog.show();
    dialog.note()->setPlainText(u"  Sorry, my train is late. "_s);
    dialog.sendButton()->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.telling().note, u"Sorry, my train is late."_s);
    QCOMPARE(dialog.telling().whom, services::Telling::Whom::Affected);
}

void TestBeforeSendingDialog::asksOverASaveAndSends()
{
    MailWindowDesk desk;
    const auto session = desk.withRegistrants({ u"Ann"_s, u"Bob"_s });
    desk.showWithMail();
    const auto saved = desk.move(session);
    auto *dialog = asked();
    QVERIFY(dialog);
    QVERIFY(!saved.isFinished());
    QVERIFY(dialog->sendButton()->text().contains(u'2'));
    dialog->sendButton()->click();
    QVERIFY(await(saved));
    QCOMPARE(int(desk.mailsOf(session).size()), 2);
}

void TestBeforeSendingDialog::savesWithoutTelling()
{
    MailWindowDesk desk;
    const auto session = desk.withRegistrants({ u"Ann"_s });
    desk.showWithMail();
    const auto saved = desk.move(session);
    auto *dialog = asked();
    QVERIFY(dialog && dialog->silentButton());
    dialog->silentButton()->click();
    const auto report = await(saved);
    QVERIFY(report);
    QVERIFY(report->session.series != session.series);
    for (const model::Mail &mail : desk.mailsOf(session))
        QCOMPARE(mail.state, MailState::Discarded);
}

void TestBeforeSendingDialog::goesBackToTheFormOnCancel()
{
    MailWindowDesk desk;
    const auto session = desk.withRegistrants({ u"Ann"_s });
    desk.showWithMail();
    const auto saved = desk.move(session);
    auto *dialog = asked();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    const auto report = await(saved);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, base::ErrorKind::Cancelled);
    QCOMPARE(desk.session(session.key), session);
}

void TestBeforeSendingDialog::offersNoSilenceWhereThereIsNothingElse()
{
    MailWindowDesk desk;
    auto seen = forecast(desk, { u"Ann"_s });
    seen.canBeSilent = false;
    BeforeSendingDialog dialog(desk.composer, desk.clock, seen, true);
    QVERIFY(!dialog.silentButton());
}

void TestBeforeSendingDialog::saysWhenNothingCanGoOut()
{
    MailWindowDesk desk;
    BeforeSendingDialog dialog(desk.composer, desk.clock, forecast(desk, { u"Ann"_s }), false);
    QSignalSpy wanted(&dialog, &BeforeSendingDialog::accountWanted);
    for (auto *button : dialog.findChildren<QPushButton *>())
        if (button->text().contains(u"e-mail…"_s))
            button->click();
    QCOMPARE(wanted.count(), 1);
}

void TestBeforeSendingDialog::fetchesNothingFromTheNetwork()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    bool called = false;
    connect(&server, &QTcpServer::newConnection, this, [&called] { called = true; });
    const QString at = u"http://127.0.0.1:%1/"_s.arg(server.serverPort());
    services::ComposedMail mail;
    mail.html = u"<html><head><link rel=stylesheet href='%1s.css'></head><body>Hello <img src='%1p.png'>"
                "<a href='%1'>link</a></body></html>"_s.arg(at);
    ui::MailView view;
    view.show(mail);
    view.QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QVERIFY(view.looks()->toPlainText().contains(u"Hello"_s));
    QVERIFY(!view.looks()->openLinks() && !view.looks()->openExternalLinks());
    QVERIFY(!view.looks()->loadResource(QTextDocument::ImageResource, QUrl(at)).isValid());
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestBeforeSendingDialog::worksByKeyboard()
{
    MailWindowDesk desk;
    BeforeSendingDialog dialog(desk.composer, desk.clock, forecast(desk, { u"Ann"_s, u"Bob"_s }), true);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(dialog.list()->hasFocus());
    QCOMPARE(dialog.list()->currentIndex().row(), 0);
    QTest::keyClick(dialog.list(), Qt::Key_Down);
    QCOMPARE(dialog.list()->currentIndex().row(), 1);
    QTest::keyClick(dialog.list(), Qt::Key_Tab); // leaves the list
    QVERIFY(!dialog.list()->hasFocus());
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

QTEST_MAIN(TestBeforeSendingDialog)
#include "tst_beforesending.moc"
