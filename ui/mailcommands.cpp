#include "ui/mailcommands.h"

#include "services/mailaccounts.h"
#include "services/sessionservice.h"
#include "ui/dialogs/mails/beforesendingdialog.h"
#include "ui/mailtext.h"
#include "ui/prompts.h"

#include <QApplication>

#include <memory>

namespace ui {

using services::Telling;

MailCommands::MailCommands(const MailParts &parts, services::SessionService &sessions,
    const base::Clock &clock, Prompts &prompts, QWidget *window)
    : QObject(window),
      m_parts(parts),
      m_sessions(sessions),
      m_clock(clock),
      m_prompts(prompts),
      m_window(window)
{
    m_sessions.setBeforeSending(this);
}

MailCommands::~MailCommands()
{
    m_sessions.setBeforeSending(nullptr);
}

// Over whatever window the change was made in.
base::Async<Telling> MailCommands::ask(const services::MailForecast &forecast)
{
    QWidget *asker = QApplication::activeWindow();
    auto *dialog = new BeforeSendingDialog(
        *m_parts.composer, m_clock, forecast, m_parts.mails->canSend(), asker ? asker : m_window.data());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BeforeSendingDialog::accountWanted, this, &MailCommands::accountWanted);
    // Where the dialog goes without an answer, the promise goes with it, and that is a Cancel.
    auto promise = std::make_shared<QPromise<base::Result<Telling>>>();
    promise->start();
    connect(dialog, &QDialog::finished, dialog, [promise, dialog](int result) {
        promise->addResult(result == QDialog::Accepted
                ? base::Result<Telling>(dialog->telling())
                : base::Result<Telling>(
                    base::failure(base::ErrorKind::Cancelled, QStringLiteral("the host said no"))));
        promise->finish();
    });
    dialog->open();
    return promise->future();
}

void MailCommands::showMails()
{
    showMailsOf({}, {});
}

void MailCommands::showMailsOf(const model::SessionKey &session, const QString &topic)
{
    if (!m_mails) {
        m_mails = new MailsWindow(m_parts, m_prompts, m_window);
        m_mails->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_mails, &MailsWindow::accountWanted, this, &MailCommands::accountWanted);
        connect(m_mails, &QDialog::finished, this, &MailCommands::windowClosed);
    }
    m_mails->showSession(session, topic);
    m_mails->show();
    m_mails->raise();
    m_mails->activateWindow();
}

void MailCommands::tellRegistrants(const model::SessionKey &session)
{
    base::whenDone(m_sessions.tellRegistrants(session), this, [this](const base::Result<int> &number) {
        if (!number) {
            if (number.error().kind != base::ErrorKind::Cancelled)
                Q_EMIT problem(mailErrorText(tr("The registrants were not written to."), number.error()));
        } else if (*number == 0) {
            Q_EMIT done(tr("Nobody is registered whom an e-mail could reach."));
        }
    });
}

} // namespace ui
