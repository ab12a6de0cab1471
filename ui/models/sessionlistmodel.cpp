#include "ui/models/sessionlistmodel.h"

#include "ui/texts.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int pageSize = 60; // a tall screen of rows; the view asks for more as it is scrolled

} // namespace

SessionListModel::SessionListModel(PageSource source, const base::Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_source(std::move(source)), m_clock(clock)
{
}

void SessionListModel::setQuery(model::ListFilter filter, const QString &search)
{
    m_filter = filter;
    m_search = search;
    ask(Answer::Replaces, pageSize, {});
}

void SessionListModel::refresh()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    ask(Answer::Updates, std::max(pageSize, m_sessions), {});
}

void SessionListModel::setConnected(const QSet<model::ProviderKind> &connected)
{
    if (connected == m_connected)
        return;
    m_connected = connected;
    for (size_t at = 0; at < m_entries.size(); ++at) {
        Entry &entry = m_entries[at];
        const Initiation now = entry.row ? initiationOf(*entry.row) : Initiation::Settled;
        if (now == entry.initiation)
            continue;
        entry.initiation = now;
        entry.look.reset();
        Q_EMIT dataChanged(index(int(at)), index(int(at)));
    }
}

void SessionListModel::setWaiting(const WaitingCounts &waiting)
{
    const WaitingCounts before = std::exchange(m_waiting, waiting);
    for (size_t at = 0; at < m_entries.size(); ++at) {
        Entry &entry = m_entries[at];
        if (!entry.row || before.value(entry.row->key) == m_waiting.value(entry.row->key))
            continue;
        entry.look.reset();
        Q_EMIT dataChanged(index(int(at)), index(int(at)));
    }
}

Initiation SessionListModel::initiationOf(const model::SessionRow &row) const
{
    return m_connected.isEmpty() ? Initiation::Settled : ui::initiationOf(row, m_clock.now(), m_connected);
}

void SessionListModel::applyChange(const model::SessionChange &change)
{
    if (!change.isEmpty())
        refresh();
}

void SessionListModel::ask(Answer how, int limit, const QString &after)
{
    model::ListQuery query;
    query.filter = m_filter;
    query.search = m_search;
    query.limit = limit;
    query.after = after;
    m_loading = true;
    m_again = false;
    base::whenDone(
        m_source(query), this, [this, how, asked = ++m_asked](const base::Result<model::SessionPage> &page) {
            if (asked != m_asked)
                return;
            m_loading = false;
            if (page)
                take(how, *page);
            else if (page.error().kind != base::ErrorKind::Cancelled)
                Q_EMIT failed(page.error());
            if (m_again)
                refresh();
        });
}

void SessionListModel::take(Answer how, const model::SessionPage &page)
{
    m_next = page.next;
    switch (how) {
    case Answer::Replaces:
        replace(entriesOf(page.rows, {}));
        break;
    case Answer::Updates:
        update(entriesOf(page.rows, {}));
        break;
    case Answer::Appends:
        Entries more = entriesOf(page.rows, m_entries);
        // The list moved on between two pages: what is here already is not shown twice.
        std::erase_if(
            more, [this](const Entry &entry) { return entry.row && indexOf(entry.row->key).isValid(); });
        if (!more.empty()) {
            const int first = int(m_entries.size());
            beginInsertRows({}, first, first + int(more.size()) - 1);
            std::move(more.begin(), more.end(), std::back_inserter(m_entries));
            endInsertRows();
        }
        break;
    }
    m_sessions = int(
        std::count_if(m_entries.begin(), m_entries.end(), [](const Entry &e) { return e.row.has_value(); }));
    Q_EMIT loaded();
}

SessionListModel::Entries SessionListModel::entriesOf(
    const std::vector<model::SessionRow> &rows, const Entries &before) const
{
    Entries entries;
    entries.reserve(rows.size() + rows.size() / 4 + 1);
    QHash<QString, int> uses;
    QString last;
    for (const Entry &entry : before) {
        if (!entry.row) {
            ++uses[entry.heading];
            last = entry.heading;
        }
    }
    std::optional<QDate> lastDay;
    QString heading;
    for (const model::SessionRow &row : rows) {
        const QDate day = row.start ? toLocal(*row.start).date() : QDate();
        if (lastDay != day) {
            lastDay = day;
            heading = day.isValid() ? dayHeading(day, today()) : tr("No date");
        }
        if (heading != last) {
            last = heading;
            const int use = uses[heading]++; // a day can come twice where the order is not by day
            entries.push_back(
                { {}, u"heading/%1/%2"_s.arg(heading).arg(use), heading, Initiation::Settled, {} });
        }
        entries.push_back({ row, row.key.toString(), {}, initiationOf(row), {} });
    }
    return entries;
}

void SessionListModel::replace(Entries next)
{
    beginResetModel();
    m_entries = std::move(next);
    endResetModel();
}

void SessionListModel::update(Entries next)
{
    removeMissing(next);
    insertAndMove(next);
}

void SessionListModel::removeMissing(const Entries &next)
{
    QSet<QString> kept;
    kept.reserve(qsizetype(next.size()));
    for (const Entry &entry : next)
        kept.insert(entry.id);

    for (int end = int(m_entries.size()); end > 0;) {
        int begin = end;
        while (begin > 0 && !kept.contains(m_entries[size_t(begin - 1)].id))
            --begin;
        if (begin == end) {
            --end;
            continue;
        }
        beginRemoveRows({}, begin, end - 1);
        m_entries.erase(m_entries.begin() + begin, m_entries.begin() + end);
        endRemoveRows();
        end = begin;
    }
}

// Row by row towards `next`: what stands there already stays, what stands further down moves up,
// all else is inserted, neighbours in one go.
void SessionListModel::insertAndMove(Entries &next)
{
    QSet<QString> here;
    here.reserve(qsizetype(m_entries.size()));
    for (const Entry &entry : m_entries)
        here.insert(entry.id);

    for (size_t at = 0; at < next.size(); ++at) {
        if (!here.contains(next[at].id)) {
            size_t end = at + 1;
            while (end < next.size() && !here.contains(next[end].id))
                ++end;
            beginInsertRows({}, int(at), int(end) - 1);
            m_entries.insert(m_entries.begin() + std::ptrdiff_t(at),
                std::make_move_iterator(next.begin() + std::ptrdiff_t(at)),
                std::make_move_iterator(next.begin() + std::ptrdiff_t(end)));
            endInsertRows();
            at = end - 1;
            continue;
        }
        const auto target = m_entries.begin() + std::ptrdiff_t(at);
        const auto found
            = std::find_if(target, m_entries.end(), [&](const Entry &e) { return e.id == next[at].id; });
        if (found != target) {
            const int from = int(found - m_entries.begin());
            beginMoveRows({}, from, from, {}, int(at));
            std::rotate(target, found, found + 1);
            endMoveRows();
        }
        Entry &entry = m_entries[at];
        if (entry.row != next[at].row || entry.initiation != next[at].initiation) {
            entry = std::move(next[at]);
            const QModelIndex changed = index(int(at));
            Q_EMIT dataChanged(changed, changed);
        }
    }
}

const model::SessionRow *SessionListModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= int(m_entries.size()))
        return nullptr;
    const Entry &entry = m_entries[size_t(index.row())];
    return entry.row ? &*entry.row : nullptr;
}

QModelIndex SessionListModel::indexOf(const model::SessionKey &key) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&key](const Entry &entry) { return entry.row && entry.row->key == key; });
    return found == m_entries.end() ? QModelIndex() : index(int(found - m_entries.begin()));
}

base::Instant SessionListModel::nextTurn() const
{
    const base::Instant now = m_clock.now();
    base::Instant turn = startOfDay(today().addDays(1));
    for (const Entry &entry : m_entries) {
        if (!entry.row || !entry.row->start)
            continue;
        const base::Instant end = *entry.row->start + entry.row->duration;
        if (end > now)
            turn = std::min(turn, end);
        // From then on it says "initiate soon".
        if (entry.initiation == Initiation::Open)
            turn = std::min(turn, *entry.row->start - std::chrono::hours(24));
    }
    return turn;
}

int SessionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant SessionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries[size_t(index.row())];
    switch (role) {
    case LookRole:
        return QVariant::fromValue(&lookOf(entry));
    case Qt::DisplayRole:
        return entry.row ? entry.row->topic : entry.heading;
    case Qt::AccessibleTextRole:
        return entry.row ? spoken(entry) : entry.heading;
    case Qt::ToolTipRole:
        return entry.row ? spoken(entry) : QVariant();
    case KeyRole:
        return entry.row ? entry.row->key.toString() : QVariant();
    case IsHeadingRole:
        return !entry.row;
    default:
        return {};
    }
}

Qt::ItemFlags SessionListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // A heading that is not enabled is skipped by the arrow keys.
    return rowAt(index)
        ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
        : Qt::ItemNeverHasChildren;
}

bool SessionListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_loading && !m_next.isEmpty();
}

void SessionListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(Answer::Appends, pageSize, m_next);
}

const RowLook &SessionListModel::lookOf(const Entry &entry) const
{
    if (!entry.look)
        entry.look = entry.row ? rowLook(*entry.row, entry.initiation, m_waiting.value(entry.row->key))
                               : headingLook(entry.heading);
    return *entry.look;
}

QString SessionListModel::spoken(const Entry &entry) const
{
    return spokenText(*entry.row, today(), entry.initiation, m_waiting.value(entry.row->key));
}

QDate SessionListModel::today() const
{
    return toLocal(m_clock.now()).date();
}

} // namespace ui
