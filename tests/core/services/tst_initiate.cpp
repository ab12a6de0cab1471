// INI-01 to INI-15: from the host's click to the meeting at the provider, and what stands in the way.
#include "zoomoutboxtest.h"

#include "schedule/rruletext.h"

using model::HistoryEvent;
using model::MeetingState;
using model::RepeatChoice;
using services::Hindrance;
using support::await;

class TestInitiate : public QObject {
    Q_OBJECT

    static QList<Hindrance> namesOf(const services::InitiateOffer &offer)
    {
        QList<Hindrance> names;
        for (const auto &hindrance : offer.hindrances)
            names << hindrance.what;
        return names;
    }
    static model::Session repeating(support::OutboxDesk &desk, const QString &rule)
    {
        auto draft = desk.draft();
        draft.session.series.front().rule = schedule::parseRule(rule).value();
        return await(desk.sessions.save(draft)).value().session;
    }

private Q_SLOTS:
    // INI-01
    void makesTheMeeting()
    {
        ZoomOutbox at;
        const auto session = at.desk.saved();
        const auto meeting = at.desk.initiate(session, at.account);
        QCOMPARE(meeting.state, MeetingState::Initiating);
        QCOMPARE(at.zoom.server().arrived(), 0); // nothing waits for the network
        QVERIFY(at.desk.run());

        QCOMPARE(at.count(), 1);
        const auto made = at.desk.meeting(meeting.key);
        QCOMPARE(made.state, MeetingState::Initiated);
        QCOMPARE(made.ref.id, QString::number(at.only().id));
        QCOMPARE(made.initiatedBy, QStringLiteral("Dana Reyes"));
        QVERIFY(made.initiatedAt == at.desk.clock.now());
        QVERIFY(made.fetchedAt == at.desk.clock.now());
        QCOMPARE(made.agreed.topic, session.topic);
        QVERIFY(at.desk.open().empty());
        QCOMPARE(at.desk.history(session.key).front(), HistoryEvent::Initiated);
    }

    void theSessionLeadsThereAndKeepsItsId()
    {
        ZoomOutbox at;
        const auto session = at.desk.saved();
        const auto meeting = at.desk.initiate(session, at.account);
        QVERIFY(at.desk.run());
        const auto now = at.desk.session(session.key);
        QCOMPARE(now.place.provider, model::ProviderKind::Zoom);
        QCOMPARE(now.place.joinUrl, at.desk.meeting(meeting.key).joinUrl);
        QVERIFY(!now.place.joinUrl.isEmpty());
        QVERIFY(now.sequence > session.sequence); // invited people learn of it
        QCOMPARE(now.reservedId, session.reservedId);
    }

    void aPasswordThatZoomChoseIsKeptInTheKeychain()
    {
        ZoomOutbox at;
        const auto session = at.desk.saved();
        at.desk.initiate(session, at.account);
        QVERIFY(at.desk.run());
        QVERIFY(at.desk.session(session.key).hasPassword);
        QCOMPARE(at.desk.secrets.values.value(services::secretName(session.key)),
            at.only().said.value(QStringLiteral("password")).toString());
    }

    void aTypedPasswordGoesThereAndNowhereElse()
    {
        ZoomOutbox at;
        const auto session = at.desk.saved();
        services::InitiateRequest request { session.key, at.account.key };
        request.password = QStringLiteral("Autumn-2026");
        request.password.truncate(10);
        QVERIFY(await(at.desk.meetings.initiate(request)));
        for (const auto &effect : at.desk.open())
            QVERIFY(!effect.payload.contains("Autumn"));
        QVERIFY(at.desk.run());
        QCOMPARE(at.only().said.value(QStringLiteral("password")).toString(), request.password);
        const auto other = at.desk.saved(QStringLiteral("Second session"));
        QCOMPARE(await(at.desk.meetings.passwordReusedBy(other.key, request.password)).value(),
            QStringLiteral("Sales meeting"));
        QVERIFY(await(at.desk.meetings.passwordReusedBy(session.key, request.password)).value().isEmpty());
        const QString book = at.desk.secrets.values.value(QStringLiteral("passwords-in-use"));
        QVERIFY(!book.isEmpty() && !book.contains(request.password));
    }

    // INI-04, INI-05
    void everyHindranceIsNamed()
    {
        ZoomOutbox at;
        auto draft = at.desk.draft();
        draft.session.wantsRegistration = true;
        draft.session.isPublic = false;
        const auto session = await(at.desk.sessions.save(draft)).value().session;
        const auto offer = await(at.desk.meetings.offer(session.key)).value();
        QCOMPARE(namesOf(offer), (QList { Hindrance::NotPublic, Hindrance::NoRegistrants }));
        QVERIFY(offer.hindrances.back().canBeConfirmed);
        QCOMPARE(offer.choices.size(), size_t(1));
        QCOMPARE(offer.choices.front().budgetLeft, 100);
        const auto refused = await(at.desk.meetings.initiate({ session.key, at.account.key }));
        QCOMPARE(refused.error().kind, base::ErrorKind::Rejected);
        QCOMPARE(at.zoom.server().arrived(), 0);
    }

    // INI-07
    void isTooLateAQuarterOfAnHourAfterTheStart()
    {
        ZoomOutbox at;
        const auto session = at.desk.saved(); // tomorrow at 9 UTC
        at.desk.clock.advance(std::chrono::hours(25) + std::chrono::minutes(15));
        QVERIFY(namesOf(await(at.desk.meetings.offer(session.key)).value()).isEmpty());
        at.desk.clock.advance(std::chrono::minutes(1));
        QCOMPARE(namesOf(await(at.desk.meetings.offer(session.key)).value()), QList { Hindrance::TooLate });
    }

    void isFlaggedFromADayBefore()
    {
        ZoomOutbox at;
        const auto session = at.desk.saved();
        QVERIFY(!await(at.desk.meetings.offer(session.key)).value().soon);
        at.desk.clock.advance(std::chrono::hours(2));
        QVERIFY(await(at.desk.meetings.offer(session.key)).value().soon);
    }

    void isInitiatedOnce()
    {
        ZoomOutbox at;
        const auto session = at.desk.saved();
        at.desk.initiate(session, at.account);
        QCOMPARE(namesOf(await(at.desk.meetings.offer(session.key)).value()), QList { Hindrance::OnItsWay });
        QVERIFY(!await(at.desk.meetings.initiate({ session.key, at.account.key })));
        QVERIFY(at.desk.run());
        QCOMPARE(namesOf(await(at.desk.meetings.offer(session.key)).value()),
            QList { Hindrance::AlreadyInitiated });
    }

    // INI-06
    void aCancelledInitiationCanBeRepeated()
    {
        ZoomOutbox at;
        const auto session = at.desk.saved();
        const auto meeting = at.desk.initiate(session, at.account);
        QVERIFY(at.desk.run());
        QVERIFY(await(at.desk.meetings.cancelInitiation(session.key)));
        QCOMPARE(at.desk.meeting(meeting.key).state, MeetingState::Cancelling);
        QVERIFY(at.desk.run());
        QCOMPARE(at.count(), 0);
        QCOMPARE(at.desk.meeting(meeting.key).state, MeetingState::Cancelled);
        QVERIFY(at.desk.session(session.key).place.joinUrl.isEmpty());
        services::SessionDraft edited { at.desk.session(session.key), {} };
        edited.session.topic = QStringLiteral("Next try");
        QVERIFY(await(at.desk.sessions.save(edited)));
        at.desk.initiate(session, at.account);
        QVERIFY(at.desk.run());
        QCOMPARE(at.count(), 1);
    }

    void whatNeverWentOutIsCancelledWithoutTheProvider()
    {
        ZoomOutbox at;
        const auto session = at.desk.saved();
        const auto meeting = at.desk.initiate(session, at.account);
        QVERIFY(await(at.desk.meetings.cancelInitiation(session.key)));
        QCOMPARE(at.desk.meeting(meeting.key).state, MeetingState::Cancelled);
        QVERIFY(at.desk.run());
        QCOMPARE(at.zoom.server().arrived(), 0);
    }

    void aRefusalIsSaidAndMakesRoom()
    {
        ZoomOutbox at;
        auto draft = at.desk.draft(QString(300, u'x'));
        const auto session = await(at.desk.sessions.save(draft)).value().session;
        const auto meeting = at.desk.initiate(session, at.account);
        QVERIFY(at.desk.run());
        const auto failed = at.desk.meeting(meeting.key);
        QCOMPARE(failed.state, MeetingState::Failed);
        QVERIFY(failed.reason.contains(QStringLiteral("200")));
        QCOMPARE(at.desk.history(session.key).front(), HistoryEvent::InitiationFailed);
        auto shorter = at.desk.session(session.key);
        shorter.topic = QStringLiteral("Short");
        QVERIFY(await(at.desk.sessions.save({ shorter, services::KeepPassword() })));
        at.desk.initiate(shorter, at.account);
        QVERIFY(at.desk.run());
        QCOMPARE(at.count(), 1);
    }

    void aRuleThatZoomCannotSayBecomesSingleMeetings()
    {
        ZoomOutbox at;
        const auto session = repeating(at.desk, QStringLiteral("FREQ=YEARLY;COUNT=3"));
        const auto offer = await(at.desk.meetings.offer(session.key)).value();
        QVERIFY(!offer.choices.front().fit.exact);
        QVERIFY(!offer.choices.front().fit.why.isEmpty());
        QVERIFY(!await(at.desk.meetings.initiate({ session.key, at.account.key })));
        at.desk.initiate(session, at.account, RepeatChoice::SingleMeetings);
        QVERIFY(at.desk.run());
        QCOMPARE(at.count(), 3);
        const auto meetings = await(at.desk.meetings.meetings(session.key)).value();
        QCOMPARE(meetings.size(), size_t(3));
        for (const auto &meeting : meetings)
            QVERIFY(meeting.recurrenceId && meeting.state == MeetingState::Initiated);
        // The first one's link is the session's.
        QCOMPARE(at.desk.session(session.key).place.joinUrl, meetings.back().joinUrl);
    }

    void orOneRoomWithoutFixedTime()
    {
        ZoomOutbox at;
        const auto session = repeating(at.desk, QStringLiteral("FREQ=YEARLY"));
        at.desk.initiate(session, at.account, RepeatChoice::ReusableRoom);
        QVERIFY(at.desk.run());
        QCOMPARE(at.count(), 1);
        QCOMPARE(at.only().said.value(QStringLiteral("type")).toInt(), 3);
    }

    // INI-12
    void startsByAFreshLinkThatIsKeptNowhere()
    {
        ZoomOutbox at;
        const auto session = at.desk.saved();
        at.desk.initiate(session, at.account);
        QVERIFY(at.desk.run());
        services::StartService starts(
            at.desk.sessions, at.desk.opener, at.desk.settings, at.desk.clock, &at.desk.meetings);
        QVERIFY(await(starts.start(session.key, true)));
        QCOMPARE(at.desk.opener.opened.size(), 1);
        const QUrl opened = at.desk.opener.opened.front();
        QVERIFY2(opened.path().startsWith(QStringLiteral("/s/")), qPrintable(opened.path()));
        QFile file(at.desk.folder.filePath(QStringLiteral("meetwright.db")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("/s/"));
    }

    void startsByTheCommonLinkWhereZoomCannotBeReached()
    {
        ZoomOutbox at;
        const auto session = at.desk.saved();
        at.desk.initiate(session, at.account);
        QVERIFY(at.desk.run());
        at.zoom.server().stopListening();
        services::StartService starts(
            at.desk.sessions, at.desk.opener, at.desk.settings, at.desk.clock, &at.desk.meetings);
        QVERIFY(await(starts.start(session.key, true)));
        QCOMPARE(at.desk.opener.opened.front(), at.desk.session(session.key).place.joinUrl);
    }
};

QTEST_GUILESS_MAIN(TestInitiate)
#include "tst_initiate.moc"
