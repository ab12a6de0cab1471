// INI-11: whoever is a co-host starts the session, no matter who initiated it.
#include "providers/registry.h"
#include "support/secondperson.h"
#include "support/stands.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using model::SessionKey;
using support::await;
using support::SecondPerson;

class CohostStartTest : public QObject {
    Q_OBJECT

    struct Both {
        explicit Both(const QString &provider) : stand(support::makeStand(provider, desk.clock))
        {
            desk.settings.set(settings::keys::hostEmail, u"dana@example.org"_s);
            stand->connectTo(desk);
            for (const QString &host : std::as_const(stand->apiHosts))
                cohost.providers.route(host, stand->server().origin());
            auto draft = desk.draft();
            draft.session.cohosts = { { u"Kim@Example.org"_s, {} } };
            session = await(desk.sessions.save(draft)).value().session;
            const auto accounts = desk.read(
                [](store::Connection &connection) { return store::AccountStore(connection).list(); });
            const auto can = providers::of(stand->account.provider).managed->capabilities(accounts.front());
            services::InitiateRequest request { session.key, stand->account.key };
            request.form = can.forms.front();
            await(desk.meetings.initiate(request)).value();
        }
        void lendSecrets()
        {
            for (auto it = desk.secrets.values.cbegin(); it != desk.secrets.values.cend(); ++it)
                if (it.key().startsWith(u"account/"_s))
                    cohost.secrets.values.insert(it.key(), it.value());
        }
        bool needsSignIn()
        {
            const auto accounts = desk.read(
                [](store::Connection &connection) { return store::AccountStore(connection).list(); });
            return accounts.front().needsSignIn;
        }

        support::OutboxDesk desk;
        std::unique_ptr<support::Stand> stand;
        SecondPerson cohost { desk, u"kim@example.org"_s };
        model::Session session;
    };

private Q_SLOTS:
    // INI-11, INI-12
    void aCohostStartsWhatTheOwnerInitiated_data()
    {
        QTest::addColumn<bool>("secretIsHere");
        for (const auto &provider :
            { u"zoom"_s, u"teams"_s, u"google"_s, u"webex"_s, u"goto"_s, u"bigbluebutton"_s, u"jitsi"_s }) {
            QTest::newRow(qPrintable(provider)) << true;
            if (provider != u"bigbluebutton"_s)
                QTest::newRow(qPrintable(provider + u", account connected elsewhere"_s)) << false;
        }
    }
    void aCohostStartsWhatTheOwnerInitiated()
    {
        QFETCH(bool, secretIsHere);
        Both both(QString::fromUtf8(QTest::currentDataTag()).section(u',', 0, 0));
        QVERIFY(both.desk.run());
        if (secretIsHere)
            both.lendSecrets();
        QSignalSpy told(&both.cohost.starts, &services::StartService::enteredWithoutStartLink);
        const auto running = await(both.cohost.starts.start(both.session.key, true));
        QVERIFY2(running, qPrintable(running ? QString() : running.error().detail));
        QCOMPARE(both.cohost.opener.opened.size(), 1);
        QVERIFY(await(both.desk.sessions.session(both.session.key))->isRunning());
        QCOMPARE(told.size(), secretIsHere ? 0 : 1);
        if (!told.isEmpty()) {
            QVERIFY(told.first().at(1).toString().contains(u"Sales meeting"_s));
            QCOMPARE(both.cohost.opener.opened.front(), both.cohost.sessions.linkOf(*running));
        }
    }

    void aRoomThatOnlyItsAccountOpensSaysSo()
    {
        Both both(u"bigbluebutton"_s);
        QVERIFY(both.desk.run());
        const auto refused = await(both.cohost.starts.start(both.session.key, true));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::Rejected);
        QVERIFY(refused.error().detail.contains(u"not connected on this computer"_s));
        QVERIFY(!await(both.desk.sessions.session(both.session.key))->isRunning());
    }

    void startingElsewhereDoesNotEndTheOwnersSignIn()
    {
        Both both(u"teams"_s);
        QVERIFY(both.desk.run());
        QVERIFY(await(both.cohost.starts.start(both.session.key, true)));
        QVERIFY(!both.needsSignIn());
    }
};

QTEST_GUILESS_MAIN(CohostStartTest)
#include "tst_cohoststart.moc"
