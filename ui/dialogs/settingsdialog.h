// Settings in pages. What is wrong is said on its page; OK and Apply wait until nothing is.
#pragma once

#include "ui/settingspage.h"

#include <QDialog>

#include <memory>
#include <vector>

class QDialogButtonBox;
class QListWidget;
class QStackedWidget;

namespace services {
class BackupService;
class ProfileService;
} // namespace services
namespace settings {
class Settings;
}

namespace ui {

class FieldNote;
class Prompts;
class SettingsForm;

class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    using Page = SettingsPage;
    using Hooks = SettingsHooks;

    SettingsDialog(settings::Settings &settings, services::ProfileService &profiles,
        services::BackupService &backup, Hooks hooks, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    void setPrompts(Prompts &prompts);
    void showPage(Page page);

    void accept() override;

Q_SIGNALS:
    void applied(); // something was written: language, theme and the like are to be read anew
    void restored(); // a backup was restored

private:
    void build();
    void addPage(SettingsForm *form);
    bool apply();
    void updateButtons();

    settings::Settings &m_settings;
    Hooks m_hooks;
    std::unique_ptr<Prompts> m_ownPrompts;
    Prompts *m_prompts;
    std::vector<SettingsForm *> m_forms;
    QListWidget *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    FieldNote *m_note = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace ui
