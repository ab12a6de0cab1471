#include "ui/attendancecommands.h"

#include "services/attendancebook.h"
#include "ui/dialogs/attendance/attendancedialog.h"
#include "ui/dialogs/attendance/historydialog.h"
#include "ui/errortext.h"
#include "ui/prompts.h"

namespace ui {

AttendanceCommands::AttendanceCommands(const AttendanceParts &parts, QWidget *window)
    : QObject(window), m_parts(parts), m_window(window)
{
}

AttendanceDialog *AttendanceCommands::show(const model::SessionKey &session)
{
    auto *dialog = new AttendanceDialog(m_parts, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &AttendanceCommands::windowClosed);
    connect(dialog, &AttendanceDialog::personWanted, this, &AttendanceCommands::showPerson);
    dialog->showSession(session);
    return dialog;
}

void AttendanceCommands::showPerson(const QString &address)
{
    auto *dialog = new HistoryDialog(m_parts, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showPerson(address);
}

void AttendanceCommands::askKeepOrClear(
    const model::SessionKey &session, const QString &topic, std::function<void(bool)> answered)
{
    base::whenDone(m_parts.book.hasAny(session), this,
        [this, topic, answered = std::move(answered)](const base::Result<bool> &has) {
            if (!has || !*has)
                return answered(false); // what cannot be read cannot be cleared either
            Question question;
            question.text = tr("Keep the attendance of “%1”?").arg(topic);
            question.detail
                = tr("The session is opened again. Who came so far can stay in its reports, or be "
                     "cleared so that it begins anew.");
            question.verbs = { tr("Keep"), tr("Clear") };
            m_parts.prompts.ask(
                m_window, question, [answered](Answer answer) { answered(answer.verb == 1); });
        });
}

void AttendanceCommands::clear(const model::SessionKey &session, const QString &topic)
{
    const auto putBack = [this, topic](const auto &collected) {
        base::whenDone(m_parts.book.putBack(collected), this, [this, topic](const base::Result<bool> &back) {
            if (back)
                Q_EMIT done(tr("The attendance of “%1” is as it was.").arg(topic));
            else if (back.error().kind != base::ErrorKind::Cancelled)
                Q_EMIT problem(errorText(tr("It could not be undone."), back.error()));
        });
    };
    base::whenDone(m_parts.book.clear(session), this, [this, topic, putBack](const auto &cleared) {
        if (cleared)
            Q_EMIT undoable(tr("“%1” is open, and its attendance is cleared.").arg(topic),
                [putBack, collected = *cleared] { putBack(collected); });
        else if (cleared.error().kind != base::ErrorKind::Cancelled)
            Q_EMIT problem(errorText(tr("The attendance was not cleared."), cleared.error()));
    });
}

} // namespace ui
