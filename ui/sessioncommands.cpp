#include "ui/sessioncommands.h"

#include "schedule/occurrences.h"
#include "services/profileservice.h"
#include "settings/settings.h"
#include "ui/attendancecommands.h"
#include "ui/clipboard.h"
#include "ui/dialogs/invitationpreview.h"
#include "ui/dialogs/namedialog.h"
#include "ui/dialogs/sessiondialog.h"
#include "ui/errortext.h"
#include "ui/prompts.h"
#include "ui/startflow.h"
#include "ui/texts.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString whenText(const model::SessionRow &row, const base::Clock &clock)
{
    if (!row.start)
        return {};
    const QDate today = toLocal(clock.now()).date();
    return dayText(toLocal(*row.start).date(), today) + u", "_s + timeText(*row.start);
}

} // namespace

SessionCommands::SessionCommands(services::SessionService &sessions, services::ProfileService &profiles,
    services::InviteService &invites, StartFlow &starts, settings::Settings &settings,
    const base::Clock &clock, Prompts &prompts, QWidget *window)
    : QObject(window),
      m_sessions(sessions),
      m_profiles(profiles),
      m_invites(invites),
      m_starts(starts),
      m_settings(settings),
      m_clock(clock),
      m_prompts(prompts),
      m_window(window)
{
}

// Runs then(T), or says `failed` and why. A cancelled one says nothing: the user knows.
template <typename T, typename Fn>
void SessionCommands::after(const base::Async<T> &future, const QString &failed, Fn then)
{
    base::whenDone(future, this, [this, failed, then = std::move(then)](const base::Result<T> &result) {
        if (result)
            then(*result);
        else if (result.error().kind != base::ErrorKind::Cancelled)
            Q_EMIT problem(errorText(failed, result.error()));
    });
}

template <typename Open>
void SessionCommands::withSessionDialog(Open open)
{
    auto *dialog = new SessionDialog(m_sessions, m_profiles, m_settings, m_clock, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setPrompts(m_prompts);
    if (m_ready)
        dialog->setReadyCheck(*m_ready);
    connect(dialog, &SessionDialog::saved, this, &SessionCommands::report);
    connect(dialog, &QDialog::finished, this, &SessionCommands::windowClosed);
    open(dialog);
}

void SessionCommands::report(const services::SaveReport &report)
{
    Q_EMIT saved(report.session.key);
    if (report.passwordProblem)
        Q_EMIT problem(
            errorText(tr("The session was saved, but without its password."), *report.passwordProblem));
}

base::Async<services::Refusals> SessionCommands::refusals(const model::SessionKey &session)
{
    return m_sessions.refusals(session);
}

void SessionCommands::add()
{
    after(m_profiles.defaultProfile(), tr("No new session could be begun."),
        [this](const model::Profile &profile) {
            withSessionDialog([&](SessionDialog *dialog) { dialog->editNew(m_sessions.newDraft(profile)); });
        });
}

void SessionCommands::edit(const model::SessionRow &row)
{
    const auto editAll = [this, key = row.key] {
        after(m_sessions.session(key), tr("The session could not be opened."),
            [this](const model::Session &session) {
                withSessionDialog([&](SessionDialog *dialog) { dialog->edit(session); });
            });
    };
    if (!row.repeats || !row.recurrenceId) {
        editAll();
        return;
    }
    askEditScope(
        m_prompts, m_window, row.topic, whenText(row, m_clock), [this, row, editAll](OccurrenceScope scope) {
            if (scope == OccurrenceScope::All)
                editAll();
            else
                editOccurrence(row, scope);
        });
}

void SessionCommands::editOccurrence(const model::SessionRow &row, OccurrenceScope scope)
{
    after(m_sessions.session(row.key), tr("The session could not be opened."),
        [this, row, scope](const model::Session &session) {
            const auto found
                = schedule::occurrencesBetween(session, *row.start, *row.start + std::chrono::seconds(1));
            for (const schedule::Occurrence &occurrence : found.list) {
                if (occurrence.recurrenceId != row.recurrenceId)
                    continue;
                withSessionDialog(
                    [&](SessionDialog *dialog) { dialog->editOccurrence(session, occurrence, scope); });
                return;
            }
            Q_EMIT problem(
                tr("This time of “%1” is no longer planned. Press F5 to see what is.").arg(session.topic));
        });
}

void SessionCommands::duplicate(const model::SessionRow &row)
{
    after(m_sessions.duplicate(row.key), tr("The session was not duplicated."),
        [this](const model::Session &session) {
            Q_EMIT saved(session.key);
            Q_EMIT done(tr("Duplicated “%1”, with a new session ID: %2.")
                            .arg(session.topic, session.reservedId.grouped()));
        });
}

void SessionCommands::remove(const model::SessionRow &row)
{
    if (!row.repeats || !row.recurrenceId) {
        removeWhole(row);
        return;
    }
    const QString when = whenText(row, m_clock);
    askDeleteScope(m_prompts, m_window, row.topic, when, [this, row, when](OccurrenceScope scope) {
        const QString failed = tr("Nothing was deleted.");
        const QString topic = row.topic;
        switch (scope) {
        case OccurrenceScope::ThisOne:
            after(m_sessions.cancelOccurrence(row.key, *row.recurrenceId), failed,
                [this, topic, when](
                    const model::Session &) { Q_EMIT undoable(tr("Deleted: “%1” on %2").arg(topic, when)); });
            break;
        case OccurrenceScope::ThisAndLater:
            after(m_sessions.cancelThisAndLater(row.key, *row.recurrenceId), failed,
                [this, topic, when](const model::Session &) {
                    Q_EMIT undoable(tr("Deleted: “%1” from %2 on").arg(topic, when));
                });
            break;
        case OccurrenceScope::All:
            removeWhole(row);
            break;
        }
    });
}

void SessionCommands::removeWhole(const model::SessionRow &row)
{
    after(m_sessions.moveToTrash(row.key), tr("The session was not deleted."),
        [this](const model::Session &session) { Q_EMIT undoable(tr("Deleted: “%1”").arg(session.topic)); });
}

void SessionCommands::restore(const model::SessionRow &row)
{
    after(m_sessions.restore(row.key), tr("The session was not restored."),
        [this](const model::Session &session) {
            Q_EMIT done(
                tr("Restored “%1” with its session ID %2.").arg(session.topic, session.reservedId.grouped()));
        });
}

void SessionCommands::erase(const model::SessionRow &row)
{
    Question question;
    question.text = tr("Delete “%1” for ever?").arg(row.topic);
    question.detail = tr("It cannot be brought back. Its session ID %1 is never used again.")
                          .arg(row.reservedId.grouped());
    question.verbs = { tr("Delete for ever") };
    question.isFinal = true;
    m_prompts.ask(m_window, question, [this, key = row.key, topic = row.topic](Answer) {
        after(m_sessions.eraseForEver(key), tr("The session was not deleted."),
            [this, topic](bool) { Q_EMIT done(tr("“%1” is gone for ever.").arg(topic)); });
    });
}

void SessionCommands::emptyTrash()
{
    Question question;
    question.text = tr("Empty the trash?");
    question.detail = tr("All sessions in it are deleted for ever; none can be brought back.");
    question.verbs = { tr("Empty trash") };
    question.isFinal = true;
    m_prompts.ask(m_window, question, [this](Answer) {
        after(m_sessions.emptyTrash(), tr("The trash was not emptied."),
            [this](int number) { Q_EMIT done(tr("%n session(s) deleted for ever.", nullptr, number)); });
    });
}

void SessionCommands::setOpen(const model::SessionRow &row, bool open)
{
    if (!open || !m_attendance)
        return setOpenNow(row, open, false);
    m_attendance->askKeepOrClear(
        row.key, row.topic, [this, row](bool clears) { setOpenNow(row, true, clears); });
}

void SessionCommands::setOpenNow(const model::SessionRow &row, bool open, bool clearsAttendance)
{
    after(m_sessions.setOpen(row.key, open), tr("The padlock was not changed."),
        [this, clearsAttendance](const model::Session &session) {
            if (clearsAttendance) // which then says both
                return m_attendance->clear(session.key, session.topic);
            Q_EMIT done(session.open
                    ? tr("“%1” is open: people can join.").arg(session.topic)
                    : tr("“%1” is closed: nobody can join until you open it.").arg(session.topic));
        });
}

void SessionCommands::undo()
{
    if (!m_sessions.canUndo())
        return;
    after(m_sessions.undo(), tr("It could not be undone."), [this](const model::Session &session) {
        Q_EMIT saved(session.key);
        Q_EMIT done(tr("Undone: “%1” is as it was before.").arg(session.topic));
    });
}

void SessionCommands::start(const model::SessionRow &row)
{
    m_starts.start(row.key, m_window);
}

void SessionCommands::end(const model::SessionRow &row)
{
    m_starts.end(row.key);
}

// An invitation prints who invites (MIK-20): asked for once, when it is first needed.
void SessionCommands::withHostName(std::function<void()> then)
{
    if (!NameDialog::isNeeded(m_settings)) {
        then();
        return;
    }
    auto *dialog = new NameDialog(m_settings, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [then = std::move(then)] { then(); });
    connect(dialog, &QDialog::finished, this, &SessionCommands::windowClosed);
    dialog->open();
}

void SessionCommands::emailInvitation(const model::SessionRow &row)
{
    withHostName([this, key = row.key] {
        after(m_invites.email(key), tr("The invitation did not reach your mail program."),
            [this](services::MailedAs how) {
                Q_EMIT done(how == services::MailedAs::Mailto
                        ? tr("Your mail program opens with the invitation.")
                        : tr("Your mail program opens a draft with the invitation and its calendar file."));
            });
    });
}

void SessionCommands::copyInvitation(const model::SessionRow &row)
{
    withHostName([this, row] { compose(row); });
}

// To read it first, in any language, with or without password and calendar file.
void SessionCommands::previewInvitation(const model::SessionRow &row)
{
    withHostName([this, key = row.key] {
        after(m_sessions.session(key), tr("The invitation could not be written."),
            [this](const model::Session &session) {
                auto *window = new InvitationPreview(m_invites, m_window);
                window->setAttribute(Qt::WA_DeleteOnClose);
                connect(window, &QDialog::finished, this, &SessionCommands::windowClosed);
                window->preview(session);
            });
    });
}

void SessionCommands::compose(const model::SessionRow &row)
{
    after(m_invites.compose(row.key), tr("The invitation was not copied."),
        [this, row](const services::InvitationParts &parts) {
            ui::copyInvitation(parts);
            after(m_invites.noteCopied(row.key), tr("The copy was not noted in the history."), [](bool) {});
            if (parts.passwordProblem)
                Q_EMIT problem(errorText(
                    tr("The invitation was copied, but without its password."), *parts.passwordProblem));
            else
                Q_EMIT done(tr("Copied the invitation to “%1”.").arg(row.topic));
        });
}

void SessionCommands::copyLink(const model::SessionRow &row)
{
    after(m_sessions.session(row.key), tr("The link was not copied."), [this](const model::Session &session) {
        const QUrl link = m_sessions.invitedTo(session);
        if (link.isEmpty()) {
            Q_EMIT problem(tr("“%1” has no link yet. Edit the session and choose where it takes place.")
                               .arg(session.topic));
            return;
        }
        copyText(QString::fromUtf8(link.toEncoded()));
        Q_EMIT done(tr("Copied the link of “%1”.").arg(session.topic));
    });
}

void SessionCommands::saveCalendarFile(const model::SessionRow &row)
{
    const FileQuestion question { tr("Save calendar file"), tr("Calendar files (*.ics)"),
        fileNameFor(row.topic, u".ics"_s) };
    m_prompts.askForFileToSave(m_window, question, [this, key = row.key](const QString &path) {
        after(m_invites.saveCalendarFile(key, path), tr("The calendar file was not saved."),
            [this](const QString &saved) { Q_EMIT done(tr("Saved %1").arg(saved)); });
    });
}

} // namespace ui
