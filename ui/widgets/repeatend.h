// "until [never | on a date | after 10 times]".
#pragma once

#include "schedule/editorchoice.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace ui {

class DateField;

class RepeatEndField : public QWidget {
    Q_OBJECT

public:
    explicit RepeatEndField(QWidget *parent = nullptr);

    void setStart(QDate start);
    void show(const schedule::EditorChoice &choice);
    void writeTo(schedule::EditorChoice &choice) const;

Q_SIGNALS:
    void changed();

private:
    void arrange();

    QComboBox *m_kind = nullptr;
    DateField *m_date = nullptr;
    QSpinBox *m_count = nullptr;
};

} // namespace ui
