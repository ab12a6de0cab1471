#include "ui/dialogs/session/registrationfields.h"

#include "ui/dialogs/session/formeditor.h"
#include "ui/widgets/fieldnote.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace ui {

RegistrationFields::RegistrationFields(QWidget *parent)
    : QWidget(parent),
      m_wants(new QCheckBox(tr("People re&gister before they join"), this)),
      m_public(new QCheckBox(tr("P&ublic: everybody may see it and register"), this)),
      m_note(new FieldNote(m_public, this)),
      m_devices(new QCheckBox(tr("Camera and micro&phone are checked first"), this)),
      m_form(new FormEditor(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_wants);
    column->addWidget(m_public);
    column->addWidget(m_note);
    column->addWidget(m_devices);
    column->addWidget(m_form);
    setFocusProxy(m_wants);
    connect(m_wants, &QCheckBox::clicked, this, &RegistrationFields::registrationWanted);
    connect(m_form, &FormEditor::changed, this, &RegistrationFields::changed);
    for (QCheckBox *box : { m_wants, m_public, m_devices })
        connect(box, &QCheckBox::clicked, this, [this] {
            arrange();
            Q_EMIT changed();
        });
}

void RegistrationFields::show(const model::Session &session)
{
    m_wants->setChecked(session.wantsRegistration);
    m_public->setChecked(session.isPublic);
    m_devices->setChecked(session.usesDevices);
    m_form->show(session.form);
    arrange();
}

void RegistrationFields::writeTo(model::Session &session) const
{
    session.wantsRegistration = m_wants->isChecked();
    session.isPublic = m_public->isChecked();
    session.usesDevices = m_devices->isChecked();
    session.form = m_form->form();
}

QWidget *RegistrationFields::firstControl() const
{
    return m_wants;
}

QString RegistrationFields::problem() const
{
    return m_wants->isChecked() ? m_form->problem() : QString();
}

void RegistrationFields::arrange()
{
    m_devices->setVisible(m_wants->isChecked());
    m_form->setVisible(m_wants->isChecked());
    m_note->setHint(m_wants->isChecked() && !m_public->isChecked()
            ? tr("It can be initiated at a provider only when it is public.")
            : QString());
}

} // namespace ui
