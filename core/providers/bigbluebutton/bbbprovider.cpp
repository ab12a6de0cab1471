#include "providers/bigbluebutton/bbbprovider.h"

using namespace Qt::StringLiterals;

namespace providers {

using base::Async;
using base::Result;
using model::MeetingRef;

BbbProvider::BbbProvider(const ManagedProvider::Parts &parts)
    : RoomProvider(parts.account.mode),
      m_channel(parts.channel),
      m_clock(parts.clock),
      m_codec(BbbCodec::of(parts.account, parts.secret))
{
}

template <typename T>
Async<T> BbbProvider::ask(const net::Request &request, Read<T> read)
{
    return base::andThen(m_channel.send(request), this, [this, request, read](const net::Response &response) {
        return read(request, response, m_clock.now());
    });
}

Async<bool> BbbProvider::check()
{
    if (!m_codec)
        return base::ready<bool>(tl::unexpected(m_codec.error()));
    const Async<bool> answers = ask(m_codec->version(), &BbbCodec::readSuccess);
    return base::andThen(
        answers, this, [this](bool) { return ask(m_codec->meetings(), &BbbCodec::readSuccess); });
}

Async<AccountReport> BbbProvider::test()
{
    return base::andThen(check(), this, [](bool) -> Result<AccountReport> {
        AccountReport report;
        report.meetingsAtOnce = AnyNumberAtOnce;
        return report;
    });
}

MadeMeeting BbbProvider::reserved(const QString &room) const
{
    MadeMeeting made;
    made.facts.ref = { model::MeetingForm::Room, room, {} };
    return made;
}

Async<MadeMeeting> BbbProvider::create(const MeetingPlan &plan)
{
    if (const auto may = mayChange(); !may)
        return base::ready<MadeMeeting>(tl::unexpected(may.error()));
    return base::andThen(
        check(), this, [this, room = roomOf(plan)](bool) -> Result<MadeMeeting> { return reserved(room); });
}

Async<MadeMeeting> BbbProvider::fetch(const MeetingRef &ref)
{
    if (!m_codec)
        return base::ready<MadeMeeting>(tl::unexpected(m_codec.error()));
    return base::andThen(ask(m_codec->info(ref.id), &BbbCodec::readInfo), this,
        [this, id = ref.id](const BbbRoom &room) -> Result<MadeMeeting> {
            MadeMeeting made = reserved(id);
            made.facts.running = room.running;
            // Only of a room that somebody else made: ours takes the session's topic with the next start.
            if (!makesMeetings())
                made.facts.topic = room.topic;
            return made;
        });
}

Async<bool> BbbProvider::cancel(const MeetingRef &ref)
{
    return end(ref);
}

Async<StartLink> BbbProvider::startLink(const MeetingRef &ref, const MeetingPlan &plan)
{
    if (!m_codec)
        return base::ready<StartLink>(tl::unexpected(m_codec.error()));
    const Async<BbbRoom> room = makesMeetings()
        ? ask(m_codec->create(ref.id, plan.topic), &BbbCodec::readCreate)
        : ask(m_codec->info(ref.id), &BbbCodec::readInfo);
    return base::andThen(
        room, this, [this, id = ref.id, name = plan.hostName](const BbbRoom &there) -> Result<StartLink> {
            if (!makesMeetings() && !there.running)
                return base::failure(base::ErrorKind::Rejected,
                    tr("This room is not open yet. You can enter once it was opened where it belongs."));
            return StartLink { m_codec->joinLink(id, name, BbbRole::Moderator, there.createTime), {} };
        });
}

Async<bool> BbbProvider::end(const MeetingRef &ref)
{
    if (const auto may = mayChange(); !may)
        return base::ready<bool>(tl::unexpected(may.error()));
    if (!m_codec)
        return base::ready<bool>(tl::unexpected(m_codec.error()));
    return ask(m_codec->end(ref.id), &BbbCodec::readEnd);
}

// It tells only of now, and whoever asks knows when that is.
Async<WhoCame> BbbProvider::whoCame(const MeetingRef &ref, const TimeWindow &)
{
    if (!m_codec)
        return base::ready<WhoCame>(tl::unexpected(m_codec.error()));
    return ask(m_codec->info(ref.id), &BbbCodec::readAttendees);
}

} // namespace providers
