// The account that e-mail goes out by: an address brings the rest with it, a test mail shows that it works.
// What is typed is kept by “Save”, not with the other pages: the keychain and the server answer only later.
#pragma once

#include "services/mailaccounts.h"
#include "ui/dialogs/settings/settingsform.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace ui {

class FieldNote;
class Foldout;
class NoticeBar;
class Prompts;
class SecretField;

class MailForm : public SettingsForm {
    Q_OBJECT

public:
    // `prompts`: those of the window, which may be set later.
    MailForm(services::MailAccounts &accounts, Prompts *const &prompts, QWidget *parent);

    void load() override;
    void reset() override { }
    bool canReset() const override { return false; }
    QString validationError() const override;
    bool isChanged() const override { return false; }
    QString apply() override { return {}; }

Q_SIGNALS:
    void settled(); // what was asked of keychain or server is answered

private:
    void build();
    QWidget *makeWho();
    QWidget *makeServer();
    QWidget *makeButtons();
    void connectAll();
    void fill(const services::MailAccount &account);
    void readSignIns();
    void guide();
    void addressTyped();
    services::MailAccount typed() const;
    bool isTyped() const;
    QString problem() const;
    bool signsIn() const;
    const services::MailSignIn *signIn() const; // the chosen one
    void arrange();
    void showState();
    void askToSend();
    void save();
    void test();
    void remove();
    void setBusy(const QString &words);
    void showFault(const QString &happened, const base::Error &error);

    services::MailAccounts &m_accounts;
    Prompts *const &m_prompts;
    std::vector<services::MailSignIn> m_signIns;
    services::MailAccount m_stored;
    services::MailGuide m_guide;
    bool m_busy = false;

    QLabel *m_stateIcon = nullptr;
    QLabel *m_state = nullptr;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_address = nullptr;
    FieldNote *m_addressNote = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_way = nullptr;
    QWidget *m_wayRow = nullptr;
    FieldNote *m_wayNote = nullptr;
    QPushButton *m_allow = nullptr;
    SecretField *m_password = nullptr;
    QWidget *m_passwordRow = nullptr;
    FieldNote *m_passwordNote = nullptr;
    QPushButton *m_how = nullptr;
    Foldout *m_further = nullptr;
    QLineEdit *m_server = nullptr;
    QSpinBox *m_port = nullptr;
    QComboBox *m_encryption = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_certificate = nullptr;
    QLineEdit *m_testTo = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_remove = nullptr;
    QProgressBar *m_progress = nullptr;
    NoticeBar *m_notice = nullptr;
};

} // namespace ui
