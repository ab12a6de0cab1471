// Six weeks around a month, each day with its sessions. To look at: rows come by setRows, days by showMonth.
#pragma once

#include "base/clock.h"
#include "model/sessionrow.h"

#include <QAbstractTableModel>
#include <QDate>

#include <vector>

namespace ui {

class MonthModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit MonthModel(const base::Clock &clock, QObject *parent = nullptr);

    void showMonth(QDate anyDay);
    QDate month() const { return m_month; } // its first day
    QDate firstDay() const { return m_first; }
    QDate endDay() const { return m_first.addDays(days); } // the day after the last
    QDate today() const;

    void setRows(const std::vector<model::SessionRow> &rows);

    QDate dayAt(const QModelIndex &index) const;
    QModelIndex indexOf(QDate day) const;
    const std::vector<model::SessionRow> &sessionsAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static constexpr int weeks = 6;
    static constexpr int days = 7 * weeks;

    QString spokenAt(const QModelIndex &index) const;

    const base::Clock &m_clock;
    QDate m_month;
    QDate m_first;
    std::vector<std::vector<model::SessionRow>> m_days { size_t(days) };
};

} // namespace ui
