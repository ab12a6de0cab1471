// "every 2 weeks on Tue and Thu": what the usual choices do not offer, or the rule's own text.
#pragma once

#include "schedule/editorchoice.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace ui {

class CustomRepeat : public QWidget {
    Q_OBJECT

public:
    explicit CustomRepeat(QWidget *parent = nullptr);

    void setStart(base::WallTime start);
    void show(const schedule::EditorChoice &choice);
    void writeTo(schedule::EditorChoice &choice) const; // all but the end
    bool isRuleText() const;
    QWidget *ruleField() const;

Q_SIGNALS:
    void changed();

private:
    void build();
    void arrange();
    void nameUnits();
    void nameMonthDays();

    base::WallTime m_start {};
    QSpinBox *m_every = nullptr;
    QComboBox *m_unit = nullptr;
    QWidget *m_dayRow = nullptr;
    std::array<QToolButton *, 7> m_days {}; // Monday first, whatever the order on screen
    QComboBox *m_monthlyBy = nullptr;
    QLineEdit *m_rule = nullptr;
};

// "the third Friday", "the last Friday"
QString weekdayOfMonthText(base::WallTime start, bool last);

} // namespace ui
