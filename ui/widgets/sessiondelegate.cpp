#include "ui/widgets/sessiondelegate.h"

#include "ui/models/rowlook.h"
#include "ui/texts.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTime>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int sideMargin = 12;
constexpr int lineGap = 3;
constexpr int rowMargin = 7;
constexpr int headingTop = 12;
constexpr int headingBottom = 4;
constexpr int columnGap = 10;
constexpr int iconGap = 5;

QFont topicFont(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont(const QFont &base)
{
    QFont font = base;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.92);
    else
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * 0.92)));
    return font;
}

// A little wider than measured: painting on a window can be hinted to other widths than measuring is.
int timeColumn(const QFontMetrics &metrics)
{
    return metrics.averageCharWidth() / 2
        + qMax(metrics.horizontalAdvance(clockText(QTime(22, 0))),
            metrics.horizontalAdvance(clockText(QTime(10, 0))));
}

const RowLook *lookOf(const QModelIndex &index)
{
    return index.data(LookRole).value<const RowLook *>();
}

// Takes pieces off the ends of a line, the leading end at the left in left-to-right.
class Line {
public:
    Line(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect)
        : m_painter(painter), m_option(option), m_rest(rect)
    {
    }

    void leadingSpace(int width) { m_rest.setLeft(m_rest.left() + width); }
    void trailingSpace(int width) { m_rest.setRight(m_rest.right() - width); }
    int width() const { return m_rest.width(); }

    void text(const QString &text)
    {
        const QString shown = m_painter->fontMetrics().elidedText(text, Qt::ElideRight, m_rest.width());
        draw(m_rest, shown, Qt::AlignLeft);
    }
    void trailingText(const QString &whole, int most)
    {
        const QFontMetrics metrics = m_painter->fontMetrics();
        const int full = metrics.horizontalAdvance(whole);
        const QString text = full > most ? metrics.elidedText(whole, Qt::ElideRight, most) : whole;
        const int width = qMin(full, most);
        QRect rect = m_rest;
        rect.setLeft(rect.right() - width + 1);
        draw(rect, text, Qt::AlignRight);
        trailingSpace(width);
    }
    void trailingIcon(const QString &name, int size, const QColor &colour)
    {
        const QRect logical(
            m_rest.right() - size + 1, m_rest.top() + (m_rest.height() - size) / 2, size, size);
        const QRect rect = QStyle::visualRect(m_option.direction, m_option.rect, logical);
        m_painter->drawPixmap(
            rect.topLeft(), tintedIcon(name, size, colour, m_painter->device()->devicePixelRatioF()));
        trailingSpace(size);
    }

private:
    void draw(const QRect &logical, const QString &text, Qt::Alignment alignment)
    {
        m_painter->drawText(QStyle::visualRect(m_option.direction, m_option.rect, logical),
            int(QStyle::visualAlignment(m_option.direction, alignment | Qt::AlignVCenter))
                | Qt::TextSingleLine,
            text);
    }

    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_rest;
};

struct RowColours {
    QColor strong;
    QColor faint;
    QColor running;
    QColor need;
    QColor done;
};

struct NoteLook {
    QColor colour;
    QString iconName; // empty: none
};

NoteLook noteLook(RowNote kind, const RowColours &colours)
{
    switch (kind) {
    case RowNote::Need:
        return { colours.need, u"warning"_s };
    case RowNote::Done:
        return { colours.done, u"check"_s };
    case RowNote::Underway:
        return { colours.faint, u"refresh"_s };
    default:
        return { colours.running, {} };
    }
}

RowColours coloursFor(const QStyleOptionViewItem &option)
{
    if (option.state & QStyle::State_Selected) {
        const QPalette::ColorGroup group
            = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
        const QColor text = option.palette.color(group, QPalette::HighlightedText);
        const QColor back = option.palette.color(group, QPalette::Highlight);
        return { text, blended(text, back, 0.85), text, text, text };
    }
    return { option.palette.color(QPalette::Text), faintColour(option.palette), runningColour(option.palette),
        warningColour(option.palette), doneColour(option.palette) };
}

} // namespace

SessionDelegate::SessionDelegate(QObject *parent) : QStyledItemDelegate(parent) { }

void SessionDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RowLook *look = lookOf(index);
    if (!look)
        return;
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (look->heading.isEmpty())
        paintRow(painter, option, *look);
    else
        paintHeading(painter, option, *look);
    painter->restore();
}

void SessionDelegate::paintHeading(
    QPainter *painter, const QStyleOptionViewItem &option, const RowLook &look) const
{
    painter->setFont(topicFont(option.font)); // one that the rows have too: each font costs the start
    QPalette colours = option.palette;
    colours.setCurrentColorGroup(QPalette::Active); // it is disabled for the keyboard, not for the eye
    painter->setPen(faintColour(colours));
    Line line(painter, option, option.rect.adjusted(sideMargin, headingTop, -sideMargin, -headingBottom));
    line.text(look.heading);
}

void SessionDelegate::paintRow(
    QPainter *painter, const QStyleOptionViewItem &option, const RowLook &look) const
{
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, widget);

    const RowColours colours = coloursFor(option);
    const QFont strong = topicFont(option.font);
    const QFont faint = smallFont(option.font);
    const QFontMetrics metrics(option.font);
    const QFontMetrics faintMetrics(faint);
    const int timeWidth = timeColumn(metrics);
    const int iconSize = qMax(12, qRound(metrics.ascent() * 1.05));
    const QRect inner = option.rect.adjusted(sideMargin, rowMargin, -sideMargin, -rowMargin);

    const QRect first(inner.left(), inner.top(), inner.width(), metrics.height());
    Line top(painter, option, first);
    top.trailingIcon(
        look.open ? u"lock-open"_s : u"lock-closed"_s, iconSize, look.open ? colours.faint : colours.strong);
    if (look.noteKind != RowNote::None) {
        top.trailingSpace(columnGap);
        const NoteLook note = noteLook(look.noteKind, colours);
        painter->setFont(faint);
        painter->setPen(note.colour);
        // A long reason leaves the topic its room; the tool tip has it whole.
        top.trailingText(note.iconName.isEmpty() ? u"● "_s + look.note : look.note, top.width() * 45 / 100);
        if (!note.iconName.isEmpty()) {
            top.trailingSpace(iconGap);
            top.trailingIcon(note.iconName, iconSize, note.colour);
        }
    }
    top.trailingSpace(columnGap);
    painter->setFont(option.font);
    painter->setPen(colours.strong);
    Line(painter, option, QRect(first.left(), first.top(), timeWidth, first.height())).text(look.time);
    top.leadingSpace(timeWidth + columnGap);
    painter->setFont(strong);
    top.text(look.topic);

    Line bottom(painter, option,
        QRect(inner.left(), first.bottom() + 1 + lineGap, inner.width(), faintMetrics.height()));
    bottom.leadingSpace(timeWidth + columnGap);
    if (look.repeats) {
        bottom.trailingIcon(u"repeat"_s, iconSize, colours.faint);
        bottom.trailingSpace(columnGap);
    }
    painter->setFont(faint);
    painter->setPen(colours.faint);
    bottom.text(look.detail);

    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = option.rect.adjusted(1, 1, -1, -1);
        focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
        focus.backgroundColor = option.palette.color(
            option.state & QStyle::State_Selected ? QPalette::Highlight : QPalette::Base);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, widget);
    }
}

QSize SessionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const bool isHeading = index.data(IsHeadingRole).toBool();
    if (isHeading)
        return { 120, metrics.height() + headingTop + headingBottom };
    return { 200,
        metrics.height() + QFontMetrics(smallFont(option.font)).height() + lineGap + 2 * rowMargin };
}

} // namespace ui
