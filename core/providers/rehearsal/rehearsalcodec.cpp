#include "providers/rehearsal/rehearsalcodec.h"

#include "net/answererror.h"
#include "schedule/zone.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace providers {

using base::Result;

namespace {

constexpr qsizetype MostPeople = 10'000;

// QDateTime only counts here, as if the wall were in UTC.
std::optional<base::WallTime> wallOf(const QString &text)
{
    QDateTime read = QDateTime::fromString(text, u"yyyy-MM-ddTHH:mm:ss"_s);
    read.setTimeSpec(Qt::UTC);
    if (!read.isValid())
        return std::nullopt;
    return base::WallTime(std::chrono::seconds(read.toSecsSinceEpoch()));
}

// Of what would be done twice, it has to be found out first.
tl::unexpected<base::Error> unreadable(const net::Request &request)
{
    return base::failure(request.isSafeToRepeat() ? base::ErrorKind::Transient : base::ErrorKind::Lost,
        u"the rehearsal's answer cannot be read"_s);
}

Result<QJsonObject> objectOf(const net::Request &request, const net::Response &response, base::Instant now)
{
    const QJsonDocument read = QJsonDocument::fromJson(response.body);
    if (!response.isSuccess()) {
        base::Error error = net::errorOfStatus(request, response, read[u"error"_s].toString().left(500), now);
        error.part = read[u"field"_s].toString().left(50);
        return tl::unexpected(error);
    }
    if (!read.isObject())
        return unreadable(request);
    return read.object();
}

std::optional<MadeMeeting> meetingOf(const QJsonObject &said)
{
    MadeMeeting made;
    made.facts.ref = { model::MeetingForm::Meeting, said.value(u"id"_s).toString(), {} };
    made.facts.topic = said.value(u"topic"_s).toString();
    made.facts.description = said.value(u"description"_s).toString();
    made.facts.zone = said.value(u"zone"_s).toString().toLatin1();
    made.facts.duration = std::chrono::minutes(said.value(u"minutes"_s).toInt());
    made.facts.recurrence = said.value(u"rrule"_s).toString();
    made.facts.joinUrl = QUrl(said.value(u"joinUrl"_s).toString(), QUrl::StrictMode);
    made.facts.wantsRegistration = said.value(u"registration"_s).toBool();
    made.facts.running = said.value(u"running"_s).toBool();
    made.facts.hostEmail = said.value(u"host"_s).toString();
    made.password = said.value(u"password"_s).toString();
    made.facts.hasPassword = !made.password.isEmpty();
    const auto wall = wallOf(said.value(u"start"_s).toString());
    const auto zone = schedule::Zone::byName(made.facts.zone);
    if (made.facts.ref.isNull() || !made.facts.joinUrl.isValid() || !wall || !zone)
        return std::nullopt;
    made.facts.start = zone->toInstant(*wall);
    return made;
}

PersonThere personOf(const QJsonObject &said)
{
    PersonThere person;
    person.providerId = said.value(u"id"_s).toString();
    person.firstName = said.value(u"firstName"_s).toString();
    person.lastName = said.value(u"lastName"_s).toString();
    person.email = said.value(u"email"_s).toString();
    const QString state = said.value(u"state"_s).toString();
    person.state
        = state == "cancelled"_L1 ? model::RegistrantState::Cancelled : model::RegistrantState::Active;
    person.pending = state == "pending"_L1;
    person.joinUrl = QUrl(said.value(u"joinUrl"_s).toString(), QUrl::StrictMode);
    return person;
}

std::optional<base::Instant> instantIn(const QJsonObject &said, const QString &name)
{
    const QJsonValue value = said.value(name);
    if (!value.isDouble())
        return std::nullopt;
    return base::Instant(std::chrono::seconds(value.toInteger()));
}

Visit visitOf(const QJsonObject &said)
{
    Visit visit;
    visit.registrantId = said.value(u"registrant"_s).toString();
    visit.name = said.value(u"name"_s).toString().left(500);
    visit.email = said.value(u"email"_s).toString().left(500);
    visit.isHost = said.value(u"host"_s).toBool();
    visit.joined = instantIn(said, u"joined"_s);
    visit.left = instantIn(said, u"left"_s);
    return visit;
}

// "people" of the answer; empty where it is none, or is out of all proportion.
std::optional<QJsonArray> peopleIn(const QJsonObject &said)
{
    const QJsonValue people = said.value(u"people"_s);
    if (!people.isArray() || people.toArray().size() > MostPeople)
        return std::nullopt;
    return people.toArray();
}

} // namespace

Result<AccountReport> RehearsalCodec::readMe(
    const net::Request &request, const net::Response &response, base::Instant now)
{
    return objectOf(request, response, now).map([](const QJsonObject &said) {
        AccountReport report;
        report.userId = said.value(u"id"_s).toString();
        report.userName = said.value(u"name"_s).toString();
        report.userEmail = said.value(u"email"_s).toString();
        return report;
    });
}

Result<MadeMeeting> RehearsalCodec::readMeeting(
    const net::Request &request, const net::Response &response, base::Instant now)
{
    return objectOf(request, response, now)
        .and_then([&request](const QJsonObject &said) -> Result<MadeMeeting> {
            const auto made = meetingOf(said);
            if (!made)
                return unreadable(request);
            return *made;
        });
}

Result<std::optional<MadeMeeting>> RehearsalCodec::readFound(
    const net::Request &request, const net::Response &response, base::Instant now)
{
    using Found = std::optional<MadeMeeting>;
    return objectOf(request, response, now).and_then([&request](const QJsonObject &said) -> Result<Found> {
        const QJsonValue meetings = said.value(u"meetings"_s);
        if (!meetings.isArray())
            return unreadable(request);
        if (meetings.toArray().isEmpty())
            return Found();
        const Found made = meetingOf(meetings.toArray().first().toObject());
        if (!made)
            return unreadable(request);
        return made;
    });
}

Result<bool> RehearsalCodec::readDone(
    const net::Request &request, const net::Response &response, base::Instant now)
{
    return objectOf(request, response, now).map([](const QJsonObject &) { return true; });
}

Result<bool> RehearsalCodec::readGone(
    const net::Request &request, const net::Response &response, base::Instant now)
{
    return response.status == 404 ? Result<bool>(true) : readDone(request, response, now);
}

Result<StartLink> RehearsalCodec::readStart(
    const net::Request &request, const net::Response &response, base::Instant now)
{
    return objectOf(request, response, now)
        .and_then([&request](const QJsonObject &said) -> Result<StartLink> {
            const QUrl url(said.value(u"url"_s).toString(), QUrl::StrictMode);
            if (!url.isValid() || url.host().isEmpty())
                return unreadable(request);
            return StartLink { url, {} };
        });
}

Result<std::vector<PushOutcome>> RehearsalCodec::readPushed(
    const net::Request &request, const net::Response &response, base::Instant now)
{
    using Outcomes = std::vector<PushOutcome>;
    return objectOf(request, response, now).and_then([&request](const QJsonObject &said) -> Result<Outcomes> {
        const auto people = peopleIn(said);
        if (!people)
            return unreadable(request);
        Outcomes outcomes;
        for (const QJsonValue value : *people) {
            const QString why = value[u"error"_s].toString().left(500);
            outcomes.push_back(why.isEmpty() ? PushOutcome(personOf(value.toObject()))
                                             : base::failure(base::ErrorKind::Rejected, why, u"email"_s));
        }
        return outcomes;
    });
}

Result<std::vector<PersonThere>> RehearsalCodec::readPeople(
    const net::Request &request, const net::Response &response, base::Instant now)
{
    using People = std::vector<PersonThere>;
    return objectOf(request, response, now).and_then([&request](const QJsonObject &said) -> Result<People> {
        const auto people = peopleIn(said);
        if (!people)
            return unreadable(request);
        People there;
        for (const QJsonValue value : *people)
            there.push_back(personOf(value.toObject()));
        return there;
    });
}

Result<WhoCame> RehearsalCodec::readAttendance(
    const net::Request &request, const net::Response &response, base::Instant now)
{
    return objectOf(request, response, now).and_then([&request](const QJsonObject &said) -> Result<WhoCame> {
        const auto people = peopleIn(said);
        if (!people)
            return unreadable(request);
        WhoCame came;
        came.meetings = said.value(u"meetings"_s).toInt();
        came.complete = said.value(u"complete"_s).toBool();
        for (const QJsonValue value : *people)
            came.visits.push_back(visitOf(value.toObject()));
        return came;
    });
}

} // namespace providers
