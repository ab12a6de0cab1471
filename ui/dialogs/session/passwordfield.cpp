#include "ui/dialogs/session/passwordfield.h"

#include "ui/clipboard.h"
#include "ui/errortext.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/written.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

PasswordField::PasswordField(services::SessionService &sessions, QWidget *parent)
    : QWidget(parent),
      m_sessions(sessions),
      m_text(new QLineEdit(this)),
      m_inInvitation(new QCheckBox(tr("Put it in the in&vitation"), this)),
      m_note(new FieldNote(m_text, this))
{
    build();
    onWritten(m_text, this, &PasswordField::setTouched);
    connect(m_show, &QToolButton::toggled, this, &PasswordField::reveal);
    connect(m_copy, &QToolButton::clicked, this, &PasswordField::copy);
    connect(m_generate, &QToolButton::clicked, this, [this] {
        fillIn(m_text, m_sessions.generatePassword());
        m_show->setChecked(true);
        setTouched();
    });
    connect(m_remove, &QToolButton::clicked, this, [this] {
        fillIn(m_text, {});
        setTouched();
    });
    connect(m_inInvitation, &QCheckBox::toggled, this, &PasswordField::changed);
}

void PasswordField::build()
{
    m_text->setAccessibleName(tr("Session password"));
    m_text->setEchoMode(QLineEdit::Password);
    m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * 18);
    m_text->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    const auto button = [this](const QString &text, const QString &hint) {
        auto *made = new QToolButton(this);
        made->setText(text);
        made->setToolTip(hint);
        made->setAccessibleName(hint);
        made->setFocusPolicy(Qt::StrongFocus);
        return made;
    };
    m_show = button(tr("Show"), tr("Show the password"));
    m_show->setCheckable(true);
    m_copy = button(tr("Copy"), tr("Copy the password"));
    m_generate = button(tr("Generate"), tr("Generate a password"));
    m_remove = button(tr("Remove"), tr("Remove the password"));
    setFocusProxy(m_text);

    auto *row = new FlowLayout;
    row->addWidget(m_text);
    for (QToolButton *made : { m_show, m_copy, m_generate, m_remove })
        row->addWidget(made);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_note);
    column->addWidget(m_inInvitation);
}

void PasswordField::show(const model::Session &session, const services::PasswordEdit &edit)
{
    const QSignalBlocker quiet(this);
    m_key = session.key;
    m_stored = session.hasPassword && session.revision > 0;
    m_loaded = false;
    const auto *fresh = std::get_if<services::SetPassword>(&edit);
    m_touched = fresh != nullptr;
    fillIn(m_text, fresh ? fresh->password : QString());
    m_show->setChecked(false);
    m_inInvitation->setChecked(session.passwordInInvitation);
    m_note->setProblem({});
    arrange();
}

services::PasswordEdit PasswordField::edit() const
{
    if (!m_touched)
        return services::KeepPassword {};
    if (!m_text->text().isEmpty())
        return services::SetPassword { m_text->text() };
    return m_stored ? services::PasswordEdit(services::RemovePassword {})
                    : services::PasswordEdit(services::KeepPassword {});
}

bool PasswordField::hasPassword() const
{
    return m_touched ? !m_text->text().isEmpty() : m_stored;
}

bool PasswordField::inInvitation() const
{
    return m_inInvitation->isChecked();
}

void PasswordField::setPassword(const QString &password)
{
    fillIn(m_text, password);
    setTouched();
}

void PasswordField::showProblem(const QString &text)
{
    m_note->setProblem(text);
}

QWidget *PasswordField::firstControl() const
{
    return m_text;
}

void PasswordField::setTouched()
{
    m_touched = true;
    m_note->setProblem({});
    arrange();
    Q_EMIT changed();
}

void PasswordField::reveal(bool shown)
{
    m_text->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setText(shown ? tr("Hide") : tr("Show"));
    if (shown && m_stored && !m_touched && !m_loaded) {
        withStored([this](const QString &password) {
            fillIn(m_text, password);
            m_loaded = true;
        });
    }
}

void PasswordField::copy()
{
    if (m_touched || m_loaded)
        return copySecret(m_text->text());
    withStored([](const QString &password) { copySecret(password); });
}

void PasswordField::withStored(std::function<void(const QString &)> use)
{
    base::whenDone(m_sessions.password(m_key), this,
        [this, key = m_key, use = std::move(use)](const base::Result<QString> &password) {
            if (key != m_key || m_touched)
                return;
            if (password)
                return use(*password);
            m_show->setChecked(false);
            m_note->setProblem(errorText(tr("The password could not be read."), password.error()));
        });
}

void PasswordField::arrange()
{
    const bool kept = m_stored && !m_touched;
    m_text->setPlaceholderText(kept && !m_loaded ? tr("kept in the keychain") : tr("none"));
    m_copy->setEnabled(hasPassword());
    m_remove->setVisible(hasPassword());
    m_inInvitation->setEnabled(hasPassword());
    m_note->setHint(m_stored && m_touched && m_text->text().isEmpty()
            ? tr("The password will be removed when you save.")
            : QString());
}

} // namespace ui
