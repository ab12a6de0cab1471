#include "invites/invitation.h"

#include "invites/invitationtemplate.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace invites {
namespace {

constexpr const char *context = "invites::Invitation";

// The built-in template line by line, so that each is one text to translate.
constexpr const char *builtInLines[] = {
    QT_TRANSLATE_NOOP("invites::Invitation", "Subject: Invitation: {topic}{?when}, {when}{/when}"),
    QT_TRANSLATE_NOOP("invites::Invitation",
        "{?host}{host} invites you to a session.{/host}{!host}You are invited to an online session.{/host}"),
    "",
    QT_TRANSLATE_NOOP("invites::Invitation", "Topic: {topic}"),
    QT_TRANSLATE_NOOP("invites::Invitation", "{?when}When: {when}{/when}"),
    QT_TRANSLATE_NOOP("invites::Invitation", "{?duration}Duration: {duration}{/duration}"),
    QT_TRANSLATE_NOOP("invites::Invitation", "{?recurrence}Repeats: {recurrence}{/recurrence}"),
    QT_TRANSLATE_NOOP("invites::Invitation", "{?location}Where: {location}{/location}"),
    "",
    QT_TRANSLATE_NOOP("invites::Invitation", "{?link}Join: {link}{/link}"),
    QT_TRANSLATE_NOOP("invites::Invitation", "{?session_id}Session ID: {session_id}{/session_id}"),
    QT_TRANSLATE_NOOP("invites::Invitation", "{?password}Password: {password}{/password}"),
    "{?phone}",
    QT_TRANSLATE_NOOP("invites::Invitation", "By phone:"),
    "{phone}",
    "{/phone}",
    "{?description}",
    "{description}",
    "{/description}",
};

QDateTime wallDateTime(base::WallTime wall)
{
    return QDateTime::fromSecsSinceEpoch(wall.time_since_epoch().count(), Qt::UTC);
}

// CLDR writes narrow no-break spaces that many mail programs show as boxes.
QString plainSpaces(QString text)
{
    return text.replace(QChar(0x202f), u' ');
}

QString zoneText(const InvitationContext &values)
{
    const QString name = QString::fromUtf8(values.zone);
    const QTimeZone zone(values.zone);
    if (values.zone == "UTC" || !zone.isValid() || !values.startInstant)
        return name;
    const QDateTime start
        = QDateTime::fromSecsSinceEpoch(values.startInstant->time_since_epoch().count(), Qt::UTC);
    QString abbreviation = zone.abbreviation(start);
    if (abbreviation.startsWith(u'+') || abbreviation.startsWith(u'-')) // zones without letters of their own
        abbreviation.prepend("UTC"_L1);
    return abbreviation.isEmpty() ? name : QString(abbreviation + " ("_L1 + name + u')');
}

QHash<QString, QString> valuesOf(const InvitationContext &from, const Translation &translation)
{
    QHash<QString, QString> values {
        { u"topic"_s, from.topic.simplified() },
        { u"when"_s, whenText(from, translation) },
        { u"duration"_s, from.start ? durationText(from.duration, translation) : QString() },
        { u"recurrence"_s, from.recurrence },
        { u"link"_s, from.joinLink.toString(QUrl::FullyEncoded) },
        { u"session_id"_s, from.sessionId },
        { u"join_code"_s, from.joinCode },
        { u"password"_s, from.password },
        { u"phone"_s, from.conferenceCall.trimmed() },
        { u"host"_s, from.host.simplified() },
        { u"description"_s, from.description.trimmed() },
        { u"location"_s, from.location.trimmed() },
        { u"provider"_s, from.provider },
    };
    if (from.start) {
        const StartTexts start = startTexts(from, translation);
        values.insert(u"date"_s, start.date);
        values.insert(u"time"_s, start.time);
        values.insert(u"zone"_s, start.zone);
    }
    return values;
}

struct Parts {
    QString subject; // templates
    QString body;
};

Parts splitTemplate(const QString &text)
{
    static constexpr QLatin1StringView mark("Subject:");
    if (!text.startsWith(mark, Qt::CaseInsensitive))
        return { u"{topic}"_s, text };
    const qsizetype end = text.indexOf(u'\n');
    Parts parts;
    parts.subject = text.mid(mark.size(), end < 0 ? -1 : end - mark.size()).trimmed();
    parts.body = end < 0 ? QString() : text.mid(end + 1);
    return parts;
}

QString normalised(QString text)
{
    return text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

// At most one empty line between paragraphs, none around: what sections left out may have left.
QString tidied(const QString &text)
{
    QString tidy = text.trimmed();
    while (tidy.contains("\n\n\n"_L1))
        tidy.replace("\n\n\n"_L1, "\n\n"_L1);
    return tidy + u'\n';
}

QString htmlBreaks(const QString &text)
{
    return normalised(text).toHtmlEscaped().replace(u'\n', "<br>\n"_L1);
}

QString htmlValue(const QString &name, const QString &value)
{
    const QString escaped = htmlBreaks(value);
    const bool web = value.startsWith("https://"_L1) || value.startsWith("http://"_L1);
    if (name == "link"_L1 && web)
        return "<a href=\""_L1 + value.toHtmlEscaped() + "\">"_L1 + escaped + "</a>"_L1;
    if (name == "topic"_L1)
        return "<strong>"_L1 + escaped + "</strong>"_L1;
    return escaped;
}

QString htmlDocument(const QString &subject, QString body, const Translation &translation)
{
    static constexpr QLatin1StringView lineBreak("<br>\n");
    body = body.trimmed();
    while (body.startsWith("<br>"_L1))
        body = body.mid(4).trimmed();
    while (body.endsWith("<br>"_L1))
        body = body.chopped(4).trimmed();
    const QString twice = lineBreak + QString(lineBreak);
    while (body.contains(QString(twice + lineBreak)))
        body.replace(QString(twice + lineBreak), twice);
    body.replace(twice, "</p>\n<p>"_L1);
    const QString direction = translation.locale().textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    return "<!DOCTYPE html>\n<html lang=\""_L1 + translation.language().toHtmlEscaped() + "\" dir=\""_L1
        + direction + "\">\n<head><meta charset=\"utf-8\"><title>"_L1 + subject.toHtmlEscaped()
        + "</title></head>\n<body>\n<p>"_L1 + body + "</p>\n</body>\n</html>\n"_L1;
}

} // namespace

QStringList templateVariables()
{
    return { u"topic"_s, u"when"_s, u"date"_s, u"time"_s, u"zone"_s, u"duration"_s, u"recurrence"_s,
        u"link"_s, u"session_id"_s, u"join_code"_s, u"password"_s, u"phone"_s, u"host"_s, u"description"_s,
        u"location"_s, u"provider"_s };
}

QString builtInTemplate(const Translation &translation)
{
    QStringList lines;
    for (const char *line : builtInLines)
        lines << (*line ? translation.text(context, line) : QString());
    return lines.join(u'\n');
}

StartTexts startTexts(const InvitationContext &context, const Translation &translation)
{
    const QDateTime start = wallDateTime(context.start.value_or(base::WallTime()));
    const QLocale &locale = translation.locale();
    return { plainSpaces(locale.toString(start.date(), QLocale::LongFormat)),
        plainSpaces(locale.toString(start.time(), QLocale::ShortFormat)), zoneText(context) };
}

QString whenText(const InvitationContext &values, const Translation &translation)
{
    if (!values.start)
        return {};
    const StartTexts start = startTexts(values, translation);
    return start.date + ", "_L1 + start.time + u' ' + start.zone;
}

QString durationText(std::chrono::minutes duration, const Translation &translation)
{
    const int days = int(duration / std::chrono::hours(24));
    const int hours = int(duration % std::chrono::hours(24) / std::chrono::hours(1));
    const int minutes = int(duration.count() % 60);
    QStringList parts;
    if (days > 0)
        parts << translation.text(context, QT_TRANSLATE_N_NOOP("invites::Invitation", "%Ln day(s)"), days);
    if (hours > 0)
        parts << translation.text(context, QT_TRANSLATE_N_NOOP("invites::Invitation", "%Ln hour(s)"), hours);
    if (minutes > 0)
        parts << translation.text(
            context, QT_TRANSLATE_N_NOOP("invites::Invitation", "%Ln minute(s)"), minutes);
    return parts.join(u' ');
}

base::Result<QString> checkTemplate(const QString &templateText)
{
    const Parts parts = splitTemplate(normalised(templateText));
    for (const QString &text : { parts.subject, parts.body }) {
        if (auto parsed = InvitationTemplate::parse(text, templateVariables()); !parsed)
            return base::passOn(parsed);
    }
    return templateText;
}

base::Result<Invitation> composeInvitation(
    const InvitationContext &from, const Translation &translation, const QString &templateText)
{
    const QString text
        = templateText.trimmed().isEmpty() ? builtInTemplate(translation) : normalised(templateText);
    const Parts parts = splitTemplate(text);
    const QHash<QString, QString> values = valuesOf(from, translation);
    const auto render = [&values](const QString &part, const InvitationTemplate::Form &literal,
                            const InvitationTemplate::ValueForm &value) -> base::Result<QString> {
        const auto parsed = InvitationTemplate::parse(part, templateVariables());
        if (!parsed)
            return base::passOn(parsed);
        return parsed->render(values, literal, value);
    };
    const auto asIs = [](const QString &plain) { return plain; };
    const auto valueAsIs = [](const QString &, const QString &value) { return normalised(value); };

    const base::Result<QString> subject = render(parts.subject, asIs, valueAsIs);
    if (!subject)
        return base::passOn(subject);
    const base::Result<QString> plain = render(parts.body, asIs, valueAsIs);
    if (!plain)
        return base::passOn(plain);
    const base::Result<QString> html = render(parts.body, htmlBreaks, htmlValue);
    if (!html)
        return base::passOn(html);
    Invitation invitation;
    invitation.subject = subject->simplified();
    invitation.text = tidied(*plain);
    invitation.html = htmlDocument(invitation.subject, *html, translation);
    return invitation;
}

} // namespace invites
