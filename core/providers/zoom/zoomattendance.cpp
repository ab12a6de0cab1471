#include "providers/zoom/zoomattendance.h"

#include "providers/zoom/zoomjson.h"

using namespace Qt::StringLiterals;

namespace providers {

namespace {

constexpr qsizetype MostInstances = 5000;
constexpr qsizetype MostPeople = 300; // of one page

base::Error tooMany()
{
    return { base::ErrorKind::Invalid, u"a list of unlikely length"_s, u"answer"_s };
}

ZoomVisit visitFrom(ZoomFields &fields, const QString &hostId)
{
    ZoomVisit one;
    Visit &visit = one.visit;
    visit.registrantId = fields.id("registrant_id"_L1);
    visit.userId = fields.text("participant_user_id"_L1); // reports
    if (visit.userId.isEmpty())
        visit.userId = fields.text("id"_L1); // empty of guests
    visit.name = fields.text("name"_L1).left(500);
    visit.email = fields.text("user_email"_L1).left(500);
    visit.joined = fields.instant("join_time"_L1);
    visit.left = fields.instant("leave_time"_L1);
    visit.stayed = std::chrono::seconds(std::max(0, fields.number("duration"_L1)));
    visit.isHost = !hostId.isEmpty() && visit.userId == hostId;
    one.finished = visit.left && (visit.stayed.count() > 0 || visit.joined == visit.left);
    return one;
}

} // namespace

base::Result<std::vector<ZoomInstance>> zoomInstances(const QByteArray &body)
{
    const base::Result<QJsonObject> object = zoomObject(body);
    if (!object)
        return base::passOn(object);
    ZoomFields fields(*object);
    // "meetings", or "webinars" of a webinar.
    const QJsonArray array
        = fields.has("webinars"_L1) ? fields.array("webinars"_L1) : fields.array("meetings"_L1);
    if (array.size() > MostInstances)
        return tl::unexpected<base::Error>(tooMany());
    std::vector<ZoomInstance> instances;
    for (const QJsonValue value : array) {
        ZoomFields one(value.toObject());
        const QString uuid = one.text("uuid"_L1);
        const auto start = one.instant("start_time"_L1);
        fields.add(one);
        if (!uuid.isEmpty() && start)
            instances.push_back({ uuid, *start });
    }
    if (!fields.isSound())
        return base::passOn(fields);
    return instances;
}

base::Result<Page<ZoomVisit>> zoomVisits(const QByteArray &body, const QString &hostId)
{
    const base::Result<QJsonObject> object = zoomObject(body);
    if (!object)
        return base::passOn(object);
    ZoomFields fields(*object);
    if (!fields.has("participants"_L1))
        return base::failure(base::ErrorKind::Invalid, u"the answer has no list"_s, u"answer"_s);
    Page<ZoomVisit> page;
    page.next = fields.text("next_page_token"_L1);
    const QJsonArray array = fields.array("participants"_L1);
    if (array.size() > MostPeople)
        return tl::unexpected<base::Error>(tooMany());
    for (const QJsonValue value : array) {
        ZoomFields one(value.toObject());
        const ZoomVisit visit = visitFrom(one, hostId);
        if (one.text("status"_L1) != "in_waiting_room"_L1)
            page.items.push_back(visit);
        fields.add(one);
    }
    if (!fields.isSound())
        return base::passOn(fields);
    return page;
}

} // namespace providers
