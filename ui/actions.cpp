#include "ui/actions.h"

#include "ui/attendancecommands.h"
#include "ui/mailcommands.h"
#include "ui/meetingactions.h"
#include "ui/sessioncommands.h"
#include "ui/sharecommands.h"
#include "ui/theme.h"

#include <QMenu>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui {

Actions::Actions(SessionCommands &commands, ShareCommands &sharing, QWidget *window)
    : QObject(window), m_commands(commands), m_sharing(sharing), m_window(window)
{
    makeSessionActions();
    makeInviteActions();
    makeTrashActions();
    find = make(tr("&Find"), u"search"_s, QKeySequence::Find, {});
    refresh = make(tr("Re&fresh"), u"refresh"_s, Qt::Key_F5, {});
    setTarget(nullptr);
    setUndo(false, {});
}

void Actions::makeSessionActions()
{
    add = make(tr("&Add"), u"add"_s, QKeySequence::New, [this] { m_commands.add(); });
    add->setToolTip(tr("Add a session"));
    edit = makeForRow(tr("&Edit"), u"edit"_s, Qt::Key_F2, &SessionCommands::edit);
    duplicate
        = makeForRow(tr("D&uplicate"), u"duplicate"_s, Qt::CTRL | Qt::Key_D, &SessionCommands::duplicate);
    remove = makeForRow(tr("&Delete"), u"delete"_s, QKeySequence::Delete, &SessionCommands::remove);
    undo = make(tr("&Undo"), u"undo"_s, QKeySequence::Undo, [this] { m_commands.undo(); });
    details = make(tr("De&tails"), u"info"_s, Qt::ALT | Qt::Key_Return, {});
    start = makeForRow(tr("&Start"), u"start"_s, Qt::CTRL | Qt::Key_Return, &SessionCommands::start);
    end = makeForRow(tr("E&nd"), u"stop"_s, {}, &SessionCommands::end);
    padlock = make(tr("Close the padlock"), u"lock-closed"_s, {}, [this] {
        if (m_target)
            m_commands.setOpen(*m_target, !m_target->open);
    });
}

void Actions::makeInviteActions()
{
    if (m_sharing.canShare())
        share = makeForShare(
            tr("S&hare…"), u"share"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_S, &ShareCommands::share);
    email = makeForRow(tr("&Email invitation"), u"invite"_s, {}, &SessionCommands::emailInvitation);
    copyInvitation
        = makeForRow(tr("&Copy invitation"), u"copy"_s, QKeySequence::Copy, &SessionCommands::copyInvitation);
    previewInvitation
        = makeForRow(tr("&Look at the invitation"), u"info"_s, {}, &SessionCommands::previewInvitation);
    copyLink = makeForRow(
        tr("Copy &link"), u"link"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_C, &SessionCommands::copyLink);
    qr = makeForShare(tr("&QR code and join sheet"), u"qr"_s, {}, &ShareCommands::showSheet);
    saveCalendar = makeForRow(tr("&Save calendar file"), u"save"_s, {}, &SessionCommands::saveCalendarFile);
}

void Actions::setMails(MailCommands &commands)
{
    tellRegistrants = make(tr("&Tell registrants…"), u"invite"_s, {}, [this, &commands] {
        if (m_target)
            commands.tellRegistrants(m_target->key);
    });
    mails = make(tr("E-&mails of this session…"), u"next"_s, {}, [this, &commands] {
        if (m_target)
            commands.showMailsOf(m_target->key, m_target->topic);
    });
    setTarget(nullptr);
}

void Actions::offerAttendance(AttendanceCommands &commands)
{
    attendance = make(tr("&Attendance…"), u"host"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_A, [this, &commands] {
        if (m_target)
            commands.show(m_target->key);
    });
    setTarget(m_target ? &*m_target : nullptr);
}

void Actions::makeTrashActions()
{
    restore = makeForRow(tr("&Restore"), u"restore"_s, {}, &SessionCommands::restore);
    erase = makeForRow(tr("&Delete for ever"), u"delete"_s, {}, &SessionCommands::erase);
    emptyTrash = make(tr("E&mpty trash"), u"delete"_s, {}, [this] { m_commands.emptyTrash(); });
}

QAction *Actions::make(
    const QString &text, const QString &iconName, const QKeySequence &key, std::function<void()> run)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcut(key);
    if (!key.isEmpty())
        action->setToolTip(action->text().remove(u'&') + u" ("_s
            + action->shortcut().toString(QKeySequence::NativeText) + u')');
    if (run)
        connect(action, &QAction::triggered, this, std::move(run));
    m_window->addAction(action);
    return action;
}

QAction *Actions::makeForRow(const QString &text, const QString &iconName, const QKeySequence &key,
    void (SessionCommands::*run)(const model::SessionRow &))
{
    return make(text, iconName, key, [this, run] {
        if (m_target)
            (m_commands.*run)(*m_target);
    });
}

QAction *Actions::makeForShare(const QString &text, const QString &iconName, const QKeySequence &key,
    void (ShareCommands::*run)(const model::SessionKey &))
{
    return make(text, iconName, key, [this, run] {
        if (m_target)
            (m_sharing.*run)(m_target->key);
    });
}

void Actions::setTarget(const model::SessionRow *row)
{
    m_target = row ? std::optional(*row) : std::nullopt;
    if (m_meetings)
        m_meetings->setTarget(row);
    showTarget();
    updateRefusals();
}

void Actions::showTarget()
{
    const model::SessionRow *row = m_target ? &*m_target : nullptr;
    const bool isLive = row && !row->trashed;
    for (QAction *action : { edit, duplicate, remove, padlock, start, email, copyInvitation,
             previewInvitation, copyLink, qr, saveCalendar })
        action->setEnabled(isLive);
    if (share)
        share->setEnabled(isLive);
    if (tellRegistrants) {
        const bool anybody = isLive && row->registrants > 0;
        tellRegistrants->setEnabled(anybody);
        tellRegistrants->setToolTip(
            anybody || !isLive ? tellRegistrants->text().remove(u'&') : tr("Nobody is registered."));
        mails->setEnabled(row);
    }
    if (attendance)
        attendance->setEnabled(isLive);
    details->setEnabled(row);
    end->setEnabled(isLive && row->running);
    end->setVisible(isLive && row->running);
    start->setText(isLive && row->running ? tr("&Join again") : tr("&Start"));
    padlock->setText(row && !row->open ? tr("Open the &padlock") : tr("Close the &padlock"));
    padlock->setIcon(icon(row && !row->open ? u"lock-open"_s : u"lock-closed"_s));
    restore->setEnabled(row && row->trashed);
    erase->setEnabled(row && row->trashed);
    refuse();
}

void Actions::updateRefusals()
{
    if (!m_target)
        return;
    base::whenDone(m_commands.refusals(m_target->key), this,
        [this, key = m_target->key](const base::Result<services::Refusals> &refusals) {
            if (!refusals || !m_target || m_target->key != key)
                return;
            m_refusedKey = key;
            m_refusals = *refusals;
            showTarget();
        });
}

// What is a colleague's stays visible, and says whose it is.
void Actions::refuse()
{
    const bool known = m_target && m_target->key == m_refusedKey;
    const services::Refusals refusals = known ? m_refusals : services::Refusals();
    const std::pair<QAction *, QString> all[] = { { start, refusals.start }, { end, refusals.start },
        { edit, refusals.edit }, { padlock, refusals.openOrClose }, { remove, refusals.remove },
        { restore, refusals.remove }, { erase, refusals.remove } };
    for (const auto &[action, why] : all) {
        if (!action->data().isValid())
            action->setData(action->toolTip());
        action->setToolTip(why.isEmpty() ? action->data().toString() : why);
        action->setStatusTip(why);
        if (!why.isEmpty())
            action->setEnabled(false);
    }
}

void Actions::setUndo(bool can, const QString &text)
{
    undo->setEnabled(can);
    undo->setText(text.isEmpty() ? tr("&Undo") : text);
}

void Actions::fillInviteMenu(QMenu *menu) const
{
    if (share)
        menu->addAction(share);
    menu->addActions({ email, copyInvitation, previewInvitation, copyLink, qr, saveCalendar });
}

void Actions::fillContextMenu(QMenu *menu) const
{
    if (m_target && m_target->trashed) {
        menu->addActions({ restore, erase });
        menu->addSeparator();
        menu->addActions({ details, emptyTrash });
        return;
    }
    menu->addActions({ start, end });
    if (m_meetings)
        m_meetings->fillContextMenu(menu);
    if (attendance)
        menu->addAction(attendance);
    menu->addSeparator();
    menu->addActions({ add, edit, duplicate, remove, undo });
    menu->addSeparator();
    fillInviteMenu(menu);
    if (tellRegistrants)
        menu->addActions({ tellRegistrants, mails });
    menu->addSeparator();
    menu->addActions({ padlock, details });
}

} // namespace ui
