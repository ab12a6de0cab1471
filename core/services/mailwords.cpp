#include "services/mailwords.h"

#include "schedule/zone.h"
#include "services/invitationvalues.h"
#include "services/settingvalues.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace services {

using model::MailKind;

namespace {

constexpr const char *context = "services::MailWords";

QString languageOf(const model::Mail &mail, const settings::Settings &settings)
{
    return mail.language.isEmpty() ? applicationLanguage(settings) : mail.language;
}

// What stands before the topic in the subject.
const char *subjectOf(MailKind kind)
{
    switch (kind) {
    case MailKind::Confirmation:
        return QT_TRANSLATE_NOOP("services::MailWords", "Registered: %1");
    case MailKind::Update:
        return QT_TRANSLATE_NOOP("services::MailWords", "New time: %1");
    case MailKind::Cancellation:
        return QT_TRANSLATE_NOOP("services::MailWords", "Cancelled: %1");
    case MailKind::RegistrationCancelled:
        return QT_TRANSLATE_NOOP("services::MailWords", "Registration cancelled: %1");
    case MailKind::CohostInvitation:
        return QT_TRANSLATE_NOOP("services::MailWords", "You are a co-host: %1");
    default:
        return QT_TRANSLATE_NOOP("services::MailWords", "Invitation: %1");
    }
}

QString asHtml(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', "<br>\n"_L1);
}

} // namespace

MailWords::MailWords(const MailFacts &facts, const settings::Settings &settings, base::Instant now)
    : m_facts(facts), m_settings(settings), m_translation(languageOf(facts.mail, settings))
{
    m_context = invitationContext(facts.session, facts.link, settings, m_translation, now);
    const auto theirs = schedule::Zone::byName(facts.mail.zone);
    if (theirs && m_context.startInstant && m_context.zone != theirs->name()) {
        m_sessionWhen = invites::whenText(m_context, m_translation);
        m_context.start = theirs->toWall(*m_context.startInstant);
        m_context.zone = theirs->name();
    }
    if (const QString name = facts.mail.name.simplified(); !name.isEmpty()) {
        sentence(say(QT_TRANSLATE_NOOP("services::MailWords", "Hello %1,")).arg(name));
        paragraph();
    }
    sentence(opening());
    paragraph();
    addFacts();
    addLink();
}

QString MailWords::say(const char *text) const
{
    return m_translation.text(context, text);
}

QString MailWords::opening() const
{
    const QString host = m_context.host.simplified();
    switch (m_facts.mail.kind) {
    case MailKind::Confirmation:
        return say(QT_TRANSLATE_NOOP("services::MailWords", "you are registered for this session."));
    case MailKind::Update:
        return say(QT_TRANSLATE_NOOP("services::MailWords",
            "the time of this session has changed. Your registration stays as it is."));
    case MailKind::Cancellation:
        return say(QT_TRANSLATE_NOOP("services::MailWords", "this session was cancelled by the host."));
    case MailKind::RegistrationCancelled:
        return say(QT_TRANSLATE_NOOP(
            "services::MailWords", "your registration for this session was cancelled, as you asked."));
    case MailKind::CohostInvitation:
        return say(
            QT_TRANSLATE_NOOP("services::MailWords", "%1 asks you to help with this session as a co-host."))
            .arg(host);
    default:
        return say(QT_TRANSLATE_NOOP("services::MailWords", "%1 invites you to this session.")).arg(host);
    }
}

void MailWords::sentence(const QString &text)
{
    m_lines.push_back({ {}, text });
}

void MailWords::paragraph()
{
    m_lines.push_back({});
}

void MailWords::add(const char *label, const QString &value, bool isLink)
{
    if (!value.isEmpty())
        m_lines.push_back({ say(label), value, isLink });
}

void MailWords::addFacts()
{
    add(QT_TRANSLATE_NOOP("services::MailWords", "Topic"), m_context.topic.simplified());
    add(QT_TRANSLATE_NOOP("services::MailWords", "When"), invites::whenText(m_context, m_translation));
    add(QT_TRANSLATE_NOOP("services::MailWords", "At the host’s place"), m_sessionWhen);
    if (m_context.start)
        add(QT_TRANSLATE_NOOP("services::MailWords", "Duration"),
            invites::durationText(m_context.duration, m_translation));
    add(QT_TRANSLATE_NOOP("services::MailWords", "Repeats"), m_context.recurrence);
    add(QT_TRANSLATE_NOOP("services::MailWords", "Where"), m_context.location.trimmed());
    add(QT_TRANSLATE_NOOP("services::MailWords", "Organizer"), m_context.host.simplified());
    add(QT_TRANSLATE_NOOP("services::MailWords", "Session ID"), m_context.sessionId);
}

void MailWords::addLink()
{
    const MailKind kind = m_facts.mail.kind;
    if (kind == MailKind::Cancellation || kind == MailKind::RegistrationCancelled)
        return;
    const QString link = m_facts.link.toString(QUrl::FullyEncoded);
    if (kind == MailKind::Invitation) {
        add(QT_TRANSLATE_NOOP("services::MailWords", "Join code"), m_context.joinCode);
        add(QT_TRANSLATE_NOOP("services::MailWords", "Password"), m_facts.password);
    }
    paragraph();
    if (!m_facts.linkIsPersonal) {
        add(QT_TRANSLATE_NOOP("services::MailWords", "Join"), link, true);
    } else {
        add(QT_TRANSLATE_NOOP("services::MailWords", "Your personal link"), link, true);
        sentence(say(QT_TRANSLATE_NOOP("services::MailWords",
            "This link is yours alone: please do not share it. It also lets you cancel your registration.")));
    }
    if (!m_context.conferenceCall.isEmpty()) {
        paragraph();
        sentence(m_context.conferenceCall.trimmed());
    }
    if (!m_context.description.trimmed().isEmpty()) {
        paragraph();
        sentence(m_context.description.trimmed());
    }
}

QString MailWords::subject() const
{
    return say(subjectOf(m_facts.mail.kind)).arg(m_context.topic).simplified();
}

QString MailWords::text() const
{
    QString text;
    for (const Line &line : m_lines)
        text += (line.label.isEmpty() ? line.value : QString(line.label + ": "_L1 + line.value)) + u'\n';
    return text;
}

QString MailWords::html() const
{
    QString body = u"<p>"_s;
    for (const Line &line : m_lines) {
        if (line.label.isEmpty() && line.value.isEmpty()) {
            body += "</p>\n<p>"_L1;
            continue;
        }
        QString value = asHtml(line.value);
        if (line.isLink)
            value = "<a href=\""_L1 + line.value.toHtmlEscaped() + "\">"_L1 + value + "</a>"_L1;
        body += line.label.isEmpty() ? value : QString(asHtml(line.label) + ": "_L1 + value);
        body += "<br>\n"_L1;
    }
    const bool rightToLeft = m_translation.locale().textDirection() == Qt::RightToLeft;
    return "<!DOCTYPE html>\n<html lang=\""_L1 + m_translation.language().toHtmlEscaped() + "\" dir=\""_L1
        + (rightToLeft ? "rtl"_L1 : "ltr"_L1) + "\">\n<head><meta charset=\"utf-8\"><title>"_L1
        + subject().toHtmlEscaped() + "</title></head>\n<body>\n"_L1 + body + "</p>\n</body>\n</html>\n"_L1;
}

invites::CalendarEntry MailWords::calendarEntry() const
{
    invites::CalendarEntry entry
        = invitationEntry(m_facts.session, m_facts.link, m_settings, m_context, m_translation);
    if (m_facts.linkIsPersonal)
        entry.details += u'\n'
            + say(
                QT_TRANSLATE_NOOP("services::MailWords", "The link is yours alone: please do not share it."));
    return entry;
}

} // namespace services
