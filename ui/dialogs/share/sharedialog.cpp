#include "ui/dialogs/share/sharedialog.h"

#include "services/sessionservice.h"
#include "ui/dialogs/share/cohostspart.h"
#include "ui/dialogs/share/doorpart.h"
#include "ui/dialogs/share/linkspart.h"
#include "ui/dialogs/share/peoplepart.h"
#include "ui/meetingtext.h"
#include "ui/widgets/noticebar.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using services::ShareFacts;

ShareDialog::ShareDialog(
    services::SharingService &sharing, services::SessionService &sessions, Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_sharing(sharing), m_sessions(sessions)
{
    setWindowTitle(tr("Share"));
    build(prompts);
    connectAll();
    QSize size(fontMetrics().averageCharWidth() * 84, fontMetrics().lineSpacing() * 44);
    if (const QScreen *where = screen())
        size = size.boundedTo(where->availableSize() * 9 / 10);
    resize(size);
}

void ShareDialog::build(Prompts &prompts)
{
    auto *page = new QWidget(this);
    m_links = new LinksPart(m_sharing, prompts, page);
    const PeopleWords words { tr("Invite by e-mail"), tr("Addresses to invite"), tr("&Invite"),
        tr("%1: invited by e-mail"), tr("%1: was invited before, not again"), tr("%1: noted"),
        tr("%1: was noted before, not again"), tr("Nobody was invited.") };
    m_invite = new PeoplePart(
        words, [this](const QString &text) { return m_sharing.invite(m_session, text); }, page);
    m_cohosts = new CohostsPart(m_sharing, page);
    m_door = new DoorPart(m_sharing, page);
    auto *parts = new QVBoxLayout(page);
    parts->addWidget(buildUnpublished());
    for (QWidget *part : { static_cast<QWidget *>(m_links), static_cast<QWidget *>(m_invite),
             static_cast<QWidget *>(m_door), static_cast<QWidget *>(m_cohosts) })
        parts->addWidget(part);
    parts->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);

    m_notice = new NoticeBar(this);
    m_status = new QLabel(this);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *last = new QHBoxLayout;
    last->addWidget(m_status, 1);
    last->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_notice);
    column->addWidget(scroll, 1);
    column->addLayout(last);
}

QWidget *ShareDialog::buildUnpublished()
{
    m_unpublished = new QWidget(this);
    auto *words
        = new QLabel(tr("There are no attendee pages yet, so there is no join code, and people come by "
                        "the provider's link."),
            m_unpublished);
    words->setWordWrap(true);
    m_publish = new QPushButton(tr("Set &up attendee pages…"), m_unpublished);
    m_publish->setAutoDefault(false);
    connect(m_publish, &QPushButton::clicked, this, &ShareDialog::publishingWanted);
    auto *line = new QHBoxLayout(m_unpublished);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(words, 1);
    line->addWidget(m_publish);
    m_unpublished->hide();
    return m_unpublished;
}

void ShareDialog::connectAll()
{
    connect(m_links, &LinksPart::renewed, this, &ShareDialog::take);
    connect(m_links, &LinksPart::sheetWanted, this, [this] { Q_EMIT sheetWanted(m_session); });
    connect(m_links, &LinksPart::done, this, &ShareDialog::tell);
    connect(m_cohosts, &CohostsPart::done, this, &ShareDialog::tell);
    connect(m_cohosts, &CohostsPart::changed, this, &ShareDialog::read);
    connect(m_door, &DoorPart::changed, m_door, &DoorPart::show);
    connect(m_links, &LinksPart::problem, this, &ShareDialog::warn);
    connect(m_invite, &PeoplePart::problem, this, &ShareDialog::warn);
    connect(m_cohosts, &CohostsPart::problem, this, &ShareDialog::warn);
    connect(m_door, &DoorPart::problem, this, &ShareDialog::warn);
    connect(&m_sessions, &services::SessionService::sessionsChanged, this,
        [this](const model::SessionChange &change) {
            if (change.everything || change.changed.contains(m_session))
                read();
        });
}

void ShareDialog::share(const model::SessionKey &session)
{
    m_session = session;
    read();
    show();
    raise();
    activateWindow();
}

void ShareDialog::read()
{
    base::whenDone(
        m_sharing.facts(m_session), this, [this, asked = ++m_asked](const base::Result<ShareFacts> &facts) {
            if (asked != m_asked)
                return;
            if (facts)
                take(*facts);
            else if (facts.error().kind != base::ErrorKind::Cancelled)
                warn(refusalText(tr("How the session is shared could not be read."), facts.error()));
        });
}

void ShareDialog::take(const ShareFacts &facts)
{
    ++m_asked; // what was asked before is older
    setWindowTitle(tr("Share “%1”").arg(facts.session.topic));
    m_unpublished->setVisible(!facts.published);
    m_links->show(facts);
    m_cohosts->show(facts.session);
    m_door->show(facts.session);
}

void ShareDialog::tell(const QString &text)
{
    m_notice->dismiss();
    m_status->setText(text);
    QAccessibleEvent event(m_status, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ShareDialog::warn(const QString &text)
{
    m_status->clear();
    m_notice->say(text);
}

} // namespace ui
