// The reminders by e-mail of a session or a profile, a line for each: whether it is on, whom it reminds and
// how long before (MIK-10, ATT-06, REG-10).
#pragma once

#include "model/mailreminder.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace ui {

class FieldNote;
class ReminderLine;

class ReminderTable : public QWidget {
    Q_OBJECT

public:
    explicit ReminderTable(QWidget *parent = nullptr);

    void show(const std::vector<model::MailReminder> &reminders);
    std::vector<model::MailReminder> reminders() const; // longest first; what is no duration is left out
    QString problem() const; // empty: all can be saved

Q_SIGNALS:
    void changed();

private:
    ReminderLine *addLine(const model::MailReminder &reminder);
    void addAnother();
    void remove(ReminderLine *line);
    void follow();

    std::vector<ReminderLine *> m_lines;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_add = nullptr;
    FieldNote *m_note = nullptr;
};

} // namespace ui
