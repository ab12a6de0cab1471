// One registrant, to add or to edit, with the answers to the session's form (ATT-01). What is refused stands
// beside its field (REG-08).
#pragma once

#include "services/registrantservice.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QPushButton;

namespace ui {

class AnswerFields;
class FieldNote;

class PersonDialog : public QDialog {
    Q_OBJECT

public:
    explicit PersonDialog(services::RegistrantService &registrants, QWidget *parent = nullptr);

    void add(const model::SessionKey &session);
    void edit(const model::Registrant &person);

Q_SIGNALS:
    void saved(const model::Registrant &person);

private:
    void build();
    void fill(const model::Registrant &person);
    void check();
    void save();
    void failed(const base::Error &error);

    services::RegistrantService &m_registrants;
    model::Registrant m_person;
    bool m_busy = false;
    QLineEdit *m_first = nullptr;
    QLineEdit *m_last = nullptr;
    QLineEdit *m_email = nullptr;
    FieldNote *m_emailNote = nullptr;
    QLineEdit *m_phone = nullptr;
    AnswerFields *m_answers = nullptr;
    bool m_formKnown = false;
    FieldNote *m_note = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace ui
