#include "ui/drawers/startdrawer.h"

#include "services/profileservice.h"
#include "services/sessionservice.h"
#include "ui/actions.h"
#include "ui/errortext.h"
#include "ui/startflow.h"
#include "ui/texts.h"
#include "ui/theme.h"
#include "ui/widgets/sessionlistview.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

StartDrawer::StartDrawer(services::SessionService &sessions, services::ProfileService &profiles,
    StartFlow &starts, const base::Clock &clock, Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_sessions(sessions),
      m_profiles(profiles),
      m_starts(starts),
      m_clock(clock),
      m_actions(actions),
      m_model(clock),
      m_instant(new QToolButton(this)),
      m_menu(new QMenu(this)),
      m_list(new SessionListView(this))
{
    m_instant->setText(tr("Start an instant session"));
    m_instant->setToolTip(tr("Start a session now, without scheduling it"));
    m_instant->setIcon(icon(u"start"_s));
    m_instant->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_instant->setPopupMode(QToolButton::MenuButtonPopup);
    m_instant->setMenu(m_menu);
    m_instant->setFocusPolicy(Qt::StrongFocus);
    m_instant->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_instant->setMinimumHeight(fontMetrics().height() + 18);
    connect(m_instant, &QToolButton::clicked, this, &StartDrawer::startInstant);
    connect(m_menu, &QMenu::aboutToShow, this, &StartDrawer::fillProfiles);
    connect(&m_profiles, &services::ProfileService::profilesChanged, m_menu, &QMenu::clear);
    m_menu->addAction(tr("Reading profiles…"))->setEnabled(false);

    auto *title = new QLabel(tr("Today’s scheduled sessions"), this);
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    title->setContentsMargins(12, 0, 12, 4);
    m_list->setModel(&m_model);
    m_list->setAccessibleName(tr("Today’s scheduled sessions"));
    title->setBuddy(m_list);
    connect(m_list, &SessionListView::currentKeyChanged, this, &StartDrawer::announceTarget);
    connect(m_list, &SessionListView::startWanted, this, [this] { m_actions.start->trigger(); });
    connect(m_list, &SessionListView::menuWanted, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_actions.fillContextMenu(menu);
        menu->popup(at);
    });

    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 10, 12, 12);
    top->addWidget(m_instant);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(title);
    layout->addWidget(m_list, 1);

    m_midnight.setSingleShot(true);
    m_midnight.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_midnight, &QTimer::timeout, this, &StartDrawer::refresh);
    connect(&m_sessions, &services::SessionService::sessionsChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

// The model goes before the view: it must not tell us of it any more.
StartDrawer::~StartDrawer()
{
    blockSignals(true);
    m_list->disconnect(this);
    m_list->setModel(nullptr);
}

void StartDrawer::refresh()
{
    base::whenDone(m_sessions.today(), this,
        [this, asked = ++m_asked](const base::Result<std::vector<model::SessionRow>> &rows) {
            if (asked != m_asked)
                return;
            if (rows) {
                m_model.setRows(*rows);
                m_list->setEmptyText(tr("Nothing is scheduled for today."));
                announceTarget();
            } else if (rows.error().kind != base::ErrorKind::Cancelled) {
                Q_EMIT problem(errorText(tr("Today’s sessions could not be read."), rows.error()));
            }
            wakeAtMidnight();
        });
}

void StartDrawer::announceTarget()
{
    const QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    const model::SessionRow *row = chosen.isEmpty() ? nullptr : m_model.rowAt(chosen.first());
    m_actions.setTarget(row);
    Q_EMIT selected(row ? row->key : model::SessionKey());
}

void StartDrawer::startInstant()
{
    base::whenDone(m_profiles.defaultProfile(), this, [this](const base::Result<model::Profile> &profile) {
        if (profile)
            m_starts.startInstant(*profile, window());
        else if (profile.error().kind != base::ErrorKind::Cancelled)
            Q_EMIT problem(errorText(tr("No session was started."), profile.error()));
    });
}

void StartDrawer::fillProfiles()
{
    base::whenDone(
        m_profiles.profiles(), m_menu, [this](const base::Result<std::vector<model::Profile>> &profiles) {
            if (!profiles)
                return;
            m_menu->clear();
            for (const model::Profile &profile : *profiles) {
                QString name = profile.name;
                name.replace(u'&', u"&&"_s);
                connect(m_menu->addAction(name), &QAction::triggered, this,
                    [this, profile] { m_starts.startInstant(profile, window()); });
            }
        });
}

void StartDrawer::wakeAtMidnight()
{
    using namespace std::chrono_literals;
    m_midnight.stop();
    if (!isVisible())
        return;
    const base::Instant now = m_clock.now();
    const base::Instant midnight = startOfDay(toLocal(now).date().addDays(1));
    m_midnight.start(std::clamp<std::chrono::milliseconds>(midnight - now, 1s, 24h));
}

void StartDrawer::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void StartDrawer::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_midnight.stop();
}

} // namespace ui
