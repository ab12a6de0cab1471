// "1 h", "45 min": choose one or type it.
#pragma once

#include <QComboBox>

#include <chrono>
#include <optional>

namespace ui {

QString durationText(std::chrono::minutes duration); // "1 h 30 min", in the application's language
// Takes "90", "1:30", "1 h 30 min", "1.5 h", "2 d" and what durationText() makes.
std::optional<std::chrono::minutes> parseDuration(const QString &text);

class DurationCombo : public QComboBox {
    Q_OBJECT

public:
    explicit DurationCombo(QWidget *parent = nullptr);

    std::optional<std::chrono::minutes> duration() const; // empty: what is typed is no duration
    void setDuration(std::chrono::minutes duration);

Q_SIGNALS:
    void durationChanged();
};

} // namespace ui
