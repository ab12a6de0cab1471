// The Account drawer's content (MIK-20): who the host is, the accounts at providers, and the way to profiles
// and settings.
#pragma once

#include "ui/settingspage.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

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

    // Shows `accounts` between the host's name and the profiles; the panel owns it from now on.
    void showAccounts(QWidget *accounts);
    // A way to the settings of e-mail, where Meetwright sends it.
    void offerMail();
    // Reads name, e-mail and profiles anew.
    void reload();

Q_SIGNALS:
    void hostChanged(const QString &name); // stored already
    void settingsWanted(ui::SettingsPage page);

private:
    void build();
    void addLink(const QString &text, SettingsPage page);
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
    QVBoxLayout *m_accounts = nullptr;
    QListWidget *m_list = nullptr;
    QVBoxLayout *m_links = nullptr;
};

} // namespace ui
