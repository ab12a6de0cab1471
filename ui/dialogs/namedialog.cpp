#include "ui/dialogs/namedialog.h"

#include "services/hostaddresses.h"
#include "settings/settings.h"
#include "ui/addresscheck.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/written.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace keys = settings::keys;

NameDialog::NameDialog(settings::Settings &settings, QWidget *parent) : QDialog(parent), m_settings(settings)
{
    setWindowTitle(tr("Who invites?"));
    auto *words = new QLabel(tr("Invitations say who they come from."), this);
    words->setWordWrap(true);
    m_name = new QLineEdit(settings.value(keys::hostName), this);
    m_name->setAccessibleName(tr("Your name"));
    m_email = new QLineEdit(settings.value(keys::hostEmail), this);
    m_email->setAccessibleName(tr("Your e-mail address"));
    m_email->setPlaceholderText(tr("optional"));
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_emailNote = new FieldNote(m_email, this);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto row = [&](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    row(tr("Your &name"), m_name);
    row(tr("E-&mail"), m_email);
    form->addRow(QString(), m_emailNote);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("&Continue"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 56, sizeHint().height());

    onWritten(m_name, this, &NameDialog::check);
    onWritten(m_email, this, &NameDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &NameDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

bool NameDialog::isNeeded(const settings::Settings &settings)
{
    return settings.value(keys::hostName).trimmed().isEmpty();
}

void NameDialog::check()
{
    const QString email = m_email->text().trimmed();
    const bool fits = email.isEmpty() || isEmailAddress(email);
    m_emailNote->setProblem(
        fits ? QString() : tr("This is no e-mail address. It looks like dana@example.org."));
    m_ok->setEnabled(fits && !m_name->text().simplified().isEmpty());
}

void NameDialog::accept()
{
    if (!m_ok->isEnabled())
        return;
    const QString name = m_name->text().simplified();
    m_settings.set(keys::hostName, name);
    services::enterHostEmail(m_settings, m_email->text().trimmed());
    Q_EMIT named(name);
    QDialog::accept();
}

} // namespace ui
