#include "ui/widgets/sessionlistview.h"

#include "ui/models/rowlook.h"
#include "ui/theme.h"
#include "ui/widgets/sessiondelegate.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QFile>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

SessionListView::SessionListView(QWidget *parent) : QListView(parent)
{
    setItemDelegate(new SessionDelegate(this));
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setResizeMode(Fixed);
    setDragDropMode(DragOnly);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        const QString key = index.data(KeyRole).toString();
        if (!key.isEmpty())
            Q_EMIT startWanted(key);
    });
}

void SessionListView::setEmptyText(const QString &text)
{
    if (m_emptyText == text)
        return;
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

QString SessionListView::currentKey() const
{
    const QModelIndex index = currentIndex();
    return selectionModel() && selectionModel()->isSelected(index) ? index.data(KeyRole).toString()
                                                                   : QString();
}

void SessionListView::selectKey(const QString &key)
{
    for (int row = 0; !key.isEmpty() && row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(KeyRole).toString() == key) {
            setCurrentIndex(index);
            scrollTo(index);
            return;
        }
    }
    selectionModel()->clear();
}

void SessionListView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!m_emptyText.isEmpty() && model() && model()->rowCount() == 0) {
        QPainter painter(viewport());
        painter.setPen(faintColour(palette()));
        const QRect rect = viewport()->rect().adjusted(24, 24, -24, -24);
        painter.drawText(rect, Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    }
    Q_EMIT painted();
}

void SessionListView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    if (isEnter) {
        const QString key = currentKey();
        if (!key.isEmpty())
            Q_EMIT startWanted(key);
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        event->ignore(); // copies the invitation, not the row's text
        return;
    }
    // Qt makes a context menu event of the Menu key everywhere, of Shift+F10 only on Windows.
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier)
        return showMenuAtCurrent();
    QListView::keyPressEvent(event);
    // With nowhere to go, a key leaves the row current but not selected, and no command would reach it.
    const QModelIndex index = currentIndex();
    if (index.isValid() && !selectionModel()->hasSelection() && index.flags().testFlag(Qt::ItemIsSelectable))
        setCurrentIndex(index);
}

void SessionListView::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    const QString key = currentKey();
    if (event->button() == Qt::LeftButton && !key.isEmpty() && key != m_offer.key)
        Q_EMIT dragMayBegin(key);
}

void SessionListView::offerDrag(const QString &key, const QString &fileName, const QByteArray &calendar)
{
    m_offer = { key, fileName, calendar };
}

QMimeData *SessionListView::dragData()
{
    if (m_offer.key.isEmpty() || m_offer.key != currentKey() || m_offer.calendar.isEmpty())
        return nullptr;
    auto dragged = std::make_unique<QMimeData>();
    dragged->setData(u"text/calendar"_s, m_offer.calendar);
    if (!m_dragFolder)
        m_dragFolder = std::make_unique<QTemporaryDir>();
    QFile file(m_dragFolder->filePath(m_offer.fileName));
    if (file.open(QIODevice::WriteOnly) && file.write(m_offer.calendar) == m_offer.calendar.size())
        dragged->setUrls({ QUrl::fromLocalFile(file.fileName()) });
    return dragged.release();
}

void SessionListView::startDrag(Qt::DropActions)
{
    QMimeData *dragged = dragData();
    if (!dragged)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(dragged);
    drag->exec(Qt::CopyAction); // there is no other way to drag
}

void SessionListView::showMenuAtCurrent()
{
    Q_EMIT menuWanted(viewport()->mapToGlobal(visualRect(currentIndex()).center()));
}

void SessionListView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        return showMenuAtCurrent();
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && index.flags().testFlag(Qt::ItemIsSelectable))
        setCurrentIndex(index);
    Q_EMIT menuWanted(viewport()->mapToGlobal(event->pos()));
}

void SessionListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT currentKeyChanged(
        selectedIndexes().isEmpty() ? QString() : selectedIndexes().first().data(KeyRole).toString());
}

QModelIndex SessionListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = QListView::moveCursor(action, modifiers);
    switch (action) {
    case MoveHome:
    case MoveDown:
    case MoveNext:
    case MovePageDown:
        return nearestEnabled(index, 1);
    default:
        return nearestEnabled(index, -1);
    }
}

QModelIndex SessionListView::nearestEnabled(QModelIndex index, int step) const
{
    const int rows = model() ? model()->rowCount() : 0;
    for (const int direction : { step, -step })
        for (int row = index.isValid() ? index.row() : 0; row >= 0 && row < rows; row += direction) {
            const QModelIndex candidate = model()->index(row, 0);
            if (candidate.flags().testFlag(Qt::ItemIsEnabled))
                return candidate;
        }
    return index;
}

} // namespace ui
