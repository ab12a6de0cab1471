// The provider and just the fields its kind needs (REG-05), as rows of the form they are put into. A pasted
// link or invitation is recognised and fills them.
#pragma once

#include "model/meetingplace.h"
#include "services/placecatalog.h"
#include "services/readycheck.h"
#include "services/sessionservice.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QToolButton;
class QWidget;

namespace settings {
class Settings;
}

namespace ui {

class FieldNote;

class PlaceFields : public QObject {
    Q_OBJECT

public:
    PlaceFields(QFormLayout &form, const settings::Settings &settings, QWidget *parent);

    void show(const model::MeetingPlace &place);
    model::MeetingPlace place() const;
    // Fills the fields from the first meeting link in the text; false where there is none.
    bool recognise(const QString &text);

    // Takes the problem if its field is one of these.
    bool showProblem(const services::DraftProblem &problem);
    void clearProblems();
    void showFullAccounts(const std::vector<services::AccountOverlap> &overlaps);
    void setVisible(bool visible);

Q_SIGNALS:
    void changed();
    void passcodeFound(const QString &passcode);

private:
    struct Row {
        QWidget *holder = nullptr;
        QLineEdit *field = nullptr;
        FieldNote *note = nullptr;
    };

    Row addRow(QFormLayout &form, const QString &label, const QString &accessibleName);
    void addChoice(QFormLayout &form);
    void arrange();
    void linkEdited(const QString &text);
    void paste();

    const settings::Settings &m_settings;
    QFormLayout &m_form;
    QWidget *m_parent;
    model::MeetingPlace m_place; // what no field shows is kept
    QComboBox *m_kind = nullptr;
    QToolButton *m_paste = nullptr;
    QWidget *m_choiceRow = nullptr;
    FieldNote *m_choiceNote = nullptr;
    FieldNote *m_full = nullptr;
    Row m_link;
    Row m_id;
    Row m_server;
    bool m_visible = true;
};

} // namespace ui
