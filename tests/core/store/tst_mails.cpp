// Mails that are to go out: what is written down is there with all it needs, once.
#include "store/mailstore.h"

#include "samples.h"
#include "store/databasethread.h"
#include "support/await.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Result;
using model::Mail;
using model::MailKind;
using model::MailState;
using samples::noon;
using store::Connection;
using store::MailStore;
using support::expected;
using support::TestDatabase;

class MailsTest : public QObject {
    Q_OBJECT

    support::SeededRandom m_random;

    static Mail mailTo(const model::Session &session, MailKind kind, const QString &address)
    {
        Mail mail;
        mail.session = session.key;
        mail.kind = kind;
        mail.address = address;
        mail.createdAt = mail.notBefore = noon;
        return mail;
    }
    static Mail appended(TestDatabase &database, const Mail &mail)
    {
        return expected(
            database.write([&](Connection &connection) { return MailStore(connection).append(mail); }));
    }

private Q_SLOTS:
    void everyFieldComesBackAsItWasWritten()
    {
        TestDatabase database;
        Mail mail
            = mailTo(samples::storedSession(database, m_random), MailKind::Update, u"Ann@example.org"_s);
        mail.registrant = model::RegistrantKey::make();
        mail.name = u"Ann \"A\" Lee"_s;
        mail.language = u"de"_s;
        mail.zone = "Asia/Tokyo";
        mail.recurrenceId = base::WallTime(noon.time_since_epoch());
        mail.sequence = 3;
        mail.attempts = 2;
        mail.state = MailState::Failed;
        mail.lastError = u"no such mailbox"_s;
        mail.notBefore = noon + 5min;
        mail.neededBy = noon + 1h;
        mail.start = noon + 1h;
        mail.lead = 30min;
        mail.once = u"reminder/30"_s;
        mail.note = u"Bring a pen"_s;
        mail.sentAt = {};
        const Mail stored = appended(database, mail);
        mail.key = stored.key;
        mail.number = stored.number;
        QVERIFY(!stored.key.isNull() && stored.number > 0);
        QVERIFY(stored == mail);
        QVERIFY(expected(database.read([&](Connection &connection) {
            return MailStore(connection).load(stored.key);
        })) == stored);
    }

    void theNewestComesFirstAndEachStateIsCounted()
    {
        TestDatabase database;
        const auto session = samples::storedSession(database, m_random);
        const auto other = samples::storedSession(database, m_random);
        appended(database, mailTo(other, MailKind::Invitation, u"x@example.org"_s));
        for (const MailState state : { MailState::Waiting, MailState::Sending, MailState::Sent,
                 MailState::Sent, MailState::Failed, MailState::Discarded }) {
            Mail mail = mailTo(session, MailKind::Invitation, u"a%1@example.org"_s.arg(int(state)));
            mail.state = state;
            appended(database, mail);
        }
        const auto mails = expected(database.read(
            [&](Connection &connection) { return MailStore(connection).ofSession(session.key, 2); }));
        QCOMPARE(int(mails.size()), 2);
        QCOMPARE(mails.front().state, MailState::Discarded);
        const auto counts = expected(database.read(
            [&](Connection &connection) { return MailStore(connection).counts(session.key, noon); }));
        QCOMPARE(counts.waiting, 2);
        QCOMPARE(counts.sent, 2);
        QCOMPARE(counts.failed, 1);
    }

    void onlyWhatWasNotTriedIsMergedInto()
    {
        TestDatabase database;
        const auto session = samples::storedSession(database, m_random);
        Mail mail = mailTo(session, MailKind::Confirmation, u"a@example.org"_s);
        mail.registrant = model::RegistrantKey::make();
        const Mail waiting = appended(database, mail);
        mail.key = {};
        mail.attempts = 1;
        const Mail tried = appended(database, mail);
        const auto result = database.write([&](Connection &connection) -> Result<bool> {
            MailStore mails(connection);
            const auto untried
                = expected(mails.untried(session.key, { MailKind::Confirmation, MailKind::Update }));
            const auto last = expected(mails.last(mail.registrant, MailKind::Confirmation));
            const bool merged = bool(mails.setSequence(waiting.key, 9));
            const bool refused = !mails.setSequence(tried.key, 9);
            return untried.size() == 1 && untried.front() == waiting && last == tried && merged && refused
                && expected(mails.untried(session.key, { MailKind::Update })).empty()
                && !expected(mails.last(mail.registrant, MailKind::Update))
                && expected(mails.load(waiting.key))->sequence == 9;
        });
        QVERIFY(expected(result));
    }

    void whoWasInvitedIsKnownByTheirAddress()
    {
        TestDatabase database;
        const auto session = samples::storedSession(database, m_random);
        appended(database, mailTo(session, MailKind::Invitation, u" Ann@Example.org"_s));
        const Mail taken = appended(database, mailTo(session, MailKind::Invitation, u"bob@example.org"_s));
        appended(database, mailTo(session, MailKind::CohostInvitation, u"cleo@example.org"_s));
        const auto invited = expected(database.write([&](Connection &connection) {
            MailStore mails(connection);
            if (auto gone = mails.discard(taken.key); !gone)
                support::giveUp(gone.error().detail);
            return mails.addresses(session.key, MailKind::Invitation);
        }));
        QCOMPARE(invited, QStringList { u"ann@example.org"_s });
    }

    void mailsGoWithTheirSessionAndAreAnnounced()
    {
        TestDatabase database;
        const auto session = samples::storedSession(database, m_random);
        database.closeConnection();
        store::DatabaseThread thread(database.settings());
        (void)expected(support::await(thread.open()));
        QSignalSpy told(&thread, &store::DatabaseThread::mailChanged);
        const Mail mail = expected(support::await(thread.run([&](Connection &connection) {
            return MailStore(connection).append(mailTo(session, MailKind::Invitation, u"a@example.org"_s));
        })));
        QTRY_COMPARE(told.size(), 1);
        const auto gone = support::await(thread.run([&](Connection &connection) -> Result<bool> {
            if (auto erased = store::SessionStore(connection, m_random).erase(session.key, noon); !erased)
                return tl::unexpected<base::Error>(erased.error());
            return !expected(MailStore(connection).load(mail.key));
        }));
        QVERIFY(expected(gone));
    }
};

QTEST_GUILESS_MAIN(MailsTest)
#include "tst_mails.moc"
