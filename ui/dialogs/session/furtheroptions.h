// What a session needs now and then: password, conference call, reminders, start rule, texts.
#pragma once

#include "model/session.h"
#include "services/sessionservice.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace settings {
class Settings;
}

namespace ui {

class CohostsField;
class ConferenceField;
class FieldNote;
class LanguageCombo;
class PasswordField;
class ReminderChips;
class ReminderTable;

class FurtherOptions : public QWidget {
    Q_OBJECT

public:
    FurtherOptions(
        services::SessionService &sessions, const settings::Settings &settings, QWidget *parent = nullptr);

    void show(const services::SessionDraft &draft);
    void writeTo(services::SessionDraft &draft) const;
    void limitToOccurrence(); // only the description can differ
    bool showProblem(const services::DraftProblem &problem);
    void clearProblems();
    QString cohostProblem() const;
    QString reminderProblem() const;
    // With registration a session begins with "from 15 minutes before" (INI-10).
    void setStartPolicy(model::StartPolicy policy);

    PasswordField &password() { return *m_password; }
    QFormLayout &form() { return *m_form; }

Q_SIGNALS:
    void changed();

private:
    void build();

    QFormLayout *m_form = nullptr;
    PasswordField *m_password = nullptr;
    ConferenceField *m_conference = nullptr;
    ReminderChips *m_reminders = nullptr;
    ReminderTable *m_mailReminders = nullptr;
    QComboBox *m_startPolicy = nullptr;
    CohostsField *m_cohosts = nullptr;
    QPlainTextEdit *m_description = nullptr;
    FieldNote *m_descriptionNote = nullptr;
    QLineEdit *m_host = nullptr;
    LanguageCombo *m_language = nullptr;
};

} // namespace ui
