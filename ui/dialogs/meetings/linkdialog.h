// Links a meeting that the host made at the provider: it is read, never changed (REG-03).
#pragma once

#include "model/account.h"
#include "services/meetingservice.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace services {
class AccountService;
}

namespace ui {

class FieldNote;

class LinkDialog : public QDialog {
    Q_OBJECT

public:
    // `accounts` may be null: then those that meetings can be made on are offered.
    LinkDialog(
        services::MeetingService &meetings, services::AccountService *accounts, QWidget *parent = nullptr);

    void link(const model::SessionKey &session);

Q_SIGNALS:
    void linked(const QString &topic); // the provider's

private:
    void build();
    void showAccounts(const std::vector<model::Account> &accounts);
    void check();
    void send();

    services::MeetingService &m_meetings;
    services::AccountService *m_accountService;
    model::SessionKey m_session;
    std::vector<model::Account> m_known;
    bool m_busy = false;
    QComboBox *m_accounts = nullptr;
    QLineEdit *m_text = nullptr;
    FieldNote *m_note = nullptr;
    QPushButton *m_link = nullptr;
};

} // namespace ui
