// A list of sessions: one click selects, double-click and Enter start, headings are passed over, an
// empty list says what to do.
#pragma once

#include <QListView>
#include <QTemporaryDir>

#include <memory>

namespace ui {

class SessionListView : public QListView {
    Q_OBJECT

public:
    explicit SessionListView(QWidget *parent = nullptr);

    void setEmptyText(const QString &text); // one sentence; empty: nothing is said
    QString emptyText() const { return m_emptyText; }
    QString currentKey() const; // of the selected session; empty without one
    void selectKey(const QString &key); // clears the selection where it is not in the list

    // The calendar file that is dragged out when this session is (APP-09); the answer to dragMayBegin.
    void offerDrag(const QString &key, const QString &fileName, const QByteArray &calendar);
    QMimeData *dragData(); // the caller's; nullptr while there is no offer for the selected session

Q_SIGNALS:
    void startWanted(const QString &key);
    void currentKeyChanged(const QString &key);
    void menuWanted(const QPoint &globalPosition);
    void painted(); // after every paint
    void dragMayBegin(const QString &key); // the mouse is down on a session

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void showMenuAtCurrent();
    QModelIndex nearestEnabled(QModelIndex index, int step) const;

    struct DragOffer {
        QString key;
        QString fileName;
        QByteArray calendar;
    };

    QString m_emptyText;
    DragOffer m_offer;
    std::unique_ptr<QTemporaryDir> m_dragFolder; // made with the first drag
};

} // namespace ui
