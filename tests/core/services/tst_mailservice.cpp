// What waits goes out by a real server, the most urgent first, each once; and what went wrong is said in
// words.
#include "support/maildesk.h"

#include "services/mailhistory.h"
#include "services/mailintents.h"

#include <QtTest>

using namespace services;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::HistoryEvent;
using model::Mail;
using model::MailKind;
using model::MailState;
using support::await;
using support::MailDesk;

namespace {

QJsonObject fault(const QString &step, const QString &what, const QString &text = {}, int times = 0)
{
    return { { u"step"_s, step }, { u"do"_s, what }, { u"text"_s, text }, { u"times"_s, times } };
}

QStringList historyOf(MailDesk &desk, const model::Session &session)
{
    QStringList lines;
    const auto details = await(desk.sessions.details(session.key)).value();
    for (const auto &entry : details.history)
        if (MailHistory::isAbout(entry.event))
            lines << MailHistory::of(entry).text(entry.event);
    return lines;
}

} // namespace

class MailServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoRegistersIsWrittenToOnceAndTheHistorySaysSo()
    {
        MailDesk desk;
        if (!desk.server.isListening())
            QSKIP(qPrintable(desk.server.whyNot()));
        desk.setUpAccount();
        const auto session = desk.withRegistration();
        for (const auto &email : { u"a@example.com"_s, u"b@example.com"_s, u"c@example.com"_s })
            desk.registers(session, email).value();
        QVERIFY(desk.runDry());
        QVERIFY(desk.runDry());
        QStringList recipients = desk.recipients();
        recipients.sort();
        QCOMPARE(recipients, QStringList({ u"a@example.com"_s, u"b@example.com"_s, u"c@example.com"_s }));
        const auto taken = desk.server.mails();
        QVERIFY(taken.front().bytes.contains(desk.mails(session).front().key.toString().toLatin1()));
        const auto mails = desk.mails(session);
        for (const Mail &mail : mails) {
            QCOMPARE(mail.state, MailState::Sent);
            QVERIFY(mail.sentAt && !mail.leaseUntil && mail.lastError.isEmpty());
        }
        QCOMPARE(historyOf(desk, session), QStringList { u"Confirmation sent to 3 people"_s });
    }

    void whatIsNeededFirstGoesFirst()
    {
        MailDesk desk;
        desk.setUpAccount();
        const auto session = desk.saved();
        QStringList expected;
        for (int i = 20; i-- > 0;)
            desk.written(session, u"p%1@example.com"_s.arg(i), std::chrono::hours(i + 1));
        for (int i = 0; i < 20; ++i)
            expected << u"p%1@example.com"_s.arg(i);
        QVERIFY(desk.runDry());
        QCOMPARE(desk.recipients(), expected);
    }

    void aRefusedAddressFailsInTheServersWords()
    {
        MailDesk desk;
        desk.setUpAccount();
        const auto session = desk.saved();
        const Mail bad = desk.written(session, u"bad@example.com"_s);
        const Mail good = desk.written(session, u"good@example.com"_s);
        QJsonObject refusal = fault(u"rcpt"_s, u"reply"_s, u"550 5.1.1 no such mailbox"_s);
        refusal.insert(u"for"_s, u"bad@example.com"_s);
        desk.server.fail(refusal);
        QVERIFY(desk.runDry());
        QCOMPARE(desk.mail(bad.key).state, MailState::Failed);
        QVERIFY(desk.line(bad).state.contains(u"no such mailbox"_s));
        QVERIFY(desk.line(bad).canSendNow && desk.line(bad).canTakeBack);
        QCOMPARE(desk.mail(good.key).state, MailState::Sent);
        desk.server.recover();
        QCOMPARE(await(desk.service.sendNow({ bad.key, good.key })).value(), 1);
        QVERIFY(desk.runDry());
        QCOMPARE(desk.recipients().size(), 2);
    }

    void aGreylistedOneComesAgainWhenTheServerSaid()
    {
        MailDesk desk;
        desk.setUpAccount();
        const Mail mail = desk.written(desk.saved(), u"kim@example.com"_s);
        desk.server.fail(
            fault(u"rcpt"_s, u"reply"_s, u"450 4.7.1 Greylisted, try again in 300 seconds"_s, 1));
        const auto begun = desk.clock.now();
        QVERIFY(desk.run());
        const Mail later = desk.mail(mail.key);
        QCOMPARE(later.state, MailState::Waiting);
        QVERIFY(later.notBefore >= begun + 300s && later.notBefore < begun + 400s);
        QVERIFY(desk.line(mail).state.contains(u"Greylisted"_s));
        QVERIFY(desk.runDry());
        QCOMPARE(desk.mail(mail.key).state, MailState::Sent);
        QCOMPARE(desk.recipients().size(), 1);
    }

    void aWrongPasswordStopsEverythingAndIsSaidOnce()
    {
        MailDesk desk;
        desk.setUpAccount(u"wrong horse"_s);
        const auto session = desk.saved();
        desk.written(session, 20);
        QSignalSpy said(&desk.service, &MailService::signInNeeded);
        QVERIFY(desk.run());
        QVERIFY(desk.run());
        QCOMPARE(said.count(), 1);
        QVERIFY(!said.front().front().toString().isEmpty());
        QCOMPARE(desk.server.counts()[u"commands"_s][u"auth"_s].toInt(), 1);
        for (const Mail &mail : desk.mails(session)) {
            QCOMPARE(mail.state, MailState::Waiting);
            QCOMPARE(mail.attempts, 0);
        }
        desk.setUpAccount();
        QVERIFY(desk.runDry());
        QCOMPARE(desk.recipients().size(), 20);
    }

    void oneWhoseAnswerWasLostIsShownAndNotSentAgain()
    {
        MailDesk desk;
        desk.setUpAccount();
        const auto session = desk.saved();
        const Mail mail = desk.written(session, u"kim@example.com"_s);
        desk.server.fail(fault(u"dot"_s, u"cut"_s, {}, 1));
        QVERIFY(desk.runDry());
        desk.clock.advance(24h);
        QVERIFY(desk.runDry());
        QCOMPARE(desk.server.mails().size(), std::size_t(1));
        const MailLine line = desk.line(mail);
        QCOMPARE(line.mail.state, MailState::Checking);
        QVERIFY(line.canSayArrived && line.canSendNow && !line.canTakeBack);
        QCOMPARE(await(desk.service.counts()).value().uncertain, 1);
        QCOMPARE(await(desk.service.sayArrived({ mail.key })).value(), 1);
        QCOMPARE(desk.mail(mail.key).state, MailState::Sent);
        QCOMPARE(await(desk.service.sendNow({ mail.key })).value(), 0);
        QCOMPARE(historyOf(desk, session).size(), 2);
    }

    void whatTheHostCausesCanBeTakenBackForAMinute()
    {
        MailDesk desk;
        desk.setUpAccount();
        auto session = desk.withRegistration();
        desk.registers(session).value();
        QVERIFY(desk.runDry());
        session = desk.session(session.key);
        session.series.front().duration += 15min;
        await(desk.sessions.save({ session, KeepPassword() })).value();
        QVERIFY(desk.run());
        QCOMPARE(desk.recipients().size(), 1);
        const Mail update = desk.mails(session).back();
        QCOMPARE(update.kind, MailKind::Update);
        QCOMPARE(update.notBefore, update.createdAt + takeBackTime);
        QVERIFY(desk.line(update).state.contains(u"take it back"_s));
        QCOMPARE(await(desk.service.takeBack({ update.key })).value(), 1);
        QVERIFY(desk.runDry());
        desk.clock.advance(1h);
        QVERIFY(desk.runDry());
        QCOMPARE(desk.recipients().size(), 1);
        QCOMPARE(desk.mail(update.key).state, MailState::Discarded);
    }

    void evenOneThatIsUnderWayCanBeTakenBack()
    {
        MailDesk desk;
        desk.setUpAccount();
        const Mail mail = desk.written(desk.saved(), u"kim@example.com"_s);
        QJsonObject slow = fault(u"rcpt"_s, u"slow"_s);
        slow.insert(u"seconds"_s, 0.7);
        desk.server.fail(slow);
        desk.service.begin();
        QTRY_COMPARE(desk.server.counts()[u"commands"_s][u"rcpt"_s].toInt(), 1);
        QCOMPARE(desk.mail(mail.key).state, MailState::Sending);
        QCOMPARE(await(desk.service.takeBack({ mail.key })).value(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(desk.server.counts()[u"open"_s].toInt(), 0, 30'000);
        QCOMPARE(desk.server.counts()[u"messages"_s].toInt(), 0);
        QCOMPARE(desk.mail(mail.key).state, MailState::Discarded);
    }

    void withoutAnAccountMailsWaitAndAreWrittenAsDrafts()
    {
        MailDesk desk;
        const auto session = desk.saved();
        const auto mails = desk.written(session, 3);
        QSignalSpy needed(&desk.service, &MailService::needsAccount);
        QVERIFY(desk.run());
        QVERIFY(desk.run());
        QCOMPARE(needed.count(), 1);
        QCOMPARE(needed.front().front().toInt(), 3);
        QVERIFY(!desk.service.canSend());
        QCOMPARE(desk.line(mails.front()).state, u"waits until a mail account is set up"_s);
        const QString folder = desk.folder.filePath(u"drafts"_s);
        const auto files = await(desk.service.draft({ mails.at(0).key, mails.at(1).key }, folder)).value();
        QCOMPARE(files.size(), 2);
        QFile file(files.front());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("X-Unsent: 1"));
        QCOMPARE(desk.mail(mails.at(0).key).state, MailState::HandedOver);
        desk.setUpAccount();
        QVERIFY(desk.runDry());
        QCOMPARE(desk.recipients(), QStringList { u"p2@example.com"_s });
    }

    void theDaysNumberUsedUpWaitsForTomorrow()
    {
        MailDesk desk;
        desk.setUpAccount();
        const auto session = desk.saved();
        const Mail mail = desk.written(session, u"kim@example.com"_s);
        desk.server.fail(fault(u"dot"_s, u"reply"_s, u"550 5.4.5 Daily sending quota exceeded"_s, 1));
        QVERIFY(desk.run());
        QCOMPARE(desk.mail(mail.key).state, MailState::Waiting);
        QVERIFY(desk.line(mail).state.contains(u"today"_s));
        desk.clock.advance(2h);
        QVERIFY(desk.run());
        QCOMPARE(desk.server.counts()[u"messages"_s].toInt(), 1); // the server keeps what it refuses, here
        desk.clock.moveTo(
            std::chrono::floor<std::chrono::days>(desk.clock.now()) + std::chrono::days(1) + 1min);
        QVERIFY(desk.run());
        QCOMPARE(desk.mail(mail.key).state, MailState::Sent);
    }

    void aServerThatIsAwayKeepsNobodyFromGettingTheirMail()
    {
        MailDesk desk;
        desk.setUpAccount();
        const auto session = desk.saved();
        desk.written(session, 12);
        desk.server.fail(fault(u"banner"_s, u"reply"_s, u"421 4.3.2 closing"_s, 3));
        QVERIFY(desk.runDry());
        QCOMPARE(desk.recipients().size(), 12);
    }

    void whatIsNoLongerNeededIsNotSent()
    {
        MailDesk desk;
        desk.setUpAccount();
        const auto session = desk.withRegistration();
        desk.registers(session, u"stays@example.com"_s).value();
        desk.registers(session, u"goes@example.com"_s).value();
        for (const auto &person : desk.people(session))
            if (person.email.startsWith(u"goes"_s))
                await(desk.registrants.cancel(person.key)).value();
        const auto other = desk.saved(u"Cancelled"_s);
        desk.written(other, 2);
        await(desk.sessions.moveToTrash(other.key)).value();
        QVERIFY(desk.runDry());
        QCOMPARE(desk.recipients(), QStringList { u"stays@example.com"_s });
    }

    void aReminderThatWouldComeAfterTheStartIsMissed()
    {
        MailDesk desk;
        desk.setUpAccount();
        const auto session = desk.saved();
        Mail mail;
        mail.kind = MailKind::Reminder;
        mail.session = session.key;
        mail.address = u"kim@example.com"_s;
        mail.createdAt = mail.notBefore = desk.clock.now();
        // 10:00 in Berlin.
        mail.start = base::Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 21)) + 9h;
        mail.neededBy = *mail.start;
        const Mail kept = desk.write(
            [&](store::Connection &connection) { return store::MailStore(connection).append(mail); });
        desk.clock.moveTo(*mail.start + 1s);
        QVERIFY(desk.run());
        QCOMPARE(desk.mail(kept.key).state, MailState::Missed);
        QVERIFY(desk.line(kept).canSendNow && desk.line(kept).canTakeBack);
        QCOMPARE(await(desk.service.counts()).value().missed, 1);
    }

    void twoProgramsSendNothingTwice()
    {
        MailDesk desk;
        desk.setUpAccount();
        const auto session = desk.saved();
        desk.written(session, 60);
        MailService other(
            desk.database, desk.composer, desk.accounts, desk.clock, desk.random, support::oneConnection());
        desk.service.begin();
        other.begin();
        QTRY_VERIFY_WITH_TIMEOUT(await(desk.service.counts()).value().waiting == 0, 30'000);
        QStringList recipients = desk.recipients();
        QCOMPARE(recipients.size(), 60);
        QCOMPARE(recipients.removeDuplicates(), 0);
    }

    void whatIsUnderWayWaitsAgainAtOnceAfterTheEnd()
    {
        MailDesk desk;
        desk.setUpAccount();
        const auto session = desk.saved();
        desk.written(session, 5);
        desk.server.fail(fault(u"rcpt"_s, u"hang"_s));
        {
            MailService ending(desk.database, desk.composer, desk.accounts, desk.clock, desk.random,
                support::oneConnection());
            ending.begin();
            QTRY_VERIFY(desk.server.counts()[u"commands"_s][u"rcpt"_s].toInt() > 0);
        }
        for (const Mail &mail : desk.mails(session)) {
            QCOMPARE(mail.state, MailState::Waiting);
            QVERIFY(!mail.leaseUntil);
        }
        desk.server.recover();
        QVERIFY(desk.runDry());
        QCOMPARE(desk.recipients().size(), 5);
    }
};

QTEST_GUILESS_MAIN(MailServiceTest)
#include "tst_mailservice.moc"
