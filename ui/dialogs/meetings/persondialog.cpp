#include "ui/dialogs/meetings/persondialog.h"

#include "ui/dialogs/meetings/answerfields.h"
#include "ui/meetingtext.h"
#include "ui/widgets/fieldnote.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

PersonDialog::PersonDialog(services::RegistrantService &registrants, QWidget *parent)
    : QDialog(parent), m_registrants(registrants)
{
    build();
    for (QLineEdit *field : { m_first, m_last, m_email, m_phone })
        connect(field, &QLineEdit::textChanged, this, &PersonDialog::check);
    connect(m_save, &QPushButton::clicked, this, &PersonDialog::save);
}

void PersonDialog::build()
{
    const auto field = [this](const QString &name) {
        auto *edit = new QLineEdit(this);
        edit->setAccessibleName(name);
        edit->setMaxLength(200);
        return edit;
    };
    m_first = field(tr("First name"));
    m_last = field(tr("Last name"));
    m_email = field(tr("E-mail"));
    m_email->setMaxLength(254);
    m_phone = field(tr("Phone"));
    m_emailNote = new FieldNote(m_email, this);
    m_emailNote->setHint(tr("Without one the person gets no link from the provider."));
    m_note = new FieldNote(nullptr, this);
    auto *email = new QWidget(this);
    auto *emailColumn = new QVBoxLayout(email);
    emailColumn->setContentsMargins(0, 0, 0, 0);
    emailColumn->addWidget(m_email);
    emailColumn->addWidget(m_emailNote);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto row = [&](const QString &text, QWidget *buddy, QWidget *whole) {
        auto *label = new QLabel(text, this);
        label->setBuddy(buddy);
        form->addRow(label, whole);
    };
    row(tr("&First name"), m_first, m_first);
    row(tr("&Last name"), m_last, m_last);
    row(tr("&E-mail"), m_email, email);
    row(tr("&Phone"), m_phone, m_phone);
    m_answers = new AnswerFields(*form, *this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::ActionRole);
    m_save->setDefault(true);
    m_note->setField(m_save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(m_note);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 64, sizeHint().height());
}

void PersonDialog::add(const model::SessionKey &session)
{
    setWindowTitle(tr("Add a registrant"));
    model::Registrant person;
    person.session = session;
    fill(person);
}

void PersonDialog::edit(const model::Registrant &person)
{
    setWindowTitle(tr("Edit %1").arg(person.name().isEmpty() ? person.email : person.name()));
    fill(person);
}

void PersonDialog::fill(const model::Registrant &person)
{
    m_person = person;
    m_first->setText(person.firstName);
    m_last->setText(person.lastName);
    m_email->setText(person.email);
    m_phone->setText(person.phone);
    check();
    base::whenDone(
        m_registrants.form(person.session), this, [this](const base::Result<model::RegistrationForm> &form) {
            if (!form)
                return;
            m_formKnown = true;
            m_answers->show(*form, m_person.answers);
            resize(width(), sizeHint().height());
        });
    show();
    m_first->setFocus();
}

void PersonDialog::check()
{
    const QString email = m_email->text().trimmed();
    const bool named = !m_first->text().trimmed().isEmpty() || !m_last->text().trimmed().isEmpty();
    const bool fits = email.isEmpty() || model::looksLikeAddress(email);
    m_emailNote->setProblem(fits || m_email->hasFocus() ? QString() : tr("This is no e-mail address."));
    m_note->setProblem({});
    m_note->setHint(!named ? tr("A name is needed.")
            : !fits        ? tr("The e-mail address is not complete.")
                           : QString());
    m_save->setEnabled(named && fits && !m_busy);
}

void PersonDialog::save()
{
    if (m_busy || !m_save->isEnabled())
        return;
    model::Registrant person = m_person;
    person.firstName = m_first->text().trimmed();
    person.lastName = m_last->text().trimmed();
    person.email = m_email->text().trimmed();
    person.phone = m_phone->text().trimmed();
    if (m_formKnown)
        person.answers = m_answers->answers();
    m_busy = true;
    m_save->setEnabled(false);
    const auto future = person.revision == 0 ? m_registrants.add(person) : m_registrants.change(person);
    base::whenDone(future, this, [this](const base::Result<model::Registrant> &stored) {
        m_busy = false;
        check();
        if (!stored)
            return failed(stored.error());
        Q_EMIT saved(*stored);
        accept();
    });
}

void PersonDialog::failed(const base::Error &error)
{
    if (error.part == QLatin1String("email")) {
        m_emailNote->setProblem(error.kind == base::ErrorKind::Conflict
                ? tr("Somebody with this address is registered already.")
                : refusalText(tr("This address cannot be registered."), error));
        m_email->setFocus();
        return;
    }
    m_note->setProblem(refusalText(tr("Nothing was saved."), error));
}

} // namespace ui
