// How long before a session to be told, each time a button to press: "10 min", "1 h", "1 d".
#pragma once

#include <QWidget>

#include <chrono>
#include <vector>

class QToolButton;

namespace ui {

class ReminderChips : public QWidget {
    Q_OBJECT

public:
    explicit ReminderChips(QWidget *parent = nullptr);

    void setTimes(const std::vector<std::chrono::minutes> &before);
    std::vector<std::chrono::minutes> times() const; // longest first

Q_SIGNALS:
    void changed();

private:
    struct Chip {
        std::chrono::minutes before;
        QToolButton *button;
    };

    QToolButton *chip(std::chrono::minutes before);

    std::vector<Chip> m_chips;
};

} // namespace ui
