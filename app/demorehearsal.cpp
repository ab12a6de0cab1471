#include "app/demorehearsal.h"

#include "app/services.h"
#include "providers/rehearsal/rehearsal.h"
#include "schedule/rruletext.h"
#include "schedule/zone.h"
#include "store/accountstore.h"
#include "store/connection.h"

namespace app {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct Person {
    QString first;
    QString last;
    QString email;
    QString language = {};
    QByteArray zone = {};
};

struct RehearsalLine {
    QString topic;
    QString description;
    int day = 0; // from today
    std::chrono::minutes time {};
    std::vector<Person> people;
    bool initiated = false;
    bool daily = false; // those days that are over have attendance
    bool byPage = false; // people with an address register on the page, and are confirmed by e-mail
};

std::vector<RehearsalLine> rehearsalLines()
{
    return {
        // One to watch for a week: who reads what, in which language and zone (NEW-05).
        { u"Evening talk: gardens in winter"_s, u"An hour with pictures, then your questions."_s, 3,
            18h + 30min,
            { { u"Ana"_s, u"Lima"_s, u"ana@example.com"_s, u"en"_s, "America/Sao_Paulo" },
                { u"Bo"_s, u"Sund"_s, u"bo@example.com"_s },
                { u"Jule"_s, u"Brandt"_s, u"jule@example.com"_s, u"de"_s },
                { u"Karl"_s, u"Vogt"_s, u"karl@example.com"_s, u"de"_s },
                { u"Lea"_s, u"Roth"_s, u"lea@example.com"_s, u"de"_s }, { u"Dora"_s, u"Falk"_s, {} } },
            true, false, true },
        { u"Webinar: what is new in spring"_s, u"Forty minutes, then questions."_s, 1, 18h,
            { { u"Ana"_s, u"Lima"_s, u"ana@example.com"_s }, { u"Bo"_s, u"Sund"_s, u"bo@example.com"_s },
                { u"Chen"_s, u"Wei"_s, u"chen@example.com"_s }, { u"Dora"_s, u"Falk"_s, {} },
                { u"Emil"_s, u"Voll"_s, u"full@example.com"_s } },
            true },
        { u"Open office hour"_s, u"Every morning. Look at who came."_s, -3, 7h,
            { { u"Ana"_s, u"Lima"_s, u"ana@example.com"_s }, { u"Bo"_s, u"Sund"_s, u"bo@example.com"_s },
                { u"Chen"_s, u"Wei"_s, u"chen@example.com"_s }, { u"Dora"_s, u"Falk"_s, {} },
                { u"Gil"_s, u"Ortega"_s, u"gil@example.com"_s },
                { u"Hana"_s, u"Mori"_s, u"hana@example.com"_s },
                { u"Ivo"_s, u"Kern"_s, u"ivo@example.com"_s } },
            true, true },
        // The rehearsal refuses this topic until it is changed.
        { u"Workshop (refused: give it another topic)"_s, {}, 1, 9h, {}, true },
        { u"Course evening: first steps"_s, u"Not initiated yet."_s, 0, 19h,
            { { u"Fay"_s, u"Moor"_s, u"fay@example.com"_s } }, false },
    };
}

services::SessionDraft draftOf(const RehearsalLine &line, const model::Profile &profile, Services &services)
{
    services::SessionDraft draft = services.sessions.newDraft(profile);
    model::Session &session = draft.session;
    session.topic = line.topic;
    session.description = line.description;
    session.place.provider = model::ProviderKind::Rehearsal;
    session.wantsRegistration = !line.people.empty();
    if (line.byPage)
        session.startPolicy = model::StartPolicy::FromFifteenMinutesBefore;
    model::Series &series = session.series.front();
    const auto zone = schedule::Zone::byName(series.zone).value_or(schedule::Zone::utc());
    const auto today = std::chrono::floor<std::chrono::days>(zone.toWall(services.clock().now()));
    series.start = today + std::chrono::days(line.day) + line.time;
    if (line.daily)
        series.rule = schedule::parseRule(u"FREQ=DAILY"_s).value();
    return draft;
}

// One line after the other, as a host would do it: save, register, initiate.
class Rehearsing : public QObject {
public:
    Rehearsing(Services &services, model::Profile profile, QObject *parent)
        : QObject(parent), m_services(services), m_profile(std::move(profile))
    {
        m_promise.start();
    }

    base::Async<bool> begin()
    {
        auto saved = m_services.database.run([](store::Connection &connection) {
            store::AccountStore accounts(connection);
            model::Account other = providers::rehearsalAccount(); // to move a session to
            other.name += u" 2"_s;
            if (auto kept = accounts.save(other); !kept)
                return kept;
            return accounts.save(providers::rehearsalAccount());
        });
        base::whenDone(saved, this, [this](const base::Result<model::Account> &account) {
            if (!account)
                return finish(tl::unexpected(account.error()));
            m_account = account->key;
            base::whenDone(
                m_services.attendees.begin(), this, [this](const base::Result<bool> &) { next(); });
        });
        return m_promise.future();
    }

private:
    void next()
    {
        if (m_at == m_lines.size()) {
            connect(&m_services.outbox, &services::OutboxService::idle, this, &Rehearsing::checkIn);
            return m_services.outbox.begin();
        }
        auto saved = m_services.sessions.save(draftOf(m_lines[m_at], m_profile, m_services));
        base::whenDone(saved, this, [this](const base::Result<services::SaveReport> &report) {
            if (!report)
                return finish(tl::unexpected(report.error()));
            m_session = report->session.key;
            m_id = report->session.reservedId;
            if (m_lines[m_at].daily)
                m_held = m_session;
            registerPerson(0);
        });
    }

    void registerPerson(size_t at)
    {
        const RehearsalLine &line = m_lines[m_at];
        if (at == line.people.size())
            return initiate();
        if (line.byPage && !line.people[at].email.isEmpty())
            return registerOnPage(at);
        model::Registrant person;
        person.session = m_session;
        person.firstName = line.people[at].first;
        person.lastName = line.people[at].last;
        person.email = line.people[at].email;
        base::whenDone(m_services.registrants.add(person), this,
            [this, at](const base::Result<model::Registrant> &) { registerPerson(at + 1); });
    }

    void registerOnPage(size_t at)
    {
        const Person &person = m_lines[m_at].people[at];
        services::RegistrationRequest request;
        request.where = { services::DoorName::By::SessionId, m_id.digits() };
        request.firstName = person.first;
        request.lastName = person.last;
        request.email = person.email;
        request.consented = true;
        request.language = person.language;
        request.zone = person.zone;
        base::whenDone(m_services.attendees.registerPerson(request), this,
            [this, at](const base::Result<bool> &) { registerPerson(at + 1); });
    }

    void initiate()
    {
        if (!m_lines[m_at++].initiated)
            return next();
        services::InitiateRequest request;
        request.session = m_session;
        request.account = m_account;
        request.password = u"Spring-26"_s;
        base::whenDone(m_services.meetings.initiate(request), this,
            [this](const base::Result<model::Meeting> &) { next(); });
    }

    // Of the days that are over, as a host would after each.
    void checkIn()
    {
        if (m_finished || std::exchange(m_checksIn, true))
            return;
        auto begun = m_services.attendance.occurrences(m_held);
        base::whenDone(begun, this, [this](const base::Result<std::vector<services::SeriesLine>> &lines) {
            if (lines)
                m_days = *lines;
            checkInNext();
        });
    }

    void checkInNext()
    {
        if (m_days.empty())
            return finish(true);
        const base::Instant start = m_days.back().start;
        m_days.pop_back();
        base::whenDone(m_services.checkIn.run(m_held, start), this,
            [this](const base::Result<services::CheckInReport> &) { checkInNext(); });
    }

    void finish(const base::Result<bool> &result)
    {
        if (std::exchange(m_finished, true))
            return;
        m_promise.addResult(result);
        m_promise.finish();
        deleteLater();
    }

    Services &m_services;
    model::Profile m_profile;
    std::vector<RehearsalLine> m_lines = rehearsalLines();
    model::AccountKey m_account;
    model::SessionKey m_session;
    model::ReservedId m_id; // of that one
    model::SessionKey m_held; // of which some days are over
    std::vector<services::SeriesLine> m_days;
    bool m_checksIn = false;
    size_t m_at = 0;
    bool m_finished = false;
    QPromise<base::Result<bool>> m_promise;
};

} // namespace

base::Async<bool> fillWithRehearsal(Services &services, QObject *context)
{
    return base::andThen(
        services.profiles.defaultProfile(), context, [&services, context](const model::Profile &profile) {
            return (new Rehearsing(services, profile, context))->begin();
        });
}

} // namespace app
