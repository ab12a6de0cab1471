// A chart on the screen. The arrow keys and the mouse go from point to point, and the point is told in words;
// a screen reader gets the whole chart as text.
#pragma once

#include "ui/chart.h"

#include <QWidget>

namespace ui {

class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setChart(Chart chart); // an empty one hides the view
    const Chart &chart() const { return m_chart; }
    QString words() const; // of the chosen point, or of all

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pointed(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF area() const; // below the title
    void choose(std::optional<size_t> point);
    void move(int by);

    Chart m_chart;
    std::optional<size_t> m_chosen;
};

} // namespace ui
