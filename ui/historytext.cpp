#include "ui/historytext.h"

#include "services/mailhistory.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

struct HistoryText {
    Q_DECLARE_TR_FUNCTIONS(ui::HistoryText)
};

} // namespace

QString historyText(model::HistoryEvent event)
{
    switch (event) {
    case model::HistoryEvent::Created:
        return HistoryText::tr("Created");
    case model::HistoryEvent::Edited:
        return HistoryText::tr("Edited");
    case model::HistoryEvent::OccurrenceEdited:
        return HistoryText::tr("One time edited");
    case model::HistoryEvent::Trashed:
        return HistoryText::tr("Moved to the trash");
    case model::HistoryEvent::Restored:
        return HistoryText::tr("Restored from the trash");
    case model::HistoryEvent::Started:
        return HistoryText::tr("Started");
    case model::HistoryEvent::Ended:
        return HistoryText::tr("Ended");
    case model::HistoryEvent::InvitationCopied:
        return HistoryText::tr("Invitation copied");
    case model::HistoryEvent::InvitationEmailed:
        return HistoryText::tr("Invitation handed to the mail program");
    case model::HistoryEvent::Imported:
        return HistoryText::tr("Imported from a calendar file");
    case model::HistoryEvent::Opened:
        return HistoryText::tr("Padlock opened");
    case model::HistoryEvent::Closed:
        return HistoryText::tr("Padlock closed");
    case model::HistoryEvent::Duplicated:
        return HistoryText::tr("Duplicated");
    case model::HistoryEvent::CalendarFileSaved:
        return HistoryText::tr("Calendar file saved");
    case model::HistoryEvent::Initiated:
        return HistoryText::tr("Initiated at the provider");
    case model::HistoryEvent::InitiationFailed:
        return HistoryText::tr("Could not be initiated");
    case model::HistoryEvent::InitiationCancelled:
        return HistoryText::tr("Initiation cancelled");
    case model::HistoryEvent::MeetingChanged:
        return HistoryText::tr("Meeting changed at the provider");
    case model::HistoryEvent::MeetingAdopted:
        return HistoryText::tr("Meeting found at the provider and taken over");
    case model::HistoryEvent::RegistrantPushed:
        return HistoryText::tr("Registrant sent to the provider");
    case model::HistoryEvent::RegistrantFailed:
        return HistoryText::tr("Registrant not taken by the provider");
    case model::HistoryEvent::RegistrantCancelled:
        return HistoryText::tr("Registration cancelled at the provider");
    case model::HistoryEvent::DriftFound:
        return HistoryText::tr("Changed at the provider");
    case model::HistoryEvent::DriftResolved:
        return HistoryText::tr("Difference to the provider settled");
    case model::HistoryEvent::MovedToProvider:
        return HistoryText::tr("Moved to another provider");
    case model::HistoryEvent::Checked:
        return HistoryText::tr("Checked at the provider");
    case model::HistoryEvent::MeetingEnded:
        return HistoryText::tr("Meeting ended at the provider");
    case model::HistoryEvent::Registered:
        return HistoryText::tr("Registered");
    case model::HistoryEvent::RegistrationCancelled:
        return HistoryText::tr("Registration cancelled by the person");
    case model::HistoryEvent::CodesRenewed:
        return HistoryText::tr("New join code and public link");
    case model::HistoryEvent::PeopleInvited:
        return HistoryText::tr("Invited by e-mail");
    case model::HistoryEvent::CohostAdded:
        return HistoryText::tr("Co-host added");
    case model::HistoryEvent::CohostRemoved:
        return HistoryText::tr("Co-host removed");
    case model::HistoryEvent::LinkRenewed:
        return HistoryText::tr("New personal link");
    case model::HistoryEvent::MailSent:
        return HistoryText::tr("E-mail sent");
    case model::HistoryEvent::MailFailed:
        return HistoryText::tr("E-mail not sent");
    case model::HistoryEvent::MailUncertain:
        return HistoryText::tr("E-mail may have arrived");
    case model::HistoryEvent::MailMissed:
        return HistoryText::tr("E-mail not sent in time");
    case model::HistoryEvent::MailTakenBack:
        return HistoryText::tr("E-mail taken back");
    case model::HistoryEvent::MailDrafted:
        return HistoryText::tr("E-mail written as a draft");
    case model::HistoryEvent::CheckedIn:
        return HistoryText::tr("Attendees checked in");
    case model::HistoryEvent::CheckInFailed:
        return HistoryText::tr("Attendees could not be checked in");
    case model::HistoryEvent::AttendanceMarked:
        return HistoryText::tr("Attendance entered by hand");
    case model::HistoryEvent::AttendanceCleared:
        return HistoryText::tr("Attendance cleared");
    case model::HistoryEvent::RemindersDue:
        return HistoryText::tr("Reminded by e-mail");
    case model::HistoryEvent::RemindersMissed:
        return HistoryText::tr("Reminder missed: nothing was running");
    case model::HistoryEvent::RemindedAgain:
        return HistoryText::tr("Reminded again");
    }
    return HistoryText::tr("Changed by a newer Meetwright");
}

QString historyLine(const model::HistoryEntry &entry)
{
    if (services::MailHistory::isAbout(entry.event))
        return services::MailHistory::of(entry).text(entry.event);
    if (entry.event == model::HistoryEvent::AttendanceMarked)
        return HistoryText::tr(
            "Attendance of %n people entered by hand", nullptr, std::max(1, entry.detail.toInt()));
    return historyText(entry.event)
        + (entry.detail.isEmpty() ? QString() : QStringLiteral(": ") + entry.detail);
}

} // namespace ui
