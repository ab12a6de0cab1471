#include "ui/sharecommands.h"

#include "services/attendeeservice.h"
#include "services/sessionservice.h"
#include "services/sharingservice.h"
#include "ui/dialogs/qrwindow.h"
#include "ui/dialogs/share/linkspart.h"
#include "ui/dialogs/share/sharedialog.h"
#include "ui/errortext.h"

namespace ui {

ShareCommands::ShareCommands(
    const ShareParts &parts, services::SessionService &sessions, Prompts &prompts, QWidget *window)
    : QObject(window), m_parts(parts), m_sessions(sessions), m_prompts(prompts), m_window(window)
{
}

QUrl ShareCommands::joinLink(model::ReservedId id) const
{
    return m_parts.attendees ? m_parts.attendees->joinLink(id) : QUrl();
}

void ShareCommands::share(const model::SessionKey &session)
{
    if (!m_parts.sharing)
        return;
    auto *dialog = new ShareDialog(*m_parts.sharing, m_sessions, m_prompts, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &ShareCommands::windowClosed);
    connect(dialog, &ShareDialog::publishingWanted, this, &ShareCommands::publishingWanted);
    connect(dialog, &ShareDialog::sheetWanted, this, &ShareCommands::showSheet);
    dialog->share(session);
}

void ShareCommands::showSheet(const model::SessionKey &session)
{
    const auto failed = [this](const base::Error &error) {
        if (error.kind != base::ErrorKind::Cancelled)
            Q_EMIT problem(errorText(tr("The join sheet could not be made."), error));
    };
    if (m_parts.sharing) {
        base::whenDone(m_parts.sharing->facts(session), this,
            [this, failed](const base::Result<services::ShareFacts> &facts) {
                if (!facts)
                    return failed(facts.error());
                const model::Session &shared = facts->session;
                showSheetOf(sheetLink(*facts), shared.topic, shared.reservedId,
                    facts->published ? facts->joinCode : QString());
            });
        return;
    }
    base::whenDone(m_sessions.details(session), this,
        [this, failed](const base::Result<services::SessionDetails> &details) {
            if (!details)
                return failed(details.error());
            const model::Session &shown = details->session;
            showSheetOf(details->link, shown.topic, shown.reservedId, shown.joinCode);
        });
}

void ShareCommands::showSheetOf(
    const QUrl &link, const QString &topic, model::ReservedId id, const QString &joinCode)
{
    if (link.isEmpty()) {
        Q_EMIT problem(tr("“%1” has no link for a QR code. Edit the session and choose where it takes place.")
                           .arg(topic));
        return;
    }
    auto *window = new QrWindow(QString::fromUtf8(link.toEncoded()), topic, id, joinCode, m_window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setPrompts(m_prompts);
    connect(window, &QObject::destroyed, this, &ShareCommands::windowClosed);
    window->show();
}

} // namespace ui
