#include "ui/widgets/reminderspage.h"

#include "ui/texts.h"
#include "ui/theme.h"
#include "ui/widgets/durationcombo.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using base::Instant;
using base::Result;
using model::ReminderFor;
using services::PlannedMail;

namespace {

constexpr int margin = 14;
constexpr int occurrencesShown = 3;
constexpr int startRole = Qt::UserRole;
constexpr int peopleRole = Qt::UserRole + 1;

QString whomText(const PlannedMail &mail)
{
    return mail.reminder.whom == ReminderFor::Host
        ? RemindersPage::tr("you")
        : RemindersPage::tr("%n attendee(s)", nullptr, mail.people);
}

// "13:00", on another day than the occurrence "Fri 27 Nov, 15:00"
QString whenText(const PlannedMail &mail)
{
    const QDate day = toLocal(mail.at).date();
    const QString time = timeText(mail.at);
    return day == toLocal(mail.start).date()
        ? time
        : QLocale().toString(day, RemindersPage::tr("ddd d MMM", "a day, as short as can be")) + u", "_s
            + time;
}

QString stateIcon(const PlannedMail &mail)
{
    if (mail.missed > 0 || mail.failed > 0)
        return u"warning"_s;
    if (mail.waiting > 0)
        return u"next"_s;
    return mail.sent > 0 ? u"check"_s : QString();
}

} // namespace

RemindersPage::RemindersPage(services::MailReminders &reminders, const base::Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_reminders(reminders),
      m_clock(clock),
      m_nothing(new QLabel(this)),
      m_list(new QTreeWidget(this)),
      m_again(new QPushButton(tr("Send &again…"), this))
{
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(margin, margin, margin, margin);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_list->setHeaderLabels({ tr("When"), tr("To"), tr("State") });
    m_list->setAccessibleName(tr("Reminders by e-mail"));
    m_list->header()->setAccessibleName(tr("Columns of the reminders"));
    m_list->header()->setStretchLastSection(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setIndentation(fontMetrics().averageCharWidth() * 2);
    m_again->setAutoDefault(false);
    m_again->setToolTip(tr("Remind all or some of the attendees of the chosen time once more"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(margin, 6, margin, margin);
    buttons->addWidget(m_again);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(&m_reminders, &services::MailReminders::changed, this, &RemindersPage::read);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RemindersPage::follow);
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (const auto start = chosenStart())
            Q_EMIT sendAgainWanted(m_session, *start);
    });
}

void RemindersPage::showSession(const model::Session &session)
{
    if (m_session != session.key)
        m_list->clear();
    m_session = session.key;
    read();
}

void RemindersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void RemindersPage::read()
{
    const int asked = ++m_asked;
    if (m_session.isNull() || !isVisible())
        return;
    base::whenDone(m_reminders.planned(m_session, occurrencesShown), this,
        [this, asked](const Result<std::vector<PlannedMail>> &plan) {
            if (asked == m_asked && plan)
                take(*plan);
        });
}

void RemindersPage::take(const std::vector<PlannedMail> &plan)
{
    const auto chosen = chosenStart();
    const QDate today = toLocal(m_clock.now()).date();
    m_list->clear();
    QTreeWidgetItem *occurrence = nullptr;
    for (const PlannedMail &mail : plan) {
        const qint64 start = mail.start.time_since_epoch().count();
        if (!occurrence || occurrence->data(0, startRole).toLongLong() != start) {
            occurrence = new QTreeWidgetItem(
                m_list, { dayHeading(toLocal(mail.start).date(), today) + u", "_s + timeText(mail.start) });
            occurrence->setData(0, startRole, start);
            occurrence->setData(0, peopleRole, 0);
            QFont font = m_list->font();
            font.setWeight(QFont::DemiBold);
            occurrence->setFont(0, font);
            occurrence->setFirstColumnSpanned(true);
            occurrence->setExpanded(true);
            if (!m_list->currentItem() || chosen == mail.start)
                m_list->setCurrentItem(occurrence);
        }
        auto *item = new QTreeWidgetItem(occurrence, { whenText(mail), whomText(mail), mail.state });
        item->setToolTip(0, tr("%1 before").arg(durationText(mail.reminder.before)));
        item->setToolTip(2, mail.state);
        item->setData(0, Qt::AccessibleTextRole,
            QString(item->text(0) + u", "_s + item->text(1) + u": "_s + mail.state));
        if (const QString name = stateIcon(mail); !name.isEmpty())
            item->setIcon(2, icon(name));
        if (mail.reminder.whom == ReminderFor::Attendees)
            occurrence->setData(0, peopleRole, mail.people);
    }
    m_list->setVisible(!plan.empty());
    m_nothing->setVisible(plan.empty());
    m_nothing->setText(tr("No reminders by e-mail are planned. Edit the session, and add some under “Further "
                          "options”."));
    m_list->resizeColumnToContents(0);
    m_list->resizeColumnToContents(1);
    follow();
}

void RemindersPage::follow()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (item && item->parent())
        item = item->parent();
    m_again->setVisible(m_list->topLevelItemCount() > 0);
    m_again->setEnabled(item && item->data(0, peopleRole).toInt() > 0);
}

std::optional<Instant> RemindersPage::chosenStart() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (item && item->parent())
        item = item->parent();
    return item ? std::optional(Instant(std::chrono::seconds(item->data(0, startRole).toLongLong())))
                : std::nullopt;
}

} // namespace ui
