#pragma once

#include "providers/goto/gotocodec.h"

namespace providers {

// GoTo's webinars, trainings and meetings (developer.goto.com). Webinars and trainings carry the effect's key
// at the end of their description. A meeting has no place for it: findCreated takes one with the same
// subject, times and organizer, and says so where there are several.
class GoToProvider final : public MeetingProvider {
    Q_OBJECT

public:
    explicit GoToProvider(const ManagedProvider::Parts &parts);

    base::Async<AccountReport> test() override;
    base::Async<MadeMeeting> create(const MeetingPlan &plan) override;
    base::Async<std::optional<MadeMeeting>> findCreated(const MeetingPlan &plan) override;
    base::Async<MadeMeeting> fetch(const model::MeetingRef &ref) override;
    base::Async<MadeMeeting> change(const model::MeetingRef &ref, const MeetingPlan &plan) override;
    base::Async<bool> cancel(const model::MeetingRef &ref) override;
    base::Async<StartLink> startLink(const model::MeetingRef &ref, const MeetingPlan &plan) override;
    base::Async<std::vector<PushOutcome>> addRegistrants(
        const model::MeetingRef &ref, const std::vector<model::Registrant> &people) override;
    base::Async<bool> cancelRegistrant(
        const model::MeetingRef &ref, const model::Registrant &person) override;
    base::Async<std::vector<PersonThere>> registrants(const model::MeetingRef &ref) override;
    base::Async<WhoCame> whoCame(const model::MeetingRef &ref, const TimeWindow &window) override;

private:
    using Ref = model::MeetingRef;
    using Found = std::optional<MadeMeeting>;

    base::Async<QString> organizer(); // the signed-in account's key
    base::Async<GoToEvent> event(const Ref &ref);
    base::Async<Ref> createHere(const MeetingPlan &plan);
    base::Async<MadeMeeting> createMeeting(const MeetingPlan &plan);
    base::Async<Ref> findMarked(const MeetingPlan &plan); // null: none
    base::Async<Found> findMeeting(const MeetingPlan &plan);
    base::Async<MadeMeeting> changeWebinar(const Ref &ref, const MeetingPlan &plan);
    base::Async<MadeMeeting> changeTraining(const Ref &ref, const MeetingPlan &plan);
    base::Async<MadeMeeting> changeMeeting(const Ref &ref, const MeetingPlan &plan);
    base::Async<bool> sendUnlessEmpty(const net::Request &request);
    base::Async<PushOutcome> add(const Ref &ref, const model::Registrant &person);
    base::Async<WhoCame> whoCameToMeeting(const Ref &ref, const TimeWindow &window);
    base::Async<WhoCame> whoCameToWebinar(const QString &organizer, const Ref &ref, const TimeWindow &window);
    base::Async<WhoCame> whoCameToTraining(
        const QString &organizer, const Ref &ref, const TimeWindow &window);
    base::Async<PushOutcome> findPerson(const Ref &ref, const QString &email);
    base::Async<std::vector<PushOutcome>> addFrom(
        const Ref &ref, const std::vector<model::Registrant> &people, std::vector<PushOutcome> sofar);

    model::Account m_account;
    Exchange m_exchange;
};

} // namespace providers
