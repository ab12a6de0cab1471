// REG-21: what was changed at the provider, field by field, and the host's choice.
#include "zoomoutboxtest.h"

using namespace Qt::StringLiterals;
using model::MeetingState;
using services::DriftChoice;
using support::await;

class TestDrift : public QObject {
    Q_OBJECT

    static model::Session initiated(ZoomOutbox &at)
    {
        const auto session = at.desk.saved();
        at.desk.initiate(session, at.account);
        return at.desk.run() ? at.desk.session(session.key) : model::Session();
    }
    static support::ZoomEmulator::Meeting &there(ZoomOutbox &at) { return *at.zoom.find(at.only().id); }
    static QStringList fieldsOf(ZoomOutbox &at, const model::Session &session)
    {
        if (!await(at.desk.meetings.refresh(session.key)))
            return { u"refresh failed"_s };
        QStringList fields;
        const auto all = await(at.desk.meetings.drift(session.key)).value();
        for (const auto &drift : all)
            for (const auto &field : drift.fields)
                fields << field.field;
        return fields;
    }

private Q_SLOTS:
    void whatBothAgreeOnIsNoDrift()
    {
        ZoomOutbox at;
        const auto session = initiated(at);
        at.desk.clock.advance(std::chrono::minutes(5));
        QCOMPARE(fieldsOf(at, session), QStringList());
        QVERIFY(
            await(at.desk.meetings.meetings(session.key)).value().front().fetchedAt == at.desk.clock.now());
    }

    // REG-21
    void everyFieldIsShownFromBothSides()
    {
        ZoomOutbox at;
        const auto session = initiated(at);
        there(at).said.insert(u"topic"_s, u"Renamed there"_s);
        there(at).said.insert(u"duration"_s, 90);
        QCOMPARE(fieldsOf(at, session), (QStringList { u"topic"_s, u"duration"_s }));
        const auto drift = await(at.desk.meetings.drift(session.key)).value().front();
        QCOMPARE(drift.fields[0].ours, u"Sales meeting"_s);
        QCOMPARE(drift.fields[0].theirs, u"Renamed there"_s);
        QCOMPARE(drift.fields[0].agreed, u"Sales meeting"_s);
        QVERIFY(at.desk.history(session.key).front() == model::HistoryEvent::DriftFound);
    }

    void oursIsSent()
    {
        ZoomOutbox at;
        const auto session = initiated(at);
        there(at).said.insert(u"topic"_s, u"Renamed there"_s);
        QCOMPARE(fieldsOf(at, session), QStringList { u"topic"_s });
        const auto meeting = await(at.desk.meetings.meetings(session.key)).value().front();
        QVERIFY(await(at.desk.meetings.resolve(meeting.key, u"topic"_s, DriftChoice::Ours)));
        QVERIFY(at.desk.run());
        QCOMPARE(at.only().said.value(u"topic"_s).toString(), u"Sales meeting"_s);
        QCOMPARE(fieldsOf(at, session), QStringList());
    }

    void theirsIsTakenWithoutSending()
    {
        ZoomOutbox at;
        const auto session = initiated(at);
        there(at).said.insert(u"topic"_s, u"Renamed there"_s);
        there(at).said.insert(u"start_time"_s, u"2026-11-21T11:30:00"_s);
        QCOMPARE(fieldsOf(at, session), (QStringList { u"topic"_s, u"start"_s }));
        const auto meeting = await(at.desk.meetings.meetings(session.key)).value().front();
        QVERIFY(await(at.desk.meetings.resolve(meeting.key, u"topic"_s, DriftChoice::Theirs)));
        QVERIFY(await(at.desk.meetings.resolve(meeting.key, u"start"_s, DriftChoice::Theirs)));
        QVERIFY(at.desk.open().empty());
        const auto now = at.desk.session(session.key);
        QCOMPARE(now.topic, u"Renamed there"_s);
        QVERIFY(now.series.front().start == session.series.front().start + std::chrono::minutes(90));
        QVERIFY(now.sequence > session.sequence);
        QCOMPARE(fieldsOf(at, session), QStringList());
    }

    void aPasswordThatWasRemovedThereIsTakenOver()
    {
        ZoomOutbox at;
        const auto session = initiated(at);
        QVERIFY(session.hasPassword);
        there(at).said.remove(u"password"_s);
        QCOMPARE(fieldsOf(at, session), QStringList { u"password"_s });
        const auto meeting = await(at.desk.meetings.meetings(session.key)).value().front();
        QVERIFY(await(at.desk.meetings.resolve(meeting.key, u"password"_s, DriftChoice::Theirs)));
        QVERIFY(!at.desk.session(session.key).hasPassword);
        QVERIFY(at.desk.open().empty());
    }

    // REG-21
    void aMeetingThatIsGoneIsMadeAgainOrLetGo()
    {
        ZoomOutbox at;
        auto session = initiated(at);
        at.zoom.remove(at.only().id);
        QCOMPARE(fieldsOf(at, session), QStringList { u"deleted"_s });
        auto meeting = await(at.desk.meetings.meetings(session.key)).value().front();
        QVERIFY(await(at.desk.meetings.resolve(meeting.key, u"deleted"_s, DriftChoice::Ours)));
        QVERIFY(at.desk.run());
        QCOMPARE(at.count(), 1);
        meeting = await(at.desk.meetings.meetings(session.key)).value().front();
        QCOMPARE(meeting.state, MeetingState::Initiated);
        QCOMPARE(at.desk.session(session.key).place.joinUrl, meeting.joinUrl);

        at.zoom.remove(at.only().id);
        QCOMPARE(fieldsOf(at, session), QStringList { u"deleted"_s });
        QVERIFY(await(at.desk.meetings.resolve(meeting.key, u"deleted"_s, DriftChoice::Theirs)));
        QVERIFY(at.desk.session(session.key).place.joinUrl.isEmpty());
        QVERIFY(await(at.desk.meetings.offer(session.key)).value().hindrances.empty());
    }
};

QTEST_GUILESS_MAIN(TestDrift)
#include "tst_drift.moc"
