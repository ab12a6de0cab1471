#include "ui/models/monthmodel.h"

#include "ui/texts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

MonthModel::MonthModel(const base::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_clock(clock)
{
    showMonth(today());
}

QDate MonthModel::today() const
{
    return toLocal(m_clock.now()).date();
}

void MonthModel::showMonth(QDate anyDay)
{
    beginResetModel();
    m_month = QDate(anyDay.year(), anyDay.month(), 1);
    const int back = (m_month.dayOfWeek() - int(QLocale().firstDayOfWeek()) + 7) % 7;
    m_first = m_month.addDays(-back);
    for (auto &day : m_days)
        day.clear();
    endResetModel();
}

void MonthModel::setRows(const std::vector<model::SessionRow> &rows)
{
    for (auto &day : m_days)
        day.clear();
    for (const model::SessionRow &row : rows) {
        if (!row.start)
            continue;
        const qint64 at = m_first.daysTo(toLocal(*row.start).date());
        if (at >= 0 && at < days)
            m_days[size_t(at)].push_back(row);
    }
    Q_EMIT dataChanged(index(0, 0), index(weeks - 1, 6));
}

QDate MonthModel::dayAt(const QModelIndex &index) const
{
    return index.isValid() ? m_first.addDays(index.row() * 7 + index.column()) : QDate();
}

QModelIndex MonthModel::indexOf(QDate day) const
{
    const qint64 at = m_first.daysTo(day);
    return at >= 0 && at < days ? index(int(at) / 7, int(at) % 7) : QModelIndex();
}

const std::vector<model::SessionRow> &MonthModel::sessionsAt(const QModelIndex &index) const
{
    static const std::vector<model::SessionRow> none;
    return index.isValid() ? m_days[size_t(index.row()) * 7 + size_t(index.column())] : none;
}

int MonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : weeks;
}

int MonthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 7;
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return QLocale().toString(dayAt(index).day());
    case Qt::AccessibleTextRole:
        return spokenAt(index);
    case Qt::ToolTipRole:
        return sessionsAt(index).empty() ? QVariant() : spokenAt(index);
    default:
        return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > 6)
        return {};
    const int weekday = m_first.addDays(section).dayOfWeek();
    if (role == Qt::DisplayRole)
        return QLocale().standaloneDayName(weekday, QLocale::ShortFormat);
    if (role == Qt::AccessibleTextRole)
        return QLocale().standaloneDayName(weekday, QLocale::LongFormat);
    return {};
}

QString MonthModel::spokenAt(const QModelIndex &index) const
{
    const auto &sessions = sessionsAt(index);
    QStringList parts { dayHeading(dayAt(index), today()) };
    parts << (sessions.empty() ? tr("no sessions") : tr("%n session(s)", nullptr, int(sessions.size())));
    for (const model::SessionRow &row : sessions) {
        const QString state = stateText(row);
        parts << timeText(*row.start) + u' ' + row.topic + (state.isEmpty() ? QString() : u", "_s + state);
    }
    return parts.join(u"\n"_s);
}

} // namespace ui
