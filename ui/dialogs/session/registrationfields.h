// Whether people register before they join, what they are asked then (ATT-01), and whether others may see the
// session.
#pragma once

#include "model/session.h"

#include <QWidget>

class QCheckBox;

namespace ui {

class FieldNote;
class FormEditor;

class RegistrationFields : public QWidget {
    Q_OBJECT

public:
    explicit RegistrationFields(QWidget *parent = nullptr);

    void show(const model::Session &session);
    void writeTo(model::Session &session) const;
    QWidget *firstControl() const;
    QString problem() const; // empty: it can be saved

Q_SIGNALS:
    void changed();
    void registrationWanted(bool wanted); // by the host's hand

private:
    void arrange();

    QCheckBox *m_wants = nullptr;
    QCheckBox *m_public = nullptr;
    FieldNote *m_note = nullptr;
    QCheckBox *m_devices = nullptr;
    FormEditor *m_form = nullptr;
};

} // namespace ui
