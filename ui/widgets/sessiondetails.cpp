#include "ui/widgets/sessiondetails.h"

#include "ui/actions.h"
#include "ui/clipboard.h"
#include "ui/errortext.h"
#include "ui/mailcommands.h"
#include "ui/meetingactions.h"
#include "ui/sharecommands.h"
#include "ui/texts.h"
#include "ui/theme.h"
#include "ui/widgets/attendancesection.h"
#include "ui/widgets/detailparts.h"
#include "ui/widgets/durationcombo.h"
#include "ui/widgets/historypage.h"
#include "ui/widgets/mailsection.h"
#include "ui/widgets/meetingsection.h"
#include "ui/widgets/reminderspage.h"
#include "ui/widgets/sharepage.h"
#include "ui/widgets/waitingsection.h"

#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString conferenceText(const model::Session &session)
{
    switch (session.conferenceCall) {
    case model::ConferenceCall::None:
        return {};
    case model::ConferenceCall::ServiceNumbers:
        return SessionDetailsView::tr("Your service numbers");
    case model::ConferenceCall::OwnText:
        break;
    }
    return session.conferenceCallText;
}

QString remindersText(const model::Session &session)
{
    QStringList times;
    for (const std::chrono::minutes before : session.notifyHostBefore)
        times << SessionDetailsView::tr("%1 before").arg(durationText(before));
    return times.join(u", "_s);
}

} // namespace

SessionDetailsView::SessionDetailsView(
    services::SessionService &sessions, const base::Clock &clock, const Actions &actions, QWidget *parent)
    : QWidget(parent), m_sessions(sessions), m_clock(clock), m_actions(actions)
{
    m_nothing = new QLabel(tr("Select a session to see all about it here."), this);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_all = new QWidget(this);
    m_pages = new QTabWidget(m_all);
    m_pages->setDocumentMode(true);
    m_pages->setAccessibleName(tr("Pages of the session"));
    m_pages->addTab(makeOverview(), tr("&Overview"));
    m_share = new SharePage(m_actions, m_pages);
    connect(m_share, &SharePage::copied, this, &SessionDetailsView::copied);
    m_pages->addTab(m_share, tr("S&hare"));
    m_history = new HistoryPage(m_pages);
    m_pages->addTab(m_history, tr("Histor&y"));

    auto *column = new QVBoxLayout(m_all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_all, 1);
    m_all->hide();

    m_minute.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, &SessionDetailsView::updateCountdown);
    connect(&m_sessions, &services::SessionService::sessionsChanged, this,
        [this](const model::SessionChange &change) {
            if (change.everything || change.changed.contains(m_key) || change.removed.contains(m_key))
                refresh();
        });
}

QWidget *SessionDetailsView::makeHeader()
{
    auto *header = new QWidget(m_all);
    m_topic = makeDetailLabel(header);
    QFont font = m_topic->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    font.setWeight(QFont::DemiBold);
    m_topic->setFont(font);
    m_when = makeDetailLabel(header);
    m_state = makeDetailLabel(header);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(makeActionButton(m_actions.start, header));
    QList<QAction *> whenEnabled { m_actions.end, m_actions.restore };
    if (m_actions.meetings())
        whenEnabled.prepend(m_actions.meetings()->initiate);
    for (QAction *action : whenEnabled) {
        auto *button = makeActionButton(action, header);
        const auto follow = [button, action] { button->setVisible(action->isEnabled()); };
        connect(action, &QAction::changed, button, follow);
        follow();
        buttons->addWidget(button);
    }
    buttons->addWidget(makeActionButton(m_actions.edit, header));
    buttons->addStretch();

    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(detailMargin, detailMargin, detailMargin, 10);
    layout->setSpacing(4);
    layout->addWidget(m_topic);
    layout->addWidget(m_when);
    layout->addWidget(m_state);
    layout->addSpacing(6);
    layout->addLayout(buttons);
    return header;
}

QWidget *SessionDetailsView::makeOverview()
{
    auto *page = new QWidget;
    m_overview = new QWidget(page);
    m_facts = makeDetailForm(m_overview);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_overview);
    column->addStretch(1);
    return makeScrolledPage(page);
}

void SessionDetailsView::setMeetingSection(MeetingSection *section)
{
    m_meeting = section;
    QWidget *page = m_overview->parentWidget();
    static_cast<QVBoxLayout *>(page->layout())->insertWidget(0, section);
    connect(section, &MeetingSection::copied, this, &SessionDetailsView::copied);
    connect(section, &MeetingSection::problem, this, &SessionDetailsView::problem);
}

void SessionDetailsView::setAttendanceSection(AttendanceSection *section)
{
    m_attendance = section;
    static_cast<QVBoxLayout *>(m_overview->parentWidget()->layout())->insertWidget(0, section);
}

void SessionDetailsView::setSharing(const ShareCommands &sharing)
{
    m_share->setSharing(sharing);
    if (!sharing.waitingRoom())
        return;
    m_waiting = new WaitingSection(*sharing.waitingRoom(), this);
    static_cast<QVBoxLayout *>(m_overview->parentWidget()->layout())->insertWidget(0, m_waiting);
}

// Above the facts, below the meeting.
void SessionDetailsView::setMails(MailCommands &mails)
{
    m_mails = new MailSection(*mails.parts().mails, this);
    auto *column = static_cast<QVBoxLayout *>(m_overview->parentWidget()->layout());
    column->insertWidget(column->indexOf(m_overview), m_mails);
    connect(m_mails, &MailSection::showWanted, &mails, &MailCommands::showMailsOf);
}

void SessionDetailsView::setReminders(RemindersPage *reminders)
{
    m_reminders = reminders;
    m_pages->insertTab(2, reminders, tr("&Reminders"));
}

void SessionDetailsView::showSession(const model::SessionKey &key)
{
    if (key == m_key && m_details)
        return;
    m_key = key;
    refresh();
}

void SessionDetailsView::refresh()
{
    const int asked = ++m_asked;
    if (m_key.isNull()) {
        m_details.reset();
        m_all->hide();
        m_nothing->show();
        m_minute.stop();
        return;
    }
    base::whenDone(m_sessions.details(m_key), this,
        [this, asked](const base::Result<services::SessionDetails> &details) {
            if (asked != m_asked)
                return;
            if (details)
                take(*details);
            else if (details.error().kind == base::ErrorKind::NotFound)
                showSession({});
            else if (details.error().kind != base::ErrorKind::Cancelled)
                Q_EMIT problem(errorText(tr("The details could not be read."), details.error()));
        });
}

void SessionDetailsView::take(const services::SessionDetails &details)
{
    m_details = details;
    fillHeader();
    fillOverview();
    m_share->showDetails(details);
    m_history->showHistory(details.history);
    if (m_waiting)
        m_waiting->showSession(details.session.key);
    if (m_mails)
        m_mails->showSession(details.session.key, details.session.topic);
    if (m_reminders)
        m_reminders->showSession(details.session);
    if (m_attendance)
        m_attendance->showSession(details.session.key);
    if (m_meeting)
        m_meeting->showSession(
            details.session, details.next ? std::optional(details.next->start) : std::nullopt);
    m_nothing->hide();
    m_all->show();
    updateCountdown();
}

void SessionDetailsView::fillHeader()
{
    const model::Session &session = m_details->session;
    m_topic->setText(session.topic);
    QStringList states;
    if (session.isTrashed())
        states << tr("In the trash");
    if (session.isRunning())
        states << tr("● Running since %1").arg(timeText(*session.runningSince));
    states << (session.open ? tr("Open: people can join") : tr("Closed: nobody can join"));
    m_state->setText(states.join(u" · "_s));
    QPalette colours = palette();
    colours.setColor(
        QPalette::WindowText, session.isRunning() ? runningColour(palette()) : faintColour(palette()));
    m_state->setPalette(colours);
}

void SessionDetailsView::addFact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *label = makeDetailLabel(m_overview);
    label->setText(value);
    label->setAccessibleName(name + u": "_s + value);
    m_facts->addRow(factTitle(name), label);
}

QLabel *SessionDetailsView::factTitle(const QString &name)
{
    auto *title = new QLabel(name, m_overview);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, faintColour(palette()));
    title->setPalette(colours);
    return title;
}

void SessionDetailsView::fillOverview()
{
    clearForm(m_facts);
    m_password = nullptr;
    const model::Session &session = m_details->session;
    if (m_details->next) {
        const base::Instant start = m_details->next->start;
        addFact(tr("Next"), dayHeading(toLocal(start).date(), toLocal(m_clock.now()).date()));
        addFact(tr("Time"), timeText(start) + u" – "_s + timeText(m_details->next->end));
        const QByteArray zone = session.series[size_t(m_details->next->part)].zone;
        addFact(tr("There"), foreignTimeText(zone, start));
        addFact(tr("Time zone"), QString::fromLatin1(zone));
        const auto length = std::chrono::duration_cast<std::chrono::minutes>(m_details->next->end - start);
        addFact(tr("Duration"), durationText(length));
    }
    addFact(tr("Repeats"), m_details->recurrenceWords);
    addFact(tr("Session ID"), session.reservedId.grouped());
    addFact(tr("Provider"), providerText(session.place.provider));
    addFact(tr("Provider’s ID"), session.place.externalId);
    addFact(tr("Host"), session.host);
    addFact(tr("Location"), session.location);
    if (session.hasPassword)
        addPassword();
    addFact(tr("Conference call"), conferenceText(session));
    addFact(tr("Reminders to you"), remindersText(session));
    addFact(tr("Description"), session.description);
}

void SessionDetailsView::addPassword()
{
    auto *field = new QWidget(m_overview);
    m_password = makeDetailLabel(field);
    m_passwordShown = makeDetailTool(u"search"_s, tr("Show the password"), field);
    m_passwordShown->setIcon({});
    m_passwordShown->setText(tr("Show"));
    m_passwordShown->setCheckable(true);
    auto *copy = makeDetailTool(u"copy"_s, tr("Copy the password"), field);
    connect(m_passwordShown, &QToolButton::toggled, this, &SessionDetailsView::showPassword);
    connect(copy, &QToolButton::clicked, this, [this] {
        withPassword([this](const QString &password) {
            copySecret(password);
            Q_EMIT copied(tr("Copied the password."));
        });
    });
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_password, 1);
    row->addWidget(m_passwordShown);
    row->addWidget(copy);
    showPassword(false);
    m_facts->addRow(factTitle(tr("Password")), field);
}

void SessionDetailsView::showPassword(bool shown)
{
    m_passwordShown->setText(shown ? tr("Hide") : tr("Show"));
    m_passwordShown->setAccessibleName(shown ? tr("Hide the password") : tr("Show the password"));
    m_password->setText(u"••••••••"_s);
    m_password->setAccessibleName(tr("Password, hidden"));
    if (!shown)
        return;
    withPassword([this](const QString &password) {
        if (!m_password || !m_passwordShown->isChecked())
            return;
        m_password->setText(password);
        m_password->setAccessibleName(tr("Password: %1").arg(password));
    });
}

void SessionDetailsView::withPassword(std::function<void(const QString &)> then)
{
    base::whenDone(m_sessions.password(m_key), this,
        [this, asked = m_asked, then = std::move(then)](const base::Result<QString> &password) {
            if (asked != m_asked)
                return;
            if (password)
                then(*password);
            else if (password.error().kind != base::ErrorKind::Cancelled)
                Q_EMIT problem(errorText(tr("The password could not be read."), password.error()));
        });
}

void SessionDetailsView::updateCountdown()
{
    m_minute.stop();
    if (!m_details)
        return;
    if (!m_details->next) {
        m_when->setText(m_details->session.hasDate() ? tr("No more times to come") : tr("No date"));
        return;
    }
    const base::Instant now = m_clock.now();
    const auto &next = *m_details->next;
    const QDate today = toLocal(now).date();
    const std::chrono::seconds ahead = next.start - now;
    m_when->setText(dayHeading(toLocal(next.start).date(), today) + u", "_s + timeText(next.start) + u" – "_s
        + timeText(next.end) + u" · "_s + countdownText(ahead));

    const bool isNear = ahead < std::chrono::hours(24) && next.end > now;
    if (isNear && isVisible()) {
        const auto untilNextMinute = std::chrono::seconds(((ahead.count() % 60) + 60) % 60 + 1);
        m_minute.start(untilNextMinute);
    }
}

void SessionDetailsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateCountdown();
}

void SessionDetailsView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_minute.stop();
}

} // namespace ui
