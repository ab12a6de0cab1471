#include "ui/chart.h"

#include "ui/texts.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ui::Chart)
};

constexpr int mostTicks = 6; // of the time axis
constexpr int gridLines = 4;

QString peopleText(int number)
{
    return Texts::tr("%n people", nullptr, number);
}

// 1, 2, 5, 10, 20, 50 ...: so that `gridLines` of them hold `most`.
int gridStep(int most)
{
    int magnitude = 1;
    for (;; magnitude *= 10)
        for (const int times : { 1, 2, 5 })
            if (times * magnitude * gridLines >= most)
                return times * magnitude;
}

std::chrono::minutes tickStep(std::chrono::minutes span)
{
    static constexpr std::array<int, 9> steps { 1, 5, 10, 15, 30, 60, 120, 240, 720 };
    for (const int minutes : steps)
        if (span.count() / minutes < mostTicks)
            return std::chrono::minutes(minutes);
    return span / mostTicks;
}

// On whole multiples of the step by the host's clock.
std::vector<Chart::Tick> timeTicks(base::Instant from, base::Instant until)
{
    const auto span = std::chrono::duration_cast<std::chrono::minutes>(until - from);
    const std::chrono::seconds step = std::max(tickStep(span), std::chrono::minutes(1));
    const std::chrono::seconds offset(toLocal(from).offsetFromUtc());
    const auto wall = from.time_since_epoch() + offset;
    std::vector<Chart::Tick> ticks;
    for (auto at = (wall + step - std::chrono::seconds(1)) / step * step;; at += step) {
        const base::Instant instant(at - offset);
        if (instant > until)
            return ticks;
        ticks.push_back(
            { double((instant - from).count()) / double((until - from).count()), timeText(instant) });
    }
}

class Drawing {
public:
    Drawing(QPainter &painter, const Chart &chart, const ChartColours &colours, const QRectF &area,
        std::optional<size_t> chosen, bool mirrored)
        : m_painter(painter),
          m_chart(chart),
          m_colours(colours),
          m_area(area),
          m_plot(plotOf(QFontMetricsF(painter.font(), painter.device()), area, chart, mirrored)),
          m_step(gridStep(chart.most())),
          m_top(m_step * std::max(1, (chart.most() + m_step - 1) / m_step)),
          m_chosen(chosen),
          m_mirrored(mirrored)
    {
    }

    void draw()
    {
        drawGrid();
        if (m_chart.kind == Chart::Kind::Steps)
            drawSteps();
        else
            drawBars();
        drawLabels();
    }

private:
    QFontMetricsF metrics() const { return QFontMetricsF(m_painter.font(), m_painter.device()); }
    qreal unit() const { return metrics().height() / 16.0; } // one thin line
    qreal x(double at) const { return m_plot.left() + (m_mirrored ? 1 - at : at) * m_plot.width(); }
    qreal y(int value) const { return m_plot.bottom() - m_plot.height() * value / m_top; }
    QRectF box(double from, double until, int value) const
    {
        return QRectF(QPointF(x(from), y(value)), QPointF(x(until), m_plot.bottom())).normalized();
    }

    void drawGrid()
    {
        const QFontMetricsF metrics = this->metrics();
        for (int value = 0; value <= m_top; value += m_step) {
            m_painter.setPen(QPen(m_colours.grid, unit()));
            m_painter.drawLine(QPointF(m_plot.left(), y(value)), QPointF(m_plot.right(), y(value)));
            m_painter.setPen(m_colours.faint);
            const qreal side = m_mirrored ? m_plot.right() + metrics.horizontalAdvance(u' ') : m_area.left();
            const qreal width
                = m_mirrored ? m_area.right() - side : m_plot.left() - metrics.horizontalAdvance(u' ') - side;
            m_painter.drawText(QRectF(side, y(value) - metrics.height(), width, 2 * metrics.height()),
                int(Qt::AlignVCenter | Qt::TextDontClip | (m_mirrored ? Qt::AlignLeft : Qt::AlignRight)),
                QLocale().toString(value));
        }
    }

    void drawSteps()
    {
        QPainterPath line;
        line.moveTo(x(m_chart.points.front().from), m_plot.bottom());
        for (const ChartPoint &point : m_chart.points) {
            line.lineTo(x(point.from), y(point.value));
            line.lineTo(x(point.until), y(point.value));
        }
        line.lineTo(x(m_chart.points.back().until), m_plot.bottom());
        m_painter.fillPath(line, m_colours.fill);
        if (m_chosen) {
            const ChartPoint &point = m_chart.points[*m_chosen];
            QColor over = m_colours.line;
            over.setAlphaF(0.35F);
            m_painter.fillRect(box(point.from, point.until, m_top), over);
        }
        m_painter.setPen(QPen(m_colours.line, 2 * unit(), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        m_painter.drawPath(line);
    }

    void drawBars()
    {
        for (size_t at = 0; at < m_chart.points.size(); ++at) {
            const ChartPoint &point = m_chart.points[at];
            if (point.of) {
                m_painter.setPen(QPen(m_colours.line, unit(), Qt::DashLine));
                m_painter.setBrush(Qt::NoBrush);
                m_painter.drawRect(box(point.from, point.until, *point.of));
            }
            const QRectF bar = box(point.from, point.until, point.value);
            m_painter.setPen(QPen(m_colours.line, (m_chosen == at ? 3 : 1) * unit()));
            m_painter.setBrush(m_colours.fill);
            m_painter.drawRect(bar);
            const QFontMetricsF metrics = this->metrics();
            const QString number = QLocale().toString(point.value);
            if (metrics.horizontalAdvance(number) > bar.width() * 1.4)
                continue;
            const bool inside = bar.height() > 1.3 * metrics.height();
            m_painter.setPen(m_colours.text);
            m_painter.drawText(
                QRectF(bar.center().x() - bar.width(), inside ? bar.top() : bar.top() - metrics.height(),
                    2 * bar.width(), metrics.height()),
                Qt::AlignCenter, number);
        }
    }

    // Each where there is room for it.
    void drawLabels()
    {
        std::vector<Chart::Tick> ticks = m_chart.ticks;
        for (const ChartPoint &point : m_chart.points)
            if (!point.label.isEmpty())
                ticks.push_back({ (point.from + point.until) / 2, point.label });
        const QFontMetricsF metrics = this->metrics();
        qreal free = -1e9;
        if (m_mirrored)
            std::reverse(ticks.begin(), ticks.end());
        for (const Chart::Tick &tick : ticks) {
            const qreal width = metrics.horizontalAdvance(tick.label);
            const qreal middle = x(tick.at);
            const qreal left = std::clamp(
                middle - width / 2, m_area.left(), std::max(m_area.left(), m_area.right() - width));
            if (left < free)
                continue;
            free = left + width + metrics.horizontalAdvance(u"  "_s);
            m_painter.setPen(QPen(m_colours.faint, unit()));
            m_painter.drawLine(
                QPointF(middle, m_plot.bottom()), QPointF(middle, m_plot.bottom() + metrics.height() / 4));
            m_painter.drawText(QRectF(left, m_plot.bottom() + metrics.height() / 3, width, metrics.height()),
                Qt::AlignCenter | Qt::TextDontClip, tick.label);
        }
    }

    QPainter &m_painter;
    const Chart &m_chart;
    const ChartColours &m_colours;
    QRectF m_area;
    QRectF m_plot;
    int m_step;
    int m_top;
    std::optional<size_t> m_chosen;
    bool m_mirrored;
};

} // namespace

int Chart::most() const
{
    int most = 1;
    for (const ChartPoint &point : points)
        most = std::max({ most, point.value, point.of.value_or(0) });
    return most;
}

ChartColours ChartColours::of(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor line = doneColour(palette);
    return { palette.color(QPalette::Text), faintColour(palette),
        blended(palette.color(QPalette::Text), base, 0.18), blended(line, base, 0.35), line };
}

ChartColours ChartColours::paper()
{
    const QColor line(0x1a, 0x56, 0xa8);
    return { Qt::black, QColor(0x50, 0x50, 0x50), QColor(0xd8, 0xd8, 0xd8), blended(line, Qt::white, 0.3),
        line };
}

Chart chartOverTime(const std::vector<services::PresenceStep> &steps)
{
    Chart chart;
    chart.title = Texts::tr("Who was there, over time");
    if (steps.size() < 2 || steps.back().from <= steps.front().from)
        return chart;
    const base::Instant from = steps.front().from;
    const base::Instant until = steps.back().from;
    const auto along = [from, span = double((until - from).count())](
                           base::Instant at) { return double((at - from).count()) / span; };
    const services::PresenceStep *fullest = &steps.front();
    for (size_t at = 0; at + 1 < steps.size(); ++at) {
        const services::PresenceStep &step = steps[at];
        if (step.present > fullest->present)
            fullest = &step;
        ChartPoint point;
        point.from = along(step.from);
        point.until = along(steps[at + 1].from);
        point.value = step.present;
        point.words = Texts::tr("%1 to %2: %3")
                          .arg(timeText(step.from), timeText(steps[at + 1].from), peopleText(step.present));
        chart.points.push_back(std::move(point));
    }
    chart.ticks = timeTicks(from, until);
    chart.words
        = Texts::tr("From %1 to %2. The most were there at %3: %4.")
              .arg(timeText(from), timeText(until), timeText(fullest->from), peopleText(fullest->present));
    return chart;
}

Chart chartOfMonths(const std::vector<services::MonthOfAttendance> &months)
{
    Chart chart;
    chart.kind = Chart::Kind::Bars;
    chart.title = Texts::tr("Who came, month by month");
    chart.legend = Texts::tr("The dashed outline is how many were registered.");
    const QLocale locale;
    QStringList sentences;
    const double width = 1.0 / double(std::max<size_t>(months.size(), 1));
    for (size_t at = 0; at < months.size(); ++at) {
        const services::MonthOfAttendance &month = months[at];
        ChartPoint point;
        const double gap = 0.15 * width;
        // A few months are not drawn as walls.
        const double most = 0.12;
        const double middle = (double(at) + 0.5) * width;
        const double half = std::min(width / 2 - gap, most / 2);
        point.from = middle - half;
        point.until = middle + half;
        point.value = month.attended;
        point.of = month.active;
        point.label = locale.standaloneMonthName(month.month, QLocale::ShortFormat);
        if (month.month == 1 || at == 0)
            point.label += u' ' + QString::number(month.year);
        point.words = Texts::tr("%1 %2: %3 of %4 came, in %n session(s)", nullptr, month.occurrences)
                          .arg(locale.standaloneMonthName(month.month), QString::number(month.year),
                              locale.toString(month.attended), locale.toString(month.active));
        sentences << point.words;
        chart.points.push_back(std::move(point));
    }
    chart.words = sentences.join(u". "_s);
    return chart;
}

QRectF plotOf(const QFontMetricsF &metrics, const QRectF &area, const Chart &chart, bool mirrored)
{
    const qreal numbers = metrics.horizontalAdvance(QLocale().toString(chart.most() * 5))
        + metrics.horizontalAdvance(u"  "_s);
    return area.adjusted(mirrored ? metrics.averageCharWidth() : numbers, metrics.height(),
        mirrored ? -numbers : -metrics.averageCharWidth(), -1.6 * metrics.height());
}

void paintChart(QPainter &painter, const QRectF &area, const Chart &chart, const ChartColours &colours,
    std::optional<size_t> chosen, bool mirrored)
{
    if (chart.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Drawing(painter, chart, colours, area, chosen, mirrored).draw();
    painter.restore();
}

} // namespace ui
