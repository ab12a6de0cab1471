// The Account drawer's content (MIK-20): who the host is, and the way to profiles and settings.
#pragma once

#include "ui/settingspage.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace services {
class ProfileService;
}
namespace settings {
class Settings;
}

namespace ui {

class FieldNote;

class AccountPanel : public QWidget {
    Q_OBJECT

public:
    AccountPanel(settings::Settings &settings, services::ProfileService &profiles, QWidget *parent = nullptr);

    // Reads name, e-mail and profiles anew.
    void reload();

Q_SIGNALS:
    void hostChanged(const QString &name); // stored already
    void settingsWanted(ui::SettingsPage page);

private:
    void build();
    void loadHost();
    void loadProfiles();
    void storeName();
    void checkEmail();
    void storeEmail();

    settings::Settings &m_settings;
    services::ProfileService &m_profiles;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_email = nullptr;
    FieldNote *m_emailNote = nullptr;
    QListWidget *m_list = nullptr;
};

} // namespace ui
