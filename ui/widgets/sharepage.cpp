#include "ui/widgets/sharepage.h"

#include "ui/actions.h"
#include "ui/clipboard.h"
#include "ui/sharecommands.h"
#include "ui/texts.h"
#include "ui/widgets/detailparts.h"

#include <QFormLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

SharePage::SharePage(const Actions &actions, QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, detailMargin);
    auto *form = new QWidget(page);
    m_form = makeDetailForm(form);
    layout->addWidget(form);
    auto *buttons = new QVBoxLayout;
    buttons->setContentsMargins(detailMargin, 0, detailMargin, 0);
    for (QAction *action :
        { actions.share, actions.qr, actions.copyInvitation, actions.email, actions.saveCalendar }) {
        if (!action)
            continue;
        auto *button = makeActionButton(action, page);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        buttons->addWidget(button);
    }
    layout->addLayout(buttons);
    layout->addStretch();
    setWidget(page);
}

void SharePage::add(const QString &name, const QString &shown, const QString &copyAs, const QString &copyName,
    const QString &said)
{
    if (shown.isEmpty())
        return;
    auto *field = new QWidget(m_form->parentWidget());
    auto *label = makeDetailLabel(field);
    label->setText(shown);
    label->setAccessibleName(name + u": "_s + shown);
    auto *copy = makeDetailTool(u"copy"_s, copyName, field);
    connect(copy, &QToolButton::clicked, this, [this, copyAs, said] {
        copyText(copyAs);
        Q_EMIT copied(said);
    });
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    m_form->addRow(new QLabel(name, m_form->parentWidget()), field);
}

void SharePage::showDetails(const services::SessionDetails &details)
{
    clearForm(m_form);
    const model::Session &session = details.session;
    const QString link = QString::fromUtf8(details.link.toEncoded());
    const QUrl pages = m_sharing ? m_sharing->joinLink(session.reservedId) : QUrl();
    const QString joinLink = QString::fromUtf8(pages.toEncoded());
    add(tr("Join link"), breakable(joinLink), joinLink, tr("Copy the join link"),
        tr("Copied the join link."));
    if (link != joinLink)
        add(joinLink.isEmpty() ? tr("Link") : tr("Provider's link"), breakable(link), link,
            tr("Copy the link"), tr("Copied the link."));
    add(tr("Session ID"), session.reservedId.grouped(), session.reservedId.digits(),
        tr("Copy the session ID"), tr("Copied the session ID."));
    if (!m_sharing || !m_sharing->canShare() || !joinLink.isEmpty())
        add(tr("Join code"), codeText(session.joinCode), session.joinCode, tr("Copy the join code"),
            tr("Copied the join code."));
}

} // namespace ui
