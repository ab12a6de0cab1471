#include "ui/dialogs/session/registrationfields.h"

#include "ui/widgets/fieldnote.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace ui {

RegistrationFields::RegistrationFields(QWidget *parent)
    : QWidget(parent),
      m_wants(new QCheckBox(tr("People re&gister before they join"), this)),
      m_public(new QCheckBox(tr("P&ublic: everybody may see it and register"), this)),
      m_note(new FieldNote(m_public, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_wants);
    column->addWidget(m_public);
    column->addWidget(m_note);
    setFocusProxy(m_wants);
    connect(m_wants, &QCheckBox::clicked, this, &RegistrationFields::registrationWanted);
    for (QCheckBox *box : { m_wants, m_public })
        connect(box, &QCheckBox::clicked, this, [this] {
            arrange();
            Q_EMIT changed();
        });
}

void RegistrationFields::show(const model::Session &session)
{
    m_wants->setChecked(session.wantsRegistration);
    m_public->setChecked(session.isPublic);
    arrange();
}

void RegistrationFields::writeTo(model::Session &session) const
{
    session.wantsRegistration = m_wants->isChecked();
    session.isPublic = m_public->isChecked();
}

QWidget *RegistrationFields::firstControl() const
{
    return m_wants;
}

void RegistrationFields::arrange()
{
    m_note->setHint(m_wants->isChecked() && !m_public->isChecked()
            ? tr("It can be initiated at a provider only when it is public.")
            : QString());
}

} // namespace ui
