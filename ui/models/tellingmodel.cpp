#include "ui/models/tellingmodel.h"

#include "services/mailkindtext.h"
#include "ui/mailtext.h"
#include "ui/theme.h"

#include <QGuiApplication>

#include <set>

using namespace Qt::StringLiterals;

namespace ui {

TellingModel::TellingModel(const services::MailForecast &forecast, QObject *parent)
    : QAbstractTableModel(parent),
      m_sessionZone(forecast.after.hasDate() ? forecast.after.series.front().zone : QByteArray())
{
    const services::MailPlan &plan = forecast.plan;
    std::set<QString> told;
    for (const model::Mail &mail : plan.written) {
        m_rows.push_back({ personText(mail.name, mail.address), services::mailKindText(mail.kind), mail });
        told.insert(mail.address);
    }
    for (const model::Mail &mail : plan.amended)
        m_rows.push_back({ personText(mail.name, mail.address),
            tr("%1, which waits already and will tell the change").arg(services::mailKindText(mail.kind)),
            mail });
    for (const services::Untold &one : plan.untold) {
        m_rows.push_back({ personText(one.name, one.address), untoldText(one.why) });
        told.insert(one.address);
    }
    for (const model::Mail &mail : plan.withdrawn)
        if (!told.contains(mail.address))
            m_rows.push_back({ personText(mail.name, mail.address),
                tr("Nothing: what waits for them is taken back (%1)")
                    .arg(services::mailKindText(mail.kind)) });
}

int TellingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TellingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TellingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == Qt::ForegroundRole && !row.mail)
        return faintColour(QGuiApplication::palette());
    if (role == Qt::ToolTipRole && index.column() <= Gets)
        return index.column() == Who ? row.who : row.gets;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Who:
        return row.who;
    case Gets:
        return row.gets;
    case Language:
        return row.mail ? mailLanguageText(row.mail->language) : QString();
    case TimeZone:
        return row.mail ? mailZoneText(row.mail->zone.isEmpty() ? m_sessionZone : row.mail->zone) : QString();
    default:
        return {};
    }
}

QVariant TellingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Who:
        return tr("Who");
    case Gets:
        return tr("Gets");
    case Language:
        return tr("Language");
    case TimeZone:
        return tr("Time zone");
    default:
        return {};
    }
}

const model::Mail *TellingModel::mailAt(int row) const
{
    return row >= 0 && size_t(row) < m_rows.size() && m_rows[size_t(row)].mail ? &*m_rows[size_t(row)].mail
                                                                               : nullptr;
}

} // namespace ui
