// Sharing a session: what is handed out, what dies, who is told.
#include "support/attendeedesk.h"

#include "services/waitingroom.h"

#include <QtTest>

using namespace services;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ErrorKind;
using model::MailKind;
using support::AttendeeDesk;
using support::await;
using By = DoorName::By;

class SharingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // SHA-02
    void theHostHandsOutLinksToTheirPages()
    {
        AttendeeDesk desk;
        const auto session = desk.saved();
        auto facts = await(desk.sharing.facts(session.key)).value();
        QVERIFY(facts.published);
        QCOMPARE(facts.joinCode, session.joinCode);
        QVERIFY(facts.publicLink.path().endsWith(session.publicToken));
        QVERIFY(facts.idLink.path().endsWith(session.reservedId.digits()));
        QVERIFY(desk.sharing.qrCode(facts.publicLink)->size > 20);
        desk.settings.set(settings::keys::publicUrl, QString());
        facts = await(desk.sharing.facts(session.key)).value();
        QVERIFY(!facts.published && facts.publicLink.isEmpty());
        QVERIFY(facts.providerLink.startsWith(u"https://"_s));
    }

    // MIK-13, NEW-01
    void invitationsCarryTheJoinPageWhichOutlivesTheProvider()
    {
        AttendeeDesk desk;
        auto session = desk.saved();
        const QString page = u"https://meet.example.org/j/"_s + session.reservedId.digits();
        auto parts = await(desk.invites.compose(session.key)).value();
        QCOMPARE(parts.link.toString(), page);
        QVERIFY2(parts.text.contains(page), qPrintable(parts.text));
        QVERIFY(parts.calendar.contains("/j/"));
        session.place = { model::ProviderKind::Link, {}, {}, {}, QUrl(u"https://example.org/other"_s) };
        QVERIFY(await(desk.sessions.save({ session, KeepPassword() })));
        QCOMPARE(await(desk.invites.compose(session.key))->link.toString(), page);
        desk.settings.set(settings::keys::publicUrl, QString()); // no pages: the provider's
        parts = await(desk.invites.compose(session.key)).value();
        QCOMPARE(parts.link.toString(), u"https://example.org/other"_s);
    }

    // SHA-03
    void theOldCodeAndLinkDieAndTheIdStays()
    {
        AttendeeDesk desk;
        const auto session = desk.saved();
        const auto facts = await(desk.sharing.renew(session.key)).value();
        QVERIFY(facts.joinCode != session.joinCode);
        QCOMPARE(desk.looks({ By::JoinCode, session.joinCode }).error().kind, ErrorKind::NotFound);
        QCOMPARE(desk.looks({ By::PublicToken, session.publicToken }).error().kind, ErrorKind::NotFound);
        QVERIFY(desk.looks({ By::JoinCode, facts.joinCode }));
        QVERIFY(desk.looks({ By::PublicToken, facts.session.publicToken }));
        QVERIFY(desk.looks(desk.byId(session)));
        QVERIFY(facts.idLink == desk.attendees.joinLink(session.reservedId));
        QCOMPARE(desk.history(session.key).front(), model::HistoryEvent::CodesRenewed);
    }

    // SHA-03
    void whatDiedStaysDeadWhenABackupComesBack()
    {
        AttendeeDesk desk;
        const auto session = desk.withRegistration();
        QVERIFY(desk.registers(session));
        const auto person = desk.people(session).front();
        const QString leaked = desk.tokenOf(person);
        QVERIFY(await(desk.attendees.personal(leaked, desk.from)));
        const QString file = desk.folder.filePath(u"backup.db"_s);
        QVERIFY(await(desk.database.backup(file)));
        const auto facts = await(desk.sharing.renew(session.key)).value();
        const auto renewed
            = desk.write([key = person.key, now = desk.clock.now()](store::Connection &connection) {
                  return store::RegistrantStore(connection).renewLink(key, now);
              });
        QVERIFY(await(desk.database.restore(file)));
        QCOMPARE(desk.looks({ By::JoinCode, session.joinCode }).error().kind, ErrorKind::NotFound);
        QCOMPARE(desk.looks({ By::PublicToken, session.publicToken }).error().kind, ErrorKind::NotFound);
        QVERIFY(desk.looks({ By::JoinCode, facts.joinCode }));
        QVERIFY(!await(desk.attendees.personal(leaked, desk.from)));
        QVERIFY(await(desk.attendees.personal(desk.tokenOf(renewed), desk.from)));
    }

    // SHA-02
    void aPastedListIsInvitedOnceEach()
    {
        AttendeeDesk desk;
        const auto session = desk.saved();
        auto people = await(desk.sharing.invite(session.key,
                                u"Ann Lee <ann@example.org>, bob@example.org; nonsense\nANN@example.org"_s))
                          .value();
        QCOMPARE(people.invited, QStringList({ u"ann@example.org"_s, u"bob@example.org"_s }));
        QCOMPARE(people.unusable, QStringList { u"nonsense"_s });
        people = await(desk.sharing.invite(session.key, u"bob@example.org, cleo@example.org"_s)).value();
        QCOMPARE(people.already, QStringList { u"bob@example.org"_s });
        QCOMPARE(people.invited, QStringList { u"cleo@example.org"_s });
        const auto mails = desk.mails(session);
        QCOMPARE(int(mails.size()), 3);
        QCOMPARE(mails.front().name, u"Ann Lee"_s);
        QCOMPARE(mails.front().kind, MailKind::Invitation);
    }

    void whatIsNoListInvitesNobody_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("unusable");
        QTest::newRow("empty") << u" \n"_s << 0;
        QTest::newRow("nonsense") << u"hello, you"_s << 2;
        QTest::newRow("bad first") << u"nobody@, "_s << 1;
    }

    void whatIsNoListInvitesNobody()
    {
        QFETCH(QString, text);
        QFETCH(int, unusable);
        AttendeeDesk desk;
        const auto session = desk.saved();
        const auto people = await(desk.sharing.invite(session.key, text)).value();
        QVERIFY(people.invited.isEmpty());
        QCOMPARE(int(people.unusable.size()), unusable);
        QVERIFY(desk.mails(session).empty());
    }

    // SHA-06
    void cohostsGetAMailWhereverTheyAreAdded()
    {
        AttendeeDesk desk;
        const auto session = desk.saved();
        auto added = await(desk.sharing.addCohosts(session.key, u"Sam <sam@example.org>, SAM@example.org"_s))
                         .value();
        QCOMPARE(added.invited, QStringList { u"sam@example.org"_s });
        added = await(desk.sharing.addCohosts(session.key, u"sam@example.org"_s)).value();
        QCOMPARE(added.already, QStringList { u"sam@example.org"_s });
        QCOMPARE(int(desk.mails(session).size()), 1);
        auto edited = desk.session(session.key);
        QCOMPARE(int(edited.cohosts.size()), 1);
        edited.cohosts.push_back({ u"kim@example.org"_s, {} });
        await(desk.sessions.save({ edited, KeepPassword() })).value();
        QVERIFY(
            (desk.kinds(session) == std::vector { MailKind::CohostInvitation, MailKind::CohostInvitation }));
        const auto left = await(desk.sharing.removeCohost(session.key, u" Sam@Example.org"_s)).value();
        QCOMPARE(int(left.cohosts.size()), 1);
        auto made = desk.draft();
        made.session.cohosts = { { u"new@example.org"_s, {} } };
        QCOMPARE(int(desk.mails(await(desk.sessions.save(made)).value().session).size()), 1);
    }

    // MIK-21
    void theHostSeesWhoWaits()
    {
        AttendeeDesk desk;
        WaitingRoom room(desk.clock);
        QSignalSpy told(&room, &WaitingRoom::changed);
        const auto session = desk.saved();
        Ticket ticket = desk.joins(desk.byId(session)).value();
        room.arrived(ticket);
        ticket.name = u"Annie"_s; // a second window
        room.arrived(ticket);
        for (int i = 0; i < 500; ++i)
            room.arrived({ session.key, model::RegistrantKey::make(), u"Guest %1"_s.arg(i),
                QByteArray::number(i), desk.clock.now() });
        QCOMPARE(room.count(session.key), 501);
        QTRY_COMPARE(told.size(), 1); // not five hundred times
        QCOMPARE(told.first().at(1).toInt(), 501);
        const auto people = room.people(session.key, 2);
        QCOMPARE(int(people.size()), 2);
        QCOMPARE(people.front().name, u"Annie"_s);
        QVERIFY(!people.front().registered && people.back().registered);
        room.left(session.key, ticket.seat);
        room.left(session.key, "nobody");
        QCOMPARE(room.count(session.key), 500);
        room.emptied(session.key);
        QCOMPARE(room.count(session.key), 0);
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(told.last().at(1).toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(SharingTest)
#include "tst_sharing.moc"
