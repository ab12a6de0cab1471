// Registrants here and at an emulated Zoom: REG-06 to REG-09, REG-16, INI-09.
#include "schedule/rruletext.h"
#include "services/registrantintents.h"
#include "support/accountdesk.h"

using namespace Qt::StringLiterals;
using base::ErrorKind;
using model::RegistrantState;
using model::SyncState;
using support::AccountDesk;
using support::await;
using support::ZoomEmulator;

class RegistrantsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        desk = std::make_unique<AccountDesk>();
        account = desk->zoomAccount();
    }

    void whoIsAddedBeforeInitiatingIsPushedWithIt()
    {
        services::SessionDraft draft = desk->draft();
        draft.session.wantsRegistration = true;
        const auto session = await(desk->sessions.save(draft))->session;
        const auto ann
            = await(desk->registrants.add(AccountDesk::person(session, u"Ann"_s, u"ann@example.org"_s)));
        QCOMPARE(ann->sync, SyncState::None);
        const auto nobody = await(desk->registrants.add(AccountDesk::person(session, u"Bo"_s, {})));
        const auto host
            = await(desk->registrants.add(AccountDesk::person(session, u"Host"_s, u"HOST@example.com"_s)));
        desk->initiate(session, account);
        QVERIFY(desk->run());
        QCOMPARE(desk->there().size(), size_t(1));
        QCOMPARE(desk->now(ann->key).sync, SyncState::Synced);
        QVERIFY(!desk->now(ann->key).joinUrl.isEmpty());
        QCOMPARE(desk->now(nobody->key).sync, SyncState::LeftOut);
        QVERIFY(desk->now(nobody->key).syncReason.contains(u"address"_s));
        QCOMPARE(desk->now(host->key).sync, SyncState::LeftOut);
    }

    // REG-06, REG-07
    void addingPushesAtOnceAndCancellingTakesOff()
    {
        const auto session = desk->initiated(account);
        const auto ann
            = await(desk->registrants.add(AccountDesk::person(session, u"Ann"_s, u"ann@example.org"_s)));
        QCOMPARE(ann->sync, SyncState::Waiting);
        QVERIFY(desk->run());
        QCOMPARE(desk->there().size(), size_t(1));
        QCOMPARE(desk->now(ann->key).sync, SyncState::Synced);

        QVERIFY(await(desk->registrants.cancel(ann->key)));
        QVERIFY(desk->run());
        QVERIFY(desk->there().empty());
        QCOMPARE(desk->now(ann->key).state, RegistrantState::Cancelled);

        const auto again = await(desk->registrants.reactivate(ann->key)); // REG-07
        QCOMPARE(again->state, RegistrantState::Active);
        QVERIFY(desk->run());
        QCOMPARE(desk->there().size(), size_t(1));
        QCOMPARE(desk->now(ann->key).sync, SyncState::Synced);
    }

    void whoComesAndGoesBeforeAnythingWasSentNeverGoesOut()
    {
        const auto session = desk->initiated(account);
        const auto ann
            = await(desk->registrants.add(AccountDesk::person(session, u"Ann"_s, u"ann@example.org"_s)));
        const auto gone = await(desk->registrants.cancel(ann->key));
        QCOMPARE(gone->sync, SyncState::None);
        QVERIFY(desk->open().empty());
        QVERIFY(desk->run());
        QCOMPARE(desk->zoom.count("POST", "/registrants"), 0);
    }

    // REG-07, REG-16
    void whoWasCancelledAndRegistersAgainIsTheSamePerson()
    {
        const auto session = desk->initiated(account);
        const auto ann
            = await(desk->registrants.add(AccountDesk::person(session, u"Ann"_s, u"ann@example.org"_s)));
        QVERIFY(await(desk->registrants.cancel(ann->key)));
        const auto again
            = await(desk->registrants.add(AccountDesk::person(session, u"Anna"_s, u"Ann@example.org"_s)));
        QVERIFY(again);
        QCOMPARE(again->key, ann->key);
        QCOMPARE(again->firstName, u"Anna"_s);
        QCOMPARE(again->state, RegistrantState::Active);
    }

    // REG-08
    void oneAddressIsThereOnce()
    {
        const auto session = desk->initiated(account);
        QVERIFY(await(desk->registrants.add(AccountDesk::person(session, u"Ann"_s, u"ann@example.org"_s))));
        const auto twice
            = await(desk->registrants.add(AccountDesk::person(session, u"An"_s, u" ANN@example.org "_s)));
        QCOMPARE(twice.error().kind, ErrorKind::Conflict);
        QCOMPARE(twice.error().part, u"email"_s);
        const auto own
            = await(desk->registrants.add(AccountDesk::person(session, u"Me"_s, u"host@example.com"_s)));
        QCOMPARE(own.error().kind, ErrorKind::Rejected);
        QCOMPARE(own.error().part, u"email"_s);
        const auto bad = await(desk->registrants.add(AccountDesk::person(session, u"Bo"_s, u"bo at home"_s)));
        QCOMPARE(bad.error().kind, ErrorKind::Invalid);
    }

    // REG-16
    void aChangedAddressIsAnotherPersonThere()
    {
        const auto session = desk->initiated(account);
        auto ann = await(desk->registrants.add(AccountDesk::person(session, u"Ann"_s, u"ann@example.org"_s)))
                       .value();
        QVERIFY(desk->run());
        ann = desk->now(ann.key);
        ann.email = u"ann@new.example.org"_s;
        const auto moved = await(desk->registrants.change(ann));
        QVERIFY(moved);
        QCOMPARE(moved->sync, SyncState::Waiting);
        QVERIFY(desk->run());
        QCOMPARE(desk->there().size(), size_t(1));
        QCOMPARE(desk->there().front().email, u"ann@new.example.org"_s);
        QCOMPARE(desk->there(u"cancelled"_s).size() + desk->there(u"denied"_s).size(), size_t(1));
        QCOMPARE(desk->now(ann.key).sync, SyncState::Synced);
        QCOMPARE(desk->now(ann.key).providerId, desk->there().front().id);
    }

    void aChangedNameStaysHere()
    {
        const auto session = desk->initiated(account);
        auto ann = await(desk->registrants.add(AccountDesk::person(session, u"Ann"_s, u"ann@example.org"_s)))
                       .value();
        QVERIFY(desk->run());
        ann = desk->now(ann.key);
        ann.lastName = u"Other"_s;
        QCOMPARE(await(desk->registrants.change(ann))->sync, SyncState::Synced);
        QVERIFY(desk->open().empty());
        const auto late = await(desk->registrants.change(ann)); // of the revision before
        QCOMPARE(late.error().kind, ErrorKind::Conflict);
    }

    // REG-16
    void refreshFindsStrangersAndWhoWent()
    {
        const auto session = desk->initiated(account);
        const auto ann
            = await(desk->registrants.add(AccountDesk::person(session, u"Ann"_s, u"ann@example.org"_s)));
        const auto bo
            = await(desk->registrants.add(AccountDesk::person(session, u"Bo"_s, u"bo@example.org"_s)));
        QVERIFY(desk->run());
        auto *meeting = desk->zoom.find(desk->zoom.meetings().begin()->first);
        for (auto &person : meeting->people) {
            if (person.email == u"bo@example.org"_s)
                person.status = u"denied"_s;
        }
        meeting->people.push_back(
            { u"stranger"_s, u"cy@example.org"_s, u"Cy"_s, u"Sample"_s, u"approved"_s });
        const auto page = await(desk->registrants.refresh(session.key));
        QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().detail));
        QCOMPARE(page->onlyThere, 1);
        QCOMPARE(desk->now(ann->key).sync, SyncState::Synced);
        QCOMPARE(desk->now(bo->key).sync, SyncState::Failed);
        const auto stranger = std::find_if(page->people.begin(), page->people.end(),
            [](const auto &person) { return person.sync == SyncState::OnlyThere; });
        QCOMPARE(stranger->email, u"cy@example.org"_s);
        QCOMPARE(await(desk->registrants.adopt(stranger->key))->sync, SyncState::Synced);
        meeting->people.clear();
        QCOMPARE(await(desk->registrants.refresh(session.key))->failed, 3);
        QCOMPARE(await(desk->registrants.pushAll(session.key)).value(), 3);
        QVERIFY(desk->run());
        QCOMPARE(await(desk->registrants.list(session.key))->synced, 3);
    }

    void aStrangerWhoLeavesIsForgotten()
    {
        const auto session = desk->initiated(account);
        auto *meeting = desk->zoom.find(desk->zoom.meetings().begin()->first);
        meeting->people.push_back(
            { u"stranger"_s, u"cy@example.org"_s, u"Cy"_s, u"Sample"_s, u"approved"_s });
        QCOMPARE(await(desk->registrants.refresh(session.key))->onlyThere, 1);
        meeting->people.clear();
        QVERIFY(await(desk->registrants.refresh(session.key))->people.empty());
    }

    // REG-09
    void aMeetingWithoutRegistrationIsReported()
    {
        const auto session = desk->saved(); // wants no registration
        desk->initiate(session, account);
        QVERIFY(desk->run());
        const auto ann
            = await(desk->registrants.add(AccountDesk::person(session, u"Ann"_s, u"ann@example.org"_s)));
        QCOMPARE(ann->sync, SyncState::Failed); // REG-09
        QVERIFY(ann->syncReason.contains(u"registration"_s));
        QVERIFY(desk->open().empty());
        QVERIFY(await(desk->registrants.pushAgain(ann->key))); // the host insists
        QCOMPARE(desk->now(ann->key).sync, SyncState::Waiting);
    }

    void atNoProviderThereIsNothingToSend()
    {
        const auto session = desk->saved();
        const auto ann
            = await(desk->registrants.add(AccountDesk::person(session, u"Ann"_s, u"ann@example.org"_s)));
        QCOMPARE(ann->sync, SyncState::None);
        QCOMPARE(await(desk->registrants.pushAgain(ann->key)).error().kind, ErrorKind::Rejected);
        QCOMPARE(await(desk->registrants.refresh(session.key))->people.size(), size_t(1));
    }

    void importsWhatThePreviewFoundGood()
    {
        const auto session = desk->initiated(account);
        QVERIFY(await(desk->registrants.add(AccountDesk::person(session, u"Ann"_s, u"ann@example.org"_s))));
        const auto preview = await(desk->registrants.preview(session.key,
            "Name,Email\nAnn,ANN@example.org\nBo Sample,bo@example.org\nHost,host@example.com\nCy,\n"));
        QCOMPARE(preview->good, 2);
        QVERIFY(!preview->lines.at(0).problem.isEmpty()); // here already
        QVERIFY(!preview->lines.at(2).problem.isEmpty()); // the host
        QCOMPARE(await(desk->registrants.import(session.key, *preview)).value(), 2);
        QVERIFY(desk->run());
        QCOMPARE(desk->there().size(), size_t(2));
        QCOMPARE(await(desk->registrants.import(session.key, *preview)).value(), 1); // who has no address
        const QByteArray csv = await(desk->registrants.exportCsv(session.key)).value();
        QVERIFY(csv.contains("Bo,Sample,bo@example.org"));
    }

    void eachSingleMeetingKnowsThePersonByItsOwnId()
    {
        // A rule that Zoom cannot say becomes single meetings, and each gives the person an ID and a link.
        const auto session = initiatedSingly();
        const auto ann
            = await(desk->registrants.add(AccountDesk::person(session, u"Ann"_s, u"ann@example.org"_s)));
        QVERIFY(desk->run());
        QSet<QString> ids;
        QSet<QUrl> links;
        for (const model::RegistrantSync &sync : desk->syncs(ann->key)) {
            QCOMPARE(sync.state, SyncState::Synced);
            QCOMPARE(sync.providerId, onlyPersonAt(sync.meeting).id);
            ids.insert(sync.providerId);
            links.insert(sync.joinUrl);
        }
        QCOMPARE(ids.size(), 3);
        QCOMPARE(links.size(), 3);

        QVERIFY(await(desk->registrants.cancel(ann->key)));
        QVERIFY(desk->run());
        for (const model::RegistrantSync &sync : desk->syncs(ann->key))
            QCOMPARE(onlyPersonAt(sync.meeting).status, u"cancelled"_s);
        QVERIFY(await(desk->registrants.reactivate(ann->key)));
        QVERIFY(desk->run());
        for (const model::RegistrantSync &sync : desk->syncs(ann->key)) {
            QCOMPARE(onlyPersonAt(sync.meeting).status, u"approved"_s);
            QCOMPARE(sync.state, SyncState::Synced);
        }
    }

    void whoIsRefusedAtOneMeetingIsSentAgainOnlyThere()
    {
        const auto session = initiatedSingly();
        const auto ann
            = await(desk->registrants.add(AccountDesk::person(session, u"Ann"_s, u"ann@example.org"_s)));
        QVERIFY(desk->run());
        auto &people = desk->zoom.find(desk->zoom.meetings().rbegin()->first)->people;
        people.clear();
        QCOMPARE(await(desk->registrants.refresh(session.key))->failed, 1);
        QVERIFY(desk->now(ann->key).syncReason.contains(u"no longer"_s));
        QVERIFY(await(desk->registrants.pushAgain(ann->key)));
        QCOMPARE(desk->open().size(), size_t(1));
        QVERIFY(desk->runDry()); // Zoom takes three additions of one person a day
        QCOMPARE(desk->now(ann->key).sync, SyncState::Synced);
        QCOMPARE(people.size(), size_t(1));
    }

    void theListLeadsEachPersonToTheMeetingThatComesNext()
    {
        const auto session = initiatedSingly();
        const auto ann
            = await(desk->registrants.add(AccountDesk::person(session, u"Ann"_s, u"ann@example.org"_s)));
        QVERIFY(desk->run());
        const auto link = [&] { return await(desk->registrants.list(session.key))->people.at(0).joinUrl; };
        const QUrl first = link();
        QVERIFY(first.isValid());
        desk->clock.advance(std::chrono::days(400)); // once a year
        QVERIFY(link().isValid());
        QVERIFY(link() != first);
    }

    void aStrangerWhoIsAdoptedComesToTheOtherMeetingsToo()
    {
        const auto session = initiatedSingly();
        desk->zoom.find(desk->zoom.meetings().begin()->first)
            ->people.push_back({ u"stranger"_s, u"cy@example.org"_s, u"Cy"_s, u"Sample"_s, u"approved"_s });
        const auto page = await(desk->registrants.refresh(session.key));
        QCOMPARE(page->onlyThere, 1);
        QVERIFY(await(desk->registrants.adopt(page->people.at(0).key)));
        QVERIFY(desk->run());
        for (const auto &[id, meeting] : desk->zoom.meetings())
            QCOMPARE(meeting.people.size(), size_t(1));
        QCOMPARE(await(desk->registrants.list(session.key))->synced, 1);
    }

    void pushAllWrittenTwiceIsWrittenOnce()
    {
        const auto session = desk->initiated(account);
        QVERIFY(await(desk->registrants.add(AccountDesk::person(session, u"Ann"_s, u"ann@example.org"_s))));
        const auto meeting = await(desk->database.read([&session](store::Connection &connection) {
            return store::MeetingStore(connection).ofSession(session.key);
        }))->front();
        for (int time = 0; time < 2; ++time)
            desk->write([&](store::Connection &connection) {
                return services::appendPushAll(connection, session.key, meeting, desk->clock.now());
            });
        QCOMPARE(desk->open().size(), size_t(1));
    }

private:
    // Once a year, which Zoom cannot repeat: three meetings.
    model::Session initiatedSingly()
    {
        auto draft = desk->draft();
        draft.session.wantsRegistration = true;
        draft.session.series.front().rule = schedule::parseRule(u"FREQ=YEARLY"_s).value();
        const auto session = await(desk->sessions.save(draft)).value().session;
        services::InitiateRequest request;
        request.session = session.key;
        request.account = account.key;
        request.repeat = model::RepeatChoice::SingleMeetings;
        request.occurrences = 3;
        request.withoutRegistrants = true;
        if (!await(desk->meetings.initiate(request)) || !desk->run())
            qFatal("not initiated");
        desk->outbox.stop();
        return desk->session(session.key);
    }
    ZoomEmulator::Person onlyPersonAt(const model::MeetingKey &key)
    {
        const auto people = desk->zoom.registrants(desk->meeting(key).ref.id.toLongLong());
        return people.size() == 1 ? people.front() : ZoomEmulator::Person {};
    }

    std::unique_ptr<AccountDesk> desk;
    model::Account account;
};

QTEST_GUILESS_MAIN(RegistrantsTest)
#include "tst_registrants.moc"
