// BigBlueButton and Jitsi Meet: a room without a calendar, made when it is started. Whatever the session's
// time is, nothing has to be told to the provider, so changes succeed here and reach it with the next start.
#pragma once

#include "providers/meetingprovider.h"

namespace providers {

// How many meetings an account without a limit can run at once.
inline constexpr int AnyNumberAtOnce = 1000;

// What all rooms have in common; forms, end and starting are each provider's own.
Capabilities roomCapabilities();

// A room is there whenever its people come, so every rule fits.
RecurrenceFit anyRecurrence(const MeetingPlan &plan);

// The room that a session keeps: its own unguessable name, else one of the effect's key. Fit for both
// providers: 2 to 200 letters, digits and dashes in lower case.
QString roomOf(const MeetingPlan &plan);

class RoomProvider : public MeetingProvider {
    Q_OBJECT

public:
    // A room that is made twice is the same room.
    base::Async<std::optional<MadeMeeting>> findCreated(const MeetingPlan &plan) override;
    base::Async<MadeMeeting> change(const model::MeetingRef &ref, const MeetingPlan &plan) override;
    base::Async<bool> changeOccurrence(const model::MeetingRef &ref, const OccurrencePlan &plan) override;
    base::Async<bool> cancelOccurrence(const model::MeetingRef &ref, const OccurrencePlan &plan) override;

protected:
    explicit RoomProvider(model::AccountMode mode) : m_mode(mode) { }
    // What is known of a room without asking: its name, and its address where it has one.
    virtual MadeMeeting reserved(const QString &room) const = 0;
    // The mode that never creates nor changes, also where nothing would be sent.
    base::Result<void> mayChange() const;
    bool makesMeetings() const { return m_mode == model::AccountMode::CreateAndManage; }

private:
    model::AccountMode m_mode;
};

} // namespace providers
