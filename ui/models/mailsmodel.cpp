#include "ui/models/mailsmodel.h"

#include "ui/texts.h"
#include "ui/theme.h"

#include <QFont>
#include <QHash>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace ui {

using model::MailState;
using services::MailLine;

namespace {

MailsModel::Only kindOf(MailState state)
{
    switch (state) {
    case MailState::Checking:
        return MailsModel::Only::Uncertain;
    case MailState::Failed:
        return MailsModel::Only::Failed;
    case MailState::Missed:
        return MailsModel::Only::Missed;
    default:
        return MailsModel::Only::Waiting;
    }
}

QString iconOf(MailState state)
{
    switch (state) {
    case MailState::Sending:
        return u"refresh"_s;
    case MailState::Checking:
        return u"help"_s;
    case MailState::Failed:
    case MailState::Missed:
        return u"warning"_s;
    default:
        return u"next"_s;
    }
}

QString idOf(const MailLine &line)
{
    const qint64 start = line.mail.start ? line.mail.start->time_since_epoch().count() : 0;
    return line.mail.session.toString() + u'/' + line.what + u'/' + QString::number(start);
}

QString titleOf(const MailLine &line)
{
    QStringList parts { line.topic };
    if (line.mail.start) {
        const QDateTime start = toLocal(*line.mail.start);
        parts << QString(
            QLocale().toString(start.date(), QLocale::ShortFormat) + u' ' + clockText(start.time()));
    }
    parts << line.what;
    return parts.join(u" · "_s);
}

} // namespace

MailsModel::MailsModel(QObject *parent) : QAbstractItemModel(parent) { }

bool MailsModel::passes(const MailLine &line) const
{
    if (m_only != Only::All && kindOf(line.mail.state) != m_only)
        return false;
    if (!m_session.isNull() && line.mail.session != m_session)
        return false;
    return m_search.isEmpty() || line.whom.contains(m_search, Qt::CaseInsensitive)
        || line.topic.contains(m_search, Qt::CaseInsensitive)
        || line.what.contains(m_search, Qt::CaseInsensitive);
}

std::vector<MailsModel::Group> MailsModel::grouped(const std::vector<MailLine> &all) const
{
    std::vector<Group> groups;
    QHash<QString, size_t> known;
    for (size_t i = 0; i < all.size(); ++i) {
        const MailLine &line = all[i];
        if (!passes(line))
            continue;
        const QString id = idOf(line);
        auto at = known.constFind(id);
        if (at == known.constEnd()) {
            at = known.insert(id, groups.size());
            groups.push_back({ id, titleOf(line), {}, 0 });
        }
        groups[*at].lines.push_back(int(i));
    }
    return groups;
}

void MailsModel::take(std::vector<MailLine> lines)
{
    regroup(std::move(lines));
}

void MailsModel::show(Only only, const QString &search, const model::SessionKey &session)
{
    m_only = only;
    m_search = search;
    m_session = session;
    regroup({});
}

// Only what the lines say changed, mostly: then selection and scrolling stay as they are.
void MailsModel::regroup(std::optional<std::vector<MailLine>> fresh)
{
    const std::vector<MailLine> &lines = fresh ? *fresh : m_lines;
    std::vector<Group> groups = grouped(lines);
    std::vector<model::MailKey> order;
    for (const Group &group : groups)
        for (const int line : group.lines)
            order.push_back(lines[size_t(line)].mail.key);
    const bool same = order == m_order && groups.size() == m_groups.size()
        && std::equal(groups.begin(), groups.end(), m_groups.begin(),
            [](const Group &a, const Group &b) { return a.id == b.id && a.lines.size() == b.lines.size(); });
    QHash<QString, int> shown;
    for (const Group &group : m_groups)
        shown.insert(group.id, group.shown);
    for (Group &group : groups)
        group.shown = std::min(int(group.lines.size()), std::max(portion, shown.value(group.id)));
    if (!same)
        beginResetModel();
    if (fresh)
        m_lines = std::move(*fresh);
    m_groups = std::move(groups);
    m_order = std::move(order);
    if (!same)
        return endResetModel();
    for (int row = 0; row < int(m_groups.size()); ++row) {
        const QModelIndex group = index(row, 0);
        Q_EMIT dataChanged(group, index(row, ColumnCount - 1));
        const int last = m_groups[size_t(row)].shown - 1;
        if (last >= 0)
            Q_EMIT dataChanged(index(0, 0, group), index(last, ColumnCount - 1, group));
    }
}

bool MailsModel::isGroup(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == 0;
}

QString MailsModel::groupId(const QModelIndex &index) const
{
    return isGroup(index) ? m_groups[size_t(index.row())].id : QString();
}

QModelIndex MailsModel::groupIndex(const QString &id) const
{
    const auto group
        = std::find_if(m_groups.begin(), m_groups.end(), [&id](const Group &one) { return one.id == id; });
    return group == m_groups.end() ? QModelIndex() : index(int(group - m_groups.begin()), 0);
}

const MailLine *MailsModel::lineAt(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index))
        return nullptr;
    const Group &group = m_groups[size_t(index.internalId() - 1)];
    return &m_lines[size_t(group.lines[size_t(index.row())])];
}

QModelIndex MailsModel::indexOf(const model::MailKey &key)
{
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const auto &lines = m_groups[i].lines;
        const auto at = std::find_if(
            lines.begin(), lines.end(), [&](int line) { return m_lines[size_t(line)].mail.key == key; });
        if (at == lines.end())
            continue;
        const QModelIndex group = index(int(i), 0);
        const int row = int(at - lines.begin());
        while (row >= m_groups[i].shown)
            fetchMore(group);
        return index(row, 0, group);
    }
    return {};
}

std::vector<const MailLine *> MailsModel::linesAt(const QModelIndexList &indexes) const
{
    std::set<int> chosen;
    for (const QModelIndex &index : indexes) {
        if (isGroup(index)) {
            const auto &lines = m_groups[size_t(index.row())].lines;
            chosen.insert(lines.begin(), lines.end());
        } else if (index.isValid()) {
            chosen.insert(m_groups[size_t(index.internalId() - 1)].lines[size_t(index.row())]);
        }
    }
    std::vector<const MailLine *> lines;
    lines.reserve(chosen.size());
    for (const int line : chosen)
        lines.push_back(&m_lines[size_t(line)]);
    return lines;
}

// A group's own id is 0; its lines carry the group's row + 1.
QModelIndex MailsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex MailsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId() - 1), 0, quintptr(0));
}

int MailsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return isGroup(parent) && parent.column() == 0 ? m_groups[size_t(parent.row())].shown : 0;
}

int MailsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool MailsModel::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() ? !m_groups.empty() : isGroup(parent) && parent.column() == 0;
}

bool MailsModel::canFetchMore(const QModelIndex &parent) const
{
    if (!isGroup(parent))
        return false;
    const Group &group = m_groups[size_t(parent.row())];
    return group.shown < int(group.lines.size());
}

void MailsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    Group &group = m_groups[size_t(parent.row())];
    const int next = std::min(group.shown + portion, int(group.lines.size()));
    beginInsertRows(parent, group.shown, next - 1);
    group.shown = next;
    endInsertRows();
}

QString MailsModel::summary(const Group &group) const
{
    std::array<int, 5> counts {};
    for (const int line : group.lines)
        ++counts[size_t(kindOf(m_lines[size_t(line)].mail.state))];
    QStringList parts;
    if (const int n = counts[size_t(Only::Failed)])
        parts << tr("%n failed", nullptr, n);
    if (const int n = counts[size_t(Only::Missed)])
        parts << tr("%n missed", nullptr, n);
    if (const int n = counts[size_t(Only::Uncertain)])
        parts << tr("%n may have arrived", nullptr, n);
    if (const int n = counts[size_t(Only::Waiting)])
        parts << tr("%n waiting", nullptr, n);
    return parts.join(u", "_s);
}

QVariant MailsModel::groupData(const Group &group, int column, int role) const
{
    const QString people = tr("%n person(s)", nullptr, int(group.lines.size()));
    if (role == Qt::DisplayRole)
        return column == What ? QString(group.title + u" · "_s + people) : summary(group);
    if (role == Qt::FontRole && column == What) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::AccessibleTextRole)
        return QString(group.title + u", "_s + people + u", "_s + summary(group));
    return {};
}

QVariant MailsModel::lineData(const MailLine &line, int column, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return column == What ? line.whom : line.state;
    if (role == Qt::DecorationRole && column == State)
        return icon(iconOf(line.mail.state));
    if (role == Qt::AccessibleTextRole)
        return QString(line.whom + u", "_s + line.what + u", "_s + line.state);
    return {};
}

QVariant MailsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isGroup(index))
        return groupData(m_groups[size_t(index.row())], index.column(), role);
    return lineData(*lineAt(index), index.column(), role);
}

QVariant MailsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == What ? tr("To whom") : tr("How it stands");
}

} // namespace ui
