// One profile: the defaults of new sessions (MIK-23).
#pragma once

#include "model/mailtemplate.h"
#include "model/profile.h"

#include <QDialog>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace settings {
class Settings;
}

namespace ui {

class ConferenceField;
class DurationCombo;
class FieldNote;
class LanguageCombo;
class PlaceFields;
class Prompts;
class ReminderChips;
class ReminderTable;

class ProfileDialog : public QDialog {
    Q_OBJECT

public:
    ProfileDialog(const settings::Settings &settings, const model::Profile &profile, QWidget *parent);

    model::Profile profile() const;
    // Until they are there, the e-mails cannot be edited and stay as they are.
    void setMailWords(const std::vector<model::MailTemplate> &words, Prompts &prompts);
    const std::optional<std::vector<model::MailTemplate>> &mailWords() const { return m_words; }
    void setTakenNames(const QStringList &names);
    void showProblem(const QString &text);

private:
    void build(const settings::Settings &settings);
    void fill();
    void check();
    void editMails();

    model::Profile m_profile;
    QStringList m_taken;
    const settings::Settings &m_settings;
    std::optional<std::vector<model::MailTemplate>> m_words;
    Prompts *m_prompts = nullptr;
    QLineEdit *m_name = nullptr;
    FieldNote *m_nameNote = nullptr;
    DurationCombo *m_duration = nullptr;
    FieldNote *m_durationNote = nullptr;
    PlaceFields *m_place = nullptr;
    QCheckBox *m_generate = nullptr;
    ConferenceField *m_conference = nullptr;
    ReminderChips *m_reminders = nullptr;
    ReminderTable *m_mailReminders = nullptr;
    QComboBox *m_startPolicy = nullptr;
    LanguageCombo *m_language = nullptr;
    QPushButton *m_mails = nullptr;
    QCheckBox *m_default = nullptr;
    FieldNote *m_note = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace ui
