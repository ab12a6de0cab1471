#include "services/invitationvalues.h"

#include "providers/registry.h"
#include "schedule/occurrences.h"
#include "schedule/plainwords.h"
#include "services/sessionservice.h"
#include "services/settingvalues.h"

namespace services {

namespace {

QString conferenceCallText(const model::Session &session, const settings::Settings &settings)
{
    switch (session.conferenceCall) {
    case model::ConferenceCall::None:
        return {};
    case model::ConferenceCall::OwnText:
        return session.conferenceCallText;
    case model::ConferenceCall::ServiceNumbers:
        break;
    }
    QStringList lines;
    for (const settings::ServiceNumber &number : settings.value(settings::keys::serviceNumbers)) {
        QString line = number.country + QStringLiteral(": ") + number.number;
        if (!number.accessCode.isEmpty())
            line += QStringLiteral(" (") + number.accessCode + u')';
        lines += line;
    }
    return lines.join(u'\n');
}

void setTime(invites::InvitationContext &context, const model::Session &session,
    const schedule::Occurrence &occurrence)
{
    context.start = occurrence.wall;
    context.startInstant = occurrence.start;
    context.zone = session.series[size_t(occurrence.part)].zone;
    context.duration = std::chrono::duration_cast<std::chrono::minutes>(occurrence.end - occurrence.start);
}

} // namespace

invites::InvitationContext invitationContext(const model::Session &session, const QUrl &link,
    const settings::Settings &settings, const invites::Translation &translation, base::Instant now)
{
    invites::InvitationContext context;
    context.topic = session.topic;
    context.description = session.description;
    context.host = session.host.isEmpty() ? hostName(settings) : session.host;
    context.joinLink = link;
    context.sessionId = session.reservedId.grouped();
    context.joinCode = session.joinCode;
    context.location = session.location;
    context.conferenceCall = conferenceCallText(session, settings);
    if (session.place.provider != model::ProviderKind::None)
        context.provider
            = translation.text("providers::Provider", providers::of(session.place.provider).name);
    if (session.series.empty())
        return context;

    auto occurrence = schedule::currentOrNext(session, now);
    if (!occurrence)
        occurrence = schedule::lastBefore(session, now);
    if (!occurrence)
        return context;
    setTime(context, session, *occurrence);
    context.recurrence = recurrenceWords(session, translation);
    return context;
}

void setOccurrence(invites::InvitationContext &context, const model::Session &session,
    const schedule::Occurrence &occurrence)
{
    setTime(context, session, occurrence);
    for (const model::OccurrenceOverride &change : session.overrides) {
        if (change.recurrenceId != occurrence.recurrenceId)
            continue;
        context.topic = change.topic.value_or(context.topic);
        context.description = change.description.value_or(context.description);
    }
}

invites::CalendarEntry invitationEntry(const model::Session &session, const QUrl &link,
    const settings::Settings &settings, const invites::InvitationContext &context,
    const invites::Translation &translation)
{
    invites::CalendarEntry entry;
    entry.session = session;
    entry.session.host = context.host;
    entry.joinLink = link;
    entry.organizerEmail = hostEmail(settings);
    QStringList details;
    if (!link.isEmpty())
        details += link.toString(QUrl::FullyEncoded);
    details += translation
                   .text("services::InviteService",
                       QT_TRANSLATE_NOOP("services::InviteService", "Session ID: %1"))
                   .arg(context.sessionId);
    if (!context.conferenceCall.isEmpty())
        details += context.conferenceCall;
    entry.details = details.join(u'\n');
    return entry;
}

} // namespace services
