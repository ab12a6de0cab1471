#include "ui/widgets/meetingsection.h"

#include "services/accountservice.h"
#include "ui/clipboard.h"
#include "ui/dialogs/meetings/readydialog.h"
#include "ui/meetingactions.h"
#include "ui/meetingtext.h"
#include "ui/texts.h"
#include "ui/theme.h"
#include "ui/walltime.h"
#include "ui/widgets/flowlayout.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

using model::Meeting;
using model::MeetingState;

namespace {

constexpr int pageMargin = 14;
constexpr size_t singleShown = 12; // of a series of single meetings

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

// With the reason, where there is one to tell.
QString stateWords(const Meeting &meeting)
{
    if (meeting.goneThere)
        return MeetingSection::tr("No longer at the provider");
    QString words = meeting.linked && meeting.state == MeetingState::Initiated
        ? MeetingSection::tr("Linked: you made it there")
        : meetingStateText(meeting.state);
    if (!meeting.reason.isEmpty())
        words = MeetingSection::tr("%1: %2").arg(words, meeting.reason);
    return meeting.theirs ? words + u" · "_s + MeetingSection::tr("differs there") : words;
}

} // namespace

MeetingSection::MeetingSection(
    MeetingCommands &commands, const MeetingActions &actions, const base::Clock &clock, QWidget *parent)
    : QWidget(parent), m_commands(commands), m_actions(actions), m_clock(clock)
{
    build();
}

void MeetingSection::build()
{
    m_title = new QLabel(tr("Meeting"), this);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_ready = new QWidget(this);
    m_readyMark = new QLabel(m_ready);
    m_readyLine = plainLabel({}, m_ready);
    m_repair = new QPushButton(m_ready);
    m_repair->setAutoDefault(false);
    auto *check = new QPushButton(tr("Check now"), m_ready);
    check->setAutoDefault(false);
    check->setAccessibleName(tr("Check now whether everything is ready"));
    auto *ready = new QHBoxLayout(m_ready);
    ready->setContentsMargins(0, 0, 0, 0);
    ready->addWidget(m_readyMark);
    ready->addWidget(m_readyLine, 1);
    ready->addWidget(m_repair);
    ready->addWidget(check);
    m_ready->hide();

    m_fields = new QWidget(this);
    m_buttons = new QWidget(this);
    auto *flow = new FlowLayout(m_buttons);
    for (QAction *action : { m_actions.registrants, m_actions.drift, m_actions.read, m_actions.link,
             m_actions.move, m_actions.cancel }) {
        if (!action)
            continue;
        auto *button = new QToolButton(m_buttons);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(action, &QAction::changed, this, &MeetingSection::fitButtons);
        flow->addWidget(button);
    }
    fitButtons();
    connect(check, &QPushButton::clicked, this, [this] { m_commands.checkReady(m_session.key); });
    connect(
        m_repair, &QPushButton::clicked, this, [this] { m_commands.repair(m_session.key, m_repairWith); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, pageMargin, pageMargin, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_ready);
    column->addWidget(m_fields);
    column->addWidget(m_buttons);
}

// A button that does not fit the state is not there; the menu tells why it is off.
void MeetingSection::fitButtons()
{
    for (auto *button : m_buttons->findChildren<QToolButton *>())
        button->setVisible(button->defaultAction()->isEnabled());
    m_buttons->updateGeometry();
}

void MeetingSection::showSession(const model::Session &session, std::optional<base::Instant> next)
{
    const bool another = session.key != m_session.key;
    m_session = session;
    m_next = next;
    const int asked = ++m_asked;
    if (another) {
        m_ready->hide();
        m_checkedAt.reset();
        take({});
    }
    const auto readMeetings = [this, asked] {
        base::whenDone(m_commands.parts().meetings->meetings(m_session.key), this,
            [this, asked](const base::Result<std::vector<Meeting>> &meetings) {
                if (asked != m_asked)
                    return;
                if (meetings)
                    take(*meetings);
                else if (meetings.error().kind != base::ErrorKind::Cancelled)
                    Q_EMIT problem(refusalText(tr("Its meeting could not be read."), meetings.error()));
            });
    };
    if (!m_commands.parts().accounts) {
        readMeetings();
    } else {
        base::whenDone(m_commands.parts().accounts->accounts(), this,
            [this, asked, readMeetings](const base::Result<std::vector<model::Account>> &accounts) {
                if (asked != m_asked)
                    return;
                m_accounts.clear();
                if (accounts)
                    for (const model::Account &account : *accounts)
                        m_accounts[account.key] = accountText(account);
                readMeetings();
            });
    }
    checkReady();
}

void MeetingSection::take(const std::vector<Meeting> &meetings)
{
    delete m_facts;
    qDeleteAll(m_fields->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_facts = new QFormLayout(m_fields);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(14);
    m_facts->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    std::vector<Meeting> shown;
    for (const Meeting &meeting : meetings)
        if (isLive(meeting.state) || meeting.state == MeetingState::Failed)
            shown.push_back(meeting);
    if (shown.empty()) {
        addFact(tr("State"),
            meetings.empty() ? meetingStateText(MeetingState::None)
                             : meetingStateText(meetings.back().state));
        return;
    }
    addFacts(shown.front());
    if (shown.size() > 1 || shown.front().recurrenceId)
        addSingle(shown);
}

void MeetingSection::addFacts(const Meeting &meeting)
{
    const auto account = m_accounts.find(meeting.account);
    addFact(tr("Made at"), account == m_accounts.end() ? providerText(meeting.provider) : account->second);
    addFact(tr("State"), stateWords(meeting));
    if (meeting.initiatedAt) {
        const QString when = momentText(*meeting.initiatedAt, m_clock.now());
        addFact(meeting.linked ? tr("Linked by") : tr("Initiated by"),
            meeting.initiatedBy.isEmpty() ? when : meeting.initiatedBy + u" · "_s + when);
    }
    if (meeting.fetchedAt)
        addFact(tr("Data as of"), momentText(*meeting.fetchedAt, m_clock.now()));
    if (!meeting.recurrenceId) {
        addFact(tr("Number there"), meeting.ref.id);
        addLink(meeting.joinUrl);
    }
}

void MeetingSection::addSingle(const std::vector<Meeting> &meetings)
{
    const QLocale locale;
    QStringList lines;
    for (size_t at = 0; at < std::min(singleShown, meetings.size()); ++at) {
        const Meeting &meeting = meetings[at];
        const QString when = meeting.recurrenceId
            ? locale.toString(dateOf(*meeting.recurrenceId), QLocale::ShortFormat) + u' '
                + clockText(timeOf(*meeting.recurrenceId))
            : QString();
        lines << when + u" · "_s + stateWords(meeting);
    }
    if (meetings.size() > singleShown)
        lines << tr("and %n more", nullptr, int(meetings.size() - singleShown));
    addFact(tr("Single meetings"), lines.join(u'\n'));
}

void MeetingSection::addFact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *label = plainLabel(value, m_fields);
    label->setAccessibleName(name + u": "_s + value);
    auto *title = new QLabel(name, m_fields);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, faintColour(palette()));
    title->setPalette(colours);
    m_facts->addRow(title, label);
}

void MeetingSection::addLink(const QUrl &link)
{
    if (link.isEmpty())
        return;
    const QString text = QString::fromUtf8(link.toEncoded());
    auto *copy = new QPushButton(tr("Copy the join link"), m_fields);
    copy->setAutoDefault(false);
    copy->setIcon(icon(u"copy"_s));
    copy->setToolTip(text);
    copy->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(copy, &QPushButton::clicked, this, [this, text] {
        copyText(text);
        Q_EMIT copied(tr("Copied the join link."));
    });
    auto *title = new QLabel(tr("Link"), m_fields);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, faintColour(palette()));
    title->setPalette(colours);
    m_facts->addRow(title, copy);
}

// Within the day before and while it is on. The check reads from the provider, which can change the session,
// which shows it anew: hence not more than once a minute.
void MeetingSection::checkReady()
{
    services::ReadyCheck *ready = m_commands.parts().ready;
    const bool isNear = m_next && *m_next - m_clock.now() <= 24h && !m_session.isTrashed();
    if (!ready || !isNear) {
        m_ready->hide();
        return;
    }
    if (m_checkedAt && m_clock.now() - *m_checkedAt < 1min)
        return;
    m_checkedAt = m_clock.now();
    base::whenDone(ready->check(m_session.key), this,
        [this, key = m_session.key](const base::Result<services::ReadyReport> &report) {
            if (key == m_session.key && report)
                showReady(*report);
        });
}

void MeetingSection::showReady(const services::ReadyReport &report)
{
    const bool ok = report.ready();
    m_readyMark->setPixmap(tintedIcon(ok ? u"check"_s : u"warning"_s, fontMetrics().height(),
        ok ? runningColour(palette()) : warningColour(palette()), devicePixelRatioF()));
    m_readyMark->setAccessibleName(ok ? tr("Ready") : tr("To mend"));
    m_readyLine->setText(report.line);
    m_repairWith = services::ReadyRepair::None;
    for (const services::ReadyItem &item : report.items)
        if (!item.ok && m_repairWith == services::ReadyRepair::None)
            m_repairWith = item.repair;
    const QString verb = repairText(m_repairWith);
    m_repair->setText(verb);
    m_repair->setVisible(!verb.isEmpty());
    m_ready->show();
}

} // namespace ui
