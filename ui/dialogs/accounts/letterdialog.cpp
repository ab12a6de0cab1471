#include "ui/dialogs/accounts/letterdialog.h"

#include "ui/clipboard.h"
#include "ui/theme.h"
#include "ui/weblinks.h"
#include "ui/widgets/fieldnote.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

LetterDialog::LetterDialog(const QString &provider, const QString &letter, QWidget *parent)
    : QDialog(parent),
      m_subject(tr("Please allow Meetwright to use %1").arg(provider)),
      m_text(new QPlainTextEdit(letter, this)),
      m_note(new FieldNote(nullptr, this))
{
    setWindowTitle(tr("Letter to your administrator"));
    auto *words = new QLabel(
        tr("Who looks after %1 in your organisation may have to allow this connection. Change the letter as "
           "you like.")
            .arg(provider),
        this);
    words->setWordWrap(true);
    words->setBuddy(m_text);
    m_text->setAccessibleName(windowTitle());
    m_text->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copyButton->setIcon(icon(u"copy"_s));
    auto *mailButton = buttons->addButton(tr("&Write an e-mail…"), QDialogButtonBox::ActionRole);
    mailButton->setIcon(icon(u"invite"_s));
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(m_text, 1);
    column->addWidget(m_note);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().lineSpacing() * 28);

    connect(copyButton, &QPushButton::clicked, this, &LetterDialog::copy);
    connect(mailButton, &QPushButton::clicked, this, &LetterDialog::mail);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void LetterDialog::copy()
{
    copyText(m_text->toPlainText());
    m_note->setHint(tr("The letter is on the clipboard."));
}

// A letter with many permissions is longer than a mail program can be handed: then it goes by the clipboard.
void LetterDialog::mail()
{
    if (writeMail(m_subject, m_text->toPlainText())) {
        m_note->setHint(tr("Your e-mail program has the letter."));
        return;
    }
    copyText(m_text->toPlainText());
    if (writeMail(m_subject, {}))
        m_note->setHint(tr("The letter is on the clipboard: paste it into the e-mail that has opened."));
    else
        m_note->setHint(
            tr("No e-mail program opened. The letter is on the clipboard: paste it into an e-mail."));
}

} // namespace ui
