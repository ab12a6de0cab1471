#pragma once

#include "providers/exchange.h"
#include "providers/googlemeet/googleattendance.h"
#include "providers/googlemeet/googlecodec.h"
#include "providers/meetingprovider.h"

namespace providers {

// Google Meet in two forms: an event in the host's calendar with a conference in it, or a space without a
// calendar, which has neither title nor time and cannot be found again when the answer to its making is lost.
class GoogleMeetProvider final : public MeetingProvider {
    Q_OBJECT

public:
    explicit GoogleMeetProvider(const ManagedProvider::Parts &parts);

    base::Async<AccountReport> test() override;
    base::Async<MadeMeeting> create(const MeetingPlan &plan) override;
    base::Async<std::optional<MadeMeeting>> findCreated(const MeetingPlan &plan) override;
    base::Async<MadeMeeting> fetch(const model::MeetingRef &ref) override;
    base::Async<MadeMeeting> change(const model::MeetingRef &ref, const MeetingPlan &plan) override;
    base::Async<bool> cancel(const model::MeetingRef &ref) override;
    base::Async<bool> changeOccurrence(const model::MeetingRef &ref, const OccurrencePlan &plan) override;
    base::Async<bool> cancelOccurrence(const model::MeetingRef &ref, const OccurrencePlan &plan) override;
    base::Async<StartLink> startLink(const model::MeetingRef &ref, const MeetingPlan &plan) override;
    base::Async<WhoCame> whoCame(const model::MeetingRef &ref, const TimeWindow &window) override;

private:
    net::Request eventRequest(const QByteArray &method, const QString &id, const QByteArray &body = {}) const;
    net::Request spaceRequest(
        const QByteArray &method, const QByteArray &path, const QByteArray &body = {}) const;

    base::Async<MadeMeeting> createEvent(const MeetingPlan &plan);
    base::Async<MadeMeeting> adopt(const MeetingPlan &plan);
    base::Async<google::Event> event(const QString &id);
    base::Async<google::Event> patch(
        const QString &id, const MeetingPlan &plan, const google::Event &now, bool asksForConference);
    base::Async<MadeMeeting> finish(const MeetingPlan &plan, const google::Event &event);
    base::Async<google::Event> withConference(
        const MeetingPlan &plan, const google::Event &event, int attempt, bool askedAgain);
    base::Async<google::Occurrence> occurrence(const QString &series, const OccurrencePlan &plan);
    base::Async<bool> applyOverrides(const model::MeetingRef &ref, const MeetingPlan &plan, size_t from = 0);

    base::Async<QString> recordsFilter(const model::MeetingRef &ref);
    base::Async<WhoCame> whoCameTo(const google::ConferenceRecord &record);
    base::Async<WhoCame> staysOf(const google::Participant &participant);

    QByteArray m_calendar; // encoded
    QString m_sendUpdates;
    base::Random &m_random;
    Exchange m_exchange;
};

} // namespace providers
