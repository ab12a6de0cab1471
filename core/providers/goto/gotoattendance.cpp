#include "providers/goto/gotoattendance.h"

#include "model/registrant.h"
#include "providers/goto/gotocodec.h"
#include "providers/goto/gototimes.h"
#include "providers/jsonfields.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace providers {

namespace {

std::chrono::seconds secondsIn(const JsonFields &json, QLatin1StringView name)
{
    return std::chrono::seconds(std::max(0, json.number(name).value_or(0)));
}

QString nameIn(const JsonFields &json, QLatin1StringView first, QLatin1StringView last)
{
    return QString(json.text(first) + u' ' + json.text(last)).simplified().left(500);
}

// One visit for each stay that is told, one without times where only the length is.
void addStays(std::vector<Visit> &visits, Visit visit, const std::vector<JsonFields> &stays)
{
    for (const JsonFields &stay : stays) {
        visit.joined = goToInstant(stay.text("joinTime"_L1));
        visit.left = goToInstant(stay.text("leaveTime"_L1));
        visits.push_back(visit);
    }
    if (stays.empty())
        visits.push_back(visit);
}

} // namespace

base::Result<Page<GoToSession>> goToWebinarSessions(const QByteArray &body)
{
    const auto json = JsonFields::parse(body);
    if (!json)
        return base::passOn(json);
    Page<GoToSession> page;
    for (const JsonFields &item : json->object("_embedded"_L1).objects("sessionInfoResources"_L1))
        page.items.push_back({ item.digits("sessionKey"_L1), goToInstant(item.text("startTime"_L1)) });
    const JsonFields told = json->object("page"_L1);
    const int number = told.number("number"_L1).value_or(0);
    if (number + 1 < told.number("totalPages"_L1).value_or(0))
        page.next = QString::number(number + 1);
    return json->outcome(page);
}

base::Result<std::vector<Visit>> goToWebinarVisits(const QByteArray &body)
{
    const auto json = goToItems(body);
    if (!json)
        return base::passOn(json);
    std::vector<Visit> visits;
    for (const JsonFields &item : json->objects("items"_L1)) {
        Visit visit;
        visit.registrantId = item.digits("registrantKey"_L1);
        visit.name = nameIn(item, "firstName"_L1, "lastName"_L1);
        visit.email = item.text("email"_L1).left(500);
        visit.stayed = secondsIn(item, "attendanceTimeInSeconds"_L1);
        addStays(visits, visit, item.objects("attendance"_L1));
    }
    return json->outcome(visits);
}

base::Result<std::vector<GoToSession>> goToTrainingSessions(const QByteArray &body)
{
    const auto json = goToItems(body);
    if (!json)
        return base::passOn(json);
    std::vector<GoToSession> sessions;
    for (const JsonFields &item : json->objects("items"_L1))
        sessions.push_back({ item.digits("sessionKey"_L1), goToInstant(item.text("sessionStartTime"_L1)) });
    return json->outcome(sessions);
}

base::Result<std::vector<Visit>> goToTrainingVisits(const QByteArray &body)
{
    const auto json = goToItems(body);
    if (!json)
        return base::passOn(json);
    std::vector<Visit> visits;
    for (const JsonFields &item : json->objects("items"_L1)) {
        Visit visit;
        visit.name = nameIn(item, "givenName"_L1, "surname"_L1);
        visit.email = item.text("email"_L1).left(500);
        visit.stayed = 60 * secondsIn(item, "timeInSession"_L1); // minutes
        const std::vector<JsonFields> stays = item.objects("inSessionTimes"_L1);
        if (!stays.empty() || visit.stayed.count() > 0)
            addStays(visits, visit, stays);
    }
    return json->outcome(visits);
}

base::Result<WhoCame> goToMeetingVisits(
    const QByteArray &body, const TimeWindow &window, const QString &hostEmail)
{
    const auto json = goToItems(body);
    if (!json)
        return base::passOn(json);
    WhoCame came;
    QSet<QString> held;
    const QString host = model::normalAddress(hostEmail);
    for (const JsonFields &item : json->objects("items"_L1)) {
        const auto start = goToInstant(item.text("startTime"_L1));
        if (!start || !window.contains(*start))
            continue;
        held.insert(item.digits("meetingInstanceKey"_L1));
        Visit visit;
        visit.name = item.text("attendeeName"_L1).left(500);
        visit.email = item.text("attendeeEmail"_L1).left(500);
        visit.isHost = !host.isEmpty() && model::normalAddress(visit.email) == host;
        addStays(came.visits, visit, { item });
    }
    came.meetings = int(held.size());
    return json->outcome(came);
}

} // namespace providers
