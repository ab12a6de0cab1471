// A list of sessions: one click selects, double-click and Enter start, headings are passed over, an
// empty list says what to do.
#pragma once

#include <QListView>

namespace ui {

class SessionListView : public QListView {
    Q_OBJECT

public:
    explicit SessionListView(QWidget *parent = nullptr);

    void setEmptyText(const QString &text); // one sentence; empty: nothing is said
    QString emptyText() const { return m_emptyText; }
    QString currentKey() const; // of the selected session; empty without one
    void selectKey(const QString &key); // clears the selection where it is not in the list

Q_SIGNALS:
    void startWanted(const QString &key);
    void currentKeyChanged(const QString &key);
    void menuWanted(const QPoint &globalPosition);
    void painted(); // after every paint

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    QModelIndex nearestEnabled(QModelIndex index, int step) const;

    QString m_emptyText;
};

} // namespace ui
