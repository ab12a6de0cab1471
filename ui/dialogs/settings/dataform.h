// Where the data is, backup and restore (APP-15).
#pragma once

#include "base/result.h"
#include "ui/dialogs/settings/settingsform.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace services {
class BackupService;
}

namespace ui {

class Prompts;

class DataForm : public SettingsForm {
    Q_OBJECT

public:
    DataForm(services::BackupService &backup, const SettingsHooks &hooks, Prompts *const &prompts,
        QWidget *parent);

    void load() override { }
    void reset() override { }
    bool isChanged() const override { return false; }
    QString apply() override { return {}; }
    bool canReset() const override { return false; }

Q_SIGNALS:
    void restored();

private:
    void build();
    void backup(const QString &path);
    void restore(const QString &path);
    void setBusy(bool busy);
    void say(const QString &text);

    services::BackupService &m_backup;
    const SettingsHooks &m_hooks;
    Prompts *const &m_prompts;
    QPushButton *m_save = nullptr;
    QPushButton *m_restore = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_status = nullptr;
};

} // namespace ui
