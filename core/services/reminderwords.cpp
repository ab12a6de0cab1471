#include "services/reminderwords.h"

namespace services {

using model::ReminderFor;

namespace {

QString needlessText(schedule::Needless needless)
{
    return needless == schedule::Needless::Started
        ? MailReminders::tr("Not needed: the session has been started")
        : MailReminders::tr("Not sent while the session is closed");
}

// What has to be running for it (NEW-11).
QString plannedText(const PlannedMail &planned, const ReminderStanding &standing)
{
    if (standing.serviceSends)
        return MailReminders::tr("The Meetwright service sends it");
    if (standing.canSend)
        return MailReminders::tr("Sent while Meetwright runs on this computer");
    if (planned.reminder.whom == ReminderFor::Host)
        return MailReminders::tr("A desktop notification: no e-mail account is set up");
    return MailReminders::tr("Waits for you then: no e-mail account is set up");
}

QString goneText(const PlannedMail &planned)
{
    if (planned.missed > 0)
        return MailReminders::tr("Missed: Meetwright was not running. Send it again, or leave it.");
    if (planned.failed > 0)
        return MailReminders::tr("%n could not be sent", nullptr, planned.failed);
    if (planned.waiting > 0)
        return MailReminders::tr("%n waiting to be sent", nullptr, planned.waiting);
    return MailReminders::tr("Sent to %n", nullptr, planned.sent);
}

} // namespace

QString reminderState(const PlannedMail &planned, const ReminderStanding &standing)
{
    if (planned.missed + planned.failed + planned.waiting + planned.sent > 0)
        return goneText(planned);
    if (standing.needless != schedule::Needless::No)
        return needlessText(standing.needless);
    if (planned.at > standing.now)
        return planned.people == 0 && planned.reminder.whom == ReminderFor::Attendees
            ? MailReminders::tr("Nobody to remind yet")
            : plannedText(planned, standing);
    if (standing.wasWritten)
        return MailReminders::tr("Taken back");
    if (planned.reminder.whom == ReminderFor::Host && !standing.canSend && !standing.serviceSends)
        return MailReminders::tr("Its time has passed: a notification on this computer");
    return MailReminders::tr("Its time has passed");
}

} // namespace services
