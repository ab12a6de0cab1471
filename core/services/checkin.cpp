#include "services/checkin.h"

#include "providers/registry.h"
#include "schedule/zone.h"
#include "services/checkinrun.h"
#include "services/sessionservice.h"
#include "store/aliasstore.h"
#include "store/checkinstore.h"
#include "store/connection.h"
#include "store/databasethread.h"
#include "store/registrantstore.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace services {

using base::Async;
using base::ErrorKind;
using base::Instant;
using base::Result;
using model::Alias;
using model::Participant;
using model::ParticipantKey;
using model::ParticipantState;
using model::SessionKey;
using store::AttendanceStore;

namespace {

Result<Participant> participantOf(store::Connection &connection, const ParticipantKey &key)
{
    auto found = AttendanceStore(connection).participant(key);
    if (!found)
        return base::passOn(found);
    if (!*found)
        return base::failure(ErrorKind::NotFound, QStringLiteral("no such participant"));
    return std::move(**found);
}

// Of the meeting that the participant was seen in, for aliases.
Result<QString> providerWordOf(store::Connection &connection, const SessionKey &session)
{
    auto meetings = tellingMeetings(connection, session);
    if (!meetings)
        return base::passOn(meetings);
    return meetings->empty() ? QString() : model::providerWord(meetings->front().meeting.provider);
}

// The others of the occurrence may be the same person by what was just confirmed.
Result<void> matchAgain(store::Connection &connection, const Participant &one, const QString &provider)
{
    AttendanceStore attendance(connection);
    auto all = attendance.participants(one.session, one.start);
    auto people = matchPeople(connection, one.session);
    auto aliases = store::AliasStore(connection).all();
    if (!all)
        return base::passOn(all);
    if (!people)
        return base::passOn(people);
    if (!aliases)
        return base::passOn(aliases);
    match(*all, *people, *aliases, provider);
    return attendance.save(std::move(*all));
}

QString clockText(const schedule::Zone &zone, Instant instant)
{
    const qint64 wall = zone.toWall(instant).time_since_epoch().count();
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(wall, Qt::UTC).time(), QLocale::ShortFormat);
}

QString stayedText(const Participant &one, const schedule::Zone &zone)
{
    const auto minutes = std::chrono::round<std::chrono::minutes>(model::timeStayed(one.stays) + one.untimed);
    const QString length = CheckIn::tr("%n minute(s)", nullptr, int(minutes.count()));
    if (one.stays.empty())
        return length;
    Instant left = one.stays.front().until;
    for (const model::Stay &stay : one.stays)
        left = std::max(left, stay.until);
    return CheckIn::tr("%1 to %2, %3")
        .arg(clockText(zone, one.stays.front().from), clockText(zone, left), length);
}

Result<std::vector<ReviewLine>> readReview(
    store::Connection &connection, base::Random &random, const SessionKey &key, Instant start)
{
    auto session = sessionOf(connection, random, key);
    if (!session)
        return base::passOn(session);
    auto participants = AttendanceStore(connection).participants(key, start);
    if (!participants)
        return base::passOn(participants);
    auto people = matchPeople(connection, key);
    if (!people)
        return base::passOn(people);
    QSet<model::RegistrantKey> present;
    for (const Participant &one : *participants)
        if (one.state == ParticipantState::Matched)
            present.insert(one.registrant);
    const schedule::Zone zone = session->hasDate()
        ? schedule::Zone::byName(session->series.front().zone).value_or(schedule::Zone::utc())
        : schedule::Zone::utc();
    std::vector<ReviewLine> lines;
    for (const Participant &one : *participants) {
        if (one.state != ParticipantState::Unmatched)
            continue;
        ReviewLine line { one, stayedText(one, zone), candidates(one, *people) };
        for (MatchCandidate &candidate : line.candidates)
            candidate.alreadyPresent = present.contains(candidate.registrant);
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

CheckIn::CheckIn(SessionService &sessions, store::DatabaseThread &database, ProviderDesk &desk,
    const settings::Settings &settings, const base::Clock &clock, base::Random &random, QObject *parent)
    : QObject(parent),
      m_database(database),
      m_random(random),
      m_run(std::make_unique<CheckInRun>(database, desk, settings, clock, random))
{
    connect(m_run.get(), &CheckInRun::progress, this, &CheckIn::progress);
    connect(m_run.get(), &CheckInRun::finished, this, &CheckIn::finished);
    // What was just started may have to be looked at while it runs.
    connect(&sessions, &SessionService::sessionsChanged, m_run.get(), &CheckInRun::lookAtRunning);
}

CheckIn::~CheckIn() = default;

void CheckIn::begin()
{
    m_run->begin();
}

void CheckIn::stop()
{
    m_run->stop();
}

void CheckIn::leaveAlone(const QSet<model::AccountKey> &accounts)
{
    m_run->leaveAlone(accounts);
}

void CheckIn::wakeUp()
{
    m_run->wakeUp();
}

Async<CheckInReport> CheckIn::run(const SessionKey &session, Instant start)
{
    return m_run->run(session, start);
}

void CheckIn::cancel(const SessionKey &session, Instant start)
{
    m_run->cancel(session, start);
}

Async<std::vector<ReviewLine>> CheckIn::review(const SessionKey &session, Instant start)
{
    return m_database.read([&random = m_random, session, start](store::Connection &connection) {
        return readReview(connection, random, session, start);
    });
}

Async<bool> CheckIn::confirm(const ParticipantKey &participant, const model::RegistrantKey &registrant)
{
    return m_database.run([participant, registrant](store::Connection &connection) -> Result<bool> {
        auto one = participantOf(connection, participant);
        if (!one)
            return base::passOn(one);
        auto person = store::RegistrantStore(connection).load(registrant);
        if (!person)
            return base::passOn(person);
        if (!*person || (*person)->session != one->session)
            return base::failure(ErrorKind::NotFound, QStringLiteral("no such registrant"));
        auto provider = providerWordOf(connection, one->session);
        if (!provider)
            return base::passOn(provider);
        one->state = ParticipantState::Matched;
        one->registrant = registrant;
        one->matched = model::MatchedHow::ByHost;
        if (auto saved = AttendanceStore(connection).save({ *one }); !saved)
            return base::passOn(saved);
        const std::optional<Alias> alias = aliasFor(*one, **person, *provider);
        if (!alias)
            return true;
        if (auto added = store::AliasStore(connection).add(*alias); !added)
            return base::passOn(added);
        if (auto again = matchAgain(connection, *one, *provider); !again)
            return base::passOn(again);
        return true;
    });
}

Async<bool> CheckIn::stranger(const ParticipantKey &participant)
{
    return m_database.run([participant](store::Connection &connection) -> Result<bool> {
        auto one = participantOf(connection, participant);
        if (!one)
            return base::passOn(one);
        one->state = ParticipantState::Stranger;
        one->registrant = {};
        one->matched = model::MatchedHow::Nothing;
        if (auto saved = AttendanceStore(connection).save({ *one }); !saved)
            return base::passOn(saved);
        return true;
    });
}

Async<bool> CheckIn::undo(const ParticipantKey &participant)
{
    return m_database.run([participant](store::Connection &connection) -> Result<bool> {
        auto one = participantOf(connection, participant);
        if (!one)
            return base::passOn(one);
        auto provider = providerWordOf(connection, one->session);
        if (!provider)
            return base::passOn(provider);
        auto person = store::RegistrantStore(connection).load(one->registrant);
        if (!person)
            return base::passOn(person);
        if (*person) {
            if (const auto alias = aliasFor(*one, **person, *provider)) {
                if (auto removed = store::AliasStore(connection).remove(*alias); !removed)
                    return base::passOn(removed);
            }
        }
        one->state = ParticipantState::Unmatched;
        one->registrant = {};
        one->matched = model::MatchedHow::Nothing;
        if (auto saved = AttendanceStore(connection).save({ *one }); !saved)
            return base::passOn(saved);
        return true;
    });
}

Async<std::vector<model::CheckInTry>> CheckIn::waiting()
{
    return m_database.read(
        [](store::Connection &connection) { return store::CheckInStore(connection).waiting(); });
}

} // namespace services
