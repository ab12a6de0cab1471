// "Today" and the search among 100,000 sessions, and the first page of a cold database with 10,000.
#include "bench/bench.h"
#include "store/databasethread.h"
#include "store/migrations.h"
#include "store/sessionstore.h"
#include "support/manysessions.h"
#include "support/testdatabase.h"

#include <QFileInfo>
#include <QFutureSynchronizer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using store::Connection;
using store::SessionStore;
using support::expected;

namespace {

const base::Instant now { std::chrono::sys_days { std::chrono::year { 2026 } / 11 / 20 } + 9h };
constexpr int rounds = 7;

template <typename Fn>
void reading(Connection &connection, Fn fn)
{
    auto transaction = expected(store::Transaction::begin(connection, store::Access::Read));
    fn(connection);
    (void)transaction.commit();
}

double milliseconds(std::chrono::duration<double> time)
{
    return time.count() * 1000;
}

model::ListQuery listQuery(model::ListFilter filter, const QString &search = {})
{
    model::ListQuery query;
    query.filter = filter;
    query.search = search;
    query.now = now;
    query.dayStart = std::chrono::floor<std::chrono::days>(now);
    query.dayEnd = query.dayStart + 24h;
    return query;
}

double pageTime(Connection &connection, const model::ListQuery &query, size_t *found = nullptr)
{
    support::SeededRandom random;
    return milliseconds(bench::fastest(rounds, [&] {
        reading(connection, [&](Connection &c) {
            const auto page = expected(SessionStore(c, random).page(query));
            if (found)
                *found = page.rows.size();
        });
    }));
}

void measureHundredThousand()
{
    support::TestDatabase database;
    const auto begin = std::chrono::steady_clock::now();
    support::storeManySessions(database.settings(), 100'000, now);
    const std::chrono::duration<double> filling = std::chrono::steady_clock::now() - begin;
    const auto megabytes = QFileInfo(database.settings().file).size() / 1'000'000;
    bench::report(u"store.fill.100k"_s, filling.count(), u"s"_s, u"%1 MB on disk"_s.arg(megabytes));

    Connection &connection = database.connection();
    size_t found = 0;
    const double today = pageTime(connection, listQuery(model::ListFilter::Today), &found);
    bench::report(u"today.100k"_s, today, u"ms"_s, u"to be under 5 ms; first page of %1 rows"_s.arg(found));

    double worst = 0;
    QString worstTerm;
    for (const auto filter : { model::ListFilter::Upcoming, model::ListFilter::All, model::ListFilter::Past,
             model::ListFilter::Today }) {
        for (const QString &term : { u"s"_s, u"d"_s, u"m"_s, u"4"_s, u"sa"_s, u"s m"_s, u"sales"_s,
                 u"boblingen work"_s, u"dana reyes team 7"_s, u"414 319"_s, u"zzz"_s, u"agenda"_s }) {
            const double time = pageTime(connection, listQuery(filter, term), &found);
            if (time > worst) {
                worst = time;
                worstTerm = u"\"%1\" in filter %2, %3 rows"_s.arg(term).arg(int(filter)).arg(found);
            }
        }
    }
    bench::report(u"store.search.100k"_s, worst, u"ms"_s, u"the query alone, worst of 48: "_s + worstTerm);

    const double upcoming = pageTime(connection, listQuery(model::ListFilter::Upcoming), &found);
    bench::report(u"store.page.100k"_s, upcoming, u"ms"_s, u"first page of %1 rows"_s.arg(found));
    support::SeededRandom random;
    const double count = milliseconds(bench::fastest(rounds, [&] {
        reading(connection, [&](Connection &c) {
            (void)expected(SessionStore(c, random).count(listQuery(model::ListFilter::Upcoming)));
        });
    }));
    bench::report(u"store.count.100k"_s, count, u"ms"_s, u"sessions ahead"_s);
    const double month = milliseconds(bench::fastest(3, [&] {
        reading(connection, [&](Connection &c) {
            found
                = expected(SessionStore(c, random).occurrencesBetween(now - 20 * 24h, now + 22 * 24h)).size();
        });
    }));
    bench::report(u"store.month.100k"_s, month, u"ms"_s, u"%1 occurrences shown"_s.arg(found));
    const double farMonth = milliseconds(bench::fastest(2, [&] {
        reading(connection, [&](Connection &c) {
            found = expected(SessionStore(c, random).occurrencesBetween(now + 300 * 24h, now + 342 * 24h))
                        .size();
        });
    }));
    bench::report(u"store.farmonth.100k"_s, farMonth, u"ms"_s, u"%1 occurrences shown"_s.arg(found));
    const double save = milliseconds(bench::fastest(rounds, [&] {
        auto transaction = expected(store::Transaction::begin(connection, store::Access::Write));
        (void)expected(SessionStore(connection, random).insert(support::oneOfMany(5, now), now));
        (void)transaction.commit();
    }));
    bench::report(u"store.save.100k"_s, save, u"ms"_s, u"a series, until it is on the disk"_s);
    const double roll = milliseconds(bench::fastest(1, [&] {
        auto transaction = expected(store::Transaction::begin(connection, store::Access::Write));
        found = size_t(expected(SessionStore(connection, random).rollForward(now + 24h)));
        (void)transaction.commit();
    }));
    bench::report(u"store.roll.100k"_s, roll, u"ms"_s, u"a day later, %1 sessions moved on"_s.arg(found));
}

void measureFirstPage()
{
    support::TestDatabase database;
    support::storeManySessions(database.settings(), 10'000, now);
    support::SeededRandom random;
    double opening = 0;
    const auto time = bench::fastest(rounds, [&] {
        const auto begin = std::chrono::steady_clock::now();
        store::DatabaseThread thread(database.settings());
        auto opened = thread.open();
        auto page = thread.read([&random](Connection &connection) {
            return SessionStore(connection, random).page(listQuery(model::ListFilter::Upcoming));
        });
        opened.waitForFinished();
        opening = milliseconds(std::chrono::steady_clock::now() - begin);
        page.waitForFinished();
        (void)expected(page.result());
    });
    bench::report(u"store.firstpage.10k"_s, milliseconds(time), u"ms"_s,
        u"thread start, open, page of 200; open alone %1 ms; with closing"_s.arg(opening, 0, 'f', 2));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    measureFirstPage();
    measureHundredThousand();
}
