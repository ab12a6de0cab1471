#include "providers/webex/webexattendance.h"

#include "providers/isotime.h"
#include "providers/jsonfields.h"
#include "providers/webex/webexcodec.h"

using namespace Qt::StringLiterals;

namespace providers {

namespace {

std::optional<base::Instant> timeIn(const JsonFields &json, QLatin1StringView name)
{
    const auto told = instantOfIso(json.text(name));
    return told && told->time_since_epoch() > std::chrono::days(1) ? told : std::nullopt;
}

void addVisits(WebexVisits &all, const JsonFields &json)
{
    Visit visit;
    visit.name = json.text("displayName"_L1).left(500);
    visit.email = json.text("email"_L1).left(500);
    visit.isHost = json.flag("host"_L1) || json.flag("coHost"_L1);
    const auto add = [&](const JsonFields &stay) {
        visit.joined = timeIn(stay, "joinedTime"_L1);
        visit.left = timeIn(stay, "leftTime"_L1);
        all.complete = all.complete && visit.joined && visit.left;
        all.visits.push_back(visit);
    };
    const QString state = json.text("state"_L1);
    if (state == "lobby"_L1)
        return;
    all.complete = all.complete && state != "joined"_L1 && state != "breakoutSession"_L1;
    const std::vector<JsonFields> devices = json.objects("devices"_L1);
    for (const JsonFields &device : devices)
        add(device);
    if (devices.empty())
        add(json);
}

} // namespace

base::Result<WebexVisits> webexVisitsOf(const net::Response &response)
{
    const auto json = JsonFields::parse(response.body);
    if (!json)
        return base::passOn(json);
    WebexVisits all;
    for (const JsonFields &item : json->objects("items"_L1))
        addVisits(all, item);
    all.next = webexNextPage(response);
    return json->outcome(all);
}

} // namespace providers
