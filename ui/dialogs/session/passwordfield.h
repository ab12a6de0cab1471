// The session password: shown on request, copied, generated, removed. It is read from the keychain only when
// somebody asks to see or copy it.
#pragma once

#include "services/sessionservice.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QToolButton;

namespace ui {

class FieldNote;

class PasswordField : public QWidget {
    Q_OBJECT

public:
    explicit PasswordField(services::SessionService &sessions, QWidget *parent = nullptr);

    // `edit`: what is to become of the stored one; a draft may come with a fresh one.
    void show(const model::Session &session, const services::PasswordEdit &edit);
    services::PasswordEdit edit() const;
    bool hasPassword() const; // after the edit
    bool inInvitation() const;
    bool isTouched() const { return m_touched; }
    void setPassword(const QString &password); // typed by somebody else: a recognised passcode
    void showProblem(const QString &text);
    QWidget *firstControl() const;

Q_SIGNALS:
    void changed();

private:
    void build();
    void setTouched();
    void reveal(bool shown);
    void copy();
    void withStored(std::function<void(const QString &)> use);
    void arrange();

    services::SessionService &m_sessions;
    model::SessionKey m_key;
    bool m_stored = false; // there is one in the keychain
    bool m_loaded = false; // and it stands in the field
    bool m_touched = false;
    QLineEdit *m_text = nullptr;
    QToolButton *m_show = nullptr;
    QToolButton *m_copy = nullptr;
    QToolButton *m_generate = nullptr;
    QToolButton *m_remove = nullptr;
    QCheckBox *m_inInvitation = nullptr;
    FieldNote *m_note = nullptr;
};

} // namespace ui
