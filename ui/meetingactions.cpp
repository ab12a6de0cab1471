#include "ui/meetingactions.h"

#include "ui/meetingcommands.h"
#include "ui/meetingtext.h"
#include "ui/theme.h"

#include <QMenu>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// The tool tip tells what the text alone does not: why it is off.
void enable(QAction *action, const QString &whyNot)
{
    action->setEnabled(whyNot.isEmpty());
    action->setToolTip(whyNot.isEmpty() ? action->text().remove(u'&') : whyNot);
    action->setStatusTip(whyNot);
}

} // namespace

MeetingActions::MeetingActions(MeetingCommands &commands, const base::Clock &clock, QWidget *window)
    : QObject(window), m_commands(commands), m_clock(clock), m_window(window)
{
    initiate = make(tr("&Initiate…"), u"check"_s, &MeetingCommands::initiate);
    cancel = make(tr("&Cancel the initiation…"), u"close"_s, &MeetingCommands::cancelInitiation);
    link = make(tr("&Link an existing meeting…"), u"link"_s, &MeetingCommands::linkExisting);
    read = make(tr("&Read from the provider now"), u"refresh"_s, &MeetingCommands::readNow);
    end = make(tr("&End at the provider…"), u"stop"_s, &MeetingCommands::endThere);
    move = make(tr("&Move to another provider…"), u"next"_s, &MeetingCommands::move);
    drift = make(tr("Settle the &differences…"), u"warning"_s, &MeetingCommands::settleDrift);
    if (m_commands.hasRegistrants())
        registrants = make(tr("Re&gistrants…"), u"host"_s, &MeetingCommands::registrants);
    if (m_commands.hasReadyCheck())
        check = make(tr("Is everything rea&dy?"), u"info"_s, &MeetingCommands::checkReady);
    several = new QAction(icon(u"check"_s), tr("Initiate &several…"), this);
    connect(several, &QAction::triggered, &m_commands, &MeetingCommands::initiateSeveral);
    m_window->addAction(several);
    update();
}

QAction *MeetingActions::make(
    const QString &text, const QString &iconName, void (MeetingCommands::*run)(const model::SessionKey &))
{
    auto *action = new QAction(icon(iconName), text, this);
    connect(action, &QAction::triggered, this, [this, run] {
        if (m_target)
            (m_commands.*run)(m_target->key);
    });
    m_window->addAction(action);
    return action;
}

void MeetingActions::setTarget(const model::SessionRow *row)
{
    m_target = row ? std::optional(*row) : std::nullopt;
    update();
}

void MeetingActions::setAnyAccount(bool any)
{
    m_anyAccount = any;
    update();
}

void MeetingActions::update()
{
    const model::SessionRow *row = m_target ? &*m_target : nullptr;
    const bool live = row && !row->trashed && isLive(row->meeting);
    const bool made = live && row->meeting == model::MeetingState::Initiated;
    const QString nothingThere = tr("It is not initiated.");
    const QString linked = tr("You made this meeting at the provider: Meetwright never changes it.");
    const QString nothing = tr("Select a session first.");
    enable(initiate, whyNotInitiate(row, m_clock.now(), m_anyAccount));
    enable(several, m_anyAccount ? QString() : whyNotInitiate(row, m_clock.now(), false));
    enable(cancel, !live ? nothingThere : row->linked ? linked : QString());
    enable(link, !row || row->trashed ? nothing : live ? tr("It has a meeting already.") : QString());
    enable(read, made ? QString() : nothingThere);
    enable(end, !made ? nothingThere : row->linked ? linked : QString());
    enable(move, !made ? nothingThere : QString());
    enable(drift, row && row->meetingDiffers ? QString() : tr("Both sides agree."));
    for (QAction *action : { registrants, check })
        if (action)
            enable(action, row && !row->trashed ? QString() : nothing);
}

void MeetingActions::fillContextMenu(QMenu *menu) const
{
    menu->setToolTipsVisible(true);
    menu->addAction(initiate);
    if (registrants)
        menu->addAction(registrants);
    QMenu *there = menu->addMenu(tr("At the &provider"));
    there->setToolTipsVisible(true);
    there->addActions({ read, drift, link, move });
    if (check)
        there->addAction(check);
    there->addSeparator();
    there->addActions({ end, cancel });
    there->addSeparator();
    there->addAction(several);
}

} // namespace ui
