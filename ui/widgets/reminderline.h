// One line of ReminderTable.
#pragma once

#include "model/mailreminder.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QToolButton;

namespace ui {

class DurationCombo;

class ReminderLine : public QWidget {
    Q_OBJECT

public:
    ReminderLine(const model::MailReminder &reminder, QWidget *parent);

    // Empty: what is typed is no duration.
    std::optional<model::MailReminder> reminder() const;

Q_SIGNALS:
    void changed();
    void removeWanted();

private:
    void name();

    QCheckBox *m_on = nullptr;
    QComboBox *m_whom = nullptr;
    DurationCombo *m_before = nullptr;
    QToolButton *m_remove = nullptr;
};

} // namespace ui
