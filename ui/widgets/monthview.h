// A month to look at. Arrow keys move by day, Page Up and Page Down by month; Enter and double-click start,
// as in the list.
#pragma once

#include "base/async.h"
#include "model/sessionrow.h"
#include "ui/models/monthmodel.h"

#include <QTableView>
#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace ui {

class MonthGrid;

class MonthView : public QWidget {
    Q_OBJECT

public:
    using Source = std::function<base::Async<std::vector<model::SessionRow>>(base::Instant, base::Instant)>;

    MonthView(Source source, const base::Clock &clock, QWidget *parent = nullptr);

    ~MonthView() override;

    void showMonth(QDate anyDay);
    void refresh();
    MonthModel &model() { return m_model; }
    QTableView *grid() const;

Q_SIGNALS:
    void selected(const model::SessionRow &row); // a click on a session
    void startWanted(const model::SessionRow &row);
    void failed(const base::Error &error);

private:
    void build();
    void updateTitle();
    void activateDay(const QModelIndex &index);
    void move(int months);

    Source m_source;
    MonthModel m_model;
    MonthGrid *m_grid = nullptr;
    QLabel *m_title = nullptr;
    int m_asked = 0;
};

// The table of days; a click tells the session under it.
class MonthGrid : public QTableView {
    Q_OBJECT

public:
    explicit MonthGrid(MonthModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void sessionClicked(const model::SessionRow &row);
    void sessionActivated(const model::SessionRow &row);
    void dayActivated(const QModelIndex &index);
    void pageWanted(int months);
    void dayWanted(QDate day); // beyond the grid

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const model::SessionRow *rowUnder(const QPoint &point) const;

    MonthModel &m_model;
};

} // namespace ui
