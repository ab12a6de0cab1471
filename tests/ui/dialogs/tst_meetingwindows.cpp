// The other windows of meetings: link, move, several at once, ready, and the details beside the list.
#include "answers.h"
#include "support/emulators/zoomemulator.h"
#include "support/providerdesk.h"
#include "ui/dialogs/meetings/linkdialog.h"
#include "ui/dialogs/meetings/movedialog.h"
#include "ui/dialogs/meetings/readydialog.h"
#include "ui/dialogs/meetings/severaldialog.h"
#include "ui/dialogs/outboxdialog.h"
#include "ui/dialogs/sessiondialog.h"
#include "ui/drawers/schedulerdrawer.h"
#include "ui/meetingcommands.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/meetingsection.h"
#include "ui/widgets/sessionlistview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QToolButton>
#include <QTreeWidget>

#include "ui/dialogs/session/sessionform.h"

using namespace Qt::StringLiterals;
using support::control;

class TestMeetingWindows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void linksAMeetingOfTheHost();
    void saysWhenThereIsNoSuchMeeting();
    void movesToAnotherAccount();
    void initiatesSeveralAtOnce();
    void saysWhetherAllIsReady();
    void sendingWhatWaitsOpensWhatWaits();
    void pointsOutAFullAccountWhileTheTimeIsChosen();
    void showsTheMeetingInTheDetails();
    void asksForRegistrationInTheSessionWindow();

private:
    static QString words(const QWidget &window);
    static QPushButton *button(const QWidget &window, const QString &text);

    std::unique_ptr<support::ProviderDesk> desk;
    std::unique_ptr<support::ZoomEmulator> zoom;
    model::Account account;
};

void TestMeetingWindows::init()
{
    desk = std::make_unique<support::ProviderDesk>();
    zoom = std::make_unique<support::ZoomEmulator>(desk->clock);
    desk->routeTo(zoom->routes());
    account = desk->zoomAccount();
}

void TestMeetingWindows::cleanup()
{
    desk.reset();
    zoom.reset();
}

QString TestMeetingWindows::words(const QWidget &window)
{
    QStringList texts;
    for (const auto *label : window.findChildren<QLabel *>())
        if (label->isVisible())
            texts << label->text();
    return texts.join(u'\n');
}

QPushButton *TestMeetingWindows::button(const QWidget &window, const QString &text)
{
    for (auto *one : window.findChildren<QPushButton *>())
        if (one->text().remove(u'&').startsWith(text))
            return one;
    qWarning() << "no button" << text;
    return nullptr;
}

void TestMeetingWindows::linksAMeetingOfTheHost() // REG-03
{
    const qint64 there = zoom->add({ { u"topic"_s, u"Made there"_s }, { u"type"_s, 2 },
        { u"start_time"_s, u"2026-11-21T09:00:00Z"_s }, { u"duration"_s, 60 } });
    const auto session = desk->saved();
    ui::LinkDialog dialog(desk->meetings, &desk->accounts);
    dialog.link(session.key);
    QTRY_COMPARE(dialog.findChild<QComboBox *>()->count(), 1);
    QVERIFY(!button(dialog, u"Link"_s)->isEnabled());
    control<QLineEdit>(dialog, u"Meeting ID or link"_s)->setText(QString::number(there));
    QSignalSpy linked(&dialog, &ui::LinkDialog::linked);
    button(dialog, u"Link"_s)->click();
    QTRY_COMPARE(linked.size(), 1);
    const auto meetings = support::await(desk->meetings.meetings(session.key)).value();
    QCOMPARE(meetings.size(), size_t(1));
    QVERIFY(meetings.front().linked);
    QCOMPARE(zoom->count("PATCH", ""), 0);
}

void TestMeetingWindows::saysWhenThereIsNoSuchMeeting()
{
    ui::LinkDialog dialog(desk->meetings, &desk->accounts);
    dialog.link(desk->saved().key);
    QTRY_COMPARE(dialog.findChild<QComboBox *>()->count(), 1);
    auto *text = control<QLineEdit>(dialog, u"Meeting ID or link"_s);
    text->setText(u"99999999999"_s);
    button(dialog, u"Link"_s)->click();
    QTRY_VERIFY(text->accessibleDescription().contains(u"no such meeting"_s));
    QVERIFY(dialog.isVisible());
}

void TestMeetingWindows::movesToAnotherAccount() // NEW-01
{
    const auto session = desk->saved();
    desk->initiate(session, account);
    QVERIFY(desk->run());
    desk->zoomAccount(u"Alumni office"_s);
    ui::MoveDialog dialog(desk->meetings, desk->clock);
    dialog.move(session.key);
    QTRY_VERIFY2(words(dialog).contains(u"Zoom · Alumni office"_s), qPrintable(words(dialog)));
    QVERIFY(!words(dialog).contains(u"Zoom · Sales"_s)); // it is there
    QVERIFY(words(dialog).contains(session.reservedId.grouped())); // stays
    for (auto *tool : dialog.findChildren<QToolButton *>())
        if (tool->accessibleName().startsWith(u"Generate"_s))
            tool->click();
    QSignalSpy moved(&dialog, &ui::MoveDialog::moved);
    button(dialog, u"Move"_s)->click();
    QTRY_COMPARE(moved.size(), 1);
    QVERIFY(desk->run());
    QCOMPARE(zoom->meetings().size(), size_t(1));
    QCOMPARE(desk->session(session.key).reservedId, session.reservedId);
}

void TestMeetingWindows::initiatesSeveralAtOnce()
{
    const auto first = desk->saved(u"First"_s);
    desk->saved(u"Second"_s);
    const auto there = desk->saved(u"There already"_s);
    desk->initiate(there, account);
    QVERIFY(desk->run());
    ui::SeveralDialog dialog(desk->meetings, desk->sessions, desk->clock);
    dialog.begin();
    auto *list = dialog.findChild<QTreeWidget *>();
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    QTRY_VERIFY(button(dialog, u"Initiate 2"_s));
    for (int row = 0; row < 2; ++row)
        if (list->topLevelItem(row)->text(0) == first.topic)
            list->topLevelItem(row)->setCheckState(0, Qt::Unchecked);
    QTRY_VERIFY(button(dialog, u"Initiate 1"_s));
    QSignalSpy initiated(&dialog, &ui::SeveralDialog::initiated);
    button(dialog, u"Initiate 1"_s)->click();
    QTRY_COMPARE(initiated.size(), 1);
    QVERIFY(desk->run());
    QCOMPARE(zoom->meetings().size(), size_t(2));
    QVERIFY(support::await(desk->meetings.meetings(first.key)).value().empty());
}

void TestMeetingWindows::saysWhetherAllIsReady() // NEW-08
{
    const auto session = desk->saved();
    ui::ReadyDialog dialog(desk->ready);
    QSignalSpy repair(&dialog, &ui::ReadyDialog::repairWanted);
    dialog.check(session.key);
    const auto report = support::await(desk->ready.check(session.key)).value();
    QTRY_VERIFY2(words(dialog).contains(report.line), qPrintable(words(dialog)));
    for (const services::ReadyItem &item : report.items)
        QTRY_VERIFY2(words(dialog).contains(item.text), qPrintable(item.text)); // shown a moment later
    for (const services::ReadyItem &item : report.items) {
        if (item.repair != services::ReadyRepair::Initiate)
            continue;
        button(dialog, u"Initiate"_s)->click();
        QCOMPARE(repair.size(), 1);
    }
}

void TestMeetingWindows::sendingWhatWaitsOpensWhatWaits() // NEW-08
{
    auto session = desk->saved();
    desk->initiate(session, account);
    QVERIFY(desk->run());
    desk->outbox.stop();
    session = desk->session(session.key);
    session.topic = u"Renamed"_s;
    QVERIFY(support::await(desk->sessions.save({ session, services::KeepPassword {} })));
    desk->show();
    desk->window->findChild<ui::MeetingCommands *>()->checkReady(session.key);
    const QString verb = ui::repairText(services::ReadyRepair::SendWaiting);
    QPushButton *send = nullptr;
    QTRY_VERIFY((send = button(*desk->window->findChild<ui::ReadyDialog *>(), verb)));
    send->click();
    const auto *waiting = desk->window->findChild<ui::OutboxDialog *>();
    QVERIFY(waiting && waiting->isVisible());
    QVERIFY(desk->window->drawers().openId() != u"account"_s);
}

void TestMeetingWindows::pointsOutAFullAccountWhileTheTimeIsChosen() // NEW-07, APP-08
{
    desk->initiate(desk->saved(u"Onboarding"_s), account); // 21 November, 10:00 to 11:00
    QVERIFY(desk->run());
    ui::SessionDialog dialog(desk->sessions, desk->profiles, desk->settings, desk->clock);
    dialog.setReadyCheck(desk->ready);
    auto second = desk->draft(u"Standup"_s);
    second.session.place.provider = model::ProviderKind::None; // decided later
    dialog.editNew(second);
    const auto *note = dialog.findChild<ui::FieldNote *>(u"fullAccount"_s);
    QTRY_VERIFY2(note->problem().contains(u"“Sales” runs “Onboarding”"_s), qPrintable(note->problem()));
    QVERIFY2(note->problem().contains(u"free at"_s), qPrintable(note->problem()));
    auto *time = dialog.findChild<QTimeEdit *>();
    time->setTime(time->time().addSecs(2 * 3600));
    QTRY_VERIFY2(note->problem().isEmpty(), qPrintable(note->problem()));
}

void TestMeetingWindows::showsTheMeetingInTheDetails() // INI-14, INI-15
{
    const auto session = desk->saved();
    desk->initiate(session, account);
    QVERIFY(desk->run());
    desk->show({ 1000, 800 });
    auto *section = desk->window->findChild<ui::MeetingSection *>();
    QVERIFY(section);
    QTRY_VERIFY2(words(*section).contains(u"Zoom · Sales"_s), qPrintable(words(*section)));
    QTRY_VERIFY2(words(*section).contains(u"Initiated"_s), qPrintable(words(*section)));
    QVERIFY2(words(*section).contains(u"Dana Reyes"_s), qPrintable(words(*section)));
    QVERIFY2(words(*section).contains(u"Data as of"_s), qPrintable(words(*section)));
    QVERIFY(button(*section, u"Copy the join link"_s));
}

void TestMeetingWindows::asksForRegistrationInTheSessionWindow()
{
    ui::SessionForm form(desk->sessions, desk->settings, desk->clock);
    form.showDraft(desk->draft());
    for (auto *box : form.findChildren<QCheckBox *>())
        if (box->text().remove(u'&') == u"People register before they join"_s)
            box->click();
    QVERIFY(form.draft().session.wantsRegistration);
    QCOMPARE(form.draft().session.startPolicy, model::StartPolicy::FromFifteenMinutesBefore); // INI-10
    auto *cohosts = control<QPlainTextEdit>(form, u"Co-hosts"_s);
    cohosts->setPlainText(u"Kim Sample <kim@example.org>, lee@example.org\nKIM@example.org"_s);
    QCOMPARE(form.draft().session.cohosts.size(), size_t(2)); // SHA-06; nobody twice
    QCOMPARE(form.draft().session.cohosts[0].name, u"Kim Sample"_s);
    cohosts->setPlainText(u"nobody"_s);
    const auto problems = form.problems();
    QVERIFY(std::any_of(problems.begin(), problems.end(),
        [](const services::DraftProblem &problem) { return problem.field == u"cohosts"_s; }));
}

QTEST_MAIN(TestMeetingWindows)
#include "tst_meetingwindows.moc"
