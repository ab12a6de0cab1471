#include "providers/zoom/zoomprovider.h"

#include "providers/zoom/zoomlink.h"
#include "providers/zoom/zoomoccurrences.h"
#include "providers/zoom/zoomtexts.h"
#include "schedule/zone.h"

using namespace Qt::StringLiterals;

namespace providers {

using base::Async;
using base::ErrorKind;
using model::MeetingRef;
using net::Request;
using net::Response;

namespace {

// fn(Result<T>) -> Async<U>, also after an error.
template <typename U, typename T, typename Fn>
Async<U> either(const Async<T> &future, QObject *context, Fn fn)
{
    auto promise = std::make_shared<QPromise<base::Result<U>>>();
    promise->start();
    base::whenDone(future, context, [promise, context, fn](base::Result<T> result) {
        base::whenDone(fn(std::move(result)), context, [promise](base::Result<U> outcome) {
            promise->addResult(std::move(outcome));
            promise->finish();
        });
    });
    return promise->future();
}

} // namespace

ZoomProvider::ZoomProvider(const ManagedProvider::Parts &parts)
    : m_channel(parts.channel),
      m_clock(parts.clock),
      m_hostEmail(parts.account.userEmail),
      m_hostId(parts.account.userId),
      m_requests(parts.account),
      m_exchange(this, parts.channel, parts.clock,
          [](const Request &request, const Response &response, base::Instant now) {
              return zoomPageExpired(response)
                  ? base::Error { ErrorKind::Rejected, u"the page's token expired"_s, u"page"_s }
                  : zoomError(request, response, now);
          })
{
}

Async<bool> ZoomProvider::done(const Request &request, ZoomTask task)
{
    return base::andThen(m_channel.send(request), this, [this, request, task](const Response &response) {
        return zoomDone(request, response, m_clock.now(), task);
    });
}

Async<bool> ZoomProvider::allDone(std::vector<Request> requests)
{
    if (requests.empty())
        return base::ready<bool>(true);
    const Request first = requests.front();
    requests.erase(requests.begin());
    return base::andThen(done(first), this, [this, requests](bool) { return allDone(requests); });
}

Async<ZoomMeeting> ZoomProvider::meeting(const MeetingRef &ref)
{
    const Request request = m_requests.fetch(ref);
    return base::andThen(
        m_channel.send(request), this, [this, request, form = ref.form](const Response &response) {
            return zoomRead(request, response, m_clock.now(),
                [form](const QByteArray &body) { return zoomMeeting(body, form); });
        });
}

Async<AccountReport> ZoomProvider::test()
{
    const Request who = m_requests.user();
    const auto user = base::andThen(m_channel.send(who), this, [this, who](const Response &response) {
        auto report = zoomRead(who, response, m_clock.now(), zoomUser);
        if (report)
            report->serverTime = zoomServerTime(response);
        return report;
    });
    return base::andThen(user, this, [this](const AccountReport &report) {
        // A token does not tell its scopes; what is refused does.
        const Request list = m_requests.list(model::MeetingForm::Meeting, {}, 1);
        return base::andThen(m_channel.send(list), this,
            [this, list, report](const Response &response) -> base::Result<AccountReport> {
                AccountReport tested = report;
                tested.missingScopes = zoomMissingScopes(response).mid(0, 1);
                if (!response.isSuccess() && tested.missingScopes.isEmpty())
                    return tl::unexpected<base::Error>(zoomError(list, response, m_clock.now()));
                return tested;
            });
    });
}

Async<MadeMeeting> ZoomProvider::settled(const MeetingPlan &plan, const ZoomMeeting &meeting)
{
    const std::vector<Request> requests = zoomOccurrenceRequests(m_requests, plan, meeting);
    if (requests.empty())
        return base::ready<MadeMeeting>(meeting.made);
    return base::andThen(
        allDone(requests), this, [this, ref = meeting.made.facts.ref](bool) { return fetch(ref); });
}

Async<MadeMeeting> ZoomProvider::create(const MeetingPlan &plan)
{
    const base::Result<QJsonObject> body = zoomBody(plan, true);
    if (!body)
        return failed<MadeMeeting>(body.error());
    const Request request = m_requests.create(plan.form, *body);
    const auto created = base::andThen(
        m_channel.send(request), this, [this, request, form = plan.form](const Response &response) {
            return zoomRead(request, response, m_clock.now(),
                [form](const QByteArray &bytes) { return zoomMeeting(bytes, form); });
        });
    return base::andThen(created, this, [this, plan](const ZoomMeeting &made) {
        return either<MadeMeeting>(settled(plan, made), this, [made](base::Result<MadeMeeting> result) {
            // The meeting is there. What a single date was refused for does not undo that; anything else is
            // tried again by findCreated(), never by a second create.
            if (!result && result.error().kind == ErrorKind::Rejected)
                return base::ready<MadeMeeting>(made.made);
            if (!result && result.error().kind != ErrorKind::Cancelled)
                result.error().kind = ErrorKind::Lost;
            return base::ready<MadeMeeting>(std::move(result));
        });
    });
}

Async<std::optional<MadeMeeting>> ZoomProvider::adopted(const MeetingPlan &plan, const ZoomMeeting &meeting)
{
    using Found = std::optional<MadeMeeting>;
    return either<Found>(settled(plan, meeting), this, [meeting](base::Result<MadeMeeting> result) {
        if (result)
            return base::ready<Found>(Found(*result));
        return result.error().kind == ErrorKind::Rejected ? base::ready<Found>(Found(meeting.made))
                                                          : failed<Found>(result.error());
    });
}

Async<MadeMeeting> ZoomProvider::fetch(const MeetingRef &ref)
{
    return base::andThen(meeting(ref), this,
        [](const ZoomMeeting &fetched) { return base::Result<MadeMeeting>(fetched.made); });
}

Async<MadeMeeting> ZoomProvider::change(const MeetingRef &ref, const MeetingPlan &plan)
{
    const base::Result<QJsonObject> body = zoomBody(plan, false);
    if (!body)
        return failed<MadeMeeting>(body.error());
    const auto changed = base::andThen(
        done(m_requests.change(ref, *body)), this, [this, ref](bool) { return meeting(ref); });
    return base::andThen(changed, this, [this, plan](const ZoomMeeting &now) {
        if (zoomKeptItsTime(plan, now))
            return base::ready<MadeMeeting>(base::failure(ErrorKind::Rejected,
                ZoomTexts::tr("Zoom did not take the new time. It takes none that lies in the past."),
                u"start"_s));
        return settled(plan, now);
    });
}

Async<bool> ZoomProvider::cancel(const MeetingRef &ref)
{
    const Request request = m_requests.remove(ref);
    return base::andThen(m_channel.send(request), this, [this, request](const Response &response) {
        return zoomSaysGone(response) ? base::Result<bool>(true) : zoomDone(request, response, m_clock.now());
    });
}

Async<bool> ZoomProvider::changeOccurrence(const MeetingRef &ref, const OccurrencePlan &plan)
{
    return base::andThen(meeting(ref), this, [this, ref, plan](const ZoomMeeting &now) {
        const ZoomOccurrence *there = zoomOccurrenceOf(now, plan);
        if (!there || there->deleted)
            return base::ready<bool>(base::failure(ErrorKind::Rejected,
                ZoomTexts::tr("Zoom no longer has this date of the meeting, so it cannot be changed there."),
                u"occurrence"_s));
        const bool isAnotherTopic = plan.topic != now.made.facts.topic;
        const auto sent = done(m_requests.changeOccurrence(ref, there->id, zoomOccurrenceBody(plan, now)));
        return base::andThen(sent, this, [isAnotherTopic](bool) -> base::Result<bool> {
            if (isAnotherTopic)
                return base::failure(ErrorKind::Rejected,
                    ZoomTexts::tr("Zoom has one topic for all dates of a meeting: the time of this one was "
                                  "changed there, the topic was not."),
                    u"topic"_s);
            return true;
        });
    });
}

Async<bool> ZoomProvider::cancelOccurrence(const MeetingRef &ref, const OccurrencePlan &plan)
{
    return base::andThen(liveOccurrence(ref, plan), this, [this, ref, plan](const QString &id) {
        if (id.isEmpty())
            return base::ready<bool>(true);
        // A second request after a lost answer is refused, because the first one was carried out.
        return either<bool>(done(m_requests.removeOccurrence(ref, id)), this,
            [this, ref, plan](const base::Result<bool> &removed) {
                if (removed
                    || (removed.error().kind != ErrorKind::Rejected
                        && removed.error().kind != ErrorKind::NotFound))
                    return base::ready<bool>(removed);
                return base::andThen(liveOccurrence(ref, plan), this,
                    [error = removed.error()](const QString &still) -> base::Result<bool> {
                        if (still.isEmpty())
                            return true;
                        return tl::unexpected<base::Error>(error);
                    });
            });
    });
}

// Its ID there; empty where it, or the whole meeting, is gone.
Async<QString> ZoomProvider::liveOccurrence(const MeetingRef &ref, const OccurrencePlan &plan)
{
    return either<QString>(meeting(ref), this, [plan](const base::Result<ZoomMeeting> &now) {
        if (!now && now.error().kind != ErrorKind::NotFound)
            return failed<QString>(now.error());
        const ZoomOccurrence *there = now ? zoomOccurrenceOf(*now, plan) : nullptr;
        return base::ready<QString>(there && !there->deleted ? there->id : QString());
    });
}

Async<StartLink> ZoomProvider::startLink(const MeetingRef &ref, const MeetingPlan &)
{
    return base::andThen(meeting(ref), this, [](const ZoomMeeting &now) -> base::Result<StartLink> {
        if (now.startUrl.scheme() != "https"_L1)
            return base::failure(ErrorKind::Rejected,
                ZoomTexts::tr("Zoom gave no link to start this meeting. Only its host’s account gets one."),
                u"start"_s);
        return StartLink { now.startUrl, zoomNative(now.made.facts.joinUrl) };
    });
}

Async<bool> ZoomProvider::end(const MeetingRef &ref)
{
    return done(m_requests.end(ref));
}

} // namespace providers
