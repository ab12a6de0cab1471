// NEW-06: who gets what is known before it is sent, the host decides about it, and it can be taken back.
// ATT-11: what is told to nobody by itself is told when the host asks for it.
#include "services/mailcomposer.h"
#include "services/mailplan.h"
#include "support/attendeedesk.h"

#include <QtTest>

using namespace services;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::MailKind;
using model::MailState;
using support::AttendeeDesk;
using support::await;

namespace {

class Host final : public BeforeSending {
public:
    std::vector<MailForecast> asked;
    std::optional<Telling> says = Telling {}; // empty: Cancel

    base::Async<Telling> ask(const MailForecast &forecast) override
    {
        asked.push_back(forecast);
        if (says)
            return base::ready<Telling>(*says);
        return base::ready<Telling>(base::failure(base::ErrorKind::Cancelled, u"no"_s));
    }
};

struct TellingDesk : AttendeeDesk {
    TellingDesk() { sessions.setBeforeSending(&host); }

    // With two registrants who are confirmed, and one without an address.
    model::Session prepared()
    {
        const auto session = withRegistration();
        for (const auto &email : { u"ann@example.org"_s, u"bob@example.org"_s })
            registers(session, email).value();
        model::Registrant without;
        without.session = session.key;
        without.firstName = u"Cleo"_s;
        await(registrants.add(without)).value();
        sendAll(session);
        return this->session(session.key);
    }
    base::Result<SaveReport> moves(const model::Session &session)
    {
        auto later = this->session(session.key);
        later.series.front().start += 1h;
        return await(sessions.save({ later, KeepPassword() }));
    }
    std::vector<model::Mail> inState(const model::Session &session, MailState state)
    {
        auto list = mails(session);
        std::erase_if(list, [state](const model::Mail &one) { return one.state != state; });
        return list;
    }

    Host host;
};

QStringList addresses(const std::vector<model::Mail> &mails)
{
    QStringList all;
    for (const model::Mail &mail : mails)
        all << mail.address;
    all.sort();
    return all;
}

const QStringList both { u"ann@example.org"_s, u"bob@example.org"_s };

} // namespace

class BeforeSendingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhoGetsWhatBeforeItIsSaved();
    void writesWhatItSaid();
    void changesNothingWhenTheHostSaysNo();
    void savesWithoutTellingAnybody();
    void carriesTheHostsOwnWords();
    void asksOnlyWhenSomebodyIsWrittenTo();
    void waitsAMinuteSoThatItCanBeTakenBack();
    void undoWithinTheMinuteTellsNobody();
    void undoThatIsNotWantedCanBeDoneLater();
    void deletingTellsThatItIsCancelled();
    void tellsRegistrantsWhenTheHostAsks();
    void asksBeforeAListIsInvited();
    void invitesNobodyWhenTheHostSaysNo();
    void invitesCohostsOfANewSession();
    void leavesOutACohostWhoIsNoneAnyMore();
    void readsAsItWillBe();
};

void BeforeSendingTest::saysWhoGetsWhatBeforeItIsSaved()
{
    TellingDesk desk;
    const auto session = desk.prepared();
    QVERIFY(desk.moves(session));
    QCOMPARE(int(desk.host.asked.size()), 1);
    const MailForecast &forecast = desk.host.asked.front();
    QCOMPARE(forecast.before, session);
    QCOMPARE(forecast.after.series.front().start, session.series.front().start + 1h);
    QCOMPARE(forecast.after.sequence, session.sequence + 1);
    QCOMPARE(addresses(forecast.plan.written), both);
    QCOMPARE(forecast.plan.written.front().kind, MailKind::Update);
    const std::vector<Untold> untold { { u"Cleo"_s, {}, Untold::Why::NoAddress } };
    QVERIFY(forecast.plan.untold == untold);
    QVERIFY(forecast.canBeSilent);
}

void BeforeSendingTest::writesWhatItSaid()
{
    TellingDesk desk;
    const auto session = desk.prepared();
    desk.registers(session, u"new@example.org"_s).value(); // the confirmation waits
    QVERIFY(desk.moves(session));
    const MailPlan &plan = desk.host.asked.front().plan;
    QCOMPARE(addresses(plan.amended), QStringList { u"new@example.org"_s });
    auto waiting = desk.inState(session, MailState::Waiting);
    std::erase_if(waiting, [](const model::Mail &mail) { return mail.kind != MailKind::Update; });
    QCOMPARE(addresses(waiting), addresses(plan.written));
    for (const model::Mail &mail : waiting)
        QCOMPARE(mail.sequence, plan.written.front().sequence);
}

void BeforeSendingTest::changesNothingWhenTheHostSaysNo()
{
    TellingDesk desk;
    const auto session = desk.prepared();
    const size_t before = desk.mails(session).size();
    desk.host.says.reset();
    const auto moved = desk.moves(session);
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, base::ErrorKind::Cancelled);
    QVERIFY(!await(desk.sessions.moveToTrash(session.key)));
    QCOMPARE(desk.session(session.key), session);
    QCOMPARE(desk.mails(session).size(), before);
    QVERIFY(!desk.sessions.canUndo());
}

void BeforeSendingTest::savesWithoutTellingAnybody()
{
    TellingDesk desk;
    const auto session = desk.prepared();
    QSignalSpy written(&desk.sessions, &SessionService::mailsWritten);
    desk.host.says = Telling { Telling::Whom::Nobody, {} };
    QVERIFY(desk.moves(session));
    QCOMPARE(desk.session(session.key).series.front().start, session.series.front().start + 1h);
    QVERIFY(desk.inState(session, MailState::Waiting).empty());
    QCOMPARE(addresses(desk.inState(session, MailState::Discarded)), both); // the history knows
    QCOMPARE(written.count(), 0);
}

void BeforeSendingTest::carriesTheHostsOwnWords()
{
    TellingDesk desk;
    const auto session = desk.prepared();
    desk.host.says = Telling { Telling::Whom::Affected, u"Sorry, my train is late."_s };
    QVERIFY(desk.moves(session));
    const auto waiting = desk.inState(session, MailState::Waiting);
    QCOMPARE(int(waiting.size()), 2);
    for (const model::Mail &mail : waiting)
        QCOMPARE(mail.note, u"Sorry, my train is late."_s);
}

void BeforeSendingTest::asksOnlyWhenSomebodyIsWrittenTo()
{
    TellingDesk desk;
    auto session = desk.prepared();
    session.topic = u"Another"_s;
    session.description = u"More"_s;
    QVERIFY(await(desk.sessions.save({ session, KeepPassword() })));
    QVERIFY(await(desk.sessions.setOpen(session.key, false)));
    QVERIFY(desk.moves(desk.saved(u"Nobody registered"_s)));
    QVERIFY(desk.host.asked.empty());
}

void BeforeSendingTest::waitsAMinuteSoThatItCanBeTakenBack()
{
    TellingDesk desk;
    const auto session = desk.prepared();
    WrittenMails written;
    connect(&desk.sessions, &SessionService::mailsWritten, this,
        [&](const WrittenMails &mails) { written = mails; });
    QVERIFY(desk.moves(session));
    const auto waiting = desk.inState(session, MailState::Waiting);
    QCOMPARE(int(written.keys.size()), 2);
    QCOMPARE(written.session, session.key);
    QCOMPARE(written.notBefore, desk.clock.now() + 60s);
    for (const model::Mail &mail : waiting) {
        QCOMPARE(mail.notBefore, written.notBefore);
        QVERIFY(std::count(written.keys.begin(), written.keys.end(), mail.key) == 1);
    }
    desk.registers(session, u"new@example.org"_s).value(); // by the person: goes at once
    QCOMPARE(desk.mails(session).back().notBefore, desk.clock.now());
}

void BeforeSendingTest::undoWithinTheMinuteTellsNobody()
{
    TellingDesk desk;
    const auto session = desk.prepared();
    QVERIFY(desk.moves(session));
    QVERIFY(await(desk.sessions.undo()));
    QCOMPARE(int(desk.host.asked.size()), 1); // nothing to ask: nobody is written to
    QVERIFY(desk.inState(session, MailState::Waiting).empty());

    QVERIFY(desk.moves(session));
    desk.sendAll(session);
    QVERIFY(await(desk.sessions.undo()));
    QCOMPARE(addresses(desk.inState(session, MailState::Waiting)), both);
}

void BeforeSendingTest::undoThatIsNotWantedCanBeDoneLater()
{
    TellingDesk desk;
    const auto session = desk.prepared();
    QVERIFY(desk.moves(session));
    desk.sendAll(session);
    desk.host.says.reset();
    QVERIFY(!await(desk.sessions.undo()));
    QVERIFY(desk.sessions.canUndo());
    desk.host.says = Telling {};
    QVERIFY(await(desk.sessions.undo()));
    QVERIFY(!desk.sessions.canUndo());
}

void BeforeSendingTest::deletingTellsThatItIsCancelled()
{
    TellingDesk desk;
    const auto session = desk.prepared();
    desk.registers(session, u"new@example.org"_s).value(); // never told
    QVERIFY(await(desk.sessions.moveToTrash(session.key)));
    const MailPlan &plan = desk.host.asked.front().plan;
    QCOMPARE(addresses(plan.written), both);
    QCOMPARE(plan.written.front().kind, MailKind::Cancellation);
    QCOMPARE(addresses(plan.withdrawn), QStringList { u"new@example.org"_s });
    QVERIFY(std::any_of(plan.untold.begin(), plan.untold.end(),
        [](const Untold &one) { return one.why == Untold::Why::NeverTold; }));
}

void BeforeSendingTest::tellsRegistrantsWhenTheHostAsks()
{
    TellingDesk desk;
    const auto session = desk.prepared();
    desk.host.says = Telling { Telling::Whom::Affected, u"Bring your own cup."_s };
    QCOMPARE(await(desk.sessions.tellRegistrants(session.key)).value(), 2);
    QVERIFY(!desk.host.asked.front().canBeSilent);
    const auto waiting = desk.inState(session, MailState::Waiting);
    QCOMPARE(addresses(waiting), both);
    QCOMPARE(waiting.front().note, u"Bring your own cup."_s);
    QCOMPARE(waiting.front().sequence, session.sequence);
}

void BeforeSendingTest::asksBeforeAListIsInvited()
{
    TellingDesk desk;
    const auto session = desk.saved();
    const auto people
        = await(desk.sharing.invite(session.key, u"ann@example.org, bob@example.org, nobody"_s)).value();
    QCOMPARE(people.invited, both);
    QCOMPARE(people.unusable, QStringList { u"nobody"_s });
    QCOMPARE(int(desk.host.asked.size()), 1);
    QCOMPARE(addresses(desk.host.asked.front().plan.written), both);
    QVERIFY(!desk.host.asked.front().canBeSilent);
    QCOMPARE(addresses(desk.inState(session, MailState::Waiting)), both);
}

void BeforeSendingTest::invitesNobodyWhenTheHostSaysNo()
{
    TellingDesk desk;
    const auto session = desk.saved();
    desk.host.says.reset();
    QVERIFY(!await(desk.sharing.invite(session.key, u"ann@example.org"_s)));
    QVERIFY(!await(desk.sharing.addCohosts(session.key, u"ann@example.org"_s)));
    QVERIFY(desk.mails(session).empty());
    QVERIFY(desk.session(session.key).cohosts.empty());
}

void BeforeSendingTest::invitesCohostsOfANewSession()
{
    TellingDesk desk;
    auto draft = desk.draft();
    draft.session.cohosts = { { u"ann@example.org"_s, u"Ann"_s } };
    const auto session = await(desk.sessions.save(draft)).value().session;
    QCOMPARE(int(desk.host.asked.size()), 1);
    QVERIFY(desk.host.asked.front().before.key.isNull());
    const auto waiting = desk.inState(session, MailState::Waiting);
    QCOMPARE(int(waiting.size()), 1);
    QCOMPARE(waiting.front().kind, MailKind::CohostInvitation);
    QCOMPARE(waiting.front().session, session.key);
}

void BeforeSendingTest::leavesOutACohostWhoIsNoneAnyMore()
{
    TellingDesk desk;
    const auto session = desk.saved();
    const auto added
        = await(desk.sharing.addCohosts(session.key, u"ann@example.org, bob@example.org"_s)).value();
    QCOMPARE(added.invited, both);
    QVERIFY(await(desk.sharing.removeCohost(session.key, u"Ann@example.org"_s)));
    QCOMPARE(addresses(desk.inState(session, MailState::Waiting)), QStringList { u"bob@example.org"_s });
}

void BeforeSendingTest::readsAsItWillBe()
{
    TellingDesk desk;
    MailComposer composer(desk.sessions, desk.attendees, desk.database, desk.settings, desk.clock);
    const auto session = desk.prepared();
    desk.host.says.reset();
    QVERIFY(!desk.moves(session));
    const MailForecast &forecast = desk.host.asked.front();
    const auto mail = await(composer.compose(forecast.plan.written.front(), forecast.after)).value();
    const auto now = await(composer.compose(forecast.plan.written.front())).value();
    QVERIFY(mail.text != now.text); // 11:00 and 10:00
    QCOMPARE(mail.toAddress, forecast.plan.written.front().address);
}

QTEST_GUILESS_MAIN(BeforeSendingTest)
#include "tst_beforesending.moc"
