// The window to connect an account at a provider, or to change one (REG-02, REG-18). What was entered is
// never lost by a failure; secrets go to the keychain and never come back.
#pragma once

#include "services/accountservice.h"

#include <QDialog>

class QPushButton;
class QScrollArea;

namespace ui {

class AccountForm;
class ConnectionResult;
class Prompts;
class SignInView;

class AccountDialog : public QDialog {
    Q_OBJECT

public:
    // `prompts` asks for files; it must outlive the dialog.
    AccountDialog(services::AccountService &accounts, Prompts &prompts, QWidget *parent = nullptr);

    // Each fills the form and shows the window.
    void connectNew();
    void edit(const model::Account &account);

    void reject() override;

Q_SIGNALS:
    void connected(const model::Account &account); // or changed; stored already

private:
    void build();
    void begin();
    void rename(const model::Account &account);
    void send(const model::Account &account);
    void finished(const base::Result<services::ConnectionReport> &report);
    void failed(const QString &happened, const base::Error &error);
    void setBusy(bool busy);
    bool isCurrent(int attempt) const;
    bool isRenamedOnly() const;
    QString verb() const; // what the first button does now
    void updateButtons();
    void showLetter();
    void openAt(const QUrl &page);
    void reveal(QWidget *field);

    services::AccountService &m_accounts;
    Prompts &m_prompts;
    AccountForm *m_form = nullptr;
    QScrollArea *m_area = nullptr;
    SignInView *m_signIn = nullptr;
    ConnectionResult *m_result = nullptr;
    QPushButton *m_connect = nullptr;
    QPushButton *m_cancel = nullptr;
    bool m_busy = false;
    int m_attempt = 0; // answers to earlier, cancelled ones are dropped
    bool m_tried = false; // what is stored may be newer than what is shown
    bool m_done = false; // connected, and nothing was changed since
};

} // namespace ui
