#include "ui/widgets/chartview.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    hide();
}

void ChartView::setChart(Chart chart)
{
    m_chart = std::move(chart);
    m_chosen.reset();
    setAccessibleName(m_chart.title);
    setAccessibleDescription(m_chart.words);
    setVisible(!m_chart.isEmpty());
    Q_EMIT pointed(words());
    update();
}

QString ChartView::words() const
{
    return m_chosen ? m_chart.points[*m_chosen].words : m_chart.words;
}

QSize ChartView::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 11 };
}

QSize ChartView::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 24, fontMetrics().height() * 9 };
}

QRectF ChartView::area() const
{
    return QRectF(rect()).adjusted(4, 4 + fontMetrics().height(), -4, -2);
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.setPen(palette().color(QPalette::Text));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.drawText(QRectF(rect()).adjusted(8, 4, -8, 0), Qt::AlignTop | Qt::AlignLeading, m_chart.title);
    painter.setFont(font());
    paintChart(painter, area(), m_chart, ChartColours::of(palette()), m_chosen, mirrored);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.backgroundColor = palette().color(QPalette::Base);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void ChartView::choose(std::optional<size_t> point)
{
    if (point == m_chosen)
        return;
    m_chosen = point;
    setAccessibleDescription(words());
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT pointed(words());
    update();
}

void ChartView::move(int by)
{
    if (m_chart.isEmpty())
        return;
    const int last = int(m_chart.points.size()) - 1;
    const int from = m_chosen ? int(*m_chosen) + by : by > 0 ? 0 : last;
    choose(size_t(std::clamp(from, 0, last)));
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return move(forward);
    case Qt::Key_Left:
        return move(-forward);
    case Qt::Key_Home:
        choose({});
        return move(1);
    case Qt::Key_End:
        choose({});
        return move(-1);
    case Qt::Key_Escape:
        if (m_chosen)
            return choose({});
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF plot = plotOf(QFontMetricsF(font(), this), area(), m_chart, mirrored);
    double at = (event->position().x() - plot.left()) / std::max(plot.width(), 1.0);
    if (mirrored)
        at = 1 - at;
    const auto found = std::find_if(m_chart.points.begin(), m_chart.points.end(),
        [at](const ChartPoint &point) { return point.from <= at && at < point.until; });
    choose(
        found == m_chart.points.end() ? std::nullopt : std::optional(size_t(found - m_chart.points.begin())));
}

void ChartView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        choose({});
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    choose({});
    update();
}

} // namespace ui
