// What to ask which account about an occurrence.
#include "services/attendancewindow.h"
#include "services/checkinwork.h"
#include "store/connection.h"
#include "store/sessionstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace services {

using namespace std::chrono_literals;
using base::ErrorKind;
using base::Instant;
using base::Result;
using model::SessionKey;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(services::CheckIn)
};

} // namespace

Result<CheckInTarget> checkInTarget(
    store::Connection &connection, base::Random &random, const SessionKey &key, Instant start, Instant now)
{
    auto session = sessionOf(connection, random, key);
    if (!session)
        return base::passOn(session);
    if (start > now)
        return base::failure(ErrorKind::Rejected,
            Texts::tr("The session has not begun yet. Check in the attendees afterwards."),
            QStringLiteral("start"));
    auto meetings = tellingMeetings(connection, key);
    if (!meetings)
        return base::passOn(meetings);
    CheckInTarget target;
    target.session = *session;
    if (const auto occurrence = occurrenceAt(*session, start)) {
        target.occurrence = *occurrence;
    } else { // moved since, or started without a date
        target.occurrence.start = start;
        target.occurrence.end = start + (session->hasDate() ? session->series.back().duration : 1h);
    }
    const TellingMeeting *meeting = meetingOf(*meetings, target.occurrence);
    if (!meeting)
        return base::failure(ErrorKind::Rejected,
            Texts::tr("No provider tells who came to this session. Links that were followed count; enter "
                      "the others by hand."),
            QStringLiteral("provider"));
    target.meeting = *meeting;
    target.window = windowOf(*session, target.occurrence);
    return target;
}

Result<std::vector<CheckInTarget>> sampledNow(
    store::Connection &connection, base::Random &random, Instant now)
{
    auto running = store::SessionStore(connection, random).running();
    if (!running)
        return base::passOn(running);
    std::vector<CheckInTarget> targets;
    for (const model::SessionRow &row : *running) {
        auto session = sessionOf(connection, random, row.key);
        if (!session)
            return base::passOn(session);
        if (!session->runningSince)
            continue;
        const auto occurrence = occurrenceAround(*session, *session->runningSince);
        const Instant start = occurrence ? occurrence->start : *session->runningSince;
        auto target = checkInTarget(connection, random, row.key, std::min(start, now), now);
        if (!target && target.error().kind != ErrorKind::Rejected)
            return base::passOn(target);
        if (!target || !target->meeting.whileRunning || now >= target->window.until)
            continue;
        if (occurrence)
            target->occurrence = *occurrence;
        targets.push_back(std::move(*target));
    }
    return targets;
}

} // namespace services
