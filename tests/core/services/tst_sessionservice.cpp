#include "support/desk.h"

#include "schedule/rruletext.h"
#include "store/meetingstore.h"
#include "store/registrantstore.h"

#include <QSignalSpy>
#include <QtTest>

using namespace services;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::await;
using support::Desk;
using support::MemorySecrets;

class SessionServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // MIK-03
    void aSavedSessionAppearsInTheListAtOnce()
    {
        Desk desk;
        QSignalSpy changed(&desk.sessions, &SessionService::sessionsChanged);
        const model::Session session = desk.saved();
        QVERIFY(!session.reservedId.isNull());
        QCOMPARE(session.joinCode.size(), 6);
        QTRY_VERIFY(!changed.isEmpty());
        const auto page = await(desk.sessions.page({}));
        QVERIFY(page);
        QCOMPARE(page->rows.size(), 1u);
        QCOMPARE(page->rows.front().topic, u"Sales meeting"_s);
        QCOMPARE(page->rows.front().reservedId, session.reservedId);
        QCOMPARE(page->rows.front().host, u"Dana Reyes"_s);
        QVERIFY(page->rows.front().hasLink);
    }

    // REG-20
    void sessionsInARoomStandInTheSameListAsThoseOnline()
    {
        Desk desk;
        desk.saved();
        for (const auto kind : { model::SessionKind::InPerson, model::SessionKind::Hybrid }) {
            auto draft = desk.draft(kind == model::SessionKind::Hybrid ? u"Hybrid"_s : u"In a room"_s);
            draft.session.kind = kind;
            draft.session.location = u"Room 4"_s;
            const auto saved = await(desk.sessions.save(draft));
            QVERIFY(saved);
            QCOMPARE(saved->session.location, u"Room 4"_s);
        }
        const auto page = await(desk.sessions.page({}));
        QVERIFY(page);
        QCOMPARE(page->rows.size(), 3u);
    }

    // MIK-23
    void aNewSessionTakesItsProfilesDefaults()
    {
        Desk desk;
        model::Profile profile = desk.profile();
        profile.duration = 90min;
        profile.startPolicy = model::StartPolicy::FromFifteenMinutesBefore;
        profile.passwordPolicy = model::PasswordPolicy::Generate;
        profile.notifyHostBefore = { 20min, 5min };
        profile.conferenceCall = model::ConferenceCall::OwnText;
        profile.conferenceCallText = u"+49 30 5550 1200"_s;
        profile.invitationLanguage = u"de"_s;
        const auto draft = desk.sessions.newDraft(profile);
        QVERIFY(draft.session.series.front().duration == 90min);
        QCOMPARE(draft.session.startPolicy, profile.startPolicy);
        QCOMPARE(std::get<services::SetPassword>(draft.password).password.size(), 10);
        QVERIFY(draft.session.notifyHostBefore == profile.notifyHostBefore);
        QCOMPARE(draft.session.conferenceCallText, profile.conferenceCallText);
        QCOMPARE(draft.session.invitationLanguage, u"de"_s);
    }

    void everySessionGetsItsOwnRoom()
    {
        Desk desk;
        const auto first = desk.saved();
        const auto second = desk.saved();
        QVERIFY(desk.sessions.linkOf(first).toString().startsWith(u"https://meet.jit.si/"_s));
        QVERIFY(desk.sessions.linkOf(first) != desk.sessions.linkOf(second));
    }

    void problemsStandBesideTheirFields_data()
    {
        QTest::addColumn<QString>("field");
        for (const auto *field : { "topic", "duration", "zone", "place.joinUrl", "recurrence" })
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    void problemsStandBesideTheirFields()
    {
        QFETCH(QString, field);
        Desk desk;
        SessionDraft draft = desk.draft();
        if (field == u"topic"_s)
            draft.session.topic = u"  "_s;
        else if (field == u"duration"_s)
            draft.session.series.front().duration = 0min;
        else if (field == u"zone"_s)
            draft.session.series.front().zone = "Mars/Olympus";
        else if (field == u"place.joinUrl"_s)
            draft.session.place.provider = model::ProviderKind::Vimeo;
        else
            draft.session.series.front().rule
                = *schedule::parseRule(u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"_s);
        const auto problems = desk.sessions.problemsOf(draft);
        QCOMPARE(problems.size(), 1u);
        QCOMPARE(problems.front().field, field);
        QVERIFY(!problems.front().text.isEmpty());
        const auto report = await(desk.sessions.save(draft));
        QVERIFY(!report);
        QCOMPARE(report.error().kind, base::ErrorKind::Invalid);
        QCOMPARE(report.error().part, field);
        QVERIFY(await(desk.sessions.page({}))->rows.empty());
    }

    // MIK-08
    void thePasswordGoesToTheKeychainAndNowhereElse()
    {
        Desk desk;
        SessionDraft draft = desk.draft();
        draft.password = SetPassword { u"Tulip-4829-secret"_s };
        const auto report = await(desk.sessions.save(draft));
        QVERIFY(report);
        QVERIFY(!report->passwordProblem);
        QVERIFY(report->session.hasPassword);
        QCOMPARE(await(desk.sessions.password(report->session.key)).value(), u"Tulip-4829-secret"_s);
        await(desk.sessions.details(report->session.key)); // all is written
        for (const auto &name : QDir(desk.folder.path()).entryInfoList(QDir::Files)) {
            QFile file(name.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("Tulip-4829-secret"), qPrintable(name.filePath()));
        }
    }

    void aLockedKeychainSavesTheSessionWithoutItsPassword()
    {
        Desk desk;
        desk.secrets.writeFault = MemorySecrets::locked();
        SessionDraft draft = desk.draft();
        draft.password = SetPassword { u"secret"_s };
        const auto report = await(desk.sessions.save(draft));
        QVERIFY(report);
        QVERIFY(report->passwordProblem);
        QCOMPARE(report->passwordProblem->kind, base::ErrorKind::Unauthorised);
        QVERIFY(!report->session.hasPassword);

        desk.secrets.writeFault.reset(); // unlocked: try again
        const auto again = await(desk.sessions.save({ report->session, SetPassword { u"secret"_s } }));
        QVERIFY(again && !again->passwordProblem);
        QVERIFY(again->session.hasPassword);
        QCOMPARE(again->session.reservedId, report->session.reservedId);
    }

    void aRemovedPasswordIsGoneFromTheKeychain()
    {
        Desk desk;
        SessionDraft draft = desk.draft();
        draft.password = SetPassword { u"secret"_s };
        const auto report = await(desk.sessions.save(draft));
        const auto removed = await(desk.sessions.save({ report->session, RemovePassword {} }));
        QVERIFY(removed);
        QVERIFY(!removed->session.hasPassword);
        QVERIFY(desk.secrets.values.isEmpty());
    }

    void anOldCopyIsAConflictAndChangesNothing()
    {
        Desk desk;
        const model::Session session = desk.saved();
        SessionDraft mine { session, KeepPassword {} };
        mine.session.topic = u"Mine"_s;
        QVERIFY(await(desk.sessions.save(mine)));
        SessionDraft theirs { session, KeepPassword {} };
        theirs.session.topic = u"Theirs"_s;
        const auto report = await(desk.sessions.save(theirs));
        QVERIFY(!report);
        QCOMPARE(report.error().kind, base::ErrorKind::Conflict);
        QCOMPARE(await(desk.sessions.session(session.key))->topic, u"Mine"_s);
    }

    void sequenceGrowsOnlyWhenInvitedPeopleMustKnow()
    {
        Desk desk;
        model::Session session = desk.saved();
        QCOMPARE(session.sequence, 0);
        session.description = u"More words"_s;
        session = await(desk.sessions.save({ session, KeepPassword {} }))->session;
        QCOMPARE(session.sequence, 0);
        session.series.front().start += 1h;
        session = await(desk.sessions.save({ session, KeepPassword {} }))->session;
        QCOMPARE(session.sequence, 1);
    }

    // SHA-07
    void aCopyHasANewIdCodeAndRoomButNoPassword()
    {
        Desk desk;
        SessionDraft draft = desk.draft();
        draft.password = SetPassword { u"secret"_s };
        const model::Session original = await(desk.sessions.save(draft))->session;
        const auto copy = await(desk.sessions.duplicate(original.key));
        QVERIFY(copy);
        QCOMPARE(copy->topic, original.topic);
        QVERIFY(copy->series == original.series);
        QVERIFY(copy->reservedId != original.reservedId);
        QVERIFY(copy->joinCode != original.joinCode);
        QVERIFY(copy->calendarUid != original.calendarUid);
        QVERIFY(copy->place.room != original.place.room);
        QVERIFY(!copy->hasPassword);
    }

    void aCopyHasNeitherMeetingsNorRegistrants_data()
    {
        QTest::addColumn<bool>("linked");
        QTest::newRow("made for it") << false;
        QTest::newRow("linked") << true;
    }
    // SHA-07
    void aCopyHasNeitherMeetingsNorRegistrants()
    {
        QFETCH(bool, linked);
        Desk desk;
        SessionDraft draft = desk.draft();
        draft.password = SetPassword { u"secret"_s };
        draft.session.wantsRegistration = true;
        draft.session.cohosts = { { u"sam@example.org"_s, u"Sam"_s } };
        draft.session.place.provider = model::ProviderKind::Zoom;
        draft.session.place.externalId = u"98765432101"_s;
        draft.session.place.joinUrl = QUrl(u"https://zoom.example.com/j/98765432101"_s);
        const model::Session original = await(desk.sessions.save(draft))->session;
        model::Meeting meeting;
        meeting.session = original.key;
        meeting.provider = model::ProviderKind::Zoom;
        meeting.state = model::MeetingState::Initiated;
        meeting.linked = linked;
        meeting.ref.id = u"98765432101"_s;
        meeting.joinUrl = original.place.joinUrl;
        model::Registrant ann;
        ann.session = original.key;
        ann.email = u"ann@example.org"_s;
        QVERIFY(await(desk.database.run([=](store::Connection &connection) -> base::Result<bool> {
            return store::MeetingStore(connection).save(meeting).has_value()
                && store::RegistrantStore(connection).save(ann).has_value();
        })).value());
        const auto copy = await(desk.sessions.duplicate(original.key));
        QVERIFY(copy);
        QVERIFY(copy->wantsRegistration);
        QVERIFY(copy->cohosts == original.cohosts);
        // Its link would lead to the original's meeting; one that the host made there is the host's to share.
        QCOMPARE(copy->place.joinUrl.isEmpty(), !linked);
        QCOMPARE(copy->place.externalId.isEmpty(), !linked);
        const auto page = await(desk.sessions.page({}));
        QCOMPARE(page->rows.size(), 2u);
        for (const model::SessionRow &row : page->rows) {
            const bool isCopy = row.key == copy->key;
            QCOMPARE(row.meeting, isCopy ? model::MeetingState::None : model::MeetingState::Initiated);
            QCOMPARE(row.registrants, isCopy ? 0 : 1);
        }
    }

    // SHA-08, APP-05
    void deletedGoesToTheTrashAndUndoBringsItBack()
    {
        Desk desk;
        const model::Session session = desk.saved();
        QVERIFY(!desk.sessions.canUndo());
        QVERIFY(await(desk.sessions.moveToTrash(session.key)));
        QVERIFY(await(desk.sessions.page({}))->rows.empty());
        model::ListQuery trash;
        trash.filter = model::ListFilter::Trash;
        QCOMPARE(await(desk.sessions.page(trash))->rows.size(), 1u);
        QVERIFY(desk.sessions.undoText().contains(u"Sales meeting"_s));
        const auto back = await(desk.sessions.undo());
        QVERIFY(back);
        QCOMPARE(back->reservedId, session.reservedId);
        QVERIFY(!back->isTrashed());
        QCOMPARE(await(desk.sessions.page({}))->rows.size(), 1u);
        QVERIFY(!desk.sessions.canUndo());
    }

    // APP-05
    void undoOfAnEditBringsTheOldValuesBack()
    {
        Desk desk;
        model::Session session = desk.saved();
        session.topic = u"Another topic"_s;
        QVERIFY(await(desk.sessions.save({ session, KeepPassword {} })));
        const auto back = await(desk.sessions.undo());
        QVERIFY(back);
        QCOMPARE(back->topic, u"Sales meeting"_s);
        QCOMPARE(back->reservedId, session.reservedId);
    }

    // SHA-08
    void theTrashIsKeptThirtyDays()
    {
        Desk desk;
        const model::Session session = desk.saved();
        QVERIFY(await(desk.sessions.moveToTrash(session.key)));
        desk.clock.advance(std::chrono::days(30) - 1h);
        QVERIFY(await(desk.sessions.tidyUp()));
        QVERIFY(await(desk.sessions.session(session.key)));
        desk.clock.advance(2h);
        QVERIFY(await(desk.sessions.tidyUp()));
        const auto gone = await(desk.sessions.session(session.key));
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, base::ErrorKind::NotFound);
    }

    void emptyingTheTrashForgetsThePasswords()
    {
        Desk desk;
        SessionDraft draft = desk.draft();
        draft.password = SetPassword { u"secret"_s };
        const auto session = await(desk.sessions.save(draft))->session;
        QVERIFY(await(desk.sessions.moveToTrash(session.key)));
        QCOMPARE(await(desk.sessions.emptyTrash()).value(), 1);
        QVERIFY(desk.secrets.values.isEmpty());
        QVERIFY(!desk.sessions.canUndo());
    }

    // MIK-05
    void reservedIdsAreSessionsWithoutADate()
    {
        Desk desk;
        const auto reserved = await(desk.sessions.reserve(3, desk.profile()));
        QVERIFY(reserved);
        QCOMPARE(reserved->size(), 3u);
        QVERIFY(reserved->at(0).reservedId != reserved->at(1).reservedId);
        QVERIFY(!reserved->at(0).hasDate());
        QCOMPARE(await(desk.sessions.reserve(0, desk.profile())).error().kind, base::ErrorKind::Invalid);
    }

    void theHistorySaysWhatHappened()
    {
        Desk desk;
        model::Session session = desk.saved();
        session.topic = u"Another topic"_s;
        QVERIFY(await(desk.sessions.save({ session, KeepPassword {} })));
        const auto details = await(desk.sessions.details(session.key));
        QVERIFY(details);
        QCOMPARE(details->history.size(), 2u);
        QCOMPARE(details->history.front().event, model::HistoryEvent::Edited);
        QVERIFY(details->history.front().detail.contains(u"Another topic"_s));
        QCOMPARE(details->history.front().who, u"Dana Reyes"_s);
        QCOMPARE(details->history.back().event, model::HistoryEvent::Created);
    }

    // APP-08
    void overlapsArePointedOut()
    {
        Desk desk;
        desk.saved(u"Onboarding"_s);
        SessionDraft draft = desk.draft(u"Sales"_s);
        draft.session.series.front().start += 30min;
        const auto clashes = await(desk.sessions.clashesOf(draft.session));
        QVERIFY(clashes);
        QCOMPARE(clashes->size(), 1u);
        QCOMPARE(clashes->front().topic, u"Onboarding"_s);
        draft.session.series.front().start += 30min; // begins where the other ends
        QVERIFY(await(desk.sessions.clashesOf(draft.session))->empty());
    }
};

QTEST_GUILESS_MAIN(SessionServiceTest)
#include "tst_sessionservice.moc"
