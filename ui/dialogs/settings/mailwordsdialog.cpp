#include "ui/dialogs/settings/mailwordsdialog.h"

#include "services/mailpreview.h"
#include "ui/dialogs/settings/maillook.h"
#include "ui/dialogs/settings/mailpreview.h"
#include "ui/dialogs/settings/mailwordseditor.h"

#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

MailWordsDialog::MailWordsDialog(const settings::Settings &settings, const model::Profile &profile,
    const std::vector<model::MailTemplate> &words, Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_profile(profile)
{
    setWindowTitle(profile.name.isEmpty() ? tr("E-mails of the new profile")
                                          : tr("E-mails of the profile “%1”").arg(profile.name));
    build(prompts);
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(std::chrono::milliseconds(150));
    connect(&m_previewTimer, &QTimer::timeout, this, &MailWordsDialog::preview);
    m_look->show(profile);
    m_words->show(words);
    connect(m_look, &MailLook::changed, this, &MailWordsDialog::changed);
    connect(m_words, &MailWordsEditor::changed, this, &MailWordsDialog::changed);
    preview();
    m_words->setFocus();
}

void MailWordsDialog::build(Prompts &prompts)
{
    auto *look = new QGroupBox(tr("What they look like"), this);
    m_look = new MailLook(m_settings, prompts, look);
    (new QVBoxLayout(look))->addWidget(m_look);
    auto *words = new QGroupBox(tr("What they say"), this);
    m_words = new MailWordsEditor(words);
    (new QVBoxLayout(words))->addWidget(m_words);
    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(look);
    leftColumn->addWidget(words, 1);

    auto *right = new QGroupBox(tr("Preview, with sample values"), this);
    m_subject = new QLabel(right);
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setWordWrap(true);
    m_preview = new MailPreview(right);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->addWidget(m_subject);
    rightColumn->addWidget(m_preview, 1);

    auto *halves = new QSplitter(Qt::Horizontal, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(left);
    halves->addWidget(right);
    halves->setSizes({ 1000, 1000 }); // the same width
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto *column = new QVBoxLayout(this);
    column->addWidget(halves, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().lineSpacing() * 40);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

model::Profile MailWordsDialog::profile() const
{
    model::Profile profile = m_profile;
    m_look->fill(profile);
    return profile;
}

std::vector<model::MailTemplate> MailWordsDialog::words() const
{
    return m_words->templates();
}

void MailWordsDialog::changed()
{
    m_ok->setEnabled(m_look->isValid() && m_words->isValid());
    m_previewTimer.start();
}

// What is wrong stands beside the fields; until it is put right the preview stays as it was.
void MailWordsDialog::preview()
{
    const auto composed
        = services::previewMail(profile(), m_words->own(), m_words->kind(), m_words->language(), m_settings);
    if (!composed)
        return;
    m_subject->setText(tr("Subject: %1").arg(composed->subject));
    m_preview->show(*composed);
}

} // namespace ui
