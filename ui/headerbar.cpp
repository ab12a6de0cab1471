#include "ui/headerbar.h"

#include "ui/widgets/menubutton.h"
#include "ui/widgets/waitingbutton.h"

#include "services/profileservice.h"
#include "settings/settings.h"
#include "ui/actions.h"
#include "ui/errortext.h"
#include "ui/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

HeaderBar::HeaderBar(settings::Settings &settings, services::ProfileService &profiles, const Actions &actions,
    QMenu *menu, QWidget *parent)
    : QWidget(parent),
      m_settings(settings),
      m_profiles(profiles),
      m_host(new QToolButton(this)),
      m_hostMenu(new QMenu(this)),
      m_state(new QLabel(this))
{
    m_host->setAutoRaise(true);
    m_host->setIcon(icon(u"host"_s));
    m_host->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    opensMenu(m_host);
    m_host->setMenu(m_hostMenu);
    m_host->setFocusPolicy(Qt::TabFocus);
    m_host->setMinimumWidth(40);
    m_host->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_host->setToolTip(tr("Who hosts, and the profile for new sessions"));
    connect(m_hostMenu, &QMenu::aboutToShow, this, &HeaderBar::fillProfiles);
    m_hostMenu->addAction(tr("Reading profiles…"))->setEnabled(false);

    m_state->setTextFormat(Qt::PlainText);
    m_state->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *refresh = new QToolButton(this);
    refresh->setDefaultAction(actions.refresh);
    refresh->setAutoRaise(true);
    refresh->setFocusPolicy(Qt::TabFocus);
    refresh->setAccessibleName(actions.refresh->iconText());
    auto *menuButton = new QToolButton(this);
    menuButton->setAutoRaise(true);
    menuButton->setIcon(icon(u"menu"_s));
    opensMenu(menuButton);
    menuButton->setMenu(menu);
    menuButton->setFocusPolicy(Qt::TabFocus);
    menuButton->setToolTip(tr("Menu"));
    menuButton->setAccessibleName(tr("Menu"));
    menuButton->setShortcut(Qt::Key_F10);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    layout->addWidget(m_host);
    layout->addWidget(m_state, 1);
    layout->addWidget(refresh);
    layout->addWidget(menuButton);

    updateHost({});
    reload();
    connect(&m_profiles, &services::ProfileService::profilesChanged, this, &HeaderBar::reload);
    connect(&m_settings, &settings::Settings::changed, this, [this](const QString &key) {
        if (settings::isKey(key, settings::keys::hostName))
            reload();
    });
}

void HeaderBar::setState(const QString &words)
{
    m_state->setText(words);
    m_state->setAccessibleName(words);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, runningColour(colours));
    m_state->setPalette(colours);
}

void HeaderBar::showWaiting(services::OutboxService &outbox)
{
    auto *button = new WaitingButton(outbox, this);
    auto *row = qobject_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->indexOf(m_state) + 1, button);
    connect(button, &QToolButton::clicked, this, &HeaderBar::waitingWanted);
}

void HeaderBar::reload()
{
    base::whenDone(m_profiles.defaultProfile(), this, [this](const base::Result<model::Profile> &profile) {
        updateHost(profile ? profile->name : QString());
    });
}

void HeaderBar::updateHost(const QString &profile)
{
    QString name = m_settings.value(settings::keys::hostName);
    if (name.isEmpty())
        name = tr("Host");
    const QString text = profile.isEmpty() ? name : name + u" · "_s + profile;
    QString shown = fontMetrics().elidedText(text, Qt::ElideRight, fontMetrics().averageCharWidth() * 34);
    m_host->setText(shown.replace(u'&', u"&&"_s));
    m_host->setAccessibleName(tr("Host and profile: %1").arg(text));
}

void HeaderBar::fillProfiles()
{
    base::whenDone(
        m_profiles.profiles(), m_hostMenu, [this](const base::Result<std::vector<model::Profile>> &profiles) {
            if (!profiles)
                return;
            m_hostMenu->clear();
            m_hostMenu->addSection(tr("Profile for new sessions"));
            auto *group = new QActionGroup(m_hostMenu);
            for (const model::Profile &profile : *profiles) {
                QString name = profile.name;
                QAction *action = m_hostMenu->addAction(name.replace(u'&', u"&&"_s));
                action->setCheckable(true);
                action->setChecked(profile.isDefault);
                group->addAction(action);
                connect(
                    action, &QAction::triggered, this, [this, chosen = model::Profile(profile)]() mutable {
                        chosen.isDefault = true;
                        base::whenDone(
                            m_profiles.save(chosen), this, [this](const base::Result<model::Profile> &saved) {
                                if (!saved)
                                    Q_EMIT problem(
                                        errorText(tr("The profile was not chosen."), saved.error()));
                            });
                    });
            }
            m_hostMenu->addSeparator();
            connect(m_hostMenu->addAction(tr("Edit &profiles…")), &QAction::triggered, this,
                &HeaderBar::profilesWanted);
            connect(
                m_hostMenu->addAction(tr("&Account…")), &QAction::triggered, this, &HeaderBar::accountWanted);
        });
}

} // namespace ui
