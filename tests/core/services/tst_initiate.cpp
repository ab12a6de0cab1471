// INI-01 to INI-15: from the host's click to the meeting at the provider, through the outbox.
#include "support/emulators/zoomemulator.h"
#include "support/outboxdesk.h"

using model::HistoryEvent;
using model::MeetingState;
using support::ZoomEmulator;

class TestInitiate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        zoom.reset();
        desk = std::make_unique<support::OutboxDesk>();
        zoom = std::make_unique<ZoomEmulator>(desk->clock);
        desk->routeTo(zoom->routes());
        account = desk->zoomAccount();
    }

    void makesTheMeeting();

private:
    std::unique_ptr<support::OutboxDesk> desk;
    std::unique_ptr<ZoomEmulator> zoom;
    model::Account account;
};

void TestInitiate::makesTheMeeting()
{
    const auto session = desk->saved();
    const auto meeting = desk->initiate(session, account);
    QCOMPARE(meeting.state, MeetingState::Initiating);
    QCOMPARE(zoom->meetings().size(), size_t(0)); // nothing waits for the network
    QVERIFY(desk->run());

    QCOMPARE(zoom->meetings().size(), size_t(1));
    const auto made = desk->meeting(meeting.key);
    QCOMPARE(made.state, MeetingState::Initiated);
    QCOMPARE(made.ref.id, QString::number(zoom->meetings().begin()->first));
    QCOMPARE(made.initiatedBy, QStringLiteral("Dana Reyes"));
    QCOMPARE(made.agreed.topic, session.topic);
    const auto now = desk->session(session.key);
    QCOMPARE(now.place.provider, model::ProviderKind::Zoom);
    QCOMPARE(now.place.joinUrl, made.joinUrl);
    QCOMPARE(now.reservedId, session.reservedId);
    QVERIFY(now.hasPassword); // Zoom chose one
    QVERIFY(!desk->secrets.values.value(services::secretName(session.key)).isEmpty());
    QVERIFY(desk->open().empty());
    QCOMPARE(desk->history(session.key).front(), HistoryEvent::Initiated);
}

QTEST_GUILESS_MAIN(TestInitiate)
#include "tst_initiate.moc"
