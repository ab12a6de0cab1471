#include "providers/rehearsal/rehearsaldesk.h"

#include "model/registrant.h"
#include "providers/rehearsal/rehearsalpages.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace providers {

namespace {

struct DeskTexts {
    Q_DECLARE_TR_FUNCTIONS(providers::Rehearsal)
};

constexpr std::chrono::milliseconds SlowAnswer { 3000 };
constexpr QLatin1StringView HostAddress("host@rehearsal.example"); // at RehearsalHost

RehearsalAnswer json(int status, const QJsonObject &object)
{
    return { status, QJsonDocument(object).toJson(QJsonDocument::Compact) };
}

RehearsalAnswer refused(int status, const QString &reason, const QString &field = {})
{
    return json(status, { { u"error"_s, reason }, { u"field"_s, field } });
}

RehearsalAnswer notFound()
{
    return refused(404, DeskTexts::tr("The rehearsal has no such meeting."));
}

// What is wrong with a meeting that shall be made, or be made into; empty: nothing.
std::optional<RehearsalAnswer> problemOf(const QJsonObject &wanted)
{
    static const QRegularExpression fits(u"^[A-Za-z0-9@_*-]*$"_s);
    const QString topic = wanted.value(u"topic"_s).toString();
    const QString password = wanted.value(u"password"_s).toString();
    if (topic.contains("refused"_L1, Qt::CaseInsensitive))
        return refused(422,
            DeskTexts::tr(
                "The rehearsal refuses sessions with “refused” in the topic. Change the topic and try "
                "again."),
            u"topic"_s);
    if (password.size() < RehearsalDesk::ShortestPassword || password.size() > RehearsalDesk::LongestPassword
        || !fits.match(password).hasMatch())
        return refused(422,
            DeskTexts::tr("The password needs %1 to %2 letters, digits or the signs %3.")
                .arg(RehearsalDesk::ShortestPassword)
                .arg(RehearsalDesk::LongestPassword)
                .arg(RehearsalDesk::PasswordSigns),
            u"password"_s);
    return std::nullopt;
}

QJsonObject merged(QJsonObject meeting, const QJsonObject &wanted)
{
    for (const char16_t *name : { u"key", u"topic", u"description", u"start", u"zone", u"minutes", u"rrule",
             u"extra", u"excluded", u"occurrences", u"password", u"registration" }) {
        const QString member = QString::fromUtf16(name);
        meeting[member] = wanted.value(member);
    }
    return meeting;
}

} // namespace

RehearsalDesk::RehearsalDesk(const base::Clock &clock, base::Random &random)
    : m_clock(clock), m_random(random)
{
}

RehearsalAnswer RehearsalDesk::handle(const RehearsalRequest &request)
{
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    const QString first = parts.value(0);
    if (first == "me"_L1)
        return json(200,
            { { u"id"_s, u"host"_s }, { u"name"_s, DeskTexts::tr("Rehearsal") },
                { u"email"_s, HostAddress } });
    if (first == "start"_L1 && request.method == "GET")
        return startPage(parts.value(1));
    if (first == "join"_L1 && request.method == "GET")
        return joinPage(parts.value(1));
    if (first != "meetings"_L1)
        return notFound();
    RehearsalAnswer answer
        = parts.size() == 1 ? meetings(request) : meeting(parts.at(1), parts.mid(2), request);
    if (request.body.value(u"topic"_s).toString().contains("slow"_L1, Qt::CaseInsensitive))
        answer.delay = SlowAnswer;
    return answer;
}

RehearsalAnswer RehearsalDesk::meetings(const RehearsalRequest &request)
{
    if (request.method == "GET") {
        QJsonArray found;
        for (const QJsonObject &meeting : std::as_const(m_meetings))
            if (request.query == "key="_L1 + meeting.value(u"key"_s).toString())
                found.append(meeting);
        return json(200, { { u"meetings"_s, found } });
    }
    if (request.method != "POST")
        return notFound();
    if (const auto problem = problemOf(request.body))
        return *problem;
    if (const auto over = overBudget())
        return *over;
    const QString id = newId();
    QJsonObject meeting { { u"id"_s, id }, { u"running"_s, false }, { u"people"_s, QJsonArray() },
        { u"joinUrl"_s, address(u"/join/"_s + id).toString() }, { u"host"_s, HostAddress } };
    m_meetings[id] = merged(meeting, request.body);
    RehearsalAnswer answer = json(201, m_meetings[id]);
    answer.lost = request.body.value(u"topic"_s).toString().contains("lost"_L1, Qt::CaseInsensitive);
    return answer;
}

RehearsalAnswer RehearsalDesk::meeting(
    const QString &id, const QStringList &rest, const RehearsalRequest &request)
{
    const auto found = m_meetings.find(id);
    if (found == m_meetings.end())
        return notFound();
    QJsonObject &meeting = *found;
    const QString what = rest.value(0);
    if (what == "occurrences"_L1)
        return occurrence(meeting, rest.value(1), request);
    if (what == "registrants"_L1)
        return people(meeting, rest.mid(1), request);
    if (what == "attendance"_L1 && request.method == "GET")
        return attendance(meeting, request.query);
    if (what == "start"_L1 && request.method == "POST") {
        const QString token = newId() + newId() + newId();
        m_startRights[token] = { id, m_clock.now() + StartLinkLife };
        return json(200, { { u"url"_s, address(u"/start/"_s + token).toString() } });
    }
    if (what == "end"_L1 && request.method == "POST") {
        meeting[u"running"_s] = false;
        return json(200, meeting);
    }
    if (!what.isEmpty())
        return notFound();
    if (request.method == "GET")
        return json(200, meeting);
    if (request.method == "DELETE") {
        m_meetings.erase(found);
        return json(200, {});
    }
    if (request.method != "PUT")
        return notFound();
    if (const auto problem = problemOf(request.body))
        return *problem;
    if (const auto over = overBudget())
        return *over;
    meeting = merged(meeting, request.body);
    return json(200, meeting);
}

RehearsalAnswer RehearsalDesk::occurrence(
    QJsonObject &meeting, const QString &recurrenceId, const RehearsalRequest &request)
{
    QJsonObject occurrences = meeting.value(u"occurrences"_s).toObject();
    if (recurrenceId.isEmpty() || meeting.value(u"rrule"_s).toString().isEmpty())
        return refused(422, DeskTexts::tr("This meeting does not repeat."));
    occurrences[recurrenceId]
        = request.method == "DELETE" ? QJsonObject { { u"cancelled"_s, true } } : request.body;
    meeting[u"occurrences"_s] = occurrences;
    return json(200, meeting);
}

RehearsalAnswer RehearsalDesk::people(
    QJsonObject &meeting, const QStringList &rest, const RehearsalRequest &request)
{
    QJsonArray everybody = meeting.value(u"people"_s).toArray();
    if (request.method == "GET")
        return json(200, { { u"people"_s, everybody } });
    if (!meeting.value(u"registration"_s).toBool())
        return refused(422,
            DeskTexts::tr(
                "This meeting does not ask for registration. Turn registration on for the session."));
    if (request.method == "POST") {
        const QJsonArray wanted = request.body.value(u"people"_s).toArray();
        if (wanted.size() > PeopleAtOnce)
            return refused(422, DeskTexts::tr("At most %1 people at once.").arg(PeopleAtOnce));
        QJsonArray outcomes;
        for (const QJsonValue person : wanted)
            outcomes.append(addPerson(meeting, person.toObject()));
        return json(200, { { u"people"_s, outcomes } });
    }
    for (qsizetype i = 0; i < everybody.size(); ++i) {
        QJsonObject person = everybody.at(i).toObject();
        if (request.method != "PUT" || person.value(u"id"_s).toString() != rest.value(0))
            continue;
        person[u"state"_s] = request.body.value(u"state"_s);
        everybody[i] = person;
        meeting[u"people"_s] = everybody;
        return json(200, person);
    }
    return notFound();
}

QJsonObject RehearsalDesk::addPerson(QJsonObject &meeting, const QJsonObject &person)
{
    const QString email = model::normalAddress(person.value(u"email"_s).toString());
    const auto no = [&](const QString &why) {
        return QJsonObject { { u"email"_s, email }, { u"error"_s, why } };
    };
    if (!model::looksLikeAddress(email))
        return no(DeskTexts::tr("This is no e-mail address."));
    if (email == HostAddress)
        return no(DeskTexts::tr("This is the host’s own address; the host needs no registration."));
    if (email.startsWith("full@"_L1))
        return no(DeskTexts::tr("The meeting is full. Raise its limit or remove somebody, and try again."));
    QJsonArray everybody = meeting.value(u"people"_s).toArray();
    qsizetype at = 0;
    while (at < everybody.size() && everybody.at(at).toObject().value(u"email"_s).toString() != email)
        ++at;
    QJsonObject there = at < everybody.size() ? everybody.at(at).toObject() : QJsonObject();
    if (there.isEmpty()) {
        const QString id = newId();
        there = { { u"id"_s, id }, { u"email"_s, email },
            { u"joinUrl"_s,
                address(u"/join/"_s + meeting.value(u"id"_s).toString() + u'/' + id).toString() } };
        everybody.append(there);
    }
    there[u"firstName"_s] = person.value(u"firstName"_s);
    there[u"lastName"_s] = person.value(u"lastName"_s);
    there[u"state"_s] = email.startsWith("wait@"_L1) ? u"pending"_s : u"active"_s;
    everybody[at] = there;
    meeting[u"people"_s] = everybody;
    return there;
}

RehearsalAnswer RehearsalDesk::startPage(const QString &token)
{
    const auto right = m_startRights.constFind(token);
    if (right == m_startRights.cend() || right->until < m_clock.now() || !m_meetings.contains(right->meeting))
        return { 410, rehearsalExpiredPage(), "text/html; charset=utf-8" };
    QJsonObject &meeting = m_meetings[right->meeting];
    meeting[u"running"_s] = true;
    return { 200, rehearsalRoomPage(meeting.value(u"topic"_s).toString(), true), "text/html; charset=utf-8" };
}

RehearsalAnswer RehearsalDesk::joinPage(const QString &id) const
{
    const QJsonObject meeting = m_meetings.value(id);
    if (meeting.isEmpty())
        return { 410, rehearsalExpiredPage(), "text/html; charset=utf-8" };
    return { 200,
        rehearsalRoomPage(meeting.value(u"topic"_s).toString(), meeting.value(u"running"_s).toBool()),
        "text/html; charset=utf-8" };
}

std::optional<RehearsalAnswer> RehearsalDesk::overBudget()
{
    const base::Instant now = m_clock.now();
    const auto today = std::chrono::floor<std::chrono::days>(now);
    if (today != m_day)
        m_writes = 0;
    m_day = today;
    if (++m_writes <= WritesPerDay)
        return std::nullopt;
    RehearsalAnswer answer = refused(429, DeskTexts::tr("The rehearsal’s changes for today are used up."));
    answer.retryAfter = today + std::chrono::days(1) - now;
    return answer;
}

QUrl RehearsalDesk::address(const QString &path) const
{
    QUrl url = m_origin;
    url.setPath(path);
    return url;
}

QString RehearsalDesk::newId()
{
    return QString::number(100'000'000'000 + qint64(m_random.below(900'000'000'000)));
}

} // namespace providers
