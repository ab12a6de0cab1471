// Small charts as values, drawn alike on the screen (in the palette's colours) and on paper: how many were
// there over time, and how many came month by month. What a chart shows it also says in words.
#pragma once

#include "services/attendancesheet.h"

#include <QColor>
#include <QPalette>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QFontMetricsF;
class QPainter;

namespace ui {

// One thing that can be pointed at: a step of the number present, or a month.
struct ChartPoint {
    double from = 0; // along the axis, 0 to 1
    double until = 0;
    int value = 0;
    std::optional<int> of; // the most it could have been
    QString label; // below the axis; empty: none
    QString words; // "10:12 to 10:40: 32 people"
};

struct Chart {
    enum class Kind : std::uint8_t { Steps, Bars };

    Kind kind = Kind::Steps;
    QString title;
    QString words; // all of it in a few sentences
    QString legend; // what the drawing means; empty where it is plain
    std::vector<ChartPoint> points; // from left to right
    struct Tick {
        double at = 0;
        QString label;
    };
    std::vector<Tick> ticks; // of the time axis

    bool isEmpty() const { return points.empty(); }
    int most() const; // of values and of what they could have been
};

struct ChartColours {
    QColor text;
    QColor faint; // axis and grid words
    QColor grid;
    QColor fill;
    QColor line;

    static ChartColours of(const QPalette &palette);
    static ChartColours paper();
};

// Times in the host's zone.
Chart chartOverTime(const std::vector<services::PresenceStep> &steps);
Chart chartOfMonths(const std::vector<services::MonthOfAttendance> &months);

// The part of `area` that the points are drawn in.
QRectF plotOf(const QFontMetricsF &metrics, const QRectF &area, const Chart &chart, bool mirrored);
void paintChart(QPainter &painter, const QRectF &area, const Chart &chart, const ChartColours &colours,
    std::optional<size_t> chosen = {}, bool mirrored = false);

} // namespace ui
