#include "ui/dialogs/invitationpreview.h"

#include "ui/clipboard.h"
#include "ui/errortext.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/languagecombo.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using services::InvitationParts;

InvitationPreview::InvitationPreview(services::InviteService &invites, QWidget *parent)
    : QDialog(parent), m_invites(invites)
{
    build();
    connect(m_language, &QComboBox::activated, this, &InvitationPreview::compose);
    connect(m_withPassword, &QCheckBox::toggled, this, &InvitationPreview::compose);
    connect(m_copy, &QPushButton::clicked, this, &InvitationPreview::copy);
    connect(m_email, &QPushButton::clicked, this, &InvitationPreview::email);
}

void InvitationPreview::build()
{
    m_language = new LanguageCombo(services::InviteService::languages(), tr("as the session says"), this);
    m_language->setAccessibleName(tr("Language"));
    m_withPassword = new QCheckBox(tr("With the pass&word"), this);
    m_withPassword->setChecked(true);
    m_withFile = new QCheckBox(tr("&Attach the calendar file to the e-mail"), this);
    m_subject = new QLineEdit(this);
    m_subject->setReadOnly(true);
    m_subject->setAccessibleName(tr("Subject"));
    m_text = new QPlainTextEdit(this);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Invitation"));
    m_note = new FieldNote(m_text, this);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_email = buttons->addButton(tr("&Email…"), QDialogButtonBox::ActionRole);
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_copy->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout;
    const auto row = [&](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    row(tr("&Language"), m_language);
    row(tr("&Subject"), m_subject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_text, 1);
    column->addWidget(m_note);
    column->addWidget(m_withPassword);
    column->addWidget(m_withFile);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 32);
}

void InvitationPreview::preview(const model::Session &session)
{
    m_session = session;
    setWindowTitle(tr("Invitation to “%1”").arg(session.topic));
    m_withPassword->setVisible(session.hasPassword && session.passwordInInvitation);
    m_withFile->setEnabled(session.hasDate());
    compose();
    QWidget::show();
}

services::InvitationWish InvitationPreview::wish() const
{
    return { m_language->language(), m_withPassword->isChecked() };
}

void InvitationPreview::compose()
{
    const int asked = ++m_asked;
    m_copy->setEnabled(false);
    m_email->setEnabled(false);
    base::whenDone(m_invites.compose(m_session.key, wish()), this,
        [this, asked](const base::Result<InvitationParts> &parts) {
            if (asked == m_asked)
                showParts(parts);
        });
}

void InvitationPreview::showParts(const base::Result<InvitationParts> &parts)
{
    if (!parts) {
        m_note->setProblem(errorText(tr("The invitation could not be written."), parts.error()));
        return;
    }
    m_parts = *parts;
    m_subject->setText(m_parts.subject);
    m_subject->setCursorPosition(0);
    m_text->setPlainText(m_parts.text);
    m_copy->setEnabled(true);
    m_email->setEnabled(true);
    m_note->setProblem(m_parts.passwordProblem
            ? errorText(tr("The password is not in it: it could not be read."), *m_parts.passwordProblem)
            : QString());
}

void InvitationPreview::copy()
{
    copyInvitation(m_parts);
    m_invites.noteCopied(m_session.key);
    m_note->setHint(tr("The invitation is on the clipboard."));
    Q_EMIT copied(m_session.key);
}

void InvitationPreview::email()
{
    m_email->setEnabled(false);
    base::whenDone(m_invites.email(m_session.key, wish(), m_withFile->isChecked()), this,
        [this](const base::Result<services::MailedAs> &how) {
            m_email->setEnabled(true);
            if (!how)
                return m_note->setProblem(errorText(tr("No e-mail could be opened."), how.error()));
            m_note->setProblem({});
            m_note->setHint(tr("The e-mail is open in your mail program."));
            Q_EMIT emailed(m_session.key, *how);
        });
}

} // namespace ui
