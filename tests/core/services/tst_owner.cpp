// Whose a session is: a colleague on the same database can look, a co-host can edit and start, the owner all.
#include "services/attendeeservice.h"
#include "services/calendarservice.h"
#include "services/hostaddresses.h"
#include "services/sharingservice.h"
#include "support/secondperson.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using model::Session;
using support::await;
using support::SecondPerson;

class OwnerTest : public QObject {
    Q_OBJECT

    struct Two {
        Two() { desk.settings.set(settings::keys::hostEmail, u"Dana@Example.org"_s); }
        Session saved(bool withCohost = true)
        {
            auto draft = desk.draft();
            if (withCohost)
                draft.session.cohosts = { { u"kim@example.org"_s, u"Kim"_s }, { u"sam@example.org"_s, {} } };
            return await(desk.sessions.save(draft)).value().session;
        }
        support::OutboxDesk desk;
        SecondPerson kim { desk, u"kim@example.org"_s };
    };
    static model::Registrant person(const Session &session, const QString &name)
    {
        model::Registrant person;
        person.session = session.key;
        person.firstName = name;
        person.email = name.toLower() + u"@example.org"_s;
        return person;
    }
    template <typename T>
    static bool isRefused(const base::Result<T> &result)
    {
        return !result && result.error().kind == ErrorKind::Rejected && result.error().part == u"owner"_s
            && result.error().detail.contains(u"dana@example.org"_s);
    }

private Q_SLOTS:
    // SHA-01
    void onlyTheOwnerTurnsThePadlock()
    {
        Two at;
        const auto session = at.saved();
        QCOMPARE(session.owner, u"dana@example.org"_s);
        QVERIFY(isRefused(await(at.kim.sessions.setOpen(session.key, false))));
        QVERIFY(isRefused(await(at.kim.sessions.setCloseAfter(session.key, std::chrono::minutes(60)))));
        QVERIFY(await(at.desk.sessions.setOpen(session.key, false)));
        QVERIFY(!await(at.kim.sessions.session(session.key))->open);
    }

    // SHA-06
    void aCohostEditsAndStartsButDeletesNothing()
    {
        Two at;
        const auto session = at.saved();
        auto edited = session;
        edited.topic = u"Sales meeting, moved"_s;
        edited.open = false;
        edited.cohosts.clear();
        edited.owner = u"kim@example.org"_s;
        const auto after = await(at.kim.sessions.save({ edited, services::KeepPassword() })).value().session;
        QCOMPARE(after.topic, u"Sales meeting, moved"_s);
        QVERIFY(after.open);
        QCOMPARE(after.owner, session.owner);
        QVERIFY(after.cohosts == session.cohosts);
        QVERIFY(isRefused(await(at.kim.sessions.moveToTrash(session.key))));
        QVERIFY(await(at.kim.starts.start(session.key, true)));
        QVERIFY(await(at.kim.starts.end(session.key)));
        QVERIFY(await(at.desk.sessions.moveToTrash(session.key)));
        QVERIFY(isRefused(await(at.kim.sessions.restore(session.key))));
        QVERIFY(isRefused(await(at.kim.sessions.eraseForEver(session.key))));
        QCOMPARE(await(at.kim.sessions.emptyTrash()).value(), 0);
        QCOMPARE(await(at.desk.sessions.emptyTrash()).value(), 1);
    }

    void aColleagueOnlyLooks()
    {
        Two at;
        auto session = at.saved(false);
        QVERIFY(await(at.kim.sessions.details(session.key)));
        session.topic = u"Taken over"_s;
        QVERIFY(isRefused(await(at.kim.sessions.save({ session, services::KeepPassword() }))));
        QVERIFY(isRefused(await(at.kim.starts.start(session.key, true))));
        QVERIFY(await(at.kim.starts.preview(session.key))->refusal.contains(u"dana@example.org"_s));
        QVERIFY(at.kim.opener.opened.isEmpty());
        const auto refusals = await(at.kim.sessions.refusals(session.key)).value();
        QVERIFY(!refusals.start.isEmpty() && !refusals.edit.isEmpty() && !refusals.openOrClose.isEmpty()
            && !refusals.remove.isEmpty());
        QVERIFY(await(at.desk.sessions.refusals(session.key))->remove.isEmpty());
        services::AttendeeService attendees { at.kim.sessions, at.kim.database, at.kim.secrets,
            at.kim.settings, at.desk.clock, at.kim.random };
        services::SharingService sharing { at.kim.sessions, attendees, at.kim.database, at.desk.clock,
            at.kim.random };
        QVERIFY(isRefused(await(sharing.renew(session.key))));
        QVERIFY(isRefused(await(sharing.invite(session.key, u"ann@example.org"_s))));
        QVERIFY(isRefused(await(sharing.addCohosts(session.key, u"kim@example.org"_s))));
    }

    // INI-11, SHA-06
    void aColleagueInitiatesNothingAndLeavesTheRegistrantsAlone()
    {
        Two at;
        const auto account = at.desk.zoomAccount();
        const auto session = at.saved(false);
        const auto ann = await(at.desk.registrants.add(person(session, u"Ann"_s))).value();
        const auto offer = await(at.kim.meetings.offer(session.key)).value();
        QCOMPARE(offer.hindrances.front().what, services::Hindrance::NotYours);
        QVERIFY(offer.hindrances.front().text.contains(u"dana@example.org"_s));
        QVERIFY(isRefused(await(at.kim.meetings.initiate({ session.key, account.key }))));
        QVERIFY(isRefused(await(at.kim.meetings.link(session.key, account.key, u"123456789"_s))));
        QVERIFY(isRefused(await(at.kim.registrants.add(person(session, u"Bob"_s)))));
        QVERIFY(isRefused(await(at.kim.registrants.change(ann))));
        QVERIFY(isRefused(await(at.kim.registrants.cancel(ann.key))));
        QVERIFY(isRefused(await(at.kim.registrants.renewLink(ann.key))));
        QVERIFY(isRefused(await(at.kim.registrants.pushAll(session.key))));
        const auto lines = await(at.kim.registrants.preview(session.key, "Bob <bob@example.org>")).value();
        QVERIFY(isRefused(await(at.kim.registrants.import(session.key, lines))));
        QCOMPARE(await(at.kim.registrants.list(session.key))->people.size(), size_t(1));

        QVERIFY(await(at.desk.meetings.initiate({ session.key, account.key })));
        QVERIFY(isRefused(await(at.kim.meetings.cancelInitiation(session.key))));
        QVERIFY(isRefused(await(at.kim.meetings.end(session.key))));
    }

    void theShortcutPassesOverColleaguesSessions()
    {
        Two at;
        at.desk.savedToday(u"Dana's"_s, 9);
        QCOMPARE(await(at.kim.starts.startNowOrNext()).error().kind, ErrorKind::NotFound);
        QCOMPARE(await(at.desk.starts.startNowOrNext())->topic, u"Dana's"_s);
    }

    void aCopyBelongsToWhoMadeIt()
    {
        Two at;
        const auto session = at.saved();
        QCOMPARE(await(at.kim.sessions.duplicate(session.key))->owner, u"kim@example.org"_s);
        QCOMPARE(await(at.desk.sessions.session(session.key))->owner, u"dana@example.org"_s);
    }

    void whatIsRestoredStaysItsOwners()
    {
        Two at;
        const auto session = at.saved();
        QVERIFY(await(at.desk.sessions.moveToTrash(session.key)));
        QCOMPARE(await(at.desk.sessions.restore(session.key))->owner, u"dana@example.org"_s);
    }

    void importedSessionsBelongToWhoImports()
    {
        Two at;
        services::CalendarService calendars { at.kim.sessions, at.kim.database, at.desk.clock,
            at.kim.random };
        const auto session = at.saved(false);
        const QString file = at.desk.folder.filePath(u"export.ics"_s);
        QVERIFY(await(at.desk.calendars.exportTo(file, {})));
        // The same session, still here: a colleague's import leaves it alone and says so.
        auto report = await(calendars.import(await(calendars.preview(file)).value())).value();
        QCOMPARE(report.updated, 0);
        QCOMPARE(int(report.problems.size()), 1);
        QVERIFY(report.problems.front().text.contains(u"dana@example.org"_s));
        QVERIFY(await(at.desk.sessions.moveToTrash(session.key)));
        QVERIFY(await(at.desk.sessions.eraseForEver(session.key)));
        report = await(calendars.import(await(calendars.preview(file)).value())).value();
        QCOMPARE(report.added, 1);
        model::ListQuery all;
        const auto rows = await(at.kim.sessions.page(all)).value().rows;
        QCOMPARE(int(rows.size()), 1);
        QCOMPARE(await(at.kim.sessions.session(rows.front().key))->owner, u"kim@example.org"_s);
    }

    void anotherAddressKeepsWhatWasOwned()
    {
        Two at;
        const auto session = at.saved();
        services::enterHostEmail(at.desk.settings, u"dana@new.example.org"_s);
        QVERIFY(await(at.desk.sessions.setOpen(session.key, false)));
        QCOMPARE(at.desk.saved().owner, u"dana@new.example.org"_s);
    }

    void aCohostsUndoDoesNotTurnThePadlock()
    {
        Two at;
        auto edited = at.saved();
        edited.topic = u"Another topic"_s;
        QVERIFY(await(at.kim.sessions.save({ edited, services::KeepPassword() })));
        QVERIFY(await(at.desk.sessions.setOpen(edited.key, false)));
        const auto undone = await(at.kim.sessions.undo()).value();
        QCOMPARE(undone.topic, u"Sales meeting"_s);
        QVERIFY(!undone.open);
    }
};

QTEST_GUILESS_MAIN(OwnerTest)
#include "tst_owner.moc"
