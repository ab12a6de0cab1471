// What a row says of its meeting at the provider, in words and by an icon (INI-02, INI-07, INI-14), and when
// the commands there make sense.
#include "support/emulators/zoomemulator.h"
#include "support/providerdesk.h"
#include "ui/actions.h"
#include "ui/dialogs/meetings/initiatedialog.h"
#include "ui/drawers/schedulerdrawer.h"
#include "ui/meetingactions.h"
#include "ui/models/rowlook.h"
#include "ui/models/todaymodel.h"
#include "ui/texts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sessionlistview.h"

#include <QApplication>
#include <QLabel>

using namespace Qt::StringLiterals;
using model::MeetingState;
using model::ProviderKind;
using ui::Initiation;
using ui::RowNote;

namespace {

const base::Instant morning
    = base::Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 20)) + std::chrono::hours(8);

model::SessionRow someRow(int hoursAhead = 2)
{
    model::SessionRow row;
    row.key = model::SessionKey::make();
    row.reservedId = *model::ReservedId::fromNumber(414319478);
    row.topic = u"Sales meeting"_s;
    row.start = morning + std::chrono::hours(hoursAhead);
    row.duration = std::chrono::minutes(60);
    row.zone = "UTC";
    row.provider = ProviderKind::Zoom;
    row.hasLink = true;
    row.hasPassword = true;
    return row;
}

} // namespace

class TestMeetingRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatBecameOfTheMeeting_data();
    void saysWhatBecameOfTheMeeting();
    void wantsToBeInitiatedSoon_data();
    void wantsToBeInitiatedSoon();
    void tellsOfWhatTimeTheDataIs();
    void tellsWhyItCannotBeInitiated();
    void leavesTheTopicItsRoom();
    void followsTheProviderInTheList();
    void offersToInitiateBeforeTheStart();
    void showsNothingOfItWithoutMeetings();
};

void TestMeetingRows::saysWhatBecameOfTheMeeting_data()
{
    QTest::addColumn<MeetingState>("state");
    QTest::addColumn<bool>("differs");
    QTest::addColumn<QString>("note");
    QTest::addColumn<RowNote>("kind");
    QTest::addRow("initiated") << MeetingState::Initiated << false << u"initiated"_s << RowNote::Done;
    QTest::addRow("on its way") << MeetingState::Initiating << false << u"initiating…"_s << RowNote::Underway;
    QTest::addRow("checking") << MeetingState::Checking << false << u"checking"_s << RowNote::Underway;
    QTest::addRow("failed") << MeetingState::Failed << false << u"failed: the topic is too long"_s
                            << RowNote::Need;
    QTest::addRow("differs") << MeetingState::Initiated << true << u"differs at Zoom"_s << RowNote::Need;
    QTest::addRow("cancelled") << MeetingState::Cancelled << false << QString() << RowNote::None;
}

// INI-02
void TestMeetingRows::saysWhatBecameOfTheMeeting()
{
    QFETCH(MeetingState, state);
    QFETCH(bool, differs);
    QFETCH(QString, note);
    QFETCH(RowNote, kind);
    model::SessionRow row = someRow();
    row.meeting = state;
    row.meetingDiffers = differs;
    if (state == MeetingState::Failed)
        row.meetingReason = u"the topic is too long"_s;
    const ui::RowLook look = ui::rowLook(row);
    QCOMPARE(look.note, note);
    QCOMPARE(look.noteKind, kind);
    QVERIFY(ui::spokenText(row, QDate(2026, 11, 20)).contains(note));
    row.running = true;
    QCOMPARE(ui::rowLook(row).note, u"running"_s); // first things first
}

void TestMeetingRows::wantsToBeInitiatedSoon_data()
{
    QTest::addColumn<int>("hoursAhead");
    QTest::addColumn<ProviderKind>("connected");
    QTest::addColumn<MeetingState>("state");
    QTest::addColumn<Initiation>("initiation");
    const auto zoom = ProviderKind::Zoom;
    QTest::addRow("within a day") << 24 << zoom << MeetingState::None << Initiation::Soon;
    QTest::addRow("later") << 25 << zoom << MeetingState::None << Initiation::Open;
    QTest::addRow("over") << -1 << zoom << MeetingState::None << Initiation::Settled;
    QTest::addRow("another provider's account")
        << 2 << ProviderKind::Webex << MeetingState::None << Initiation::Settled;
    QTest::addRow("initiated") << 2 << zoom << MeetingState::Initiated << Initiation::Settled;
    QTest::addRow("cancelled there") << 2 << zoom << MeetingState::Cancelled << Initiation::Soon;
}

void TestMeetingRows::wantsToBeInitiatedSoon() // INI-07
{
    QFETCH(int, hoursAhead);
    QFETCH(ProviderKind, connected);
    QFETCH(MeetingState, state);
    QFETCH(Initiation, initiation);
    model::SessionRow row = someRow(hoursAhead);
    row.meeting = state;
    QCOMPARE(ui::initiationOf(row, morning, { connected }), initiation);
    QCOMPARE(ui::rowLook(row, initiation).note == u"initiate soon"_s, initiation == Initiation::Soon);
    row.hasLink = false; // comes with the meeting
    QCOMPARE(ui::rowLook(row, initiation).note == u"link missing"_s,
        initiation == Initiation::Settled && state != MeetingState::Initiated);
}

void TestMeetingRows::tellsOfWhatTimeTheDataIs() // INI-14
{
    model::SessionRow row = someRow();
    row.meeting = MeetingState::Initiated;
    QVERIFY(!ui::spokenText(row, QDate(2026, 11, 20)).contains(u"data of"_s));
    row.meetingFetchedAt = morning;
    const QString said = ui::spokenText(row, QDate(2026, 11, 20));
    QVERIFY2(said.contains(u"data of Zoom from"_s) && said.contains(u"08:00"_s), qPrintable(said));
}

void TestMeetingRows::tellsWhyItCannotBeInitiated()
{
    model::SessionRow row = someRow();
    QVERIFY(ui::whyNotInitiate(&row, morning, true).isEmpty());
    QVERIFY(ui::whyNotInitiate(&row, morning, false).contains(u"account"_s));
    QVERIFY(!ui::whyNotInitiate(nullptr, morning, true).isEmpty());
    QVERIFY(ui::whyNotInitiate(&row, *row.start + std::chrono::minutes(15), true).isEmpty());
    QVERIFY(!ui::whyNotInitiate(&row, *row.start + std::chrono::minutes(16), true).isEmpty());
    for (const auto state : { MeetingState::Initiated, MeetingState::Initiating, MeetingState::Checking,
             MeetingState::Cancelling }) {
        row.meeting = state;
        QVERIFY(!ui::whyNotInitiate(&row, morning, true).isEmpty());
    }
    row.meeting = MeetingState::Failed;
    QVERIFY(ui::whyNotInitiate(&row, morning, true).isEmpty()); // again
}

void TestMeetingRows::leavesTheTopicItsRoom()
{
    support::FixedClock clock(morning);
    ui::TodayModel today(clock);
    model::SessionRow row = someRow();
    ui::SessionListView view;
    view.setModel(&today);
    view.resize(420, 100);
    const auto topicArea = [&] { return view.grab(QRect(60, 0, 120, 28)).toImage(); };
    today.setRows({ row });
    const QImage plain = topicArea();
    row.meeting = MeetingState::Failed;
    row.meetingReason = u"The provider wants a password of ten characters with a digit and a sign in it"_s;
    today.setRows({ row });
    QCOMPARE(topicArea(), plain);
}

void TestMeetingRows::followsTheProviderInTheList()
{
    support::ProviderDesk desk;
    support::ZoomEmulator zoom(desk.clock);
    desk.routeTo(zoom.routes());
    const auto account = desk.zoomAccount();
    auto draft = desk.draft();
    draft.session.place.provider = ProviderKind::Zoom;
    draft.password = services::SetPassword { u"violet4242"_s };
    draft.session.place.externalId = u"12345678901"_s;
    draft.session.place.joinUrl = QUrl(u"https://zoom.us/j/12345678901"_s);
    const auto session = support::await(desk.sessions.save(draft)).value().session;
    desk.show();
    auto &model = desk.window->scheduler()->model();
    const auto note = [&] {
        const QModelIndex at = model.indexOf(session.key);
        return at.isValid() ? at.data(ui::LookRole).value<const ui::RowLook *>()->note : QString();
    };
    desk.clock.moveTo(desk.clock.now() + std::chrono::hours(6)); // tomorrow at 09:00 UTC it begins
    desk.window->scheduler()->refresh();
    QTRY_COMPARE(note(), u"initiate soon"_s);
    desk.initiate(session, account);
    QTRY_COMPARE(note(), u"initiating…"_s);
    QVERIFY(desk.run());
    QTRY_COMPARE(note(), u"initiated"_s);
    desk.window->scheduler()->list()->setCurrentIndex(model.indexOf(session.key));
    ui::MeetingActions *actions = desk.window->actions().meetings();
    QTRY_VERIFY(actions->cancel->isEnabled());
    QVERIFY(!actions->initiate->isEnabled());
    QVERIFY(actions->initiate->toolTip().contains(u"initiated already"_s));

    actions->cancel->trigger();
    QTRY_COMPARE(desk.prompts.asked.size(), 1);
    QVERIFY(desk.prompts.asked[0].isFinal); // registrants' links stop working (INI-06)
    QCOMPARE(zoom.meetings().size(), size_t(1));
    desk.prompts.answers = { ui::Answer {} };
    actions->cancel->trigger();
    QVERIFY(QTest::qWaitFor([&] { return !desk.open().empty(); }));
    QVERIFY(desk.run());
    QVERIFY(zoom.meetings().empty());
    QTRY_COMPARE(note(), u"initiate soon"_s);
    QTRY_VERIFY(actions->initiate->isEnabled());
}

void TestMeetingRows::offersToInitiateBeforeTheStart() // INI-03
{
    support::ProviderDesk desk;
    desk.zoomAccount();
    desk.settings.set(settings::keys::lastCheckBeforeStart, false);
    auto draft = desk.draft();
    draft.session.place = {};
    draft.session.place.provider = ProviderKind::None;
    const auto session = support::await(desk.sessions.save(draft)).value().session;
    desk.show();
    desk.prompts.answers = { ui::Answer {} };
    desk.flow.start(session.key, desk.window.get());
    QTRY_VERIFY(desk.window->findChild<ui::InitiateDialog *>());
    QCOMPARE(desk.prompts.asked.size(), 1);
    QVERIFY(desk.opener.opened.isEmpty());
}

void TestMeetingRows::showsNothingOfItWithoutMeetings()
{
    support::ProviderDesk desk;
    ui::WindowParts parts = desk.parts();
    parts.meetings = nullptr;
    desk.window = std::make_unique<ui::MainWindow>(parts);
    QVERIFY(!desk.window->actions().meetings());
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication application(argc, argv);
    TestMeetingRows test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_meetingrows.moc"
