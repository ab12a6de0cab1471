// One profile: the defaults of new sessions (MIK-23).
#pragma once

#include "model/profile.h"

#include <QDialog>

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
class ReminderChips;
class ReminderTable;

class ProfileDialog : public QDialog {
    Q_OBJECT

public:
    ProfileDialog(const settings::Settings &settings, const model::Profile &profile, QWidget *parent);

    model::Profile profile() const;
    void setTakenNames(const QStringList &names);
    void showProblem(const QString &text);

private:
    void build(const settings::Settings &settings);
    void fill();
    void check();

    model::Profile m_profile;
    QStringList m_taken;
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
    QCheckBox *m_default = nullptr;
    FieldNote *m_note = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace ui
