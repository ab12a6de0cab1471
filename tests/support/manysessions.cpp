#include "support/manysessions.h"

#include "store/migrations.h"
#include "store/sessionstore.h"
#include "support/testdatabase.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace support {

namespace {

constexpr std::array Subjects { u"Sales", u"Onboarding", u"Product", u"Quarterly", u"Customer", u"Design",
    u"Training", u"Budget", u"Release", u"Support", u"Partner", u"Security", u"Marketing", u"Böblingen",
    u"Roadmap", u"Interview", u"Architecture", u"Hiring", u"Safety", u"Accounting" };
constexpr std::array Kinds { u"meeting", u"review", u"workshop", u"stand-up", u"call", u"demo", u"planning",
    u"retrospective", u"webinar", u"class" };
constexpr std::array Hosts { u"Dana Reyes", u"Sam Okafor", u"Mina Łaska", u"Jörg Amann", u"Ada Quist" };
constexpr std::array Zones { "Europe/Berlin", "America/New_York", "UTC", "Asia/Kolkata" };

template <typename Array>
auto pick(SeededRandom &random, const Array &array)
{
    return array[random.below(array.size())];
}

model::RecurrenceRule ruleOf(SeededRandom &random)
{
    model::RecurrenceRule rule;
    const auto kind = random.below(10);
    rule.frequency = kind < 7 ? model::Frequency::Weekly
        : kind < 9            ? model::Frequency::Monthly
                              : model::Frequency::Daily;
    if (kind == 9)
        rule.frequency = model::Frequency::Daily;
    if (kind < 2)
        rule.interval = 2;
    if (kind == 5)
        rule.count = 10;
    return rule;
}

} // namespace

model::Session oneOfMany(int number, base::Instant now)
{
    SeededRandom random(quint64(number) + 1);
    model::Session session;
    session.topic = QString::fromUtf16(pick(random, Subjects)) + u' '
        + QString::fromUtf16(pick(random, Kinds)) + u" with team %1"_s.arg(random.below(1000));
    session.host = QString::fromUtf16(pick(random, Hosts));
    session.description
        = u"Agenda: what happened, what comes next, who needs help. Notes of round %1 are in the "
          "shared folder; please read them before we meet."_s.arg(number);
    session.place.provider = model::ProviderKind::JitsiMeet;
    session.place.room = u"room-%1"_s.arg(number);
    const auto lot = random.below(100);
    if (lot < 3)
        return session; // an ID in reserve
    model::Series part;
    part.zone = pick(random, Zones);
    part.duration = std::chrono::minutes(15 * (1 + random.below(8)));
    const bool series = number % 5 == 0;
    // Single sessions: two years back, one ahead. Series began within the last three years.
    const auto days = series ? -qint64(random.below(3 * 365)) : qint64(random.below(3 * 365)) - 2 * 365;
    const auto today = std::chrono::floor<std::chrono::days>(now);
    part.start = base::WallTime(today.time_since_epoch()) + days * 24h + (7 + random.below(12)) * 1h
        + random.below(4) * 15min;
    if (series)
        part.rule = ruleOf(random);
    session.series.push_back(part);
    if (lot > 97)
        session.trashedAt = now - 48h;
    return session;
}

void storeManySessions(const store::DatabaseSettings &settings, int count, base::Instant now)
{
    auto connection = expected(store::Connection::open(settings));
    (void)expected(store::migrate(*connection, store::migrationSteps(connection->dialect())));
    if (connection->dialect().isSqlite()) {
        // One transaction of this size would be written out and read back again and again.
        (void)connection->executeOnce(u"PRAGMA cache_size=-500000"_s);
        (void)connection->executeOnce(u"PRAGMA synchronous=OFF"_s);
    }
    auto transaction = expected(store::Transaction::begin(*connection, store::Access::Write));
    SeededRandom random(7);
    store::SessionStore sessions(*connection, random);
    for (int number = 0; number < count; ++number)
        (void)expected(sessions.insert(oneOfMany(number, now), now));
    if (auto committed = transaction.commit(); !committed)
        giveUp(committed.error().detail);
}

} // namespace support
