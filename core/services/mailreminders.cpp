#include "services/mailreminders.h"

#include "schedule/due.h"
#include "services/doors.h"
#include "services/reminderrows.h"
#include "services/reminderwords.h"
#include "services/sessionservice.h"
#include "services/settingvalues.h"
#include "store/connection.h"
#include "store/databasethread.h"
#include "store/historystore.h"
#include "store/mailstore.h"
#include "store/registrantstore.h"
#include "store/reminderstore.h"
#include "store/sessionstore.h"

#include <algorithm>

namespace services {

using base::Async;
using base::Instant;
using base::Result;
using model::MailState;
using model::ReminderFor;
using model::SessionKey;
using schedule::DueMail;
using namespace std::chrono_literals;

namespace {

// A timer's clock stands still while the computer sleeps: shorter than what counts as late, so that what
// falls due after waking is on time.
constexpr auto tickEvery = 5min;
constexpr auto planAhead = std::chrono::days(1);
constexpr auto lookEvery = 1h; // so that edits find little that is not seen yet
constexpr int peopleAtOnce = 500;
constexpr auto takeBackFor = 60s;

int peopleIn(const std::vector<store::ReminderCount> &counts, const DueMail &mail, MailState state)
{
    const auto kind
        = mail.reminder.whom == ReminderFor::Host ? model::MailKind::HostReminder : model::MailKind::Reminder;
    int people = 0;
    for (const store::ReminderCount &count : counts) {
        if (count.kind == kind && count.start == mail.occurrence.start && count.lead == mail.reminder.before
            && count.state == state)
            people += count.people;
    }
    return people;
}

PlannedMail plannedMail(const model::Session &session, const DueMail &mail,
    const std::vector<store::ReminderCount> &counts, int people)
{
    PlannedMail planned;
    planned.reminder = mail.reminder;
    if (session.repeats())
        planned.recurrenceId = mail.occurrence.recurrenceId;
    planned.start = mail.occurrence.start;
    planned.at = mail.due;
    planned.people = mail.reminder.whom == ReminderFor::Host ? 1 : people;
    planned.sent = peopleIn(counts, mail, MailState::Sent) + peopleIn(counts, mail, MailState::HandedOver);
    planned.waiting = peopleIn(counts, mail, MailState::Waiting) + peopleIn(counts, mail, MailState::Sending)
        + peopleIn(counts, mail, MailState::Checking);
    planned.missed = peopleIn(counts, mail, MailState::Missed);
    planned.failed = peopleIn(counts, mail, MailState::Failed);
    return planned;
}

Result<std::vector<PlannedMail>> readPlan(
    store::Connection &connection, const SessionKey &key, int occurrences, const ReminderTerms &terms)
{
    const auto door = findDoor(connection, key);
    if (!door)
        return base::passOn(door);
    std::vector<PlannedMail> plan;
    if (!*door)
        return plan;
    const model::Session &session = (*door)->session;
    const auto mails = schedule::mailsPlanned(session, terms.now, occurrences);
    if (mails.empty())
        return plan;
    const auto people = store::RegistrantStore(connection).countWrittenTo(key);
    if (!people)
        return base::passOn(people);
    const auto counts = store::ReminderStore(connection)
                            .counts(key, mails.front().occurrence.start, mails.back().occurrence.start);
    if (!counts)
        return base::passOn(counts);
    const auto mailed = hostIsMailed(connection, terms);
    if (!mailed)
        return base::passOn(mailed);
    for (const DueMail &mail : mails) {
        PlannedMail planned = plannedMail(session, mail, *counts, *people);
        ReminderStanding standing { terms.now, terms.canSend, *mailed && !terms.canSend };
        standing.wasWritten = peopleIn(*counts, mail, MailState::Discarded) > 0;
        standing.needless = schedule::needlessAt(session, mail.occurrence, mail.reminder, terms.now);
        planned.needless = standing.needless != schedule::Needless::No;
        planned.state = reminderState(planned, standing);
        plan.push_back(std::move(planned));
    }
    return plan;
}

// One act of the host: reminds of one occurrence once more, in portions.
struct Again {
    SessionKey session;
    Instant start {};
    std::vector<model::RegistrantKey> only;
    Instant now {};
    QString who;
    QString overText;
    int edition = 0;
    QString lastAddress;
    int written = 0;
    bool done = false;
};

// The line of the table that it stands for: the one that was due last, else the next.
DueMail againOf(const model::Session &session, const schedule::Occurrence &occurrence, Instant now)
{
    DueMail again { session.key, occurrence, { ReminderFor::Attendees, 0min, true }, occurrence.start };
    bool found = false;
    for (const model::MailReminder &reminder : session.mailReminders) {
        const Instant due = occurrence.start - reminder.before;
        const bool isPast = due <= now;
        const bool wasPast = again.due <= now;
        const bool isBetter
            = !found || (isPast && (!wasPast || due > again.due)) || (!isPast && !wasPast && due < again.due);
        if (reminder.whom != ReminderFor::Attendees || !isBetter)
            continue;
        found = true;
        again.reminder = reminder;
        again.due = due;
    }
    return again;
}

Result<Again> writeAgain(store::Connection &connection, Again again)
{
    const auto door = findDoor(connection, again.session);
    if (!door)
        return base::passOn(door);
    const auto occurrence = *door && !(*door)->session.isTrashed()
        ? schedule::occurrenceAt((*door)->session, again.start)
        : std::nullopt;
    if (!occurrence || occurrence->end <= again.now)
        return base::failure(base::ErrorKind::Rejected, again.overText, QStringLiteral("start"));
    if (again.edition == 0) {
        const auto edition = nextEdition(connection, again.session, again.start);
        if (!edition)
            return base::passOn(edition);
        again.edition = *edition;
    }
    const model::Session &session = (*door)->session;
    const DueMail due = againOf(session, *occurrence, again.now);
    const auto people
        = store::RegistrantStore(connection).writtenTo(again.session, again.lastAddress, peopleAtOnce);
    if (!people)
        return base::passOn(people);
    for (const model::Registrant &person : *people) {
        again.lastAddress = model::normalAddress(person.email);
        if (!again.only.empty()
            && std::find(again.only.begin(), again.only.end(), person.key) == again.only.end())
            continue;
        model::Mail mail = reminderTo(person, session, due, again.edition, again.now);
        mail.notBefore = again.now + takeBackFor;
        const auto appended = store::MailStore(connection).append(mail);
        if (!appended)
            return base::passOn(appended);
        again.written += appended->number > 0 ? 1 : 0;
    }
    again.done = int(people->size()) < peopleAtOnce;
    if (again.done && again.written > 0) {
        auto noted = store::HistoryStore(connection)
                         .append({ again.session, again.now, again.who, model::HistoryEvent::RemindedAgain,
                             QString::number(again.written) });
        if (!noted)
            return base::passOn(noted);
    }
    return again;
}

Async<int> remindAgain(store::DatabaseThread &database, QObject *context, const Again &again)
{
    const auto portion
        = database.run([again](store::Connection &connection) { return writeAgain(connection, again); });
    return base::andThen(portion, context, [&database, context](const Again &next) {
        return next.done ? base::ready<int>(next.written) : remindAgain(database, context, next);
    });
}

} // namespace

MailReminders::MailReminders(SessionService &sessions, store::DatabaseThread &database, base::Random &random,
    const settings::Settings &settings, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_random(random), m_settings(settings), m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &MailReminders::tick);
    connect(&sessions, &SessionService::sessionsChanged, this, &MailReminders::replan);
    connect(&sessions, &SessionService::sessionsChanged, this, &MailReminders::changed);
    connect(&m_database, &store::DatabaseThread::mailChanged, this, &MailReminders::changed);
}

void MailReminders::setCanSend(std::function<bool()> canSend)
{
    m_canSend = std::move(canSend);
}

ReminderTerms MailReminders::terms() const
{
    ReminderTerms terms;
    terms.now = m_clock.now();
    terms.canSend = m_canSend && m_canSend();
    terms.isService = m_options.isService;
    terms.rehearses = m_options.rehearses;
    terms.hostAddress = hostEmail(m_settings);
    terms.hostName = hostName(m_settings);
    terms.hostLanguage = applicationLanguage(m_settings);
    return terms;
}

void MailReminders::begin(Options options)
{
    m_options = options;
    m_begun = true;
    m_hostToldUpTo = m_clock.now();
    look();
}

void MailReminders::stop()
{
    m_begun = false;
    m_timer.stop();
    m_nextDue.reset();
}

void MailReminders::wakeUp()
{
    look();
}

// Writes what fell due since the last look of any program.
void MailReminders::look()
{
    if (!m_begun)
        return;
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    m_lookAgain = false;
    auto due = m_database.read([&random = m_random, terms = terms()](store::Connection &connection) {
        return readDue(connection, random, terms);
    });
    base::whenDone(due, this, [this](const Result<DueBatch> &batch) {
        if (batch)
            write(*batch);
        else
            done(); // the next tick tries again
    });
}

void MailReminders::write(const DueBatch &batch)
{
    auto written = m_database.run([batch, terms = terms()](store::Connection &connection) {
        return writeDue(connection, terms, batch);
    });
    base::whenDone(written, this, [this](const Result<DueBatch> &next) {
        if (next && !next->done)
            return write(*next);
        if (next && !next->missed.empty())
            Q_EMIT missed(next->missed);
        if (next && next->until < m_clock.now())
            m_lookAgain = true; // a day at a time
        done();
    });
}

void MailReminders::done()
{
    m_looking = false;
    m_lookedAt = m_clock.now();
    if (m_lookAgain)
        return look();
    tellHost(m_lookedAt);
    plan();
}

// Without e-mail the host is told here, as by the notifications; what was missed is not told late.
void MailReminders::tellHost(Instant now)
{
    Instant after = std::min(m_hostToldUpTo, now);
    if (!m_options.rehearses)
        after = std::max(after, now - mailLateAfter);
    m_hostToldUpTo = now;
    if (m_options.isService)
        return;
    auto due = m_database.read([&random = m_random, terms = terms(), after, now](
                                   store::Connection &connection) -> Result<std::vector<Reminder>> {
        std::vector<Reminder> reminders;
        const auto mailed = hostIsMailed(connection, terms);
        if (!mailed)
            return base::passOn(mailed);
        if (*mailed && !terms.hostAddress.isEmpty())
            return reminders;
        const auto mails = mailsDue(connection, random, after, now);
        if (!mails)
            return base::passOn(mails);
        for (const DueMail &mail : *mails) {
            const auto door = findDoor(connection, mail.session);
            if (!door)
                return base::passOn(door);
            if (!*door || mail.reminder.whom != ReminderFor::Host
                || schedule::needlessAt((*door)->session, mail.occurrence, mail.reminder, now)
                    != schedule::Needless::No)
                continue;
            reminders.push_back({ mail.session, (*door)->session.topic, mail.occurrence.start, mail.due });
        }
        return reminders;
    });
    base::whenDone(due, this, [this](const Result<std::vector<Reminder>> &reminders) {
        if (!reminders)
            return;
        for (const Reminder &reminder : *reminders)
            Q_EMIT hostReminderDue(reminder);
    });
}

void MailReminders::replan()
{
    m_isStale = true;
    plan();
}

// Finds what falls due next, and sets the timer.
void MailReminders::plan()
{
    if (!m_begun || m_looking)
        return;
    const Instant now = m_clock.now();
    const int asked = ++m_planning;
    const bool knowsNext = !m_coming.empty() && m_coming.back() > now;
    if (!m_isStale && m_plannedFrom <= now && knowsNext)
        return sleep();
    auto next = m_database.read([&random = m_random, now](store::Connection &connection) {
        return mailsDue(connection, random, now, now + planAhead);
    });
    base::whenDone(next, this, [this, asked, now](const Result<std::vector<DueMail>> &coming) {
        if (!m_begun || asked != m_planning)
            return;
        m_coming.clear();
        m_isStale = !coming;
        m_plannedFrom = now;
        if (coming)
            for (const DueMail &mail : *coming)
                m_coming.push_back(mail.due);
        if (!m_looking)
            sleep();
    });
}

void MailReminders::sleep()
{
    m_ticked = m_clock.now();
    const auto next = std::upper_bound(m_coming.begin(), m_coming.end(), m_ticked);
    m_nextDue = next == m_coming.end() ? std::nullopt : std::optional(*next);
    const std::chrono::seconds wait = m_nextDue ? *m_nextDue - m_ticked : tickEvery;
    m_timer.start(std::clamp<std::chrono::seconds>(wait, 0s, tickEvery));
    Q_EMIT looked();
}

// Mostly nothing has happened but time, and the database is left alone.
void MailReminders::tick()
{
    const Instant now = m_clock.now();
    const bool leapt = now < m_ticked || now > m_ticked + 2 * tickEvery;
    if (leapt || (m_nextDue && now >= *m_nextDue) || now > m_lookedAt + lookEvery)
        return look();
    m_ticked = now;
    const std::chrono::seconds wait = m_nextDue ? *m_nextDue - now : tickEvery;
    m_timer.start(std::clamp<std::chrono::seconds>(wait, 0s, tickEvery));
}

Async<std::vector<PlannedMail>> MailReminders::planned(const SessionKey &session, int occurrences)
{
    return m_database.read([session, occurrences, terms = terms()](store::Connection &connection) {
        return readPlan(connection, session, occurrences, terms);
    });
}

Async<int> MailReminders::sendAgain(
    const SessionKey &session, Instant start, const std::vector<model::RegistrantKey> &only)
{
    Again again;
    again.session = session;
    again.start = start;
    again.only = only;
    again.now = m_clock.now();
    again.who = hostName(m_settings);
    again.overText = tr("This session is over or does not take place then: nobody is reminded of it.");
    return remindAgain(m_database, this, again);
}

} // namespace services
