#include "ui/dialogs/share/phonesheet.h"

#include "settings/settings.h"
#include "ui/texts.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace ui {

using model::Registrant;

namespace {

struct PhoneTexts {
    Q_DECLARE_TR_FUNCTIONS(ui::PhoneSheet)
};

QStringList dialInOf(const model::Session &session, const settings::Settings &settings)
{
    QStringList lines;
    if (session.conferenceCall == model::ConferenceCall::OwnText)
        for (const QString &line : session.conferenceCallText.split(u'\n', Qt::SkipEmptyParts))
            lines << line.trimmed();
    if (session.conferenceCall != model::ConferenceCall::ServiceNumbers)
        return lines;
    const auto numbers = settings.value(settings::keys::serviceNumbers);
    for (const settings::ServiceNumber &number : numbers) {
        QString line = number.country.isEmpty()
            ? number.number
            : PhoneTexts::tr("%1: %2", "country: telephone number").arg(number.country, number.number);
        if (!number.accessCode.isEmpty())
            line = PhoneTexts::tr("%1, access code %2").arg(line, number.accessCode);
        lines << line;
    }
    return lines;
}

QString idText(const PhoneFacts &facts)
{
    return facts.id.isNull() ? QString() : PhoneTexts::tr("Session ID %1").arg(facts.id.grouped());
}

QString phoneOf(const Registrant &person)
{
    return person.phone.isEmpty() ? PhoneTexts::tr("no telephone number") : person.phone;
}

// What stands above the names.
QStringList headLines(const PhoneFacts &facts)
{
    QStringList lines { facts.when, idText(facts) };
    lines += facts.dialIn;
    lines << facts.link;
    lines.removeAll(QString());
    return lines;
}

} // namespace

PhoneFacts phoneFacts(
    const services::SessionDetails &details, const QUrl &joinLink, const settings::Settings &settings)
{
    const model::Session &session = details.session;
    PhoneFacts facts;
    facts.topic = session.topic;
    facts.id = session.reservedId;
    facts.link = QString::fromUtf8((joinLink.isEmpty() ? details.link : joinLink).toEncoded());
    facts.dialIn = dialInOf(session, settings);
    if (details.next) {
        const base::Instant start = details.next->start;
        const QDate day = toLocal(start).date();
        facts.when
            = PhoneTexts::tr("%1, %2 %3", "day, time zone")
                  .arg(dayText(day, day), timeText(start), zoneText(QTimeZone::systemTimeZoneId(), start));
    }
    return facts;
}

QString shortText(const PhoneFacts &facts)
{
    QStringList parts { facts.topic, facts.when };
    if (!facts.dialIn.isEmpty())
        parts << PhoneTexts::tr("Call %1").arg(facts.dialIn.join(u" / "_s));
    parts << idText(facts) << facts.link;
    parts.removeAll(QString());
    return parts.join(u"\n"_s);
}

Sheet cardOf(const PhoneFacts &facts)
{
    Sheet card;
    card.above = { { facts.topic, 0.07, true } };
    if (!facts.when.isEmpty())
        card.above.push_back({ facts.when, 0.055, false });
    card.link = facts.link;
    if (!facts.id.isNull()) {
        card.below.push_back({ PhoneTexts::tr("Session ID"), 0.04, false });
        card.below.push_back({ facts.id.grouped(), 0.13, true });
    }
    for (const QString &line : facts.dialIn)
        card.below.push_back({ line, 0.05, false });
    card.below.push_back({ facts.link, 0.03, false });
    return card;
}

QString phoneSheetText(const PhoneFacts &facts, const std::vector<Registrant> &people)
{
    QStringList lines { facts.topic };
    lines += headLines(facts);
    lines << QString();
    for (const Registrant &person : people)
        lines << u"[ ] "_s + person.name() + u" – "_s + phoneOf(person);
    return lines.join(u'\n') + u'\n';
}

QString phoneSheetHtml(const PhoneFacts &facts, const std::vector<Registrant> &people)
{
    QString html = u"<h1>"_s + facts.topic.toHtmlEscaped() + u"</h1>"_s;
    for (const QString &line : headLines(facts))
        html += u"<p style=\"font-size:large; margin-top:2px; margin-bottom:2px\">"_s + line.toHtmlEscaped()
            + u"</p>"_s;
    html += u"<br><table width=\"100%\" cellpadding=\"6\" cellspacing=\"0\" border=\"1\" "
            "style=\"border-collapse:collapse\">"_s;
    html += u"<tr><th align=\"left\">"_s + PhoneTexts::tr("Told").toHtmlEscaped()
        + u"</th><th align=\"left\">"_s + PhoneTexts::tr("Name").toHtmlEscaped()
        + u"</th><th align=\"left\">"_s + PhoneTexts::tr("Telephone").toHtmlEscaped() + u"</th></tr>"_s;
    for (const Registrant &person : people)
        html += u"<tr><td>☐</td><td>"_s + person.name().toHtmlEscaped() + u"</td><td>"_s
            + phoneOf(person).toHtmlEscaped() + u"</td></tr>"_s;
    return html + u"</table>"_s;
}

} // namespace ui
