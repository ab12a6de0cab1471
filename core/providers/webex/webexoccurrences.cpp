// WebexProvider's single dates of a series.
#include "providers/webex/webexprovider.h"
#include "providers/webex/webexrequests.h"
#include "schedule/zone.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using base::andThen;
using base::Async;
using base::Error;
using base::ErrorKind;
using base::ready;
using model::MeetingRef;

namespace providers {
namespace {

OccurrencePlan occurrencePlan(const MeetingPlan &plan, const model::OccurrenceOverride &changed)
{
    return { changed.recurrenceId, changed.start.value_or(changed.recurrenceId),
        changed.duration.value_or(plan.series.duration), plan.series.zone, changed.topic.value_or(plan.topic),
        changed.description.value_or(plan.description) };
}

} // namespace

// Webex forgets them whenever the series' times change, so that a repeated change has to bring all again.
Async<bool> WebexProvider::applyOverrides(const QString &id, const MeetingPlan &plan, std::size_t from)
{
    if (from >= plan.overrides.size())
        return ready<bool>(true);
    const model::OccurrenceOverride &changed = plan.overrides.at(from);
    const OccurrencePlan occurrence = occurrencePlan(plan, changed);
    const auto next = [this, id, plan, from](bool) { return applyOverrides(id, plan, from + 1); };
    const auto zone = schedule::Zone::byName(occurrence.zone);
    // What is over can be neither moved nor left out any more.
    if (!zone || zone->toInstant(occurrence.recurrenceId) < m_clock.now())
        return applyOverrides(id, plan, from + 1);
    const MeetingRef ref { plan.form, id, {} };
    return andThen(changed.cancelled ? cancelOccurrence(ref, occurrence) : changeOccurrence(ref, occurrence),
        this, next);
}

// Its ID as Webex lists it, by the time it would have had; once it was moved away, by the ID that is made of
// that time. NotFound: it is gone.
Async<QString> WebexProvider::occurrenceId(const QString &seriesId, const OccurrencePlan &plan)
{
    const auto zone = schedule::Zone::byName(plan.zone);
    if (!zone)
        return failed<QString>(
            { ErrorKind::Invalid, tr("The time zone of the session is unknown here."), u"zone"_s });
    const base::Instant original = zone->toInstant(plan.recurrenceId);
    const base::Instant moved = zone->toInstant(plan.start);
    QUrlQuery query = webexWithin(
        std::min(original, moved) - std::chrono::days(1), std::max(original, moved) + std::chrono::days(1));
    query.addQueryItem(u"meetingType"_s, u"scheduledMeeting"_s);
    query.addQueryItem(u"meetingSeriesId"_s, seriesId);
    const QString madeId = seriesId + u'_' + webexOccurrenceStamp(original);
    const auto listed = andThen(m_exchange.send(webexGet(u"/v1/meetings"_s, query)), this, webexMeetingsOf);
    return andThen(listed, this, [this, madeId, original](const Page<WebexMeeting> &page) {
        for (const WebexMeeting &listedOne : page.items) {
            const QString &id = listedOne.facts.ref.id;
            if (id == madeId || (!id.contains(u'_') && listedOne.facts.start == original))
                return ready<QString>(id);
        }
        return andThen(meeting(madeId), this,
            [](const WebexMeeting &found) { return base::Result<QString>(found.facts.ref.id); });
    });
}

Async<bool> WebexProvider::changeOccurrence(const MeetingRef &ref, const OccurrencePlan &plan)
{
    const auto body = webexOccurrenceBody(plan);
    if (!body)
        return failed<bool>(body.error());
    const auto sent = andThen(occurrenceId(ref.id, plan), this, [this, body](const QString &id) {
        return m_exchange.send(webexSend("PATCH", webexPath(id), *body, net::Repeat::Safe));
    });
    return andThen(sent, this, [](const net::Response &) { return base::Result<bool>(true); });
}

Async<bool> WebexProvider::cancelOccurrence(const MeetingRef &ref, const OccurrencePlan &plan)
{
    const auto removed = andThen(occurrenceId(ref.id, plan), this, [this](const QString &id) {
        return cancel({ model::MeetingForm::Meeting, id, {} });
    });
    return orElse(removed, this, [](const Error &error) {
        return error.kind == ErrorKind::NotFound ? ready<bool>(true) : failed<bool>(error);
    });
}

} // namespace providers
