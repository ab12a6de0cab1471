#include "store/sessionstore.h"
#include "support/manysessions.h"
#include "support/testdatabase.h"

#include <QSet>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Instant;
using base::Result;
using model::ListFilter;
using model::Session;
using store::Connection;
using store::SessionStore;
using support::expected;
using support::TestDatabase;

namespace {

const Instant noon { std::chrono::sys_days { std::chrono::year { 2026 } / 11 / 20 } + 12h };

Session single(const QString &topic, Instant start, std::chrono::minutes duration = 60min)
{
    Session session;
    session.topic = topic;
    session.host = u"Dana Reyes"_s;
    session.place.room = u"room"_s;
    model::Series part;
    part.start = base::WallTime(start.time_since_epoch());
    part.zone = "UTC";
    part.duration = duration;
    session.series.push_back(part);
    return session;
}

Session series(
    const QString &topic, Instant start, model::Frequency frequency, std::optional<quint32> count = {})
{
    Session session = single(topic, start);
    session.series.front().rule = model::RecurrenceRule {};
    session.series.front().rule->frequency = frequency;
    session.series.front().rule->count = count;
    return session;
}

model::ListQuery query(ListFilter filter, const QString &search = {}, Instant now = noon)
{
    model::ListQuery query;
    query.filter = filter;
    query.search = search;
    query.now = now;
    query.dayStart = std::chrono::floor<std::chrono::days>(now);
    query.dayEnd = query.dayStart + 24h;
    return query;
}

QString hours(const std::vector<model::SessionRow> &rows)
{
    QStringList texts;
    for (const model::SessionRow &row : rows)
        texts << row.topic + u'@' + QString::number((*row.start - noon).count() / 3600);
    return texts.join(u' ');
}

} // namespace

class ListsTest : public QObject {
    Q_OBJECT

    support::SeededRandom m_random;

    template <typename Fn>
    auto looking(TestDatabase &database, Fn fn)
    {
        return expected(
            database.read([&](Connection &connection) { return fn(SessionStore(connection, m_random)); }));
    }
    template <typename Fn>
    auto writing(TestDatabase &database, Fn fn)
    {
        return expected(
            database.write([&](Connection &connection) { return fn(SessionStore(connection, m_random)); }));
    }
    Session add(TestDatabase &database, const Session &session)
    {
        return writing(database, [&](SessionStore sessions) { return sessions.insert(session, noon); });
    }
    QString topics(TestDatabase &database, const model::ListQuery &wanted)
    {
        const auto page = looking(database, [&](SessionStore sessions) { return sessions.page(wanted); });
        QStringList names;
        for (const model::SessionRow &row : page.rows)
            names << row.topic;
        return names.join(u' ');
    }
    std::unique_ptr<TestDatabase> filled()
    {
        auto database = std::make_unique<TestDatabase>();
        add(*database, single(u"later"_s, noon + 50h));
        add(*database, single(u"soon"_s, noon + 1h));
        add(*database, single(u"on"_s, noon - 30min));
        add(*database, single(u"over"_s, noon - 50h));
        add(*database, series(u"daily"_s, noon - 1000 * 24h + 2h, model::Frequency::Daily));
        add(*database, series(u"ended"_s, noon - 100 * 24h, model::Frequency::Daily, 3));
        Session undated;
        undated.topic = u"undated"_s;
        add(*database, undated);
        Session trashed = single(u"trashed"_s, noon + 3h);
        trashed.trashedAt = noon;
        add(*database, trashed);
        Session nowhere = single(u"nowhere"_s, noon + 4h);
        nowhere.place = {};
        nowhere.place.provider = model::ProviderKind::Zoom;
        add(*database, nowhere);
        Session oldRunning = single(u"stillRunning"_s, noon - 5h);
        oldRunning.runningSince = noon - 5h;
        add(*database, oldRunning);
        return database;
    }

private Q_SLOTS:
    void eachFilterShowsItsSessionsInItsOrder_data()
    {
        QTest::addColumn<int>("filter");
        QTest::addColumn<QString>("topics");
        QTest::newRow("upcoming: running, by next start, then undated")
            << int(ListFilter::Upcoming) << u"stillRunning on soon daily nowhere later undated"_s;
        QTest::newRow("today: occurrences")
            << int(ListFilter::Today) << u"stillRunning on soon daily nowhere"_s;
        QTest::newRow("past: newest first") << int(ListFilter::Past) << u"stillRunning over ended"_s;
        QTest::newRow("no date") << int(ListFilter::NoDate) << u"undated"_s;
        QTest::newRow("trash") << int(ListFilter::Trash) << u"trashed"_s;
        QTest::newRow("needs attention") << int(ListFilter::NeedsAttention) << u"nowhere"_s;
        QTest::newRow("all") << int(ListFilter::All)
                             << u"on soon daily nowhere later undated stillRunning over ended"_s;
    }
    void eachFilterShowsItsSessionsInItsOrder()
    {
        QFETCH(int, filter);
        QFETCH(QString, topics);
        const auto database = filled();
        const auto wanted = query(ListFilter(filter));
        QCOMPARE(this->topics(*database, wanted), topics);
        QCOMPARE(looking(*database, [&](SessionStore sessions) { return sessions.count(wanted); }),
            int(topics.split(u' ').size()));
        // The same in pages of two, one after the other.
        QStringList paged;
        auto page = wanted;
        page.limit = 2;
        do {
            const auto part = looking(*database, [&](SessionStore sessions) { return sessions.page(page); });
            QVERIFY(part.rows.size() <= 2);
            for (const model::SessionRow &row : part.rows)
                paged << row.topic;
            page.after = part.next;
        } while (!page.after.isEmpty());
        QCOMPARE(paged.join(u' '), topics);
    }

    void aRowSaysWhatTheListShows()
    {
        TestDatabase database;
        Session session = series(u"Weekly"_s, noon - 70 * 24h + 1h, model::Frequency::Weekly);
        session.open = false;
        session.hasPassword = true;
        model::OccurrenceOverride change;
        change.recurrenceId = base::WallTime((noon + 1h).time_since_epoch());
        change.topic = u"Special"_s;
        change.start = base::WallTime((noon + 2h).time_since_epoch());
        session.overrides.push_back(change);
        session = add(database, session);
        const auto page = looking(
            database, [&](SessionStore sessions) { return sessions.page(query(ListFilter::Upcoming)); });
        QCOMPARE(int(page.rows.size()), 1);
        model::SessionRow wanted;
        wanted.key = session.key;
        wanted.reservedId = session.reservedId;
        wanted.topic = u"Special"_s;
        wanted.host = u"Dana Reyes"_s;
        wanted.start = noon + 2h;
        wanted.duration = 60min;
        wanted.zone = "UTC";
        wanted.recurrenceId = change.recurrenceId;
        wanted.repeats = true;
        wanted.open = false;
        wanted.hasPassword = true;
        wanted.provider = model::ProviderKind::JitsiMeet;
        wanted.hasLink = true;
        wanted.recurrenceText = u"FREQ=WEEKLY"_s;
        QVERIFY(page.rows.front() == wanted);
        const auto today = looking(
            database, [&](SessionStore sessions) { return sessions.page(query(ListFilter::Today)); });
        QCOMPARE(int(today.rows.size()), 1);
        QVERIFY(today.rows.front() == wanted);
    }

    void wordsAreFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("beginning of a word") << u"bobl"_s << true;
        QTest::newRow("accents as typed") << u"Böblingen"_s << true;
        QTest::newRow("capitals") << u"WORKSHOP"_s << true;
        QTest::newRow("inside of a word") << u"lingen"_s << false;
        QTest::newRow("two words, any order") << u"work bob"_s << true;
        QTest::newRow("one word missing") << u"work xyz"_s << false;
        QTest::newRow("sharp s") << u"strasse"_s << true;
        QTest::newRow("host") << u"lask"_s << true;
        QTest::newRow("description") << u"agenda"_s << true;
        QTest::newRow("location") << u"room 3"_s << true;
        QTest::newRow("one letter") << u"w"_s << true;
        QTest::newRow("CJK inside") << u"議室"_s << true;
        QTest::newRow("full width digits") << QString::fromUtf8("３") << true;
        QTest::newRow("empty") << u""_s << true;
        QTest::newRow("only signs") << u"\"*-("_s << true;
        for (const QString &hostile : { u"work OR xyz"_s, u"NOT work xyz"_s, u"wor* \"xyz"_s, u"col:xyz"_s,
                 u"work' OR 1=1 --"_s, u"xyz\" OR \"work"_s, u"NEAR(xyz work)"_s, u"xyz & | !"_s })
            QTest::addRow("hostile: %s", qPrintable(hostile)) << hostile << false;
        QTest::newRow("signs around") << u"(\"work\"):*"_s << true;
        QTest::newRow("very long") << QString(100'000, u'x') << false;
    }
    void wordsAreFound()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        TestDatabase database;
        Session session = single(u"Workshop in Böblingen, Lange Straße 会議室"_s, noon + 1h);
        session.host = u"Mina Łaska"_s;
        session.location = u"Room 3"_s;
        session.description = u"Agenda"_s;
        add(database, session);
        add(database, single(u"Another"_s, noon + 1h));
        for (const auto filter : { ListFilter::Upcoming, ListFilter::Today }) {
            const QString topics = this->topics(database, query(filter, typed));
            QCOMPARE(topics.contains("Workshop"_L1), found);
            QCOMPARE(looking(database,
                         [&](SessionStore sessions) { return sessions.count(query(filter, typed)); }),
                topics.isEmpty() ? 0 : int(topics.count("Workshop"_L1) + topics.count("Another"_L1)));
        }
    }

    void aSessionIsFoundByItsNumbersAndNoLongerByWhatItWasCalled()
    {
        TestDatabase database;
        Session session = add(database, single(u"Before"_s, noon + 1h));
        const auto finds = [&](const QString &typed) {
            return !topics(database, query(ListFilter::Upcoming, typed)).isEmpty();
        };
        QVERIFY(finds(session.reservedId.digits()));
        QVERIFY(finds(session.reservedId.grouped()));
        QVERIFY(finds(session.reservedId.digits().left(4)));
        QVERIFY(finds(session.reservedId.grouped().mid(4)));
        QVERIFY(finds(session.joinCode));
        QVERIFY(finds(u"before"_s));
        session.topic = u"After"_s;
        writing(database, [&](SessionStore sessions) { return sessions.update(session, noon); });
        QVERIFY(!finds(u"before"_s));
        QVERIFY(finds(u"after"_s));
    }

    // The search looks at the first thousands one by one and asks the index for the rest: both must agree.
    void pagesOfASearchHoldEveryMatchOnce_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("frequent") << u"s"_s;
        QTest::newRow("two words") << u"sales team"_s;
        QTest::newRow("rare") << u"boblingen webinar"_s;
    }
    void pagesOfASearchHoldEveryMatchOnce()
    {
        QFETCH(QString, typed);
        static TestDatabase database;
        static const bool ready = [] {
            support::storeManySessions(database.settings(), 6000, noon);
            return true;
        }();
        QVERIFY(ready);
        auto wanted = query(ListFilter::All, typed);
        wanted.limit = 97;
        QSet<QString> seen;
        std::optional<Instant> last;
        do {
            const auto page = looking(database, [&](SessionStore sessions) { return sessions.page(wanted); });
            for (const model::SessionRow &row : page.rows) {
                QVERIFY(!seen.contains(row.key.toString()));
                seen.insert(row.key.toString());
            }
            wanted.after = page.next;
        } while (!wanted.after.isEmpty());
        QCOMPARE(int(seen.size()), looking(database, [&](SessionStore sessions) {
            return sessions.count(query(ListFilter::All, typed));
        }));
        QVERIFY(!seen.isEmpty());
    }

    void occurrencesAreFoundWhereverTheWindowLies_data()
    {
        QTest::addColumn<int>("fromHour");
        QTest::addColumn<int>("toHour");
        QTest::addColumn<QString>("found");
        QTest::newRow("inside the index") << 0 << 30 << u"day@2 single@5 day@26"_s;
        QTest::newRow("touching") << 3 << 5 << QString();
        QTest::newRow("still on") << 2 << 3 << u"day@2"_s;
        QTest::newRow("years ahead") << 24 * 800 << 24 * 800 + 30 << u"day@19202 day@19226"_s;
        QTest::newRow("years back") << -24 * 300 << -24 * 300 + 24 << u"long@-7201 day@-7198"_s;
        QTest::newRow("long ones that began days before") << -24 * 299 << -24 * 299 + 1 << u"long@-7201"_s;
    }
    void occurrencesAreFoundWhereverTheWindowLies()
    {
        QFETCH(int, fromHour);
        QFETCH(int, toHour);
        QFETCH(QString, found);
        TestDatabase database;
        add(database, series(u"day"_s, noon - 24h * 600 + 2h, model::Frequency::Daily));
        add(database, single(u"single"_s, noon + 5h));
        add(database, single(u"long"_s, noon - 24h * 300 - 1h, 60min * 24 * 3));
        Session gone = single(u"trashed"_s, noon + 1h);
        gone.trashedAt = noon;
        add(database, gone);
        const Instant from = noon + std::chrono::hours(fromHour);
        const Instant to = noon + std::chrono::hours(toHour);
        const auto rows
            = looking(database, [&](SessionStore sessions) { return sessions.occurrencesBetween(from, to); });
        QCOMPARE(hours(rows), found);
        const auto busy
            = looking(database, [&](SessionStore sessions) { return sessions.busyBetween(from, to); });
        QCOMPARE(busy.size(), rows.size());
    }

    void sessionsThatStartInAWindowComeWhole()
    {
        TestDatabase database;
        const Session daily
            = add(database, series(u"daily"_s, noon - 24h * 10 + 1h, model::Frequency::Daily));
        add(database, single(u"on"_s, noon - 30min));
        const Session soon = add(database, single(u"soon"_s, noon + 30min));
        const auto found = looking(
            database, [&](SessionStore sessions) { return sessions.startingBetween(noon, noon + 48h); });
        QVERIFY((found == std::vector<Session> { soon, daily }));
    }

    void timePassesAndTheNextOccurrenceMovesOn()
    {
        TestDatabase database;
        add(database, series(u"daily"_s, noon - 24h * 100 + 1h, model::Frequency::Daily));
        add(database, single(u"single"_s, noon + 30min));
        add(database, single(u"far"_s, noon + 300h));
        const auto nextRoll
            = [&] { return looking(database, [](SessionStore sessions) { return sessions.nextRoll(); }); };
        const auto roll = [&](Instant now) {
            return writing(database, [now](SessionStore sessions) { return sessions.rollForward(now); });
        };
        const auto upcoming
            = [&](Instant now) { return topics(database, query(ListFilter::Upcoming, {}, now)); };
        QVERIFY(nextRoll() == noon + 90min);
        QCOMPARE(roll(noon + 80min), 0);
        QCOMPARE(upcoming(noon + 80min), u"single daily far"_s);
        QCOMPARE(roll(noon + 90min), 1);
        QCOMPARE(upcoming(noon + 90min), u"daily far"_s);
        QCOMPARE(roll(noon + 3h), 1);
        QCOMPARE(topics(database, query(ListFilter::Past, {}, noon + 3h)), u"single"_s);
        QVERIFY(nextRoll() == noon + 26h);
        // Months later, after weeks in which nobody looked.
        QCOMPARE(roll(noon + 24h * 200), 2);
        QCOMPARE(hours(looking(database,
                     [](SessionStore sessions) {
                         return sessions.occurrencesBetween(noon + 24h * 200, noon + 24h * 201);
                     })),
            u"daily@4801"_s);
        QCOMPARE(upcoming(noon + 24h * 200), u"daily"_s);
        // The clock was put back: what has not taken place yet is ahead again.
        QVERIFY(roll(noon) >= 2);
        QCOMPARE(upcoming(noon), u"single daily far"_s);
    }

    void aPageInsideARunIsNeverOutOfDate()
    {
        TestDatabase database;
        add(database, series(u"weekly"_s, noon - 24h * 70, model::Frequency::Weekly));
        const auto page = writing(database, [](SessionStore sessions) {
            return sessions.page(query(ListFilter::Upcoming, {}, noon + 24h * 21 + 2h));
        });
        QCOMPARE(int(page.rows.size()), 1);
        QVERIFY(page.rows.front().start == noon + 24h * 28);
    }

    void aRuleThatRunsEverySecondNeitherHangsNorFloods()
    {
        TestDatabase database;
        Session session = series(u"tick"_s, noon - 24h, model::Frequency::Secondly);
        session.series.front().duration = 0min;
        add(database, session);
        QElapsedTimer timer;
        timer.start();
        const auto rows = looking(database,
            [](SessionStore sessions) { return sessions.occurrencesBetween(noon, noon + 24h, 100); });
        QCOMPARE(int(rows.size()), 100);
        QVERIFY(timer.elapsed() < 2000);
        QCOMPARE(topics(database, query(ListFilter::Upcoming)), u"tick"_s);
    }

    void nonsenseIsRefused()
    {
        TestDatabase database;
        for (const QString &after : { u"x"_s, u"1:2"_s, u"-1:2:3"_s, u"a:b:c"_s }) {
            auto wanted = query(ListFilter::Upcoming);
            wanted.after = after;
            const auto page = database.read(
                [&](Connection &connection) { return SessionStore(connection, m_random).page(wanted); });
            QVERIFY(!page);
            QCOMPARE(page.error().kind, base::ErrorKind::Invalid);
        }
    }

    void exportGivesWholeSessions()
    {
        const auto database = filled();
        QCOMPARE(
            looking(*database, [](SessionStore sessions) { return sessions.all(ListFilter::All); }).size(),
            size_t(9));
        QCOMPARE(
            looking(*database, [](SessionStore sessions) { return sessions.all(ListFilter::Trash); }).size(),
            size_t(1));
    }
};

QTEST_GUILESS_MAIN(ListsTest)
#include "tst_lists.moc"
