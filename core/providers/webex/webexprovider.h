#pragma once

#include "providers/exchange.h"
#include "providers/meetingprovider.h"
#include "providers/webex/webexcodec.h"

namespace providers {

// Meetings and webinars at Webex (developer.webex.com, Meetings API). Ours carry the effect's key as an
// integration tag.
class WebexProvider final : public MeetingProvider {
    Q_OBJECT

public:
    explicit WebexProvider(const ManagedProvider::Parts &parts);

    base::Async<AccountReport> test() override;
    base::Async<MadeMeeting> create(const MeetingPlan &plan) override;
    base::Async<std::optional<MadeMeeting>> findCreated(const MeetingPlan &plan) override;
    // Also by meeting number: digits, with or without spaces.
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
    struct Push;

    base::Async<WebexMeeting> meeting(const QString &id);
    base::Async<WebexMeeting> taggedMeeting(std::vector<WebexMeeting> candidates, const QString &tag);
    base::Async<QString> sessionType(model::MeetingForm form);
    base::Async<bool> changeThere(const WebexMeeting &there, const MeetingPlan &plan);
    base::Async<bool> setRegistration(const QString &id, bool is, bool wanted);
    base::Async<bool> applyOverrides(const QString &id, const MeetingPlan &plan, std::size_t from);
    base::Async<QString> occurrenceId(const QString &seriesId, const OccurrencePlan &plan);
    base::Async<std::vector<PersonThere>> peopleFrom(
        const net::Request &request, std::vector<PersonThere> sofar, int pagesLeft);
    base::Async<WhoCame> participantsFrom(const net::Request &request, WhoCame sofar, int pagesLeft);
    base::Async<QString> registrantId(const model::MeetingRef &ref, const model::Registrant &person);
    base::Async<bool> pushNew(const std::shared_ptr<Push> &push);
    base::Async<bool> pushSingly(const std::shared_ptr<Push> &push, std::size_t from);
    base::Async<bool> approveAgain(const std::shared_ptr<Push> &push);

    model::Account m_account;
    const base::Clock &m_clock;
    Exchange m_exchange;
};

} // namespace providers
