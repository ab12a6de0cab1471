// The invitation's text per profile, with what it would look like beside it.
#pragma once

#include "model/profile.h"
#include "ui/dialogs/settings/settingsform.h"

#include <QTimer>

#include <vector>

class QComboBox;
class QListWidget;
class QPlainTextEdit;

namespace services {
class ProfileService;
}

namespace ui {

class FieldNote;

class InvitationForm : public SettingsForm {
    Q_OBJECT

public:
    InvitationForm(services::ProfileService &profiles, const SettingsHooks &hooks, QWidget *parent);

    void load() override;
    void reset() override;
    QString validationError() const override;
    bool isChanged() const override;
    QString apply() override;

private:
    struct Draft {
        model::Profile stored;
        QString text; // empty: the built-in one
    };

    void build();
    void showProfile();
    void edited();
    void preview();
    QString problemOf(const QString &text) const;
    QString builtIn() const;
    Draft *current();

    services::ProfileService &m_profiles;
    const SettingsHooks &m_hooks;
    std::vector<Draft> m_drafts;
    QTimer m_previewTimer;
    QComboBox *m_profile = nullptr;
    QPlainTextEdit *m_text = nullptr;
    FieldNote *m_note = nullptr;
    QListWidget *m_variables = nullptr;
    QPlainTextEdit *m_preview = nullptr;
};

} // namespace ui
