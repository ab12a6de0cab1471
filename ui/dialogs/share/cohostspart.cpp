#include "ui/dialogs/share/cohostspart.h"

#include "ui/dialogs/share/peoplepart.h"
#include "ui/meetingtext.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

CohostsPart::CohostsPart(services::SharingService &sharing, QWidget *parent)
    : QWidget(parent), m_sharing(sharing)
{
    const PeopleWords words { tr("Co-hosts, who can edit and start"), tr("Addresses of co-hosts"), tr("&Add"),
        tr("%1: is a co-host now, told by e-mail"), tr("%1: is a co-host already"),
        tr("%1: is a co-host now"), tr("%1: is a co-host already"), tr("No co-host was added.") };
    m_add = new PeoplePart(
        words, [this](const QString &text) { return m_sharing.addCohosts(m_session.key, text); }, this);
    m_known = new QWidget(m_add);
    m_list = new QListWidget(m_known);
    m_list->setAccessibleName(tr("Co-hosts of this session"));
    m_remove = new QPushButton(tr("&Remove"), m_known);
    m_remove->setAccessibleName(tr("Remove the co-host"));
    m_remove->setAutoDefault(false);
    auto *line = new QHBoxLayout(m_known);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_list, 1);
    line->addWidget(m_remove, 0, Qt::AlignTop);
    static_cast<QVBoxLayout *>(m_add->layout())->insertWidget(0, m_known);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_add);
    connect(m_add, &PeoplePart::sent, this, &CohostsPart::changed);
    connect(m_add, &PeoplePart::problem, this, &CohostsPart::problem);
    connect(m_remove, &QPushButton::clicked, this, &CohostsPart::remove);
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] { allowRemoval(); });
}

void CohostsPart::show(const model::Session &session)
{
    m_session = session;
    const int row = m_list->currentRow();
    m_list->clear();
    for (const model::Cohost &cohost : session.cohosts)
        m_list->addItem(cohost.name.isEmpty() ? cohost.email : tr("%1 (%2)").arg(cohost.name, cohost.email));
    m_known->setVisible(m_list->count() > 0);
    if (m_list->count() > 0)
        m_list->setFixedHeight(
            m_list->sizeHintForRow(0) * std::clamp(m_list->count(), 2, 5) + 2 * m_list->frameWidth());
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    allowRemoval();
}

void CohostsPart::allowRemoval()
{
    const QString why = m_sharing.whyNot(model::Deed::RemoveCohost, m_session);
    m_remove->setEnabled(why.isEmpty() && m_list->currentRow() >= 0);
    m_remove->setToolTip(why);
    m_remove->setAccessibleDescription(why);
}

void CohostsPart::remove()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_session.cohosts.size()))
        return;
    const QString email = m_session.cohosts[size_t(row)].email;
    base::whenDone(m_sharing.removeCohost(m_session.key, email), this,
        [this, email](const base::Result<model::Session> &session) {
            if (!session) {
                Q_EMIT problem(refusalText(tr("The co-host was not removed."), session.error()));
                return;
            }
            show(*session);
            Q_EMIT done(tr("%1 is no longer a co-host.").arg(email));
        });
}

} // namespace ui
