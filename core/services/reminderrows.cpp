#include "services/reminderrows.h"

#include "services/doors.h"
#include "services/mailintents.h"
#include "services/mailplan.h"
#include "store/connection.h"
#include "store/historystore.h"
#include "store/mailstore.h"
#include "store/registrantstore.h"
#include "store/reminderstore.h"
#include "store/sessionstore.h"
#include "store/settingstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace services {

using base::Instant;
using base::Result;
using model::Mail;
using model::MailKind;
using model::MailState;
using model::Registrant;
using model::ReminderFor;
using model::Session;
using schedule::DueMail;

namespace {

constexpr int rowsAtOnce = 500;
constexpr auto stretchAtOnce = std::chrono::days(1);
// What nobody looked at for longer is not worth telling.
constexpr auto lookBack = std::chrono::days(31);
constexpr auto farAhead = std::chrono::days(10 * 366);
// The service looks at least once in this time.
constexpr auto serviceIsThereFor = 2h;

const QString seenName = u"reminders/seenUpTo"_s;
const QString serviceName = u"reminders/service"_s;
// Of a session that was edited since: nothing that was due before counts.
const QString sinceName = u"reminders/since/"_s;

QString textOf(Instant instant)
{
    return QString::number(instant.time_since_epoch().count());
}

std::optional<Instant> instantOf(const std::optional<QString> &text)
{
    return text ? std::optional(Instant(std::chrono::seconds(text->toLongLong()))) : std::nullopt;
}

Result<std::optional<Instant>> instantNamed(store::Connection &connection, const QString &name)
{
    const auto value = store::SettingStore(connection).value(name);
    if (!value)
        return base::passOn(value);
    return instantOf(*value);
}

QString onceName(const DueMail &due, const QString &who, int edition)
{
    return u"reminder/%1/%2/%3/%4"_s.arg(QString::number(due.reminder.before.count()),
        textOf(due.occurrence.start), who, QString::number(edition));
}

// "120 min · 14"
QString detailOf(const DueMail &due, const QString &whom)
{
    return u"%1 min · %2"_s.arg(QString::number(due.reminder.before.count()), whom);
}

enum class Timing { OnTime, Missed, Over };

Timing timingOf(const DueMail &due, const ReminderTerms &terms)
{
    if (terms.rehearses || (terms.now <= due.due + mailLateAfter && terms.now < due.occurrence.start))
        return Timing::OnTime;
    return due.occurrence.end <= terms.now ? Timing::Over : Timing::Missed;
}

bool isStillPlanned(const Session &session, const DueMail &due)
{
    const auto occurrence = schedule::occurrenceAt(session, due.occurrence.start);
    return !session.isTrashed() && occurrence && occurrence->recurrenceId == due.occurrence.recurrenceId
        && std::find(session.mailReminders.begin(), session.mailReminders.end(), due.reminder)
        != session.mailReminders.end();
}

// Writes one line of the plan for one occurrence, at most `room` rows at a time.
class LineWriting {
public:
    LineWriting(store::Connection &connection, const ReminderTerms &terms, DueBatch &batch)
        : m_connection(connection), m_terms(terms), m_batch(batch), m_due(batch.mails[batch.next])
    {
    }

    // How many rows were looked at; the line is done when `next` has moved on.
    Result<int> write(const Session &session, int room)
    {
        if (!isStillPlanned(session, m_due)
            || schedule::needlessAt(session, m_due.occurrence, m_due.reminder, m_terms.now)
                != schedule::Needless::No)
            return moveOn(1);
        m_timing = timingOf(m_due, m_terms);
        if (m_timing == Timing::Over)
            return countOver(session);
        return m_due.reminder.whom == ReminderFor::Attendees ? writeAttendees(session, room)
                                                             : writeHost(session);
    }

private:
    // Over: nobody needs it any more, and one line of history tells why nobody had it.
    Result<int> countOver(const Session &session)
    {
        if (m_due.reminder.whom == ReminderFor::Attendees) {
            const auto people = store::RegistrantStore(m_connection).countWrittenTo(session.key);
            if (!people)
                return people;
            m_batch.people = *people;
        } else if (const auto mailed = hostIsMailed(m_connection, m_terms); !mailed) {
            return base::passOn(mailed);
        } else {
            m_batch.people = *mailed ? 1 : 0;
        }
        return finish(session);
    }

    Result<int> writeHost(const Session &session)
    {
        const auto mailed = hostIsMailed(m_connection, m_terms);
        if (!mailed)
            return base::passOn(mailed);
        const Mail mail = hostReminder(session, m_due, m_terms);
        if (!*mailed || mail.address.isEmpty())
            return moveOn(1);
        if (auto appended = append(mail); !appended)
            return base::passOn(appended);
        return finish(session);
    }

    // Who registered later has been reminded then.
    Result<int> writeAttendees(const Session &session, int room)
    {
        const auto people
            = store::RegistrantStore(m_connection).writtenTo(session.key, m_batch.lastAddress, room);
        if (!people)
            return base::passOn(people);
        for (const Registrant &person : *people) {
            m_batch.lastAddress = model::normalAddress(person.email);
            if (person.createdAt > m_due.due)
                continue;
            if (auto appended = append(reminderTo(person, session, m_due, 0, m_terms.now)); !appended)
                return base::passOn(appended);
        }
        if (int(people->size()) < room)
            return finish(session);
        return int(people->size());
    }

    Result<void> append(Mail mail)
    {
        if (m_timing == Timing::Missed) {
            mail.state = MailState::Missed;
            mail.notBefore = m_due.due;
        } else if (m_terms.rehearses) {
            mail.createdAt = mail.notBefore = m_due.due;
        }
        const auto appended = store::MailStore(m_connection).append(std::move(mail));
        if (!appended)
            return base::passOn(appended);
        m_batch.people += appended->number > 0 ? 1 : 0;
        return {};
    }

    Result<int> finish(const Session &session)
    {
        const int people = m_batch.people;
        if (people == 0)
            return moveOn(1);
        const bool isHost = m_due.reminder.whom == ReminderFor::Host;
        const model::HistoryEntry entry { session.key, m_terms.now, {},
            m_timing == Timing::OnTime ? model::HistoryEvent::RemindersDue
                                       : model::HistoryEvent::RemindersMissed,
            detailOf(m_due,
                isHost ? session.owner.isEmpty() ? m_terms.hostAddress : session.owner
                       : QString::number(people)) };
        if (auto noted = store::HistoryStore(m_connection).append(entry); !noted)
            return base::passOn(noted);
        if (m_timing == Timing::Missed)
            m_batch.missed.push_back(
                { session.key, session.topic, m_due.occurrence.start, m_due.reminder, people });
        return moveOn(people);
    }

    int moveOn(int rows)
    {
        ++m_batch.next;
        m_batch.lastAddress.clear();
        m_batch.people = 0;
        return rows;
    }

    store::Connection &m_connection;
    const ReminderTerms &m_terms;
    DueBatch &m_batch;
    const DueMail m_due;
    Timing m_timing = Timing::OnTime;
};

Result<int> writeLine(store::Connection &connection, const ReminderTerms &terms, DueBatch &batch, int room)
{
    const auto door = findDoor(connection, batch.mails[batch.next].session);
    if (!door)
        return base::passOn(door);
    if (*door)
        return LineWriting(connection, terms, batch).write((*door)->session, room);
    ++batch.next; // erased meanwhile
    return 1;
}

// What was due before an edit, as the session stood. Who edits it now needs no reminder: only the attendees'.
Result<void> writeWhatWasDue(store::Connection &connection, const Session &before, Instant after, Instant now)
{
    DueBatch batch;
    batch.mails = schedule::mailsDueBetween({ before }, after, now);
    std::erase_if(batch.mails, [](const DueMail &mail) { return mail.reminder.whom == ReminderFor::Host; });
    ReminderTerms terms;
    terms.now = now;
    while (batch.next < batch.mails.size()) {
        const auto rows = LineWriting(connection, terms, batch).write(before, rowsAtOnce);
        if (!rows)
            return base::passOn(rows);
    }
    return {};
}

Result<void> discardNeedless(store::Connection &connection, const Session &session, Instant now)
{
    store::ReminderStore reminders(connection);
    const auto groups = reminders.counts(session.key, now, now + farAhead);
    if (!groups)
        return base::passOn(groups);
    for (const store::ReminderCount &group : *groups) {
        const bool takesPlace = !session.isTrashed() && schedule::occurrenceAt(session, group.start);
        const model::MailReminder line { group.kind == MailKind::HostReminder ? ReminderFor::Host
                                                                              : ReminderFor::Attendees,
            group.lead, true };
        const bool isWanted = std::find(session.mailReminders.begin(), session.mailReminders.end(), line)
            != session.mailReminders.end();
        if (takesPlace && isWanted)
            continue;
        if (auto discarded = reminders.discard(session.key, group, !takesPlace); !discarded)
            return base::passOn(discarded);
    }
    return {};
}

Result<void> forgetEditsUpTo(store::Connection &connection, Instant until)
{
    store::SettingStore settings(connection);
    const auto since = settings.under(sinceName);
    if (!since)
        return base::passOn(since);
    for (auto it = since->begin(); it != since->end(); ++it) {
        if (*instantOf(it.value()) > until)
            continue;
        if (auto removed = settings.remove(sinceName + it.key()); !removed)
            return removed;
    }
    return {};
}

Result<void> setSeen(store::Connection &connection, const ReminderTerms &terms, Instant until)
{
    store::SettingStore settings(connection);
    if (auto written = settings.setValue(seenName, textOf(until)); !written)
        return written;
    if (terms.isService && terms.canSend) {
        if (auto written = settings.setValue(serviceName, textOf(terms.now)); !written)
            return written;
    }
    return forgetEditsUpTo(connection, until);
}

} // namespace

Result<std::vector<Session>> sessionsDue(store::Connection &connection, base::Random &random,
    const std::vector<std::chrono::minutes> &leads, Instant after, Instant until)
{
    store::SessionStore store(connection, random);
    std::vector<Session> sessions;
    for (auto lead = leads.begin(); lead != leads.end();) {
        const Instant from = after + *lead;
        Instant to = until + *lead + 1s;
        for (++lead; lead != leads.end() && after + *lead <= to; ++lead) // of leads that are close, at once
            to = until + *lead + 1s;
        const auto starting = store.startingBetween(from, to);
        if (!starting)
            return base::passOn(starting);
        for (const Session &session : *starting)
            if (std::none_of(sessions.begin(), sessions.end(),
                    [&session](const Session &one) { return one.key == session.key; }))
                sessions.push_back(session);
    }
    return sessions;
}

Result<std::vector<DueMail>> mailsDue(
    store::Connection &connection, base::Random &random, Instant after, Instant until)
{
    const auto leads = store::SessionStore(connection, random).mailReminderLeads();
    if (!leads)
        return base::passOn(leads);
    const auto sessions = sessionsDue(connection, random, *leads, after, until);
    if (!sessions)
        return base::passOn(sessions);
    return schedule::mailsDueBetween(*sessions, after, until);
}

Result<DueBatch> readDue(store::Connection &connection, base::Random &random, const ReminderTerms &terms)
{
    const auto seen = instantNamed(connection, seenName);
    if (!seen)
        return base::passOn(seen);
    DueBatch batch;
    batch.clockWasSetBack = *seen && **seen > terms.now;
    batch.after = *seen ? std::clamp(**seen, terms.now - lookBack, terms.now) : terms.now;
    batch.until = std::min(terms.now, batch.after + stretchAtOnce);
    auto mails = mailsDue(connection, random, batch.after, batch.until);
    if (!mails)
        return base::passOn(mails);
    const auto edited = store::SettingStore(connection).under(sinceName);
    if (!edited)
        return base::passOn(edited);
    std::erase_if(*mails, [&edited](const DueMail &mail) {
        const auto since = edited->constFind(mail.session.toString());
        return since != edited->constEnd() && mail.due <= *instantOf(since.value());
    });
    batch.mails = std::move(*mails);
    return batch;
}

Result<DueBatch> writeDue(store::Connection &connection, const ReminderTerms &terms, DueBatch batch)
{
    if (batch.clockWasSetBack) {
        if (auto discarded = store::ReminderStore(connection).discardMissedAfter(terms.now); !discarded)
            return base::passOn(discarded);
    }
    for (int room = rowsAtOnce; room > 0 && batch.next < batch.mails.size();) {
        const auto rows = writeLine(connection, terms, batch, room);
        if (!rows)
            return base::passOn(rows);
        room -= *rows;
    }
    if (batch.next < batch.mails.size())
        return batch;
    batch.done = true;
    if (auto seen = setSeen(connection, terms, batch.until); !seen)
        return base::passOn(seen);
    return batch;
}

Result<bool> hostIsMailed(store::Connection &connection, const ReminderTerms &terms)
{
    if (terms.canSend)
        return true;
    const auto service = instantNamed(connection, serviceName);
    if (!service)
        return base::passOn(service);
    return *service && **service <= terms.now && **service + serviceIsThereFor > terms.now;
}

Result<void> settleReminders(
    store::Connection &connection, const Session &before, const Session &after, Instant now)
{
    if (before.key.isNull()
        || (!changesTimes(before, after) && before.mailReminders == after.mailReminders
            && before.isTrashed() == after.isTrashed()))
        return {};
    const auto seen = instantNamed(connection, seenName);
    if (!seen)
        return base::passOn(seen);
    if (*seen && **seen < now) {
        const QString name = sinceName + after.key.toString();
        const auto since = instantNamed(connection, name);
        if (!since)
            return base::passOn(since);
        const Instant from = std::max({ **seen, since->value_or(**seen), now - lookBack });
        if (auto written = writeWhatWasDue(connection, before, from, now); !written)
            return written;
        if (auto noted = store::SettingStore(connection).setValue(name, textOf(now)); !noted)
            return noted;
    }
    return discardNeedless(connection, after, now);
}

Result<void> remindLate(
    store::Connection &connection, const Registrant &person, const Session &session, Instant now)
{
    if (person.state != model::RegistrantState::Active || person.sync == model::SyncState::OnlyThere
        || model::normalAddress(person.email).isEmpty())
        return {};
    const auto due = schedule::mailForLate(session, now);
    if (!due)
        return {};
    const auto appended = store::MailStore(connection).append(reminderTo(person, session, *due, 0, now));
    return appended ? Result<void>() : Result<void>(base::passOn(appended));
}

Result<void> remindLate(store::Connection &connection, const model::SessionKey &session,
    const std::vector<Registrant> &people, Instant now)
{
    const auto door = findDoor(connection, session);
    if (!door)
        return base::passOn(door);
    if (!*door || !schedule::mailForLate((*door)->session, now))
        return {};
    for (const Registrant &person : people) {
        const auto stored = store::RegistrantStore(connection).load(person.key);
        if (!stored)
            return base::passOn(stored);
        if (!*stored)
            continue;
        if (auto reminded = remindLate(connection, **stored, (*door)->session, now); !reminded)
            return reminded;
    }
    return {};
}

Result<void> settleReminders(store::Connection &connection, const Registrant &person, Instant now)
{
    if (person.state != model::RegistrantState::Active) {
        const auto discarded = store::ReminderStore(connection).discard(person.key);
        return discarded ? Result<void>() : Result<void>(base::passOn(discarded));
    }
    const auto door = findDoor(connection, person.session);
    if (!door)
        return base::passOn(door);
    return *door ? remindLate(connection, person, (*door)->session, now) : Result<void>();
}

Result<int> nextEdition(store::Connection &connection, const model::SessionKey &session, Instant start)
{
    const auto names = store::ReminderStore(connection).names(session, start);
    if (!names)
        return base::passOn(names);
    int last = 0;
    for (const QString &name : *names)
        last = std::max(last, QStringView(name).mid(name.lastIndexOf(u'/') + 1).toInt());
    return last + 1;
}

Mail hostReminder(const Session &session, const DueMail &due, const ReminderTerms &terms)
{
    Mail mail;
    mail.kind = MailKind::HostReminder;
    mail.session = session.key;
    mail.address = session.owner.isEmpty() ? terms.hostAddress : session.owner;
    mail.name = terms.hostName;
    mail.language = terms.hostLanguage;
    mail.sequence = session.sequence;
    if (session.repeats())
        mail.recurrenceId = due.occurrence.recurrenceId;
    mail.start = due.occurrence.start;
    mail.lead = due.reminder.before;
    mail.once = onceName(due, u"host "_s + session.key.toString(), 0);
    mail.createdAt = mail.notBefore = terms.now;
    mail.neededBy = due.occurrence.start;
    return mail;
}

Mail reminderTo(
    const Registrant &person, const Session &session, const DueMail &due, int edition, Instant now)
{
    Mail mail = mailTo(person, session, MailKind::Reminder, now);
    if (session.repeats())
        mail.recurrenceId = due.occurrence.recurrenceId;
    mail.start = due.occurrence.start;
    mail.lead = due.reminder.before;
    mail.once = onceName(due, person.key.toString(), edition);
    mail.neededBy = due.occurrence.start;
    return mail;
}

} // namespace services
