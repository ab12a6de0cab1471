// One person over all sessions (REG-19).
#include "services/attendancebook.h"
#include "services/attendancefacts.h"
#include "services/attendancewindow.h"
#include "store/connection.h"
#include "store/databasethread.h"
#include "store/registrantstore.h"

#include <algorithm>

namespace services {

using base::ErrorKind;
using base::Instant;
using base::Result;
using model::SessionKey;

namespace {

constexpr int MostOccurrences = 200; // of one session

struct Reading {
    store::Connection &connection;
    base::Random &random;
    Instant now;
    PersonHistory history = {};
    Instant nameFrom = {}; // of the registration whose name is shown

    Result<void> takeRegistration(const store::Registration &registration);
    Result<void> takeOccurrence(
        const model::Session &session, const model::Registrant &person, Instant start);
    void takeStranger(const model::Session &session, const std::vector<model::Participant> &seen);
};

ParticipationLine lineIn(const model::Session &session, Instant start)
{
    ParticipationLine line;
    line.session = session.key;
    line.topic = session.topic;
    line.start = start;
    if (!session.series.empty())
        line.zone = session.series.front().zone;
    return line;
}

Result<void> Reading::takeOccurrence(
    const model::Session &session, const model::Registrant &person, Instant start)
{
    auto facts = attendanceFacts(connection, session, start, {});
    if (!facts)
        return base::passOn(facts);
    const AttendanceLine known = lineOf(*facts, person);
    if (!known.present && person.createdAt > facts->end)
        return {}; // registered for what came later
    ParticipationLine line = lineIn(session, start);
    line.registered = true;
    line.state = person.state;
    line.known = known.known;
    line.present = known.present;
    line.source = known.source;
    line.stayed = known.stayed;
    line.how = known.how;
    history.lines.push_back(line);
    return {};
}

Result<void> Reading::takeRegistration(const store::Registration &registration)
{
    auto session = sessionOf(connection, random, registration.session);
    if (!session)
        return base::passOn(session);
    auto person = store::RegistrantStore(connection).load(registration.registrant);
    if (!person)
        return base::passOn(person);
    if (!*person)
        return {};
    if (history.name.isEmpty() || (*person)->changedAt >= nameFrom) {
        history.name = (*person)->name();
        history.address = (*person)->email;
        nameFrom = (*person)->changedAt;
    }
    std::vector<Instant> starts;
    const std::vector<schedule::Occurrence> begun = begunOccurrences(*session, now, MostOccurrences);
    starts.reserve(begun.size());
    for (const schedule::Occurrence &one : begun)
        starts.push_back(one.start);
    auto known = store::AttendanceStore(connection).starts(session->key);
    if (!known)
        return base::passOn(known);
    starts.insert(starts.end(), known->begin(), known->end());
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    for (const Instant start : starts) {
        if (start > now)
            break;
        if (auto taken = takeOccurrence(*session, **person, start); !taken)
            return taken;
    }
    return {};
}

// Came by this address without being registered for it.
void Reading::takeStranger(const model::Session &session, const std::vector<model::Participant> &seen)
{
    ParticipationLine line = lineIn(session, seen.front().start);
    std::vector<model::Stay> stays;
    for (const model::Participant &one : seen) {
        stays.insert(stays.end(), one.stays.begin(), one.stays.end());
        line.stayed += one.untimed;
    }
    line.stayed += model::timeStayed(stays);
    line.known = line.present = true;
    line.how = AttendanceBook::tr("Came without being registered");
    history.lines.push_back(line);
}

Result<void> readStrangers(Reading &reading, const QString &address)
{
    auto seen = store::AttendanceStore(reading.connection).participantsWithAddress(address);
    if (!seen)
        return base::passOn(seen);
    std::erase_if(*seen, [](const model::Participant &one) {
        return one.state == model::ParticipantState::Matched || one.state == model::ParticipantState::Host;
    });
    while (!seen->empty()) {
        const model::Participant first = seen->front();
        const auto same = [&first](const model::Participant &one) {
            return one.session == first.session && one.start == first.start;
        };
        std::vector<model::Participant> together;
        std::copy_if(seen->begin(), seen->end(), std::back_inserter(together), same);
        std::erase_if(*seen, same);
        auto session = sessionOf(reading.connection, reading.random, first.session);
        if (!session)
            return base::passOn(session);
        if (reading.history.name.isEmpty()) {
            reading.history.name = first.name;
            reading.history.address = first.email;
        }
        reading.takeStranger(*session, together);
    }
    return {};
}

} // namespace

base::Async<PersonHistory> AttendanceBook::person(const QString &typed)
{
    const QString address = model::normalAddress(typed);
    return m_database.read([&random = m_random, address, now = m_clock.now()](
                               store::Connection &connection) -> Result<PersonHistory> {
        Reading reading { connection, random, now };
        auto registrations = store::AttendanceStore(connection).registrations(address);
        if (!registrations)
            return base::passOn(registrations);
        for (const store::Registration &one : *registrations)
            if (auto taken = reading.takeRegistration(one); !taken)
                return base::passOn(taken);
        if (auto strangers = readStrangers(reading, address); !strangers)
            return base::passOn(strangers);
        PersonHistory &history = reading.history;
        if (address.isEmpty() || (registrations->empty() && history.lines.empty()))
            return base::failure(ErrorKind::NotFound,
                tr("Nobody with this address was ever registered or seen."), QStringLiteral("address"));
        std::stable_sort(history.lines.begin(), history.lines.end(),
            [](const ParticipationLine &a, const ParticipationLine &b) { return a.start > b.start; });
        for (const ParticipationLine &line : history.lines) {
            history.registered += line.registered && line.state == model::RegistrantState::Active ? 1 : 0;
            history.attended += line.present ? 1 : 0;
            history.minutes += std::chrono::round<std::chrono::minutes>(line.stayed);
        }
        return std::move(history);
    });
}

} // namespace services
