// Random rules through the engine and through the literal reading of RFC 5545: no difference
// allowed. MEETWRIGHT_FUZZ_RULES and MEETWRIGHT_FUZZ_SEED ask for more and for other ones.
#include "schedule/recurrencecursor.h"
#include "schedule/rruletext.h"
#include "support/literalrecurrence.h"
#include "support/randomrule.h"

#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

// How far the literal reading is asked, so that it stays affordable, in seconds.
std::int64_t reach(const model::RecurrenceRule &rule, randomrule::Dice &dice)
{
    static constexpr std::int64_t day = 86400;
    static constexpr std::int64_t reaches[]
        = { 900, 6 * 3600, 3 * day, 50 * day, 90 * day, 300 * day, 900 * day };
    const std::int64_t base = reaches[static_cast<int>(rule.frequency)];
    return dice.chance(10) ? 5 * base : base;
}

base::WallTime randomStart(randomrule::Dice &dice)
{
    using namespace std::chrono;
    const int y = dice.chance(70) ? dice.between(1990, 2040) : dice.between(1890, 2410);
    base::WallDate date;
    if (dice.chance(30)) // around the turn of the year and of February
        date = local_days(year(y) / (dice.chance(50) ? January : March) / 1) + days(dice.between(-6, 6));
    else
        date = local_days(year(y) / January / 1) + days(dice.below(366));
    const int time = dice.chance(70) ? dice.below(48) * 1800 : dice.below(86400);
    return base::WallTime(date) + seconds(time);
}

std::vector<base::WallTime> byEngine(const model::RecurrenceRule &rule, base::WallTime start,
    std::optional<base::WallTime> from, base::WallTime to)
{
    schedule::RecurrenceCursor::Options options;
    options.start = start.time_since_epoch().count();
    if (from)
        options.from = from->time_since_epoch().count();
    options.to = to.time_since_epoch().count();
    schedule::RecurrenceCursor cursor(schedule::toBits(rule), options);
    std::vector<base::WallTime> list;
    while (const auto moment = cursor.next())
        list.push_back(base::WallTime(seconds(moment->wall)));
    return list;
}

} // namespace

class TstFuzz : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void engineAgreesWithTheLiteralReading()
    {
        const int rules = qEnvironmentVariableIsSet("MEETWRIGHT_FUZZ_RULES")
            ? qEnvironmentVariableIntValue("MEETWRIGHT_FUZZ_RULES")
            : 10'000;
        randomrule::Dice dice(
            static_cast<std::uint64_t>(std::max(1, qEnvironmentVariableIntValue("MEETWRIGHT_FUZZ_SEED"))));
        std::uint64_t instants = 0;
        int differences = 0;
        for (int i = 0; i < rules && differences < 20; ++i) {
            const model::RecurrenceRule rule = randomrule::make(dice);
            const base::WallTime start = randomStart(dice);
            const base::WallTime horizon = start + seconds(reach(rule, dice));
            const auto expected = literal::recurrence(rule, start, horizon);
            instants += expected.size();

            const QString text = schedule::toText(rule);
            const auto parsed = schedule::parseRule(text);
            bool same = parsed && *parsed == rule && byEngine(rule, start, {}, horizon) == expected;
            // The same from somewhere in between: nothing may depend on having walked there.
            const base::WallTime from = start
                + seconds(static_cast<std::int64_t>(
                    dice.roll() % static_cast<std::uint64_t>((horizon - start).count() + 1)));
            const std::vector<base::WallTime> later(
                std::lower_bound(expected.begin(), expected.end(), from), expected.end());
            same = same && byEngine(rule, start, from, horizon) == later;
            if (!same) {
                ++differences;
                std::printf("differs: %s start %lld from %lld horizon %lld\n", qPrintable(text),
                    static_cast<long long>(start.time_since_epoch().count()),
                    static_cast<long long>(from.time_since_epoch().count()),
                    static_cast<long long>(horizon.time_since_epoch().count()));
            }
        }
        std::printf("%d random rules, %llu instants, %d differences\n", rules,
            static_cast<unsigned long long>(instants), differences);
        std::fflush(stdout);
        QCOMPARE(differences, 0);
    }
};

QTEST_GUILESS_MAIN(TstFuzz)
#include "tst_fuzz.moc"
