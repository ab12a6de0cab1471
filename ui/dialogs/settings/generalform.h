#pragma once

#include "ui/dialogs/settings/settingsform.h"

class QCheckBox;
class QComboBox;
class QKeySequenceEdit;

namespace settings {
class Settings;
}

namespace ui {

class FieldNote;
class LanguageCombo;

class GeneralForm : public SettingsForm {
    Q_OBJECT

public:
    GeneralForm(settings::Settings &settings, const SettingsHooks &hooks, QWidget *parent);

    void load() override;
    void reset() override;
    bool isChanged() const override;
    QString apply() override;

private:
    struct Values {
        QString language;
        int theme = 0;
        bool atLogin = false;
        bool hidden = true;
        bool tray = true;
        bool notifications = true;
        bool lastCheck = true;
        bool clashes = true;
        QString shortcut;
        bool operator==(const Values &) const = default;
    };

    void build();
    void show(const Values &values);
    Values stored() const;
    Values typed() const;

    settings::Settings &m_settings;
    const SettingsHooks &m_hooks;
    LanguageCombo *m_language = nullptr;
    QComboBox *m_theme = nullptr;
    QCheckBox *m_atLogin = nullptr;
    QCheckBox *m_hidden = nullptr;
    QCheckBox *m_tray = nullptr;
    QCheckBox *m_notifications = nullptr;
    QCheckBox *m_lastCheck = nullptr;
    QCheckBox *m_clashes = nullptr;
    QWidget *m_shortcutRow = nullptr;
    QKeySequenceEdit *m_shortcut = nullptr;
    FieldNote *m_shortcutNote = nullptr;
    FieldNote *m_languageNote = nullptr;
};

} // namespace ui
