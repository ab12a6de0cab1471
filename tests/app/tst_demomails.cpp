// NEW-05: in the demo a week passes as if the program had run, and no e-mail leaves the computer.
#include "support/demodesk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using services::RehearsalEvent;
using support::await;
using support::DemoDesk;

namespace {

const QStringList people { u"Ana"_s, u"Bo"_s, u"Jule"_s, u"Karl"_s, u"Lea"_s };

QStringList each(const QString &what)
{
    QStringList lines;
    for (const QString &name : people)
        lines << name + u": "_s + what;
    return lines;
}

QStringList sorted(QStringList lines)
{
    lines.sort();
    return lines;
}

} // namespace

class TestDemoMails : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWeekOfMailsComesInOrder()
    {
        DemoDesk desk;
        QVERIFY(!desk.session.key.isNull());
        QVERIFY(desk.services.mails.canSend());
        QSignalSpy needed(&desk.services.mails, &services::MailService::needsAccount);
        desk.moveBy(7 * 24h);
        const QStringList taken = desk.taken();
        QCOMPARE(sorted(taken.mid(0, 5)), each(u"Confirmation"_s));
        QCOMPARE(taken.value(5), u"Dana: Reminder to the host, 1 days before"_s);
        QCOMPARE(sorted(taken.mid(6, 5)), each(u"Reminder, 2 hours before"_s));
        QCOMPARE(sorted(taken.mid(11, 5)), each(u"Reminder, 30 minutes before"_s));
        QCOMPARE(taken.size(), 16);
        QVERIFY(needed.isEmpty());
        QCOMPARE(await(desk.services.mails.counts()).value().missed, 0);
    }

    void aLeapOfTheClockSendsEachWhenItWasDue()
    {
        DemoDesk desk;
        desk.moveBy(7 * 24h);
        for (const RehearsalEvent &event : desk.events()) {
            if (event.kind != RehearsalEvent::Kind::Mail || !event.mail.start)
                continue;
            QVERIFY(event.mail.sentAt);
            const auto late = *event.mail.sentAt - (*event.mail.start - event.mail.lead);
            QVERIFY(late >= 0s && late < 1h);
        }
    }

    void eachIsReadAsItWasTaken()
    {
        DemoDesk desk;
        const auto before = desk.events();
        desk.moveBy(7 * 24h);
        int german = 0;
        for (const RehearsalEvent &event : desk.events()) {
            if (event.kind != RehearsalEvent::Kind::Mail)
                continue;
            const mail::Message *message = desk.post.find(event.mail.key);
            QVERIFY(message);
            const auto text = await(desk.plan.text(event));
            QVERIFY(text);
            QCOMPARE(text->text, message->text);
            german += text->text.startsWith(u"Guten Tag"_s) ? 1 : 0;
        }
        QCOMPARE(german, 3 * 3); // confirmation and two reminders of three people
        // Before it is written, too.
        for (const RehearsalEvent &event : before)
            if (event.kind == RehearsalEvent::Kind::Mail && event.mail.number == 0)
                QVERIFY(!await(desk.plan.text(event)).value().subject.isEmpty());
    }

    void showsWhatThePagesAndTheStartDo()
    {
        DemoDesk desk;
        QStringList others;
        base::Instant last {};
        for (const RehearsalEvent &event : desk.events()) {
            QVERIFY(event.at >= last);
            last = event.at;
            if (event.kind != RehearsalEvent::Kind::Mail)
                others << event.what;
        }
        QCOMPARE(others,
            QStringList({ u"Page opens: register and wait for the host"_s, u"Start is possible"_s,
                u"Notification: starts in 10 minutes"_s, u"Begins: who waits comes in when you start it"_s,
                u"Ends: check in attendees"_s, u"Page says that it is over"_s }));
    }

    void nothingLeavesByATestEither()
    {
        DemoDesk desk;
        services::MailAccount account;
        account.server = u"127.0.0.1"_s;
        account.user = account.from = u"dana@example.org"_s;
        const auto tested
            = await(desk.services.mailAccounts.test(account, u"right horse"_s, u"dana@example.org"_s));
        QVERIFY(!tested);
        QVERIFY(tested.error().detail.contains(u"nothing leaves"_s));
        QVERIFY(!await(desk.services.mailAccounts.save(account, u"right horse"_s)));
        QVERIFY(desk.services.mails.canSend());
    }

    void keepsTheLastFewHundred()
    {
        mail::RehearsalPost post;
        const auto from = mail::Address::of(u"dana@example.org"_s).value();
        std::vector<model::MailKey> keys;
        for (std::size_t i = 0; i <= mail::RehearsalPost::most; ++i) {
            mail::Message message;
            keys.push_back(model::MailKey::make());
            message.from = from;
            message.id = mail::MessageId::of(keys.back(), from);
            post.keep(message);
        }
        QCOMPARE(post.messages().size(), mail::RehearsalPost::most);
        QVERIFY(!post.find(keys.front()));
        QVERIFY(post.find(keys.back()));
    }
};

QTEST_GUILESS_MAIN(TestDemoMails)
#include "tst_demomails.moc"
