#include "providers/rehearsal/rehearsalprovider.h"

using namespace Qt::StringLiterals;

namespace providers {

using base::Async;
using model::MeetingRef;

RehearsalProvider::RehearsalProvider(const ManagedProvider::Parts &parts)
    : m_channel(parts.channel), m_clock(parts.clock)
{
}

template <typename T>
Async<T> RehearsalProvider::ask(const net::Request &request, Read<T> read)
{
    return base::andThen(m_channel.send(request), this, [this, request, read](const net::Response &response) {
        return read(request, response, m_clock.now());
    });
}

Async<AccountReport> RehearsalProvider::test()
{
    return ask(RehearsalCodec::me(), &RehearsalCodec::readMe);
}

Async<MadeMeeting> RehearsalProvider::create(const MeetingPlan &plan)
{
    return ask(RehearsalCodec::create(plan), &RehearsalCodec::readMeeting);
}

Async<std::optional<MadeMeeting>> RehearsalProvider::findCreated(const MeetingPlan &plan)
{
    return ask(RehearsalCodec::find(plan.key), &RehearsalCodec::readFound);
}

Async<MadeMeeting> RehearsalProvider::fetch(const MeetingRef &ref)
{
    return ask(RehearsalCodec::fetch(ref.id), &RehearsalCodec::readMeeting);
}

Async<MadeMeeting> RehearsalProvider::change(const MeetingRef &ref, const MeetingPlan &plan)
{
    return ask(RehearsalCodec::change(ref.id, plan), &RehearsalCodec::readMeeting);
}

Async<bool> RehearsalProvider::cancel(const MeetingRef &ref)
{
    return ask(RehearsalCodec::remove(ref.id), &RehearsalCodec::readGone);
}

Async<bool> RehearsalProvider::changeOccurrence(const MeetingRef &ref, const OccurrencePlan &plan)
{
    return ask(RehearsalCodec::changeOccurrence(ref.id, plan), &RehearsalCodec::readDone);
}

Async<bool> RehearsalProvider::cancelOccurrence(const MeetingRef &ref, const OccurrencePlan &plan)
{
    return ask(RehearsalCodec::cancelOccurrence(ref.id, plan), &RehearsalCodec::readDone);
}

Async<StartLink> RehearsalProvider::startLink(const MeetingRef &ref, const MeetingPlan &)
{
    return ask(RehearsalCodec::start(ref.id), &RehearsalCodec::readStart);
}

Async<bool> RehearsalProvider::end(const MeetingRef &ref)
{
    return ask(RehearsalCodec::end(ref.id), &RehearsalCodec::readDone);
}

Async<std::vector<PushOutcome>> RehearsalProvider::addRegistrants(
    const MeetingRef &ref, const std::vector<model::Registrant> &people)
{
    return ask(RehearsalCodec::addPeople(ref.id, people), &RehearsalCodec::readPushed);
}

Async<bool> RehearsalProvider::cancelRegistrant(const MeetingRef &ref, const model::Registrant &person)
{
    return ask(
        RehearsalCodec::setState(ref.id, person.providerId, u"cancelled"_s), &RehearsalCodec::readGone);
}

Async<bool> RehearsalProvider::approveRegistrant(const MeetingRef &ref, const model::Registrant &person)
{
    return ask(RehearsalCodec::setState(ref.id, person.providerId, u"active"_s), &RehearsalCodec::readDone);
}

Async<std::vector<PersonThere>> RehearsalProvider::registrants(const MeetingRef &ref)
{
    return ask(RehearsalCodec::people(ref.id), &RehearsalCodec::readPeople);
}

Async<WhoCame> RehearsalProvider::whoCame(const MeetingRef &ref, const TimeWindow &window)
{
    return ask(RehearsalCodec::attendance(ref.id, window), &RehearsalCodec::readAttendance);
}

} // namespace providers
