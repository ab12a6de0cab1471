#pragma once

#include "providers/exchange.h"
#include "providers/meetingprovider.h"
#include "providers/zoom/zoomattendance.h"
#include "providers/zoom/zoomcodec.h"
#include "providers/zoom/zoomerrors.h"
#include "providers/zoom/zoompeople.h"
#include "providers/zoom/zoomrequests.h"

namespace providers {

// Zoom Meetings and Webinars. A meeting that was made here carries the plan's key at the end of its agenda,
// which is how a lost answer is found again: Zoom has no idempotency key.
class ZoomProvider final : public MeetingProvider {
    Q_OBJECT

public:
    explicit ZoomProvider(const ManagedProvider::Parts &parts);

    base::Async<AccountReport> test() override;
    base::Async<MadeMeeting> create(const MeetingPlan &plan) override;
    base::Async<std::optional<MadeMeeting>> findCreated(const MeetingPlan &plan) override;
    base::Async<MadeMeeting> fetch(const model::MeetingRef &ref) override;
    base::Async<MadeMeeting> change(const model::MeetingRef &ref, const MeetingPlan &plan) override;
    base::Async<bool> cancel(const model::MeetingRef &ref) override;
    base::Async<bool> changeOccurrence(const model::MeetingRef &ref, const OccurrencePlan &plan) override;
    base::Async<bool> cancelOccurrence(const model::MeetingRef &ref, const OccurrencePlan &plan) override;
    base::Async<StartLink> startLink(const model::MeetingRef &ref, const MeetingPlan &plan) override;
    base::Async<bool> end(const model::MeetingRef &ref) override;
    base::Async<std::vector<PushOutcome>> addRegistrants(
        const model::MeetingRef &ref, const std::vector<model::Registrant> &people) override;
    base::Async<bool> cancelRegistrant(
        const model::MeetingRef &ref, const model::Registrant &person) override;
    base::Async<bool> approveRegistrant(
        const model::MeetingRef &ref, const model::Registrant &person) override;
    base::Async<std::vector<PersonThere>> registrants(const model::MeetingRef &ref) override;
    base::Async<WhoCame> whoCame(const model::MeetingRef &ref, const TimeWindow &window) override;

private:
    struct Search;
    struct Listing;
    struct Push;

    base::Async<bool> done(const net::Request &request, ZoomTask task = ZoomTask::Meeting);
    base::Async<bool> allDone(std::vector<net::Request> requests);
    base::Async<ZoomMeeting> meeting(const model::MeetingRef &ref);
    base::Async<QString> liveOccurrence(const model::MeetingRef &ref, const OccurrencePlan &plan);
    // Brings the single occurrences to the plan, then gives the meeting.
    base::Async<MadeMeeting> settled(const MeetingPlan &plan, const ZoomMeeting &meeting);
    base::Async<std::optional<MadeMeeting>> adopted(const MeetingPlan &plan, const ZoomMeeting &meeting);
    base::Async<std::optional<MadeMeeting>> search(const std::shared_ptr<Search> &search);
    base::Async<std::optional<MadeMeeting>> searchBehind(const std::shared_ptr<Search> &search);
    base::Async<std::vector<PersonThere>> listing(const std::shared_ptr<Listing> &listing);
    base::Async<std::vector<PushOutcome>> pushTogether(const std::shared_ptr<Push> &push);
    base::Async<std::vector<PushOutcome>> pushSingly(const std::shared_ptr<Push> &push);
    base::Async<std::vector<PushOutcome>> takeBack(const std::shared_ptr<Push> &push);

    base::Async<std::vector<ZoomVisit>> visits(const net::Request &first);
    base::Async<WhoCame> whoCameTo(const model::MeetingRef &instance);
    base::Async<WhoCame> whoCameLast(const model::MeetingRef &ref, const TimeWindow &window);

    net::Channel &m_channel;
    const base::Clock &m_clock;
    QString m_hostEmail;
    QString m_hostId;
    ZoomRequests m_requests;
    Exchange m_exchange;
};

} // namespace providers
