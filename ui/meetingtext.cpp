#include "ui/meetingtext.h"

#include "ui/errortext.h"
#include "ui/texts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

using model::MeetingState;

namespace {

struct MeetingText {
    Q_DECLARE_TR_FUNCTIONS(ui::MeetingText)
};

constexpr auto soonBefore = 24h;
constexpr auto lateAfter = 15min; // INI-07

QString withReason(const QString &state, const QString &reason)
{
    return reason.isEmpty() ? state : MeetingText::tr("%1: %2").arg(state, reason);
}

} // namespace

bool isLive(MeetingState state)
{
    return state == MeetingState::Initiated || state == MeetingState::Initiating
        || state == MeetingState::Checking || state == MeetingState::Cancelling;
}

Initiation initiationOf(
    const model::SessionRow &row, base::Instant now, const QSet<model::ProviderKind> &connected)
{
    const bool waits = row.meeting == MeetingState::None || row.meeting == MeetingState::Cancelled;
    if (!waits || row.linked || row.trashed || row.running || !row.start || !connected.contains(row.provider)
        || now > *row.start + lateAfter)
        return Initiation::Settled;
    return *row.start - now <= soonBefore ? Initiation::Soon : Initiation::Open;
}

QSet<model::ProviderKind> connectedKinds(const std::vector<model::Account> &accounts)
{
    QSet<model::ProviderKind> kinds;
    for (const model::Account &account : accounts)
        if (account.mode == model::AccountMode::CreateAndManage)
            kinds.insert(account.provider);
    return kinds;
}

bool meetingNeedsHost(const model::SessionRow &row)
{
    return !row.trashed && (row.meeting == MeetingState::Failed || row.meetingDiffers);
}

QString meetingNote(const model::SessionRow &row)
{
    if (row.trashed)
        return {};
    if (row.meeting == MeetingState::Failed)
        return withReason(MeetingText::tr("failed"), row.meetingReason);
    if (row.meetingDiffers)
        return MeetingText::tr("differs at %1").arg(providerText(row.provider));
    switch (row.meeting) {
    case MeetingState::Initiating:
        return MeetingText::tr("initiating…");
    case MeetingState::Checking:
        return MeetingText::tr("checking");
    case MeetingState::Initiated:
        return row.linked ? MeetingText::tr("linked") : MeetingText::tr("initiated");
    case MeetingState::Cancelling:
        return MeetingText::tr("being cancelled");
    default:
        return {};
    }
}

QString whyNotInitiate(const model::SessionRow *row, base::Instant now, bool anyAccount)
{
    if (!row)
        return MeetingText::tr("Select a session first.");
    if (row->trashed)
        return MeetingText::tr("It is in the trash. Restore it first.");
    switch (row->meeting) {
    case MeetingState::Initiated:
        return row->linked ? MeetingText::tr("It is linked to a meeting already.")
                           : MeetingText::tr("It is initiated already.");
    case MeetingState::Initiating:
        return MeetingText::tr("It is being initiated.");
    case MeetingState::Checking:
        return MeetingText::tr("Meetwright is finding out whether the provider made it.");
    case MeetingState::Cancelling:
        return MeetingText::tr("Its meeting is being cancelled. Initiate it when that is done.");
    default:
        break;
    }
    if (!anyAccount)
        return MeetingText::tr("No account at a provider is connected. Connect one under “Account”.");
    if (row->start && now > *row->start + lateAfter)
        return MeetingText::tr("It began over 15 minutes ago. Give it a new time first.");
    return {};
}

QString meetingStateText(MeetingState state)
{
    switch (state) {
    case MeetingState::None:
        break;
    case MeetingState::Initiating:
        return MeetingText::tr("Waiting to be made there");
    case MeetingState::Initiated:
        return MeetingText::tr("Initiated");
    case MeetingState::Checking:
        return MeetingText::tr("The answer was lost: looking whether it was made");
    case MeetingState::Failed:
        return MeetingText::tr("Not made");
    case MeetingState::Cancelling:
        return MeetingText::tr("Waiting to be cancelled there");
    case MeetingState::Cancelled:
        return MeetingText::tr("Cancelled");
    }
    return MeetingText::tr("Not initiated");
}

QString accountText(const model::Account &account)
{
    const QString provider = providerText(account.provider);
    return account.name.isEmpty() || account.name == provider ? provider : provider + u" · "_s + account.name;
}

QString formText(model::MeetingForm form)
{
    switch (form) {
    case model::MeetingForm::Meeting:
        break;
    case model::MeetingForm::Webinar:
        return MeetingText::tr("Webinar");
    case model::MeetingForm::Training:
        return MeetingText::tr("Training");
    case model::MeetingForm::CalendarEvent:
        return MeetingText::tr("Event in the calendar");
    case model::MeetingForm::Space:
        return MeetingText::tr("Meeting room");
    case model::MeetingForm::Room:
        return MeetingText::tr("Room, made when it starts");
    }
    return MeetingText::tr("Meeting");
}

QString momentText(base::Instant at, base::Instant now)
{
    const QDate today = toLocal(now).date();
    const QDate day = toLocal(at).date();
    return day == today ? timeText(at) : dayHeading(day, today) + u", "_s + timeText(at);
}

QString personStateText(const model::Registrant &person)
{
    if (person.state == model::RegistrantState::Cancelled)
        return person.sync == model::SyncState::Waiting
            ? MeetingText::tr("cancelled, waiting to be told to the provider")
            : MeetingText::tr("cancelled");
    switch (person.sync) {
    case model::SyncState::None:
        return person.email.isEmpty() ? MeetingText::tr("no e-mail address: gets no link")
                                      : MeetingText::tr("kept here");
    case model::SyncState::Waiting:
        return MeetingText::tr("waiting to be sent");
    case model::SyncState::Synced:
        return MeetingText::tr("registered there");
    case model::SyncState::Failed:
        return withReason(MeetingText::tr("not sent"), person.syncReason);
    case model::SyncState::LeftOut:
        return person.email.isEmpty() ? MeetingText::tr("no e-mail address: gets no link")
                                      : withReason(MeetingText::tr("left out"), person.syncReason);
    case model::SyncState::OnlyThere:
        return MeetingText::tr("only at the provider");
    case model::SyncState::Pending:
        return MeetingText::tr("waits for approval there");
    }
    return {};
}

QString refusalText(const QString &happened, const base::Error &error)
{
    switch (error.kind) {
    case base::ErrorKind::Rejected:
    case base::ErrorKind::Invalid:
        return error.detail.isEmpty() ? errorText(happened, error) : happened + u' ' + error.detail;
    case base::ErrorKind::Unauthorised:
        return happened + u' '
            + MeetingText::tr("The sign-in at the provider has ended, or the keychain is locked. Sign in "
                              "again under “Account”.");
    case base::ErrorKind::Transient:
        return happened + u' '
            + MeetingText::tr("The provider cannot be reached now. Try again in a moment.");
    default:
        return errorText(happened, error);
    }
}

} // namespace ui
