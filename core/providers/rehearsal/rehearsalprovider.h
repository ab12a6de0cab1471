#pragma once

#include "providers/meetingprovider.h"
#include "providers/rehearsal/rehearsalcodec.h"

namespace providers {

// The provider that is built in (NEW-05): whatever a managed provider can do, in front of rehearsalserver.h.
class RehearsalProvider final : public MeetingProvider {
    Q_OBJECT

public:
    explicit RehearsalProvider(const ManagedProvider::Parts &parts);

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
    template <typename T>
    using Read = base::Result<T> (*)(const net::Request &, const net::Response &, base::Instant);
    template <typename T>
    base::Async<T> ask(const net::Request &request, Read<T> read);

    net::Channel &m_channel;
    const base::Clock &m_clock;
};

} // namespace providers
