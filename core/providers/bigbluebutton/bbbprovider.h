#pragma once

#include "providers/bigbluebutton/bbbcodec.h"
#include "providers/roomprovider.h"

namespace providers {

// A BigBlueButton server with its shared secret. A room that nobody enters vanishes after some minutes, so it
// is created with each start; before, only its name is reserved.
class BbbProvider final : public RoomProvider {
    Q_OBJECT

public:
    explicit BbbProvider(const ManagedProvider::Parts &parts);

    base::Async<AccountReport> test() override;
    base::Async<MadeMeeting> create(const MeetingPlan &plan) override;
    base::Async<MadeMeeting> fetch(const model::MeetingRef &ref) override;
    base::Async<bool> cancel(const model::MeetingRef &ref) override;
    base::Async<StartLink> startLink(const model::MeetingRef &ref, const MeetingPlan &plan) override;
    base::Async<bool> end(const model::MeetingRef &ref) override;
    base::Async<WhoCame> whoCame(const model::MeetingRef &ref, const TimeWindow &window) override;

protected:
    MadeMeeting reserved(const QString &room) const override;

private:
    template <typename T>
    using Read = base::Result<T> (*)(const net::Request &, const net::Response &, base::Instant);
    template <typename T>
    base::Async<T> ask(const net::Request &request, Read<T> read);
    // Whether the server answers and accepts the secret.
    base::Async<bool> check();

    net::Channel &m_channel;
    const base::Clock &m_clock;
    base::Result<BbbCodec> m_codec;
};

} // namespace providers
