// Paints session rows on two lines: start, topic, state and padlock; below, what else is to know.
#pragma once

#include <QStyledItemDelegate>

namespace ui {

struct RowLook;

class SessionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit SessionDelegate(QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const RowLook &look) const;
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const RowLook &look) const;
};

} // namespace ui
