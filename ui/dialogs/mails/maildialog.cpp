#include "ui/dialogs/mails/maildialog.h"

#include "ui/mailtext.h"
#include "ui/widgets/mailview.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace ui {

MailDialog::MailDialog(services::MailService &mails, const services::MailLine &line, QWidget *parent)
    : MailDialog(tr("%1 to %2").arg(line.what, line.whom), mails.preview(line.mail.key), parent)
{
}

MailDialog::MailDialog(const QString &title, const base::Async<services::ComposedMail> &text, QWidget *parent)
    : QDialog(parent), m_view(new MailView(this))
{
    setWindowTitle(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_view, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 34);
    m_view->say(tr("Reading…"));
    base::whenDone(text, this, [this](const base::Result<services::ComposedMail> &composed) {
        if (composed)
            m_view->show(*composed);
        else
            m_view->say(mailErrorText(tr("The text could not be composed."), composed.error()));
    });
}

} // namespace ui
