#include "ui/dialogs/attendance/reviewmodel.h"

#include "ui/theme.h"

#include <QFont>
#include <QGuiApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using services::AttendanceLine;
using services::MatchCandidate;

void ReviewModel::setPeople(const std::vector<AttendanceLine> &people)
{
    beginResetModel();
    m_people.clear();
    std::copy_if(people.begin(), people.end(), std::back_inserter(m_people),
        [](const AttendanceLine &line) { return !line.registrant.isNull(); });
    choose();
    endResetModel();
}

void ReviewModel::setCandidates(const std::vector<MatchCandidate> &candidates)
{
    beginResetModel();
    m_candidates = candidates;
    choose();
    endResetModel();
}

void ReviewModel::setSearch(const QString &text)
{
    beginResetModel();
    m_search = text.trimmed();
    choose();
    endResetModel();
}

void ReviewModel::choose()
{
    m_shown.clear();
    QHash<model::RegistrantKey, size_t> places;
    for (size_t at = 0; at < m_people.size(); ++at)
        places.insert(m_people[at].registrant, at);
    QSet<size_t> likely;
    for (const MatchCandidate &candidate : m_candidates) {
        const auto place = places.constFind(candidate.registrant);
        if (place == places.constEnd())
            continue;
        likely.insert(*place);
        m_shown.push_back({ *place, true });
    }
    for (size_t at = 0; at < m_people.size(); ++at)
        if (!likely.contains(at))
            m_shown.push_back({ at, false });
    if (m_search.isEmpty())
        return;
    std::erase_if(m_shown, [this](const Row &row) {
        const AttendanceLine &line = m_people[row.person];
        return !line.name.contains(m_search, Qt::CaseInsensitive)
            && !line.address.contains(m_search, Qt::CaseInsensitive);
    });
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QString ReviewModel::text(const Row &row) const
{
    const AttendanceLine &line = m_people[row.person];
    QString text = line.name.isEmpty() ? line.address : line.name;
    if (!line.address.isEmpty() && line.address != text)
        text += u" · "_s + line.address;
    if (line.state == model::RegistrantState::Cancelled)
        text += u" · "_s + tr("cancelled");
    if (row.likely)
        text += u" · "_s + tr("similar name");
    if (line.present)
        text += u" · "_s + tr("came already");
    return text;
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_shown[size_t(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(row);
    if (role == Qt::DecorationRole)
        return tintedIcon(row.likely ? u"next"_s : u"host"_s, 14, faintColour(QGuiApplication::palette()),
            qApp->devicePixelRatio());
    if (role == Qt::FontRole && row.likely) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    return {};
}

} // namespace ui
