// The profiles. Adding, editing and removing one is stored at once, as each has its own window to save or
// leave.
#pragma once

#include "model/profile.h"
#include "ui/dialogs/settings/settingsform.h"

#include <vector>

class QListWidget;
class QPushButton;

namespace services {
class ProfileService;
}
namespace settings {
class Settings;
}

namespace ui {

class FieldNote;
class Prompts;

class ProfilesForm : public SettingsForm {
    Q_OBJECT

public:
    ProfilesForm(services::ProfileService &profiles, const settings::Settings &settings,
        Prompts *const &prompts, QWidget *parent);

    void load() override;
    void reset() override { }
    bool isChanged() const override { return false; }
    QString apply() override { return {}; }
    bool canReset() const override { return false; }

private:
    void build();
    void show(const std::vector<model::Profile> &profiles);
    void edit(const model::Profile &profile, const model::ProfileKey &wordsOf);
    void remove();
    void makeDefault();
    const model::Profile *selected() const;
    void updateButtons();

    services::ProfileService &m_profiles;
    const settings::Settings &m_settings;
    Prompts *const &m_prompts;
    std::vector<model::Profile> m_known;
    QListWidget *m_list = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_default = nullptr;
    FieldNote *m_note = nullptr;
};

} // namespace ui
