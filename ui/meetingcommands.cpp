#include "ui/meetingcommands.h"

#include "services/accountservice.h"
#include "services/meetingservice.h"
#include "services/registrantservice.h"
#include "services/sessionservice.h"
#include "ui/dialogs/meetings/driftdialog.h"
#include "ui/dialogs/meetings/initiatedialog.h"
#include "ui/dialogs/meetings/linkdialog.h"
#include "ui/dialogs/meetings/movedialog.h"
#include "ui/dialogs/meetings/readydialog.h"
#include "ui/dialogs/meetings/registrantsdialog.h"
#include "ui/dialogs/meetings/severaldialog.h"
#include "ui/meetingtext.h"
#include "ui/prompts.h"

using namespace Qt::StringLiterals;

namespace ui {

MeetingCommands::MeetingCommands(const MeetingParts &parts, services::SessionService &sessions,
    const base::Clock &clock, Prompts &prompts, settings::Settings &settings, QWidget *window)
    : QObject(window),
      m_parts(parts),
      m_sessions(sessions),
      m_clock(clock),
      m_prompts(prompts),
      m_settings(settings),
      m_window(window)
{
}

template <typename T, typename Fn>
void MeetingCommands::after(const base::Async<T> &future, const QString &failed, Fn then)
{
    base::whenDone(future, this, [this, failed, then = std::move(then)](const base::Result<T> &result) {
        if (result)
            then(*result);
        else if (result.error().kind != base::ErrorKind::Cancelled)
            Q_EMIT problem(refusalText(failed, result.error()));
    });
}

template <typename Dialog>
Dialog *MeetingCommands::opened(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &MeetingCommands::windowClosed);
    return dialog;
}

// `text` and `detail` with the topic as %1.
template <typename Fn>
void MeetingCommands::confirmed(const model::SessionKey &session, const QString &text, const QString &detail,
    const QString &verb, Fn then)
{
    after(m_sessions.session(session), tr("The session could not be read."),
        [this, text, detail, verb, then = std::move(then)](const model::Session &found) {
            Question question;
            question.text = text.arg(found.topic);
            question.detail = detail;
            question.verbs = { verb };
            question.isFinal = true;
            m_prompts.ask(m_window, question, [then, topic = found.topic](Answer) { then(topic); });
        });
}

void MeetingCommands::initiate(const model::SessionKey &session)
{
    auto *dialog = opened(new InitiateDialog(*m_parts.meetings, m_settings, m_clock, m_window));
    connect(dialog, &InitiateDialog::initiated, this, [this](const QString &topic) {
        Q_EMIT done(tr("“%1” is being initiated. The list says when it is done.").arg(topic));
    });
    connect(dialog, &InitiateDialog::accountsWanted, this, &MeetingCommands::accountsWanted);
    dialog->initiate(session);
}

void MeetingCommands::initiateSeveral()
{
    auto *dialog = opened(new SeveralDialog(*m_parts.meetings, m_sessions, m_clock, m_window));
    connect(dialog, &SeveralDialog::initiated, this,
        [this](int number) { Q_EMIT done(tr("%n session(s) are being initiated.", nullptr, number)); });
    dialog->begin();
}

void MeetingCommands::cancelInitiation(const model::SessionKey &session)
{
    confirmed(session, tr("Cancel the initiation of “%1”?"),
        tr("The meeting is removed at the provider, and the links that registrants got stop working. The "
           "session stays, and you can initiate it again."),
        tr("Cancel the initiation"), [this, session](const QString &topic) {
            after(m_parts.meetings->cancelInitiation(session), tr("The initiation was not cancelled."),
                [this, topic](
                    bool) { Q_EMIT done(tr("The meeting of “%1” is being cancelled.").arg(topic)); });
        });
}

void MeetingCommands::linkExisting(const model::SessionKey &session)
{
    auto *dialog = opened(new LinkDialog(*m_parts.meetings, m_parts.accounts, m_window));
    connect(dialog, &LinkDialog::linked, this, [this](const QString &topic) {
        Q_EMIT done(tr("Linked. “%1” at the provider is read from now on, and never changed.").arg(topic));
    });
    dialog->link(session);
}

void MeetingCommands::readNow(const model::SessionKey &session)
{
    after(m_parts.meetings->refresh(session), tr("The provider’s data could not be read."),
        [this](const std::vector<model::Meeting> &meetings) {
            const bool differs = std::any_of(meetings.begin(), meetings.end(),
                [](const model::Meeting &meeting) { return meeting.theirs || meeting.goneThere; });
            Q_EMIT done(differs ? tr("Read. Something there differs from here: look at “Details”.")
                                : tr("Read. Both sides agree."));
        });
}

void MeetingCommands::endThere(const model::SessionKey &session)
{
    confirmed(session, tr("End “%1” at the provider?"), tr("Everybody who is in the meeting is sent out."),
        tr("End for all"), [this, session](const QString &topic) {
            after(m_parts.meetings->end(session), tr("The meeting was not ended."),
                [this, topic](bool) { Q_EMIT done(tr("“%1” has ended at the provider.").arg(topic)); });
        });
}

void MeetingCommands::registrants(const model::SessionKey &session)
{
    if (!m_parts.registrants)
        return;
    auto *dialog = opened(new RegistrantsDialog(*m_parts.registrants, m_sessions, m_prompts,
        { m_parts.attendees, m_parts.waiting, &m_settings }, m_window));
    dialog->showSession(session);
}

void MeetingCommands::move(const model::SessionKey &session)
{
    auto *dialog = opened(new MoveDialog(*m_parts.meetings, m_clock, m_window));
    connect(dialog, &MoveDialog::moved, this, [this](const QString &topic, const QString &account) {
        Q_EMIT done(tr("“%1” is moving to %2.").arg(topic, account));
    });
    connect(dialog, &MoveDialog::accountsWanted, this, &MeetingCommands::accountsWanted);
    dialog->move(session);
}

void MeetingCommands::settleDrift(const model::SessionKey &session)
{
    auto *dialog = opened(new DriftDialog(*m_parts.meetings, m_clock, m_window));
    dialog->showSession(session);
}

void MeetingCommands::checkReady(const model::SessionKey &session)
{
    if (!m_parts.ready)
        return;
    auto *dialog = opened(new ReadyDialog(*m_parts.ready, m_window));
    connect(dialog, &ReadyDialog::repairWanted, this, &MeetingCommands::repair);
    dialog->check(session);
}

void MeetingCommands::repair(const model::SessionKey &session, services::ReadyRepair repair)
{
    using services::ReadyRepair;
    switch (repair) {
    case ReadyRepair::None:
        return;
    case ReadyRepair::Initiate:
        return initiate(session);
    case ReadyRepair::ChooseAccount:
        return after(m_parts.meetings->meetings(session), tr("Its meeting could not be read."),
            [this, session](const std::vector<model::Meeting> &meetings) {
                const bool made = std::any_of(meetings.begin(), meetings.end(),
                    [](const model::Meeting &meeting) { return isLive(meeting.state); });
                if (made)
                    move(session);
                else
                    initiate(session);
            });
    case ReadyRepair::ResolveDrift:
        return settleDrift(session);
    case ReadyRepair::SetPassword:
        Q_EMIT editWanted(session);
        return;
    case ReadyRepair::SignIn:
        Q_EMIT accountsWanted();
        return;
    case ReadyRepair::SendWaiting:
        Q_EMIT waitingWanted();
        return;
    case ReadyRepair::RemindAgain:
        Q_EMIT remindWanted(session);
        return;
    case ReadyRepair::PushRegistrants:
        break;
    }
    if (m_parts.registrants)
        after(m_parts.registrants->pushAll(session), tr("The registrants were not sent."),
            [this](int number) { Q_EMIT done(tr("%n registrant(s) are being sent.", nullptr, number)); });
}

} // namespace ui
