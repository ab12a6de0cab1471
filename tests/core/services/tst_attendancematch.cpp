// Who is who among the participants: nobody gets credit for somebody else's attendance.
#include "services/attendancematch.h"
#include "services/attendancesheet.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::Alias;
using model::AliasKind;
using model::MatchedHow;
using model::Participant;
using model::ParticipantState;
using providers::Visit;
using services::MatchPerson;

namespace {

const base::Instant start { std::chrono::sys_days { std::chrono::year { 2026 } / 11 / 20 } + 10h };

Visit visit(const QString &name, const QString &email = {}, int joined = 0, int left = 60,
    const QString &registrant = {}, const QString &user = {})
{
    Visit one;
    one.name = name;
    one.email = email;
    one.registrantId = registrant;
    one.userId = user;
    one.joined = start + std::chrono::minutes(joined);
    one.left = start + std::chrono::minutes(left);
    return one;
}

// Ann, Bob and Cem are registered; Cem without an address. Ann's ID at the provider is "A", Bob's "B".
struct People {
    std::vector<MatchPerson> list { { model::RegistrantKey::make(), { u"A"_s }, u"ann@example.org"_s,
                                        u"Ann Lee"_s },
        { model::RegistrantKey::make(), { u"B"_s }, u"bob@example.org"_s, u"Bob Marsh"_s },
        { model::RegistrantKey::make(), {}, {}, u"Cem Kaya"_s } };

    QString nameOf(const model::RegistrantKey &key) const
    {
        for (const MatchPerson &person : list)
            if (person.key == key)
                return person.name.section(u' ', 0, 0);
        return u"-"_s;
    }
    model::Registrant registrant(size_t i) const
    {
        model::Registrant person;
        person.key = list[i].key;
        person.firstName = list[i].name;
        person.email = list[i].address;
        return person;
    }
};

std::vector<Participant> matched(const std::vector<Visit> &visits, const People &people,
    const std::vector<Alias> &aliases = {}, const QStringList &hosts = {})
{
    std::vector<Participant> all = services::gathered(visits, hosts);
    services::match(all, people.list, aliases, u"zoom"_s);
    return all;
}

} // namespace

Q_DECLARE_METATYPE(providers::Visit)

class TestAttendanceMatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // One visit each, and to whom it is credited: "-" nobody.
    void nobodyIsCreditedWrongly_data()
    {
        QTest::addColumn<Visit>("seen");
        QTest::addColumn<QString>("credited");
        const auto row = [](const char *name, const Visit &seen, const QString &to) {
            QTest::newRow(name) << seen << to;
        };
        row("the provider's ID", visit(u"x"_s, {}, 0, 60, u"A"_s), u"Ann"_s);
        row("the ID of another registration", visit(u"Ann Lee"_s, {}, 0, 60, u"Z"_s), u"-"_s);
        row("the address", visit(u"x"_s, u"ann@example.org"_s), u"Ann"_s);
        row("the address, spelt otherwise", visit(u"x"_s, u" Ann@EXAMPLE.org "_s), u"Ann"_s);
        row("ID before name", visit(u"Bob Marsh"_s, {}, 0, 60, u"A"_s), u"Ann"_s);
        row("unknown ID, known address", visit(u"x"_s, u"bob@example.org"_s, 0, 60, u"Z"_s), u"Bob"_s);
        row("a link that was passed on: ID and address contradict",
            visit(u"Bob"_s, u"bob@example.org"_s, 0, 60, u"A"_s), u"-"_s);
        row("the same name", visit(u"Ann Lee"_s), u"-"_s);
        row("the same name, another address", visit(u"Ann Lee"_s, u"ann.lee@example.com"_s), u"-"_s);
        row("a similar address", visit(u"Ann Lee"_s, u"ann@example.com"_s), u"-"_s);
        row("an address with a plus", visit(u"Ann Lee"_s, u"ann+work@example.org"_s), u"-"_s);
        row("the name of somebody without an address", visit(u"Cem Kaya"_s), u"-"_s);
        row("no name, no address", visit({}), u"-"_s);
        row("the name as an address", visit(u"ann@example.org"_s), u"-"_s);
        row("an address of blanks", visit(u"Cem Kaya"_s, u"  "_s), u"-"_s);
    }
    void nobodyIsCreditedWrongly()
    {
        QFETCH(Visit, seen);
        QFETCH(QString, credited);
        const People people;
        const auto all = matched({ seen }, people);
        QCOMPARE(all.size(), 1u);
        QCOMPARE(people.nameOf(all.front().registrant), credited);
        QCOMPARE(
            all.front().state, credited == u"-"_s ? ParticipantState::Unmatched : ParticipantState::Matched);
    }

    void twoWithOneProviderIdAreNobody()
    {
        People people;
        people.list[1].providerIds = { u"A"_s };
        const auto all = matched({ visit(u"x"_s, {}, 0, 60, u"A"_s) }, people);
        QCOMPARE(all.front().state, ParticipantState::Unmatched);
    }

    void joiningAgainIsOnePersonAndOverlapsCountOnce()
    {
        const People people;
        const auto all = matched({ visit(u"Ann"_s, u"ann@example.org"_s, 0, 30),
                                     visit(u"Ann phone"_s, u"Ann@example.org"_s, 20, 40),
                                     visit(u"Ann"_s, u"ann@example.org"_s, 50, 60) },
            people);
        QCOMPARE(all.size(), 1u);
        QCOMPARE(all.front().joins, 3);
        QCOMPARE(model::timeStayed(all.front().stays), std::chrono::seconds(50min));
    }

    void aSharedAddressIsOnePersonOnTwoDevices()
    {
        const People people;
        const auto all = matched(
            { visit(u"Ann Lee"_s, u"ann@example.org"_s), visit(u"Lou Lee"_s, u"ann@example.org"_s) }, people);
        QCOMPARE(all.size(), 1u);
        QCOMPARE(model::timeStayed(all.front().stays), std::chrono::seconds(60min));
    }

    void twoAtOnceWithOneNameAreTwo()
    {
        const People people;
        const auto all = matched(
            { visit(u"iPhone"_s, {}, 0, 30), visit(u"iPhone"_s, {}, 10, 40), visit(u"iPhone"_s, {}, 45, 60) },
            people);
        QCOMPARE(all.size(), 2u);
        QVERIFY(all[0].identity != all[1].identity);
    }

    void theHostsSideIsListedApart()
    {
        const People people;
        Visit host = visit(u"Dana"_s, u"dana@example.org"_s);
        host.isHost = true;
        const auto all
            = matched({ host, visit(u"Kim"_s, u"Kim@example.org"_s), visit(u"Ann"_s, u"ann@example.org"_s) },
                people, {}, { u"kim@example.org"_s });
        QCOMPARE(std::count_if(all.begin(), all.end(),
                     [](const Participant &one) { return one.state == ParticipantState::Host; }),
            2);
    }

    void aConfirmedAddressIsRememberedForAllSessions()
    {
        const People people;
        auto all = matched({ visit(u"Annie"_s, u"annie@example.com"_s) }, people);
        const auto alias = services::aliasFor(all.front(), people.registrant(0), u"zoom"_s);
        QVERIFY(alias);
        QCOMPARE(*alias, (Alias { AliasKind::Address, u"annie@example.com"_s, u"ann@example.org"_s }));
        all = matched({ visit(u"somebody"_s, u"Annie@Example.com"_s) }, people, { *alias });
        QCOMPARE(people.nameOf(all.front().registrant), u"Ann"_s);
        QCOMPARE(all.front().matched, MatchedHow::Alias);
    }

    void aConfirmedUserIsRecognisedAtThatProviderOnly()
    {
        const People people;
        const Visit seen = visit(u"Annie"_s, {}, 0, 60, {}, u"users/7"_s);
        const auto alias
            = services::aliasFor(matched({ seen }, people).front(), people.registrant(0), u"zoom"_s);
        QVERIFY(alias);
        QCOMPARE(people.nameOf(matched({ seen }, people, { *alias }).front().registrant), u"Ann"_s);
        auto elsewhere = services::gathered({ seen }, {});
        services::match(elsewhere, people.list, { *alias }, u"meet"_s);
        QCOMPARE(elsewhere.front().state, ParticipantState::Unmatched);
    }

    void aConfirmedNameTellsOnlyWhoHasNoAddressAndIsAlone()
    {
        const People people;
        const Alias alias { AliasKind::Name, u"annie lee"_s, u"ann@example.org"_s };
        const auto first = [&](const std::vector<Visit> &visits) {
            return people.nameOf(matched(visits, people, { alias }).front().registrant);
        };
        QCOMPARE(first({ visit(u" ANNIE  Lee"_s) }), u"Ann"_s);
        QCOMPARE(first({ visit(u"Annie Lee"_s, u"other@example.org"_s) }), u"-"_s);
        QCOMPARE(first({ visit(u"Annie Lée"_s) }), u"-"_s);
        QCOMPARE(first({ visit(u"Annie Lee"_s), visit(u"Annie Lee"_s) }), u"-"_s);
    }

    void aNameConfirmedForTwoPeopleTellsNobody()
    {
        const People people;
        const std::vector<Alias> both { { AliasKind::Name, u"annie lee"_s, u"ann@example.org"_s },
            { AliasKind::Name, u"annie lee"_s, u"bob@example.org"_s } };
        QCOMPARE(matched({ visit(u"Annie Lee"_s) }, people, both).front().state, ParticipantState::Unmatched);
    }

    void namesOfDevicesAreNotRemembered_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
            { "iPhone", "Ann", "Galaxy S21", "Ann's iPhone", "Zoom user", "+1 202 555", "" })
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void namesOfDevicesAreNotRemembered()
    {
        QFETCH(QString, name);
        const People people;
        QVERIFY(
            !services::aliasFor(matched({ visit(name) }, people).front(), people.registrant(0), u"zoom"_s));
    }

    void whatTheHostDecidedStays()
    {
        const People people;
        auto all
            = matched({ visit(u"x"_s, u"ann@example.org"_s), visit(u"y"_s, u"bob@example.org"_s) }, people);
        all[0].registrant = people.list[1].key;
        all[0].matched = MatchedHow::ByHost;
        all[1].state = ParticipantState::Stranger;
        all[1].registrant = {};
        services::match(all, people.list, {}, u"zoom"_s);
        QCOMPARE(people.nameOf(all[0].registrant), u"Bob"_s);
        QCOMPARE(all[1].state, ParticipantState::Stranger);
    }

    void similarNamesOnlyRank()
    {
        const People people;
        const auto all = matched({ visit(u"Annie Lee"_s) }, people);
        QCOMPARE(all.front().state, ParticipantState::Unmatched);
        const auto found = services::candidates(all.front(), people.list);
        QVERIFY(!found.empty());
        QCOMPARE(people.nameOf(found.front().registrant), u"Ann"_s);
        const auto byMailbox = services::candidates(
            matched({ visit(u"bm"_s, u"bob@other.example"_s) }, people).front(), people.list);
        QCOMPARE(people.nameOf(byMailbox.front().registrant), u"Bob"_s);
    }

    void presenceRisesAndFallsOnceForEachPerson()
    {
        const auto at = [](int minute) { return start + std::chrono::minutes(minute); };
        const auto steps = services::presenceOverTime(
            { { { at(0), at(30) }, { at(20), at(40) } }, { { at(10), at(40) } }, {} });
        const std::vector<services::PresenceStep> wanted { { at(0), 1 }, { at(10), 2 }, { at(40), 0 } };
        QCOMPARE(steps, wanted);
    }
};

QTEST_GUILESS_MAIN(TestAttendanceMatch)
#include "tst_attendancematch.moc"
