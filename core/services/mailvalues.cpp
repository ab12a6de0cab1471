#include "services/mailvalues.h"

#include "invites/seriespart.h"
#include "schedule/zone.h"
#include "services/invitationvalues.h"
#include "services/settingvalues.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace services {

using model::MailKind;
using schedule::Occurrence;

namespace {

std::optional<Occurrence> startingAt(const model::Session &session, base::Instant start)
{
    const schedule::Occurrences found = schedule::occurrencesBetween(session, start, start + 1s);
    for (const Occurrence &one : found.list) {
        if (one.start == start)
            return one;
    }
    return {};
}

// As it would have been without what was changed of it.
std::optional<Occurrence> asItWas(const model::Session &session, base::WallTime recurrenceId)
{
    if (session.series.empty())
        return {};
    const size_t part = invites::partOf(session, recurrenceId);
    const model::Series &series = session.series[part];
    const auto zone = schedule::Zone::byName(series.zone);
    if (!zone)
        return {};
    const base::Instant start = zone->toInstant(recurrenceId);
    return Occurrence { recurrenceId, recurrenceId, start, start + series.duration, int(part), false };
}

std::optional<Occurrence> named(const model::Session &session, base::WallTime recurrenceId)
{
    const auto before = asItWas(session, recurrenceId);
    if (!before)
        return {};
    base::Instant start = before->start;
    for (const model::OccurrenceOverride &change : session.overrides) {
        if (change.recurrenceId == recurrenceId && change.start)
            start += *change.start - recurrenceId;
    }
    // The clocks may change in between.
    const schedule::Occurrences found = schedule::occurrencesBetween(session, start - 3h, start + 3h);
    for (const Occurrence &one : found.list) {
        if (one.recurrenceId == recurrenceId)
            return one;
    }
    return {};
}

} // namespace

MailValues::MailValues(const MailFacts &facts, const settings::Settings &settings,
    const invites::Translation &translation, base::Instant now)
    : m_from(facts), m_settings(settings), m_translation(translation)
{
    m_context = invitationContext(facts.session, facts.link, settings, m_translation, now);
    if (m_context.host.simplified().isEmpty())
        m_context.host = hostEmail(settings);
    if (!cancels())
        m_link = facts.link.toString(QUrl::FullyEncoded);
    chooseOccurrence();
    setZone();
    addFacts();
    addValues();
}

QString MailValues::say(const char *text) const
{
    return m_translation.text("services::MailWords", text);
}

bool MailValues::cancels() const
{
    return m_from.mail.kind == MailKind::Cancellation || m_from.mail.kind == MailKind::RegistrationCancelled;
}

bool MailValues::linkIsPersonal() const
{
    return m_from.linkIsPersonal && !m_link.isEmpty();
}

void MailValues::chooseOccurrence()
{
    const model::Session &session = m_from.session;
    std::optional<Occurrence> about;
    if (const auto &name = m_from.mail.recurrenceId) {
        const auto before = asItWas(session, *name);
        if (before && !m_from.mail.start) {
            invites::InvitationContext was = m_context;
            setOccurrence(was, session, *before);
            m_occurrence = invites::whenText(was, m_translation);
        }
        about = named(session, *name);
        if (!about && m_from.mail.kind == MailKind::Cancellation)
            about = before;
        if (about && m_from.mail.start && about->start != *m_from.mail.start)
            about.reset(); // a reminder of the time that it had
    } else if (m_from.mail.start && session.hasDate()) {
        about = startingAt(session, *m_from.mail.start);
    } else {
        return;
    }
    m_isAboutNothing = !about;
    if (about)
        setOccurrence(m_context, session, *about);
}

void MailValues::setZone()
{
    const auto theirs = schedule::Zone::byName(m_from.mail.zone);
    if (!theirs || !m_context.startInstant || m_context.zone == theirs->name())
        return;
    m_sessionWhen = invites::whenText(m_context, m_translation);
    m_context.start = theirs->toWall(*m_context.startInstant);
    m_context.zone = theirs->name();
}

void MailValues::add(const char *label, const QString &value, bool isLink)
{
    if (!value.isEmpty())
        m_facts.push_back({ say(label), value, isLink });
}

void MailValues::addFacts()
{
    const MailKind kind = m_from.mail.kind;
    const bool isForHost = kind == MailKind::HostReminder;
    add(QT_TRANSLATE_NOOP("services::MailWords", "Topic"), m_context.topic.simplified());
    add(QT_TRANSLATE_NOOP("services::MailWords", "When"), invites::whenText(m_context, m_translation));
    add(QT_TRANSLATE_NOOP("services::MailWords", "In the session’s time zone"), m_sessionWhen);
    if (m_context.start)
        add(QT_TRANSLATE_NOOP("services::MailWords", "Duration"),
            invites::durationText(m_context.duration, m_translation));
    add(QT_TRANSLATE_NOOP("services::MailWords", "Repeats"), m_context.recurrence);
    add(QT_TRANSLATE_NOOP("services::MailWords", "Where"), m_context.location.trimmed());
    if (!isForHost)
        add(QT_TRANSLATE_NOOP("services::MailWords", "Organizer"), m_context.host.simplified());
    add(QT_TRANSLATE_NOOP("services::MailWords", "Session ID"), m_context.sessionId);
    if (isForHost && m_from.session.wantsRegistration)
        add(QT_TRANSLATE_NOOP("services::MailWords", "Registered people"),
            m_translation.locale().toString(m_from.registered));
    if (kind == MailKind::Invitation)
        add(QT_TRANSLATE_NOOP("services::MailWords", "Join code"), m_context.joinCode);
    if (kind == MailKind::Invitation || kind == MailKind::Reminder)
        add(QT_TRANSLATE_NOOP("services::MailWords", "Password"), m_from.password);
}

QString MailValues::linkLabel() const
{
    if (linkIsPersonal())
        return say(QT_TRANSLATE_NOOP("services::MailWords", "Your personal link"));
    if (m_from.mail.kind == MailKind::HostReminder)
        return say(QT_TRANSLATE_NOOP("services::MailWords", "Where attendees join"));
    return say(QT_TRANSLATE_NOOP("services::MailWords", "Join"));
}

QString MailValues::linkHint() const
{
    return linkIsPersonal() ? say(QT_TRANSLATE_NOOP("services::MailWords",
               "This link is yours alone: please do not share it. It also lets you cancel your "
               "registration."))
                            : QString();
}

QString MailValues::howToStart() const
{
    QString text = say(QT_TRANSLATE_NOOP(
        "services::MailWords", "To start it, open Meetwright, select the session and press Start."));
    if (m_from.session.startPolicy == model::StartPolicy::FromFifteenMinutesBefore)
        text += u' '
            + say(QT_TRANSLATE_NOOP(
                "services::MailWords", "That is possible from 15 minutes before it begins."));
    return text;
}

void MailValues::addValues()
{
    const auto set = [this](const QString &name, const QString &value) {
        if (!value.isEmpty())
            m_values.insert(name, value);
    };
    const QString name = m_from.mail.name.simplified();
    set(u"name"_s, name.isEmpty() ? m_from.mail.address.simplified() : name);
    set(u"topic"_s, m_context.topic.simplified());
    const QString when = invites::whenText(m_context, m_translation);
    set(u"when"_s, when.isEmpty() ? say(QT_TRANSLATE_NOOP("services::MailWords", "no date yet")) : when);
    const QString host = m_context.host.simplified();
    set(u"host"_s, host.isEmpty() ? say(QT_TRANSLATE_NOOP("services::MailWords", "The host")) : host);
    set(u"session_id"_s, m_context.sessionId);
    set(u"registered"_s, m_translation.locale().toString(m_from.registered));
    set(u"description"_s, m_context.description.trimmed());
    set(u"note"_s, m_from.mail.note.trimmed());
    set(u"phone"_s, m_context.conferenceCall.trimmed());
    if (m_from.mail.kind == MailKind::HostReminder)
        set(u"how_to_start"_s, howToStart());
    if (m_context.start) {
        const auto texts = invites::startTexts(m_context, m_translation);
        set(u"date"_s, texts.date);
        set(u"time"_s, texts.time);
        set(u"zone"_s, texts.zone);
        set(u"duration"_s, invites::durationText(m_context.duration, m_translation));
    }
    set(u"session_when"_s, m_sessionWhen);
    set(u"recurrence"_s, m_context.recurrence);
    set(u"occurrence"_s, m_occurrence);
    set(u"location"_s, m_context.location.simplified());
    set(u"link"_s, m_link);
    set(u"join_code"_s, m_context.joinCode);
    set(u"password"_s, m_from.password);
}

invites::CalendarEntry MailValues::calendarEntry() const
{
    invites::CalendarEntry entry
        = invitationEntry(m_from.session, m_from.link, m_settings, m_context, m_translation);
    entry.only = m_from.mail.recurrenceId;
    if (m_from.linkIsPersonal)
        entry.details += u'\n'
            + say(
                QT_TRANSLATE_NOOP("services::MailWords", "The link is yours alone: please do not share it."));
    return entry;
}

} // namespace services
