#pragma once

#include "providers/jitsi/jitsicodec.h"
#include "providers/roomprovider.h"

namespace providers {

// Jitsi Meet has no scheduling at all: a room is there when its address is opened. Nothing is sent but the
// question whether the server answers.
class JitsiProvider final : public RoomProvider {
    Q_OBJECT

public:
    explicit JitsiProvider(const ManagedProvider::Parts &parts);

    base::Async<AccountReport> test() override;
    base::Async<MadeMeeting> create(const MeetingPlan &plan) override;
    base::Async<MadeMeeting> fetch(const model::MeetingRef &ref) override;
    base::Async<bool> cancel(const model::MeetingRef &ref) override;
    base::Async<StartLink> startLink(const model::MeetingRef &ref, const MeetingPlan &plan) override;

protected:
    MadeMeeting reserved(const QString &room) const override;

private:
    // Also that tokens can be signed.
    base::Result<void> usable() const;

    net::Channel &m_channel;
    const base::Clock &m_clock;
    base::Result<JitsiCodec> m_codec;
};

} // namespace providers
