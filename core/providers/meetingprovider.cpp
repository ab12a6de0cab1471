#include "providers/meetingprovider.h"

namespace providers {

using base::Async;
using model::MeetingRef;

namespace {

template <typename T>
Async<T> cannot()
{
    return base::ready<T>(base::failure(base::ErrorKind::Rejected,
        MeetingProvider::tr("This provider cannot do that."), QStringLiteral("capability")));
}

} // namespace

Async<MadeMeeting> MeetingProvider::change(const MeetingRef &, const MeetingPlan &)
{
    return cannot<MadeMeeting>();
}

Async<bool> MeetingProvider::cancel(const MeetingRef &)
{
    return cannot<bool>();
}

Async<bool> MeetingProvider::changeOccurrence(const MeetingRef &, const OccurrencePlan &)
{
    return cannot<bool>();
}

Async<bool> MeetingProvider::cancelOccurrence(const MeetingRef &, const OccurrencePlan &)
{
    return cannot<bool>();
}

Async<StartLink> MeetingProvider::startLink(const MeetingRef &, const MeetingPlan &)
{
    return cannot<StartLink>();
}

Async<bool> MeetingProvider::end(const MeetingRef &)
{
    return cannot<bool>();
}

Async<std::vector<PushOutcome>> MeetingProvider::addRegistrants(
    const MeetingRef &, const std::vector<model::Registrant> &)
{
    return cannot<std::vector<PushOutcome>>();
}

Async<bool> MeetingProvider::cancelRegistrant(const MeetingRef &, const model::Registrant &)
{
    return cannot<bool>();
}

Async<bool> MeetingProvider::approveRegistrant(const MeetingRef &, const model::Registrant &)
{
    return cannot<bool>();
}

Async<std::vector<PersonThere>> MeetingProvider::registrants(const MeetingRef &)
{
    return cannot<std::vector<PersonThere>>();
}

Async<WhoCame> MeetingProvider::whoCame(const MeetingRef &, const TimeWindow &)
{
    return cannot<WhoCame>();
}

} // namespace providers
