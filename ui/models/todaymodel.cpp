#include "ui/models/todaymodel.h"

#include "ui/texts.h"

#include <algorithm>

namespace ui {

namespace {

bool sameOccurrence(const model::SessionRow &a, const model::SessionRow &b)
{
    return a.key == b.key && a.recurrenceId == b.recurrenceId;
}

} // namespace

TodayModel::TodayModel(const base::Clock &clock, QObject *parent) : QAbstractListModel(parent), m_clock(clock)
{
}

void TodayModel::setRows(const std::vector<model::SessionRow> &rows)
{
    for (int at = int(m_entries.size()) - 1; at >= 0; --at) {
        const model::SessionRow &row = m_entries[size_t(at)].row;
        if (std::any_of(rows.begin(), rows.end(), [&](const auto &r) { return sameOccurrence(r, row); }))
            continue;
        beginRemoveRows({}, at, at);
        m_entries.erase(m_entries.begin() + at);
        endRemoveRows();
    }
    for (size_t at = 0; at < rows.size(); ++at) {
        const auto target = m_entries.begin() + std::ptrdiff_t(at);
        const auto found = std::find_if(
            target, m_entries.end(), [&](const Entry &e) { return sameOccurrence(e.row, rows[at]); });
        if (found == m_entries.end()) {
            beginInsertRows({}, int(at), int(at));
            m_entries.insert(target, Entry { rows[at], {} });
            endInsertRows();
            continue;
        }
        if (found != target) {
            const int from = int(found - m_entries.begin());
            beginMoveRows({}, from, from, {}, int(at));
            std::rotate(target, found, found + 1);
            endMoveRows();
        }
        m_entries[at] = Entry { rows[at], {} };
        Q_EMIT dataChanged(index(int(at)), index(int(at)));
    }
}

void TodayModel::setConnected(const QSet<model::ProviderKind> &connected)
{
    if (connected == m_connected)
        return;
    m_connected = connected;
    for (const Entry &entry : m_entries)
        entry.look.reset();
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void TodayModel::setWaiting(const WaitingCounts &waiting)
{
    if (waiting == m_waiting)
        return;
    m_waiting = waiting;
    for (const Entry &entry : m_entries)
        entry.look.reset();
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const model::SessionRow *TodayModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_entries[size_t(index.row())].row : nullptr;
}

int TodayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries[size_t(index.row())];
    switch (role) {
    case LookRole:
        return QVariant::fromValue(&lookOf(entry));
    case Qt::DisplayRole:
        return entry.row.topic;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spokenText(entry.row, toLocal(m_clock.now()).date(),
            initiationOf(entry.row, m_clock.now(), m_connected), m_waiting.value(entry.row.key));
    case KeyRole:
        return entry.row.key.toString();
    case IsHeadingRole:
        return false;
    default:
        return {};
    }
}

Qt::ItemFlags TodayModel::flags(const QModelIndex &index) const
{
    return index.isValid()
        ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
        : Qt::NoItemFlags;
}

const RowLook &TodayModel::lookOf(const Entry &entry) const
{
    if (!entry.look)
        entry.look = rowLook(
            entry.row, initiationOf(entry.row, m_clock.now(), m_connected), m_waiting.value(entry.row.key));
    return *entry.look;
}

} // namespace ui
