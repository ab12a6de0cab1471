// How a session is made at a provider: account, form, how it repeats there, password. Shared by initiating
// and moving.
#pragma once

#include "services/meetingservice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QRadioButton;
class QSpinBox;
class QVBoxLayout;

namespace ui {

class AccountPicker;
class FieldNote;
class MeetingPassword;

class InitiateForm : public QWidget {
    Q_OBJECT

public:
    explicit InitiateForm(services::MeetingService &meetings, QWidget *parent = nullptr);

    // What stands in the way is told above the fields; what can be confirmed away has a check box.
    void show(const services::InitiateOffer &offer);
    // Chosen first where the session itself does not speak for another one.
    void preferAccount(const model::AccountKey &account) { m_preferred = account; }
    services::InitiateRequest request() const;
    QString problem() const; // why it cannot be sent yet; empty: it can
    QString accountName() const;
    bool needsSignIn() const;

Q_SIGNALS:
    void changed();

private:
    void build();
    void showHindrances();
    bool prefers() const;
    void follow(); // the chosen account
    void followRepeat();

    services::MeetingService &m_meetings;
    services::InitiateOffer m_offer;
    model::AccountKey m_preferred;
    QWidget *m_hindrances = nullptr;
    QCheckBox *m_confirm = nullptr; // null: nothing to confirm
    QFormLayout *m_form = nullptr;
    AccountPicker *m_accounts = nullptr;
    QComboBox *m_kind = nullptr;
    QWidget *m_repeat = nullptr;
    QLabel *m_why = nullptr;
    QRadioButton *m_single = nullptr;
    QSpinBox *m_number = nullptr;
    QRadioButton *m_reusable = nullptr;
    FieldNote *m_repeatNote = nullptr;
    MeetingPassword *m_password = nullptr;
};

} // namespace ui
