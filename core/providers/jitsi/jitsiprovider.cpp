#include "providers/jitsi/jitsiprovider.h"

using namespace Qt::StringLiterals;

namespace providers {

using base::Async;
using base::Result;
using model::MeetingRef;

JitsiProvider::JitsiProvider(const ManagedProvider::Parts &parts)
    : RoomProvider(parts.account.mode),
      m_channel(parts.channel),
      m_clock(parts.clock),
      m_codec(JitsiCodec::of(parts.account, parts.secret))
{
}

Result<void> JitsiProvider::usable() const
{
    if (!m_codec)
        return tl::unexpected(m_codec.error());
    return m_codec->personalLink(u"test"_s, {}, m_clock.now()).map([](const QUrl &) {});
}

Async<AccountReport> JitsiProvider::test()
{
    if (const auto can = usable(); !can)
        return base::ready<AccountReport>(tl::unexpected(can.error()));
    const net::Request request = m_codec->probe();
    return base::andThen(m_channel.send(request), this, [this, request](const net::Response &response) {
        return JitsiCodec::readProbe(request, response, m_clock.now());
    });
}

MadeMeeting JitsiProvider::reserved(const QString &room) const
{
    MadeMeeting made;
    made.facts.ref = { model::MeetingForm::Room, room, {} };
    if (m_codec)
        made.facts.joinUrl = m_codec->joinUrl(room);
    return made;
}

Async<MadeMeeting> JitsiProvider::create(const MeetingPlan &plan)
{
    if (const auto may = mayChange(); !may)
        return base::ready<MadeMeeting>(tl::unexpected(may.error()));
    return base::ready<MadeMeeting>(usable().map([&] { return reserved(roomOf(plan)); }));
}

Async<MadeMeeting> JitsiProvider::fetch(const MeetingRef &ref)
{
    return base::ready<MadeMeeting>(usable().map([&] { return reserved(ref.id); }));
}

Async<bool> JitsiProvider::cancel(const MeetingRef &)
{
    return base::ready<bool>(mayChange().map([] { return true; }));
}

Async<StartLink> JitsiProvider::startLink(const MeetingRef &ref, const MeetingPlan &plan)
{
    if (!m_codec)
        return base::ready<StartLink>(tl::unexpected(m_codec.error()));
    const auto link = m_codec->personalLink(ref.id, { plan.hostName, true }, m_clock.now());
    return base::ready<StartLink>(link.map([](const QUrl &url) {
        return StartLink { url, JitsiCodec::nativeLink(url) };
    }));
}

} // namespace providers
