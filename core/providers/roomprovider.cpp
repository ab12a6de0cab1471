#include "providers/roomprovider.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace providers {

using base::Async;
using model::MeetingRef;

Capabilities roomCapabilities()
{
    Capabilities can;
    can.forms = { model::MeetingForm::Room };
    can.makesMeetings = true;
    can.changesMeetings = true;
    can.cancelsMeetings = true;
    can.madeAtStart = true;
    can.recurrence = true;
    can.occurrences = true;
    can.reusableRoom = true;
    can.adoption = Adoption::SameRequest;
    return can;
}

RecurrenceFit anyRecurrence(const MeetingPlan &)
{
    return {};
}

QString roomOf(const MeetingPlan &plan)
{
    static const QRegularExpression foreign(u"[^a-z0-9-]+"_s);
    const QString room = plan.room.toLower().remove(foreign).left(200);
    return room.size() >= 2 ? room : u"meetwright-"_s + plan.key.toString();
}

base::Result<void> RoomProvider::mayChange() const
{
    if (makesMeetings())
        return {};
    return base::failure(base::ErrorKind::Rejected,
        tr("This account only links to meetings. To make them here, change what the account may do."),
        u"mode"_s);
}

Async<std::optional<MadeMeeting>> RoomProvider::findCreated(const MeetingPlan &plan)
{
    return base::andThen(create(plan), this,
        [](MadeMeeting made) -> base::Result<std::optional<MadeMeeting>> { return made; });
}

Async<MadeMeeting> RoomProvider::change(const MeetingRef &ref, const MeetingPlan &)
{
    return base::ready<MadeMeeting>(mayChange().map([&] { return reserved(ref.id); }));
}

Async<bool> RoomProvider::changeOccurrence(const MeetingRef &, const OccurrencePlan &)
{
    return base::ready<bool>(mayChange().map([] { return true; }));
}

Async<bool> RoomProvider::cancelOccurrence(const MeetingRef &, const OccurrencePlan &)
{
    return base::ready<bool>(mayChange().map([] { return true; }));
}

} // namespace providers
