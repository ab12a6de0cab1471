#include "ui/models/attendancemodel.h"

#include "ui/attendancetext.h"
#include "ui/texts.h"
#include "ui/theme.h"

#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using services::AttendanceLine;

namespace {

QString timeOf(const std::optional<base::Instant> &instant)
{
    return instant ? timeText(*instant) : QString();
}

QString spoken(const AttendanceLine &line)
{
    QStringList parts { line.name.isEmpty() ? line.address : line.name, roleText(line), presenceText(line),
        line.how };
    if (const QString stayed = minutesText(line.stayed); !stayed.isEmpty())
        parts << stayed;
    return parts.join(u", "_s);
}

QColor colourOf(const AttendanceLine &line, const QPalette &palette)
{
    if (presenceIcon(line) == u"warning")
        return warningColour(palette);
    return line.present ? runningColour(palette) : faintColour(palette);
}

} // namespace

bool fits(const AttendanceLine &line, AttendanceFilter filter)
{
    const bool registered = !line.registrant.isNull();
    switch (filter) {
    case AttendanceFilter::All:
        return true;
    case AttendanceFilter::Present:
        return line.present;
    case AttendanceFilter::Absent:
        return registered && line.state == model::RegistrantState::Active && !line.present;
    case AttendanceFilter::NotKnown:
        return registered && !line.known;
    case AttendanceFilter::NotRegistered:
        return !registered;
    case AttendanceFilter::ToReview:
        break;
    }
    return !registered && line.seenAs == model::ParticipantState::Unmatched;
}

QString filterText(AttendanceFilter filter)
{
    switch (filter) {
    case AttendanceFilter::All:
        return AttendanceModel::tr("Everybody");
    case AttendanceFilter::Present:
        return AttendanceModel::tr("Came");
    case AttendanceFilter::Absent:
        return AttendanceModel::tr("Did not come");
    case AttendanceFilter::NotKnown:
        return AttendanceModel::tr("Not known yet");
    case AttendanceFilter::NotRegistered:
        return AttendanceModel::tr("Not registered");
    case AttendanceFilter::ToReview:
        break;
    }
    return AttendanceModel::tr("To review");
}

AttendanceModel::AttendanceModel(QObject *parent) : QAbstractTableModel(parent) { }

void AttendanceModel::setPeople(std::vector<AttendanceLine> people)
{
    beginResetModel();
    m_people = std::move(people);
    choose(m_loaded); // what was in sight stays so
    endResetModel();
}

void AttendanceModel::setFilter(AttendanceFilter filter)
{
    beginResetModel();
    m_filter = filter;
    choose(0);
    endResetModel();
}

void AttendanceModel::setSearch(const QString &text)
{
    beginResetModel();
    m_search = text.trimmed();
    choose(0);
    endResetModel();
}

void AttendanceModel::choose(int loaded)
{
    m_shown.clear();
    for (size_t at = 0; at < m_people.size(); ++at) {
        const AttendanceLine &line = m_people[at];
        const bool found = m_search.isEmpty() || line.name.contains(m_search, Qt::CaseInsensitive)
            || line.address.contains(m_search, Qt::CaseInsensitive);
        if (found && fits(line, m_filter))
            m_shown.push_back(at);
    }
    m_loaded = std::min(count(), std::max(loaded, portion));
}

int AttendanceModel::countOf(AttendanceFilter filter) const
{
    return int(std::count_if(m_people.begin(), m_people.end(),
        [filter](const AttendanceLine &line) { return fits(line, filter); }));
}

int AttendanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_loaded;
}

int AttendanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool AttendanceModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_loaded < count();
}

void AttendanceModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const int until = std::min(count(), m_loaded + portion);
    beginInsertRows({}, m_loaded, until - 1);
    m_loaded = until;
    endInsertRows();
}

void AttendanceModel::loadAll()
{
    if (m_loaded == count())
        return;
    beginInsertRows({}, m_loaded, count() - 1);
    m_loaded = count();
    endInsertRows();
}

QString AttendanceModel::text(const AttendanceLine &line, int column) const
{
    switch (column) {
    case Name:
        return line.name.isEmpty() ? line.address : line.name;
    case Email:
        return line.address;
    case Came:
        return line.registrant.isNull() || line.state == model::RegistrantState::Cancelled
            ? presenceText(line) + u" · "_s + roleText(line)
            : presenceText(line);
    case How:
        return line.how;
    case Joined:
        return timeOf(line.joined);
    case Left:
        return timeOf(line.left);
    case Minutes:
        return line.joins > 1 && line.stayed.count() > 0
            ? tr("%1, joined %n times", nullptr, line.joins).arg(minutesText(line.stayed))
            : minutesText(line.stayed);
    case Clicked:
        return timeOf(line.clicked);
    default:
        return {};
    }
}

QVariant AttendanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AttendanceLine &one = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(one, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Name ? spoken(one) : text(one, index.column());
    case Qt::DecorationRole:
        if (index.column() == Came)
            return tintedIcon(
                presenceIcon(one), 14, colourOf(one, QGuiApplication::palette()), qApp->devicePixelRatio());
        return {};
    default:
        return {};
    }
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Email:
        return tr("E-mail");
    case Came:
        return tr("Attendance");
    case How:
        return tr("How known");
    case Joined:
        return tr("Joined");
    case Left:
        return tr("Left");
    case Minutes:
        return tr("Stayed");
    case Clicked:
        return tr("Followed the link");
    default:
        return {};
    }
}

} // namespace ui
