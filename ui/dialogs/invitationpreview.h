// The invitation as it will be read, before it is copied or mailed.
#pragma once

#include "model/session.h"
#include "services/inviteservice.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class FieldNote;
class LanguageCombo;

class InvitationPreview : public QDialog {
    Q_OBJECT

public:
    explicit InvitationPreview(services::InviteService &invites, QWidget *parent = nullptr);

    // Composes the invitation and shows the window.
    void preview(const model::Session &session);

Q_SIGNALS:
    void copied(const model::SessionKey &key);
    void emailed(const model::SessionKey &key, services::MailedAs how);

private:
    void build();
    void compose();
    void showParts(const base::Result<services::InvitationParts> &parts);
    void copy();
    void email();
    services::InvitationWish wish() const;

    services::InviteService &m_invites;
    model::Session m_session;
    services::InvitationParts m_parts;
    int m_asked = 0; // answers to earlier questions are dropped
    LanguageCombo *m_language = nullptr;
    QCheckBox *m_withPassword = nullptr;
    QCheckBox *m_withFile = nullptr;
    QLineEdit *m_subject = nullptr;
    QPlainTextEdit *m_text = nullptr;
    FieldNote *m_note = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_email = nullptr;
};

} // namespace ui
