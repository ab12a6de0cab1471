// A year of a busy host on a clock that the test moves: who is reminded of what, and when, against a plain
// computation of the same (MIK-10, ATT-06, ATT-12, REG-10, NEW-11).
#include "services/mailreminders.h"

#include "store/connection.h"
#include "store/query.h"
#include "store/registrantstore.h"
#include "store/sessionstore.h"
#include "support/outboxdesk.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTimeZone>
#include <QtTest>

#include <ctime>
#include <map>
#include <random>
#include <set>

using namespace services;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Instant;
using model::ReminderFor;
using support::await;

namespace {

constexpr int sessionCount = 300;
constexpr int peopleCount = 20'000;
const Instant yearBegin { std::chrono::sys_days(std::chrono::year(2026) / 1 / 1) };
const Instant yearEnd { std::chrono::sys_days(std::chrono::year(2027) / 1 / 1) };

// ---- the plain world

struct PlainSession { // as it is from `since` on
    Instant since;
    std::map<qint64, Instant> starts; // by the wall time an occurrence would have had
    std::vector<model::MailReminder> reminders;
    bool trashed = false;
};

struct PlainPerson {
    int session = 0;
    QString name;
    Instant from;
    Instant to = Instant::max();
};

struct Running {
    Instant from;
    Instant to;
};

struct Sleep {
    Instant from;
    Instant to;
};

struct Got {
    int session = 0;
    QString who; // a registrant's address, or the host's
    qint64 start = 0;
    qint64 lead = 0;
    qint64 at = 0;
    bool missed = false;

    auto tied() const { return std::tie(session, who, start, lead, at, missed); }
    bool operator<(const Got &other) const { return tied() < other.tied(); }
};

constexpr auto length = 1h;

struct World {
    std::vector<std::vector<PlainSession>> sessions; // each as it was, one after the other
    std::vector<PlainPerson> people;
    std::map<int, std::vector<Running>> running;
    std::vector<Sleep> sleeps;

    const PlainSession &at(int session, Instant when) const
    {
        const auto &all = sessions[size_t(session)];
        const PlainSession *found = &all.front();
        for (const PlainSession &one : all) {
            if (one.since <= when)
                found = &one;
        }
        return *found;
    }
    // Whom the host lets in already: for the occurrence that is on or comes next when they start.
    bool isStarted(int session, Instant start, Instant when) const
    {
        const auto all = running.find(session);
        if (all == running.end())
            return false;
        for (const Running &one : all->second) {
            if (one.from > when || when >= one.to)
                continue;
            std::optional<Instant> next;
            for (const auto &[id, begins] : at(session, one.from).starts) {
                if (begins + length > one.from && (!next || begins < *next))
                    next = begins;
            }
            if (next == start)
                return true;
        }
        return false;
    }
};

// What everybody should have got.
std::vector<Got> expectedOf(const World &world)
{
    std::vector<Got> all;
    std::vector<std::vector<const PlainPerson *>> people(world.sessions.size());
    for (const PlainPerson &person : world.people)
        people[size_t(person.session)].push_back(&person);
    for (int session = 0; session < int(world.sessions.size()); ++session) {
        std::set<Got> got; // with `at` and `missed` left out: nobody gets the same twice
        std::vector<Got> here;
        const auto give
            = [&](const QString &who, Instant start, std::chrono::minutes lead, Instant when, bool missed) {
                  const Got key { session, who, start.time_since_epoch().count(), lead.count(), 0, false };
                  if (!got.insert(key).second)
                      return;
                  Got entry = key;
                  entry.at = when.time_since_epoch().count();
                  entry.missed = missed;
                  here.push_back(entry);
              };
        const auto &versions = world.sessions[size_t(session)];
        // Everything that happens to the session, in the order of time.
        struct Happening {
            Instant when;
            int order; // at the same instant: reminders first
            std::function<void()> run;
        };
        std::vector<Happening> happenings;
        for (size_t v = 0; v < versions.size(); ++v) {
            const PlainSession &now = versions[v];
            const Instant until = v + 1 < versions.size() ? versions[v + 1].since : yearEnd;
            if (!now.trashed) {
                for (const auto &[id, start] : now.starts) {
                    for (const model::MailReminder &reminder : now.reminders) {
                        const Instant due = start - reminder.before;
                        if (!reminder.on || due <= now.since || due > until || due > yearEnd)
                            continue;
                        Instant seen = due;
                        for (const Sleep &sleep : world.sleeps) {
                            if (sleep.from < due && due < sleep.to)
                                seen = sleep.to;
                        }
                        happenings.push_back(
                            { seen, 0, [&, start = start, reminder, due, seen] {
                                 if (world.isStarted(session, start, seen) || start + length <= seen)
                                     return;
                                 const bool missed = seen > due + 10min || seen >= start;
                                 if (reminder.whom == ReminderFor::Host) {
                                     give(u"dana@example.org"_s, start, reminder.before, seen, missed);
                                     return;
                                 }
                                 for (const PlainPerson *person : people[size_t(session)]) {
                                     if (person->from <= due && seen < person->to)
                                         give(person->name, start, reminder.before, seen, missed);
                                 }
                             } });
                    }
                }
            }
            // An edit takes what was missed off the list where it is no longer true.
            happenings.push_back({ now.since, 1,
                [&] {
                    std::erase_if(here, [&](const Got &entry) {
                        if (!entry.missed || entry.start < now.since.time_since_epoch().count())
                            return false;
                        const bool isThere = !now.trashed
                            && std::any_of(now.starts.begin(), now.starts.end(), [&](const auto &one) {
                                   return one.second.time_since_epoch().count() == entry.start;
                               });
                        const bool isOn = std::any_of(now.reminders.begin(), now.reminders.end(),
                            [&](const model::MailReminder &reminder) {
                                return reminder.on && reminder.before.count() == entry.lead
                                    && (reminder.whom == ReminderFor::Host) == entry.who.startsWith(u"dana@");
                            });
                        if (isThere && isOn)
                            return false;
                        Got key = entry;
                        key.at = 0;
                        key.missed = false;
                        got.erase(key);
                        return true;
                    });
                } });
        }
        for (const PlainPerson *person : people[size_t(session)]) {
            // Who comes late gets the nearest that has passed of the next occurrence.
            if (person->from > yearBegin) {
                happenings.push_back(
                    { person->from, 2, [&, person] {
                         const PlainSession &now = world.at(session, person->from);
                         std::optional<Instant> next;
                         for (const auto &[id, start] : now.starts) {
                             if (start > person->from && (!next || start < *next))
                                 next = start;
                         }
                         std::optional<std::chrono::minutes> lead;
                         for (const model::MailReminder &reminder : now.reminders) {
                             if (next && reminder.on && reminder.whom == ReminderFor::Attendees
                                 && *next - reminder.before <= person->from
                                 && (!lead || reminder.before < *lead))
                                 lead = reminder.before;
                         }
                         if (lead && !now.trashed && !world.isStarted(session, *next, person->from))
                             give(person->name, *next, *lead, person->from, false);
                     } });
            }
            if (person->to != Instant::max()) {
                happenings.push_back({ person->to, 2, [&, person] {
                                          std::erase_if(here, [&](const Got &entry) {
                                              return entry.missed && entry.who == person->name;
                                          });
                                      } });
            }
        }
        std::stable_sort(happenings.begin(), happenings.end(), [](const Happening &a, const Happening &b) {
            return std::tie(a.when, a.order) < std::tie(b.when, b.order);
        });
        for (const Happening &happening : happenings)
            happening.run();
        all.insert(all.end(), here.begin(), here.end());
    }
    std::sort(all.begin(), all.end());
    return all;
}

// ---- what is done to it, and to the program

struct Step {
    Instant when;
    std::function<void()> run;
};

struct Year : support::OutboxDesk {
    Year()
    {
        settings.set(settings::keys::hostEmail, u"dana@example.org"_s);
        clock.moveTo(yearBegin);
        // Nobody pulls the plug here.
        await(database.runBare([](store::Connection &connection) -> base::Result<bool> {
            if (auto done = connection.executeOnce(u"PRAGMA synchronous = OFF"_s); !done)
                return base::passOn(done);
            return true;
        }));
        reminders.setCanSend([] { return true; });
    }

    int below(int bound) { return int(engine() % unsigned(bound)); }
    // Never at a whole minute, as reminders are.
    Instant anyTime() { return yearBegin + std::chrono::minutes(60 + below(365 * 24 * 60 - 120)) + 37s; }
    bool sleepsAt(Instant when) const
    {
        return std::any_of(world.sleeps.begin(), world.sleeps.end(),
            [when](const Sleep &sleep) { return sleep.from <= when && when <= sleep.to; });
    }

    // By Qt's zones, not by ours.
    static Instant instantOf(QDate date, int hour, const QByteArray &zone)
    {
        return Instant(
            std::chrono::seconds(QDateTime(date, QTime(hour, 0), QTimeZone(zone)).toSecsSinceEpoch()));
    }
    static qint64 wallOf(QDate date, int hour)
    {
        return QDateTime(date, QTime(hour, 0), Qt::UTC).toSecsSinceEpoch();
    }

    void makeSessions()
    {
        static const QList<QByteArray> zones { "UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata" };
        std::vector<model::Session> stored;
        for (int number = 0; number < sessionCount; ++number) {
            const QByteArray zone = zones[below(4)];
            const QDate first = QDate(2026, 1, 2).addDays(below(number % 5 < 4 ? 360 : 28));
            const int hour = 8 + below(11);
            const int weeks = number % 5 < 4 ? 0 : number % 15 == 4 ? 1 : 4; // 60 series, 20 of them weekly
            SessionDraft one = draft(u"Session %1"_s.arg(number));
            model::Series &series = one.session.series.front();
            series.zone = zone;
            series.start = base::WallTime(std::chrono::seconds(wallOf(first, hour)));
            series.duration = length;
            PlainSession plain { yearBegin, {}, model::usualReminders(), false };
            one.session.mailReminders = plain.reminders;
            if (weeks > 0) {
                model::RecurrenceRule rule;
                rule.frequency = model::Frequency::Weekly;
                rule.interval = unsigned(weeks);
                series.rule = rule;
            }
            plain.starts[wallOf(first, hour)] = instantOf(first, hour, zone);
            for (QDate date = first; weeks > 0 && date < QDate(2027, 1, 10); date = date.addDays(7 * weeks))
                plain.starts[wallOf(date, hour)] = instantOf(date, hour, zone);
            world.sessions.push_back({ plain });
            zoneOf.push_back(zone);
            stored.push_back(one.session);
        }
        keys = write([&stored, &random = random](
                         store::Connection &connection) -> base::Result<std::vector<model::SessionKey>> {
            std::vector<model::SessionKey> made;
            for (const model::Session &session : stored) {
                const auto inserted = store::SessionStore(connection, random).insert(session, yearBegin);
                if (!inserted)
                    return base::passOn(inserted);
                made.push_back(inserted->key);
            }
            return made;
        });
    }

    // Nine of ten are there from the beginning; of the others some come within the last hours.
    void makePeople()
    {
        std::vector<model::Registrant> early;
        std::map<Instant, std::vector<int>> later;
        std::vector<Instant> lists; // one for each session
        for (int session = 0; session < sessionCount; ++session)
            lists.push_back(anyTime());
        for (int number = 0; number < peopleCount; ++number) {
            PlainPerson person { number % sessionCount, u"p%1@example.org"_s.arg(number), yearBegin };
            if (number % 10 == 7) {
                const auto &all = world.sessions[size_t(person.session)].front().starts;
                auto near = all.begin();
                std::advance(near, below(int(all.size())));
                const bool isLate = number % 120 == 7;
                const Instant listed = isLate ? near->second - std::chrono::minutes(3 + below(180)) + 37s
                                              : lists[size_t(person.session)];
                if (listed > yearBegin + 1h && listed < yearEnd - 1h && !sleepsAt(listed)) {
                    person.from = listed;
                    later[listed].push_back(number);
                }
            }
            if (person.from == yearBegin)
                early.push_back(registrant(person));
            world.people.push_back(person);
        }
        write([&early](store::Connection &connection) {
            return store::RegistrantStore(connection).addAll(early);
        });
        for (const auto &[when, numbers] : later) {
            std::map<int, RegistrantPreview> previews;
            for (const int number : numbers) {
                const PlainPerson &person = world.people[size_t(number)];
                RegistrantLine line;
                line.person = registrant(person);
                previews[person.session].lines.push_back(line);
            }
            for (const auto &[session, list] : previews)
                steps.push_back({ when, [this, session = session, list = list] {
                                     const auto added
                                         = await(registrants.import(keys[size_t(session)], list));
                                     QVERIFY2(added, qPrintable(added ? QString() : added.error().detail));
                                 } });
        }
        // Some cancel.
        for (int i = 0; i < 100; ++i) {
            PlainPerson &person = world.people[size_t(below(peopleCount))];
            const Instant when = anyTime();
            if (sleepsAt(when) || person.to != Instant::max() || when <= person.from)
                continue;
            person.to = when;
            steps.push_back(
                { when, [this, session = person.session, name = person.name] {
                     const auto found = read([&](store::Connection &connection) {
                         return store::RegistrantStore(connection).findByAddress(keys[size_t(session)], name);
                     });
                     QVERIFY(found && await(registrants.cancel(found->key)));
                 } });
        }
    }
    model::Registrant registrant(const PlainPerson &person) const
    {
        model::Registrant one;
        one.key = model::RegistrantKey::make();
        one.session = keys[size_t(person.session)];
        one.firstName = person.name.section(u'@', 0, 0);
        one.email = person.name;
        one.createdAt = one.changedAt = person.from;
        return one;
    }

    void makeSleeps()
    {
        for (int i = 0; i < 40; ++i) {
            const Instant from = anyTime();
            const Instant to = from + std::chrono::minutes(i % 4 == 0 ? 4 + below(8) : 20 + below(60 * 30));
            if (to < yearEnd - 48h
                && std::none_of(world.sleeps.begin(), world.sleeps.end(),
                    [&](const Sleep &one) { return from <= one.to + 1h && one.from <= to + 1h; }))
                world.sleeps.push_back({ from, to });
        }
    }

    // In the order of time, since each stands on the one before.
    void makeEdits()
    {
        std::vector<Instant> times;
        for (int i = 0; i < 300; ++i)
            times.push_back(anyTime());
        std::sort(times.begin(), times.end());
        for (const Instant when : times) {
            if (!sleepsAt(when))
                edit(below(sessionCount), when);
        }
    }
    void edit(int number, Instant when)
    {
        auto &versions = world.sessions[size_t(number)];
        if (versions.back().since >= when || world.running.contains(number))
            return;
        PlainSession next = versions.back();
        next.since = when;
        const model::SessionKey key = keys[size_t(number)];
        const auto coming = std::find_if(
            next.starts.begin(), next.starts.end(), [when](const auto &one) { return one.second > when; });
        const int what = below(10);
        std::function<void()> run;
        if (what == 0) { // by mistake: three days later it is back
            const Instant back = when + 72h;
            if (sleepsAt(back) || back >= yearEnd - 1h)
                return;
            next.trashed = true;
            versions.push_back(next);
            steps.push_back({ when, [this, key] { QVERIFY(await(sessions.moveToTrash(key))); } });
            next.trashed = false;
            next.since = back;
            versions.push_back(next);
            steps.push_back({ back, [this, key] { QVERIFY(await(sessions.restore(key))); } });
            return;
        } else if (what < 3) {
            auto &line = next.reminders[size_t(below(3))];
            line.on = !line.on;
            run = [this, key, table = next.reminders] { changeReminders(key, table); };
        } else if (what == 3) {
            next.reminders.insert(next.reminders.begin() + 1,
                { ReminderFor::Attendees, std::chrono::hours(3 + 3 * below(4)), true });
            if (next.reminders.size() > 5)
                return;
            run = [this, key, table = next.reminders] { changeReminders(key, table); };
        } else if (coming == next.starts.end()) {
            return;
        } else if (what < 7 && next.starts.size() > 1) {
            const base::WallTime id { std::chrono::seconds(coming->first) };
            next.starts.erase(coming);
            run = [this, key, id] { QVERIFY(await(sessions.cancelOccurrence(key, id))); };
        } else if (next.starts.size() > 1) {
            // Another hour of its day, or of the next, as far as it is to come.
            const base::WallTime id { std::chrono::seconds(coming->first) };
            const QDate day = QDateTime::fromSecsSinceEpoch(coming->first, Qt::UTC).date().addDays(below(2));
            const int hour = 7 + below(14);
            const Instant start = instantOf(day, hour, zoneOf[size_t(number)]);
            if (start <= when)
                return;
            coming->second = start;
            model::OccurrenceOverride change;
            change.recurrenceId = id;
            change.start = base::WallTime(std::chrono::seconds(wallOf(day, hour)));
            run = [this, key, change] { QVERIFY(await(sessions.changeOccurrence(key, change))); };
        } else {
            const QDate day = QDateTime::fromSecsSinceEpoch(coming->first, Qt::UTC).date().addDays(below(5));
            const int hour = 7 + below(14);
            const Instant start = instantOf(day, hour, zoneOf[size_t(number)]);
            if (start <= when)
                return;
            next.starts = { { wallOf(day, hour), start } };
            run = [this, key, wall = wallOf(day, hour)] {
                model::Session session = this->session(key);
                session.series.front().start = base::WallTime(std::chrono::seconds(wall));
                QVERIFY(await(sessions.save({ session, KeepPassword {} })));
            };
        }
        versions.push_back(next);
        steps.push_back({ when, run });
    }
    void changeReminders(const model::SessionKey &key, const std::vector<model::MailReminder> &table)
    {
        model::Session session = this->session(key);
        session.mailReminders = table;
        QVERIFY(await(sessions.save({ session, KeepPassword {} })));
    }

    // Started up to an hour early.
    void makeStarts()
    {
        for (int number = 0; number < sessionCount; number += 4) {
            const PlainSession &session = world.sessions[size_t(number)].front();
            const Instant start = session.starts.begin()->second;
            const Running running { start - std::chrono::minutes(5 + below(60)) + 13s,
                start + length - 1min + 13s };
            if (running.from <= yearBegin || running.to >= yearEnd || sleepsAt(running.from)
                || sleepsAt(running.to))
                continue;
            world.running[number].push_back(running);
            const model::SessionKey key = keys[size_t(number)];
            steps.push_back(
                { running.from, [this, key] { QVERIFY(await(sessions.setRunning(key, true))); } });
            steps.push_back({ running.to, [this, key] { QVERIFY(await(sessions.setRunning(key, false))); } });
        }
    }

    // ---- the program
    void look()
    {
        QSignalSpy looked(&reminders, &MailReminders::looked);
        reminders.wakeUp();
        QVERIFY(looked.count() > 0 || looked.wait(30000));
        ++looks;
    }
    // As if the queue had sent all that waits.
    void send()
    {
        write([now = clock.now()](store::Connection &connection) {
            const qint64 at = now.time_since_epoch().count();
            return connection.execute(
                u"UPDATE mail SET state = 3, sent_at = ? WHERE state <= 1 AND due_at <= ?"_s, { at, at });
        });
    }
    void goTo(Instant to)
    {
        while (clock.now() < to) {
            if (clock.now() > tidied + 14 * 24h) { // as the program does now and then
                QVERIFY(await(sessions.tidyUp()));
                tidied = clock.now();
            }
            const auto next = reminders.nextDue();
            const Instant at = std::min(next.value_or(clock.now() + 23h), to);
            clock.moveTo(std::max(at, clock.now() + 1s));
            look();
            if (next && *next <= clock.now())
                send();
        }
    }
    void live()
    {
        for (const Sleep &sleep : world.sleeps)
            steps.push_back({ sleep.from, [this, to = sleep.to] {
                                 clock.moveTo(to);
                                 look();
                                 send();
                             } });
        std::stable_sort(
            steps.begin(), steps.end(), [](const Step &a, const Step &b) { return a.when < b.when; });
        QSignalSpy looked(&reminders, &MailReminders::looked);
        reminders.begin();
        QVERIFY(looked.wait());
        for (const Step &step : steps) {
            goTo(step.when);
            step.run();
            look();
            send();
        }
        goTo(yearEnd);
    }
    std::vector<Got> got()
    {
        QHash<QString, int> numbers;
        for (int number = 0; number < sessionCount; ++number)
            numbers.insert(keys[size_t(number)].toString(), number);
        return read([&numbers](store::Connection &connection) -> base::Result<std::vector<Got>> {
            auto rows
                = connection.query(u"SELECT session_key, address, start_at, lead, created_at, state FROM mail"
                                   " WHERE kind IN (6, 7) AND state IN (3, 6)"_s);
            if (!rows)
                return base::passOn(rows);
            std::vector<Got> all;
            while (rows->next())
                all.push_back({ numbers.value(rows->text(0)), rows->text(1), rows->bigNumber(2),
                    rows->bigNumber(3), rows->bigNumber(4), rows->number(5) == 6 });
            std::sort(all.begin(), all.end());
            return all;
        });
    }

    std::mt19937 engine { 20260101 };
    World world;
    std::vector<model::SessionKey> keys;
    std::vector<QByteArray> zoneOf;
    std::vector<Step> steps;
    int looks = 0;
    Instant tidied = yearBegin;
    MailReminders reminders { sessions, database, random, settings, clock };
};

QString textOf(const Got &got)
{
    const auto time = [](qint64 seconds) {
        return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(u"MM-dd HH:mm:ss"_s);
    };
    return u"session %1, %2, start %3, %4 min before, at %5%6"_s.arg(QString::number(got.session), got.who,
        time(got.start), QString::number(got.lead), time(got.at), got.missed ? u" (missed)"_s : QString());
}

} // namespace

class MailYearTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everybodyGetsWhatThePlainComputationSays()
    {
        Year year;
        year.makeSleeps();
        year.makeSessions();
        year.makeStarts();
        year.makePeople();
        year.makeEdits();
        QElapsedTimer time;
        time.start();
        const std::clock_t cpu = std::clock();
        year.live();
        const auto got = year.got();
        qInfo("a year: %zu reminders, %d looks, %zu changes, %zu sleeps, %.1f s, of the processor %.1f s",
            got.size(), year.looks, year.steps.size(), year.world.sleeps.size(),
            double(time.elapsed()) / 1000, double(std::clock() - cpu) / CLOCKS_PER_SEC);
        const auto expected = expectedOf(year.world);
        std::vector<Got> tooMuch;
        std::vector<Got> tooLittle;
        std::set_difference(
            got.begin(), got.end(), expected.begin(), expected.end(), std::back_inserter(tooMuch));
        std::set_difference(
            expected.begin(), expected.end(), got.begin(), got.end(), std::back_inserter(tooLittle));
        for (size_t i = 0; i < std::min<size_t>(8, tooMuch.size()); ++i)
            qWarning("not expected: %s", qPrintable(textOf(tooMuch[i])));
        for (size_t i = 0; i < std::min<size_t>(8, tooLittle.size()); ++i)
            qWarning("missing: %s", qPrintable(textOf(tooLittle[i])));
        QCOMPARE(tooMuch.size(), 0U);
        QCOMPARE(tooLittle.size(), 0U);
        QVERIFY(std::any_of(got.begin(), got.end(), [](const Got &one) { return one.missed; }));
    }
};

QTEST_GUILESS_MAIN(MailYearTest)
#include "tst_mailyear.moc"
