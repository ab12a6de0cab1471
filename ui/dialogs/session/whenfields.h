// Date, time, length and zone, and what is to say of them: the host's own time, a skipped hour, overlaps.
#pragma once

#include "base/clock.h"
#include "model/series.h"
#include "services/sessionservice.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QTimeEdit;

namespace ui {

class DateField;
class DurationCombo;
class FieldNote;
class TimeZonePicker;

class WhenFields : public QWidget {
    Q_OBJECT

public:
    explicit WhenFields(const base::Clock &clock, QWidget *parent = nullptr);

    void show(const model::Series &series);
    void setHasDate(bool hasDate);
    void setRecentZones(const QList<QByteArray> &zones);
    // One occurrence stays in its zone and has a date.
    void limitToOccurrence();
    void hideNoDate();

    bool hasDate() const;
    base::WallTime start() const;
    QByteArray zone() const; // empty while what is typed is no zone
    std::optional<std::chrono::minutes> duration() const;

    // What the fields themselves find wrong, then what others say of "start", "duration" and "zone".
    std::vector<services::DraftProblem> problems() const;
    void showProblem(const QString &text);
    void showClashes(const std::vector<services::Clash> &clashes);

Q_SIGNALS:
    void changed();

private:
    void build();
    void refresh();
    QString hint() const;

    const base::Clock &m_clock;
    DateField *m_date = nullptr;
    QTimeEdit *m_time = nullptr;
    DurationCombo *m_duration = nullptr;
    TimeZonePicker *m_zone = nullptr;
    QCheckBox *m_noDate = nullptr;
    QWidget *m_fields = nullptr;
    FieldNote *m_note = nullptr;
    FieldNote *m_clashes = nullptr;
};

} // namespace ui
