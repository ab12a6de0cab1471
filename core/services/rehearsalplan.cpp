#include "services/rehearsalplan.h"

#include "mail/rehearsalsender.h"
#include "model/startrules.h"
#include "schedule/due.h"
#include "services/doors.h"
#include "services/mailaccounts.h"
#include "services/mailservice.h"
#include "services/mailstates.h"
#include "services/reminderrows.h"
#include "services/settingvalues.h"
#include "store/databasethread.h"
#include "store/mailstore.h"
#include "store/registrantstore.h"

#include <QSet>

#include <algorithm>

using namespace std::chrono_literals;

namespace services {

using base::Async;
using base::Instant;
using base::Result;
using model::Mail;
using model::MailState;
using model::Registrant;
using model::Session;
using Kind = RehearsalEvent::Kind;

namespace {

constexpr int mostMails = 5'000;
constexpr int mostPeople = 500;

struct Reading {
    Session session;
    std::vector<Registrant> people; // who are written to
    std::vector<Mail> written;
    Instant now {};
    Instant until {};
};

RehearsalEvent mailEvent(const Mail &mail, Instant now)
{
    RehearsalEvent event;
    event.at = mail.sentAt.value_or(mail.notBefore);
    event.what = mailWhat(mail);
    event.whom = mailWhom(mail);
    event.state
        = mail.state == MailState::Sent ? RehearsalPlan::tr("kept here, not sent") : mailState(mail, {}, now);
    event.isDone = mail.state == MailState::Sent || mail.state == MailState::HandedOver
        || mail.state == MailState::Discarded;
    event.mail = mail;
    return event;
}

RehearsalEvent plannedMail(Mail mail, Instant due)
{
    RehearsalEvent event;
    mail.createdAt = mail.notBefore = due;
    event.at = due;
    event.what = mailWhat(mail);
    event.whom = mailWhom(mail);
    event.state = RehearsalPlan::tr("planned");
    event.mail = std::move(mail);
    return event;
}

RehearsalEvent other(Kind kind, Instant at, const QString &what, const QString &whom, Instant now)
{
    RehearsalEvent event;
    event.kind = kind;
    event.at = at;
    event.what = what;
    event.whom = whom;
    event.isDone = at <= now;
    event.state = event.isDone ? RehearsalPlan::tr("past") : RehearsalPlan::tr("planned");
    return event;
}

void addPlanned(std::vector<RehearsalEvent> &events, const Reading &read, const ReminderTerms &terms)
{
    QSet<QString> known;
    for (const Mail &mail : read.written) {
        known.insert(mail.once);
        events.push_back(mailEvent(mail, read.now));
    }
    const auto add = [&](const Mail &mail, Instant due) {
        if (!known.contains(mail.once))
            events.push_back(plannedMail(mail, due));
    };
    for (const schedule::DueMail &due : schedule::mailsDueBetween({ read.session }, read.now, read.until)) {
        if (schedule::needlessAt(read.session, due.occurrence, due.reminder, read.now)
            != schedule::Needless::No)
            continue;
        if (due.reminder.whom == model::ReminderFor::Host)
            add(hostReminder(read.session, due, terms), due.due);
        else
            for (const Registrant &person : read.people)
                add(reminderTo(person, read.session, due, 0, due.due), due.due);
    }
}

void addNotices(std::vector<RehearsalEvent> &events, const Reading &read)
{
    for (const schedule::DueNotice &notice :
        schedule::dueBetween({ read.session }, read.session.createdAt, read.until)) {
        events.push_back(other(Kind::Notification, notice.due,
            RehearsalPlan::tr("Notification: starts in %n minutes", nullptr, int(notice.lead.count())),
            RehearsalPlan::tr("you, on this computer"), read.now));
    }
}

// What the clock alone does to the session's pages and its start.
void addTimes(std::vector<RehearsalEvent> &events, const Reading &read)
{
    const Session &session = read.session;
    const QString attendees = RehearsalPlan::tr("attendees");
    const QString you = RehearsalPlan::tr("you");
    events.push_back(other(Kind::Page, session.createdAt,
        session.wantsRegistration ? RehearsalPlan::tr("Page opens: register and wait for the host")
                                  : RehearsalPlan::tr("Page opens: wait for the host"),
        attendees, read.now));
    const auto occurrences = schedule::occurrencesBetween(session, session.createdAt, read.until);
    for (const schedule::Occurrence &occurrence : occurrences.list) {
        Session atRest = session;
        atRest.runningSince.reset();
        if (const auto opens = model::checkStart(atRest, true, occurrence.start, session.createdAt).opensAt)
            events.push_back(
                other(Kind::Start, *opens, RehearsalPlan::tr("Start is possible"), you, read.now));
        events.push_back(other(Kind::Start, occurrence.start,
            RehearsalPlan::tr("Begins: who waits comes in when you start it"), attendees, read.now));
        events.push_back(other(Kind::CheckIn, occurrence.end,
            session.wantsRegistration ? RehearsalPlan::tr("Ends: check in attendees")
                                      : RehearsalPlan::tr("Ends"),
            you, read.now));
    }
    if (!occurrences.list.empty() && !session.repeats())
        events.push_back(other(Kind::Page, occurrences.list.back().end,
            RehearsalPlan::tr("Page says that it is over"), attendees, read.now));
}

ComposedMail asTaken(const mail::Message &message)
{
    ComposedMail taken;
    if (!message.to.empty()) {
        taken.toAddress = QString::fromLatin1(message.to.front().ascii());
        taken.toName = message.to.front().name().text();
    }
    taken.subject = message.subject.text();
    taken.text = message.text;
    taken.html = message.html;
    taken.logo = message.logo;
    if (!message.calendar)
        return taken;
    using Method = mail::CalendarMethod;
    taken.calendar = message.calendar->bytes;
    taken.method = message.calendar->method == Method::Request ? invites::CalendarMethod::Request
        : message.calendar->method == Method::Cancel           ? invites::CalendarMethod::Cancel
                                                               : invites::CalendarMethod::Publish;
    return taken;
}

} // namespace

RehearsalPlan::RehearsalPlan(store::DatabaseThread &database, MailService &mails, MailComposer &composer,
    MailAccounts &accounts, const settings::Settings &settings, const base::Clock &clock, QObject *parent)
    : QObject(parent),
      m_database(database),
      m_mails(mails),
      m_composer(composer),
      m_accounts(accounts),
      m_settings(settings),
      m_clock(clock)
{
    connect(&mails, &MailService::changed, this, &RehearsalPlan::changed);
}

Async<std::vector<RehearsalEvent>> RehearsalPlan::ofSession(
    const model::SessionKey &key, std::chrono::days ahead)
{
    ReminderTerms terms;
    terms.hostAddress = hostEmail(m_settings);
    terms.hostName = hostName(m_settings);
    terms.hostLanguage = applicationLanguage(m_settings);
    terms.now = m_clock.now();
    return m_database.read(
        [key, ahead, terms](store::Connection &connection) -> Result<std::vector<RehearsalEvent>> {
            std::vector<RehearsalEvent> events;
            const auto door = findDoor(connection, key);
            if (!door)
                return base::passOn(door);
            if (!*door || (*door)->session.isTrashed())
                return events;
            const auto people = store::RegistrantStore(connection).writtenTo(key, {}, mostPeople);
            if (!people)
                return base::passOn(people);
            const auto written = store::MailStore(connection).ofSession(key, mostMails);
            if (!written)
                return base::passOn(written);
            const std::vector<Mail> inOrder(written->rbegin(), written->rend());
            const Reading read { (*door)->session, *people, inOrder, terms.now, terms.now + ahead };
            addPlanned(events, read, terms);
            addNotices(events, read);
            addTimes(events, read);
            std::stable_sort(events.begin(), events.end(),
                [](const RehearsalEvent &one, const RehearsalEvent &two) { return one.at < two.at; });
            return events;
        });
}

Async<ComposedMail> RehearsalPlan::text(const RehearsalEvent &event)
{
    if (const mail::RehearsalPost *post = m_accounts.rehearsal())
        if (const mail::Message *message = post->find(event.mail.key))
            return base::ready<ComposedMail>(asTaken(*message));
    return event.mail.number > 0 ? m_mails.preview(event.mail.key) : m_composer.compose(event.mail);
}

} // namespace services
