// A date as the system writes it, with its weekday in front and a calendar to choose from.
#pragma once

#include <QDateEdit>

namespace ui {

class DateField : public QDateEdit {
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

protected:
    void focusInEvent(QFocusEvent *event) override;
};

// "27 Nov", in the locale's order.
QString shortDay(QDate date);
// "Fri 27 Nov 2026", in the locale's order.
QString dayWithWeekday(QDate date);

} // namespace ui
