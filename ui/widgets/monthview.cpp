#include "ui/widgets/monthview.h"

#include "ui/texts.h"
#include "ui/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int cellMargin = 3;

QFont sessionFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.85);
    return font;
}

// Where a day's sessions are within its cell: lines below the number of the day.
struct CellLines {
    CellLines(const QRect &cell, const QFont &font, int sessions)
        : lineHeight(QFontMetrics(sessionFont(font)).height() + 1),
          top(cell.top() + cellMargin + QFontMetrics(font).height() + 2)
    {
        const int room = std::max(0, (cell.bottom() - cellMargin - top + 1) / lineHeight);
        shown = sessions <= room ? sessions : std::max(0, room - 1);
        hidden = sessions - shown;
    }

    int lineAt(int y) const { return y < top ? -1 : (y - top) / lineHeight; }

    int lineHeight;
    int top;
    int shown = 0;
    int hidden = 0;
};

class DayDelegate final : public QStyledItemDelegate {
public:
    DayDelegate(const MonthModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const QPalette &colours = option.palette;
        const bool isSelected = option.state & QStyle::State_Selected;
        const bool isHere = m_model.dayAt(index).month() == m_model.month().month();
        const QColor text = colours.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
        const QColor back = isSelected ? colours.color(QPalette::Highlight)
            : isHere                   ? colours.color(QPalette::Base)
                                       : colours.color(QPalette::AlternateBase);
        painter->fillRect(option.rect, back);
        paintNumber(painter, option, index, blended(text, back, isHere ? 1 : 0.6));
        paintSessions(painter, option, index, text, back);
        painter->restore();
    }

private:
    void paintNumber(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const QColor &colour) const
    {
        const bool isToday = m_model.dayAt(index) == m_model.today();
        QFont font = option.font;
        font.setBold(isToday);
        painter->setFont(font);
        const QString number = index.data().toString();
        const QRect line(option.rect.left() + cellMargin, option.rect.top() + cellMargin,
            option.rect.width() - 2 * cellMargin, QFontMetrics(option.font).height());
        const int align = int(QStyle::visualAlignment(option.direction, Qt::AlignRight));
        painter->setPen(colour);
        painter->drawText(line, align, number);
        if (isToday) {
            // Underlined as well as bold: not told by weight alone.
            QRect box = painter->fontMetrics().boundingRect(line, align, number);
            painter->fillRect(box.left(), box.bottom(), box.width(), 2, colour);
        }
    }

    void paintSessions(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const QColor &text, const QColor &back) const
    {
        const auto &sessions = m_model.sessionsAt(index);
        const CellLines lines(option.rect, option.font, int(sessions.size()));
        painter->setFont(sessionFont(option.font));
        const QFontMetrics metrics = painter->fontMetrics();
        QRect line(option.rect.left() + cellMargin, lines.top, option.rect.width() - 2 * cellMargin,
            lines.lineHeight);
        const int align = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
        for (int at = 0; at < lines.shown; ++at) {
            const model::SessionRow &row = sessions[size_t(at)];
            const bool isSelected = option.state & QStyle::State_Selected;
            painter->setPen(row.running && !isSelected ? runningColour(option.palette) : text);
            const QString words
                = (row.running ? u"● "_s : QString()) + timeText(*row.start) + u' ' + row.topic;
            painter->drawText(line, align, metrics.elidedText(words, Qt::ElideRight, line.width()));
            line.translate(0, lines.lineHeight);
        }
        if (lines.hidden > 0) {
            painter->setPen(blended(text, back, 0.68));
            const QString more = lines.shown > 0 ? MonthView::tr("+%1 more").arg(lines.hidden)
                                                 : MonthView::tr("%n session(s)", nullptr, lines.hidden);
            painter->drawText(line, align, metrics.elidedText(more, Qt::ElideRight, line.width()));
        }
    }

    const MonthModel &m_model;
};

QToolButton *navigationButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(icon(iconName));
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace

MonthGrid::MonthGrid(MonthModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new DayDelegate(model, this));
    setSelectionMode(SingleSelection);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(20);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setAccessibleName(tr("Days of the week"));
    setAccessibleName(tr("Month"));
}

const model::SessionRow *MonthGrid::rowUnder(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    const auto &sessions = m_model.sessionsAt(index);
    const CellLines lines(visualRect(index), font(), int(sessions.size()));
    const int line = lines.lineAt(point.y());
    return line >= 0 && line < lines.shown ? &sessions[size_t(line)] : nullptr;
}

void MonthGrid::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const model::SessionRow *row = rowUnder(event->position().toPoint());
    if (row && event->button() == Qt::LeftButton)
        Q_EMIT sessionClicked(*row);
}

void MonthGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const model::SessionRow *row = rowUnder(event->position().toPoint()))
        Q_EMIT sessionActivated(*row);
    else
        Q_EMIT dayActivated(indexAt(event->position().toPoint()));
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    const QDate day = m_model.dayAt(currentIndex());
    const bool isRtl = isRightToLeft();
    int step = 0;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            break; // Ctrl+Return is the window's
        Q_EMIT dayActivated(currentIndex());
        return;
    case Qt::Key_PageUp:
        Q_EMIT pageWanted(-1);
        return;
    case Qt::Key_PageDown:
        Q_EMIT pageWanted(1);
        return;
    case Qt::Key_Left:
        step = isRtl ? 1 : -1;
        break;
    case Qt::Key_Right:
        step = isRtl ? -1 : 1;
        break;
    case Qt::Key_Up:
        step = -7;
        break;
    case Qt::Key_Down:
        step = 7;
        break;
    default:
        break;
    }
    if (step != 0 && day.isValid()) {
        const QModelIndex next = m_model.indexOf(day.addDays(step));
        if (next.isValid())
            setCurrentIndex(next);
        else
            Q_EMIT dayWanted(day.addDays(step));
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

MonthView::MonthView(Source source, const base::Clock &clock, QWidget *parent)
    : QWidget(parent), m_source(std::move(source)), m_model(clock)
{
    build();
    showMonth(m_model.today());
}

MonthView::~MonthView()
{
    m_grid->disconnect(this);
    delete m_grid; // before the model it shows
}

void MonthView::build()
{
    m_title = new QLabel(this);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    auto *previous
        = navigationButton(isRightToLeft() ? u"next"_s : u"previous"_s, tr("Previous month"), this);
    auto *next = navigationButton(isRightToLeft() ? u"previous"_s : u"next"_s, tr("Next month"), this);
    auto *today = new QToolButton(this);
    today->setAutoRaise(true);
    today->setText(tr("Today"));
    connect(previous, &QToolButton::clicked, this, [this] { move(-1); });
    connect(next, &QToolButton::clicked, this, [this] { move(1); });
    connect(today, &QToolButton::clicked, this, [this] { showMonth(m_model.today()); });

    m_grid = new MonthGrid(m_model, this);
    connect(m_grid, &MonthGrid::sessionClicked, this, &MonthView::selected);
    connect(m_grid, &MonthGrid::sessionActivated, this, &MonthView::startWanted);
    connect(m_grid, &MonthGrid::dayActivated, this, &MonthView::activateDay);
    connect(m_grid, &MonthGrid::pageWanted, this, &MonthView::move);
    connect(m_grid, &MonthGrid::dayWanted, this, &MonthView::showMonth);
    setFocusProxy(m_grid);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 4, 6, 4);
    bar->addWidget(m_title, 1);
    bar->addWidget(today);
    bar->addWidget(previous);
    bar->addWidget(next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_grid, 1);
}

QTableView *MonthView::grid() const
{
    return m_grid;
}

void MonthView::showMonth(QDate anyDay)
{
    m_model.showMonth(anyDay);
    m_grid->setCurrentIndex(m_model.indexOf(anyDay));
    updateTitle();
    refresh();
}

void MonthView::move(int months)
{
    const QDate day = m_model.dayAt(m_grid->currentIndex());
    showMonth((day.isValid() ? day : m_model.month()).addMonths(months));
}

void MonthView::updateTitle()
{
    const QLocale locale;
    m_title->setText(
        locale.standaloneMonthName(m_model.month().month()) + u' ' + QString::number(m_model.month().year()));
    m_grid->setAccessibleDescription(m_title->text());
}

void MonthView::refresh()
{
    base::whenDone(m_source(startOfDay(m_model.firstDay()), startOfDay(m_model.endDay())), this,
        [this, asked = ++m_asked](const base::Result<std::vector<model::SessionRow>> &rows) {
            if (asked != m_asked)
                return;
            if (rows)
                m_model.setRows(*rows);
            else if (rows.error().kind != base::ErrorKind::Cancelled)
                Q_EMIT failed(rows.error());
        });
}

// One session starts; of several the host chooses.
void MonthView::activateDay(const QModelIndex &index)
{
    const auto &sessions = m_model.sessionsAt(index);
    if (sessions.size() == 1)
        Q_EMIT startWanted(sessions.front());
    if (sessions.size() < 2)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const model::SessionRow &row : sessions) {
        QString words = timeText(*row.start) + u"  "_s + row.topic;
        words.replace(u'&', u"&&"_s);
        connect(menu->addAction(words), &QAction::triggered, this, [this, row] { Q_EMIT startWanted(row); });
    }
    menu->popup(m_grid->viewport()->mapToGlobal(m_grid->visualRect(index).center()));
}

} // namespace ui
