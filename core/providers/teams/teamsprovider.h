#pragma once

#include "providers/exchange.h"
#include "providers/meetingprovider.h"
#include "providers/teams/teamscodec.h"

namespace providers {

// Teams over Microsoft Graph v1.0. Three forms: an event in the host's calendar with a meeting in it (the
// only one that repeats), a meeting without a calendar, a webinar.
class TeamsProvider final : public MeetingProvider {
    Q_OBJECT

public:
    explicit TeamsProvider(const ManagedProvider::Parts &parts);

    base::Async<AccountReport> test() override;
    base::Async<MadeMeeting> create(const MeetingPlan &plan) override;
    base::Async<std::optional<MadeMeeting>> findCreated(const MeetingPlan &plan) override;
    base::Async<MadeMeeting> fetch(const model::MeetingRef &ref) override;
    base::Async<MadeMeeting> change(const model::MeetingRef &ref, const MeetingPlan &plan) override;
    base::Async<bool> cancel(const model::MeetingRef &ref) override;
    base::Async<bool> changeOccurrence(const model::MeetingRef &ref, const OccurrencePlan &plan) override;
    base::Async<bool> cancelOccurrence(const model::MeetingRef &ref, const OccurrencePlan &plan) override;
    base::Async<StartLink> startLink(const model::MeetingRef &ref, const MeetingPlan &plan) override;
    base::Async<std::vector<PushOutcome>> addRegistrants(
        const model::MeetingRef &ref, const std::vector<model::Registrant> &people) override;
    base::Async<bool> cancelRegistrant(
        const model::MeetingRef &ref, const model::Registrant &person) override;
    base::Async<std::vector<PersonThere>> registrants(const model::MeetingRef &ref) override;
    base::Async<WhoCame> whoCame(const model::MeetingRef &ref, const TimeWindow &window) override;

private:
    using Found = std::optional<MadeMeeting>;

    net::Request request(const QByteArray &method, const QByteArray &path, const QByteArray &body = {}) const;
    net::Request eventRequest(const QByteArray &method, const QString &id, const QByteArray &body = {}) const;
    net::Request webinarRequest(const QByteArray &method, const QString &id, const QByteArray &rest = {},
        const QByteArray &body = {}) const;

    base::Async<MadeMeeting> createEvent(const MeetingPlan &plan);
    base::Async<Found> findEvent(const MeetingPlan &plan);
    base::Async<MadeMeeting> fetchEvent(const QString &id, int attempt = 0);
    base::Async<MadeMeeting> changeEvent(const QString &id, const MeetingPlan &plan);
    base::Async<graph::Event> eventWithBody(const QString &id);
    base::Async<QString> occurrenceId(
        const QString &series, base::Instant originalStart, std::chrono::hours around);
    base::Async<bool> applyOverrides(const model::MeetingRef &ref, const MeetingPlan &plan, size_t from = 0);

    base::Async<MadeMeeting> createWebinar(const MeetingPlan &plan);
    base::Async<Found> findWebinar(const MeetingPlan &plan);
    base::Async<MadeMeeting> publish(const graph::Webinar &webinar);
    base::Async<graph::Webinar> webinar(const QString &id);
    base::Async<MadeMeeting> withJoinLink(const graph::Webinar &webinar);
    base::Async<std::vector<PushOutcome>> addFrom(const model::MeetingRef &ref,
        const std::vector<model::Registrant> &people, const std::vector<PersonThere> &there,
        std::vector<PushOutcome> sofar);
    // Paths below which the attendance reports are: of the meeting, or of each of a webinar's sessions.
    base::Async<QStringList> reportPaths(const model::MeetingRef &ref);
    base::Async<WhoCame> whoCameBy(const QString &path, const TimeWindow &window);
    base::Async<PersonThere> addOne(const model::MeetingRef &ref, const model::Registrant &person);

    QByteArray m_owner; // "/v1.0/me", or "/v1.0/users/{id}" where an application acts for the host
    bool m_isApplication;
    Exchange m_exchange;
};

} // namespace providers
