#include "invites/calendarevent.h"

#include "invites/icsfields.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace invites {
namespace {

struct EventTexts {
    Q_DECLARE_TR_FUNCTIONS(invites::CalendarFile)
};

constexpr size_t mostTimes = 20'000;
constexpr size_t mostPeople = 2000;
constexpr size_t mostAlarms = 10;

std::optional<std::chrono::seconds> parseDuration(const QByteArray &text)
{
    const icaldurationtype duration = icaldurationtype_from_string(text.constData());
    if (icaldurationtype_is_bad_duration(duration))
        return {};
    const qint64 seconds = ((qint64(duration.weeks) * 7 + duration.days) * 24 + duration.hours) * 3600
        + qint64(duration.minutes) * 60 + duration.seconds;
    constexpr qint64 longest = qint64(3660) * 86400;
    if (seconds > longest)
        return {};
    return std::chrono::seconds(duration.is_neg ? -seconds : seconds);
}

class EventReader {
public:
    EventReader(icalcomponent *component, ProblemList &problems)
        : m_component(component), m_problems(problems)
    {
    }

    CalendarEvent read()
    {
        m_event.line = xValue(m_component, LineProperty).toInt();
        m_event.isTask = icalcomponent_isa(m_component) == ICAL_VTODO_COMPONENT;
        m_event.uid
            = textOf(icalcomponent_get_first_property(m_component, ICAL_UID_PROPERTY)).trimmed().left(1000);
        for (icalproperty *property = icalcomponent_get_first_property(m_component, ICAL_ANY_PROPERTY);
             property; property = icalcomponent_get_next_property(m_component, ICAL_ANY_PROPERTY))
            readProperty(property);
        readX();
        for (icalcomponent *part = icalcomponent_get_first_component(m_component, ICAL_VALARM_COMPONENT);
             part; part = icalcomponent_get_next_component(m_component, ICAL_VALARM_COMPONENT))
            readAlarm(part);
        std::sort(m_event.alarms.begin(), m_event.alarms.end(), std::greater<>());
        m_event.alarms.erase(std::unique(m_event.alarms.begin(), m_event.alarms.end()), m_event.alarms.end());
        return std::move(m_event);
    }

private:
    void readProperty(icalproperty *property)
    {
        switch (icalproperty_isa(property)) {
        case ICAL_SUMMARY_PROPERTY:
            m_event.topic = textOf(property).simplified();
            break;
        case ICAL_DESCRIPTION_PROPERTY:
            m_event.description = textOf(property);
            break;
        case ICAL_LOCATION_PROPERTY:
            m_event.location = textOf(property);
            break;
        case ICAL_SEQUENCE_PROPERTY:
            m_event.sequence = std::clamp(icalproperty_get_sequence(property), 0, 1'000'000'000);
            break;
        case ICAL_STATUS_PROPERTY:
            m_event.cancelled = icalproperty_get_status(property) == ICAL_STATUS_CANCELLED;
            break;
        case ICAL_ORGANIZER_PROPERTY:
            m_event.organizer = person(property);
            break;
        case ICAL_ATTENDEE_PROPERTY:
            if (m_event.attendees.size() < mostPeople)
                m_event.attendees.push_back(person(property));
            break;
        case ICAL_XLICERROR_PROPERTY:
            readError(property);
            break;
        default:
            readTimes(property);
        }
    }

    void readTimes(icalproperty *property)
    {
        switch (icalproperty_isa(property)) {
        case ICAL_DTSTART_PROPERTY:
            setTime(m_event.start, property);
            break;
        case ICAL_DTEND_PROPERTY:
            setTime(m_event.end, property);
            break;
        case ICAL_RECURRENCEID_PROPERTY:
            setTime(m_event.recurrenceId, property);
            break;
        case ICAL_DURATION_PROPERTY:
            m_event.duration = parseDuration(textOf(property).toLatin1());
            break;
        case ICAL_RDATE_PROPERTY:
            readExtra(property);
            break;
        case ICAL_EXDATE_PROPERTY:
            if (const auto time = timeOf(property, textOf(property));
                time && m_event.excluded.size() < mostTimes)
                m_event.excluded.push_back(*time);
            break;
        case ICAL_DTSTAMP_PROPERTY:
            m_event.stamped = instantOf(property);
            break;
        case ICAL_CREATED_PROPERTY:
            m_event.created = instantOf(property);
            break;
        case ICAL_LASTMODIFIED_PROPERTY:
            m_event.changed = instantOf(property);
            break;
        default:
            break;
        }
    }

    std::optional<CalendarTime> timeOf(icalproperty *property, const QString &text)
    {
        std::optional<CalendarTime> time = parseTime(text.toLatin1());
        if (time && !time->utc && !time->dateOnly)
            time->tzid = parameterOf(property, ICAL_TZID_PARAMETER);
        if (!time)
            report(EventTexts::tr("“%1” is no date or time and was left out.").arg(nameOf(property)));
        return time;
    }

    void setTime(std::optional<CalendarTime> &place, icalproperty *property)
    {
        if (!place)
            place = timeOf(property, textOf(property));
    }

    void readExtra(icalproperty *property)
    {
        const QStringList parts = textOf(property).split(u'/');
        const std::optional<CalendarTime> start = timeOf(property, parts[0]);
        if (!start || m_event.extra.size() >= mostTimes)
            return;
        PeriodStart extra { *start, {} };
        if (parts.size() == 2) {
            if (parts[1].startsWith(u'P'))
                extra.duration = parseDuration(parts[1].toLatin1());
            else if (const auto end = parseTime(parts[1].toLatin1()))
                extra.duration = end->wall - start->wall;
        }
        m_event.extra.push_back(extra);
    }

    static base::Instant instantOf(icalproperty *property)
    {
        const auto time = parseTime(textOf(property).toLatin1());
        return time ? base::Instant(time->wall.time_since_epoch()) : base::Instant();
    }

    static QString nameOf(icalproperty *property)
    {
        return QString::fromLatin1(icalproperty_get_property_name(property));
    }

    static CalendarPerson person(icalproperty *property)
    {
        CalendarPerson person;
        person.name = parameterOf(property, ICAL_CN_PARAMETER).simplified().left(500);
        person.email = textOf(property).simplified().left(500);
        if (person.email.startsWith("mailto:"_L1, Qt::CaseInsensitive))
            person.email.remove(0, 7);
        else if (!person.email.contains(u'@'))
            person.email = parameterOf(property, ICAL_EMAIL_PARAMETER);
        return person;
    }

    // libical replaces what it cannot read by this property, with an English sentence.
    void readError(icalproperty *property)
    {
        const QString text = textOf(property);
        if (text.startsWith("No value for"_L1))
            return;
        static const QRegularExpression in(u" in ([A-Z\\-]+) property"_s);
        const QString name = in.match(text).captured(1);
        report(name.isEmpty() ? EventTexts::tr("A line could not be understood and was left out.")
                              : EventTexts::tr("“%1” could not be understood and was left out.").arg(name));
    }

    void readX()
    {
        m_event.ruleText = xValue(m_component, RuleProperty).trimmed();
        if (xValues(m_component, RuleProperty).size() > 1)
            report(EventTexts::tr("Only the first of several rules of repetition was kept."));
        for (const char *name : { "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL",
                 "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK", "X-MICROSOFT-ONLINEMEETINGCONFLINK" })
            addLinkText(xValue(m_component, name));
        for (const icalproperty_kind kind : { ICAL_CONFERENCE_PROPERTY, ICAL_URL_PROPERTY,
                 ICAL_LOCATION_PROPERTY, ICAL_DESCRIPTION_PROPERTY })
            addLinkText(textOf(icalcomponent_get_first_property(m_component, kind)));
        addLinkText(xValue(m_component, "X-ALT-DESC"));
        m_event.ours = readOwnFields(m_component, m_event.ownFields);
        m_event.exact = readExactSeries(m_component);
    }

    void addLinkText(const QString &text)
    {
        if (!text.trimmed().isEmpty() && text != "NONE"_L1)
            m_event.linkTexts.push_back(text);
    }

    // Alarms become notifications to the host: so long before the start.
    void readAlarm(icalcomponent *alarm)
    {
        icalproperty *trigger = icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY);
        icalproperty *action = icalcomponent_get_first_property(alarm, ICAL_ACTION_PROPERTY);
        if (!trigger || m_event.alarms.size() >= mostAlarms
            || textOf(action).compare("NONE"_L1, Qt::CaseInsensitive) == 0)
            return;
        icalparameter *related = icalproperty_get_first_parameter(trigger, ICAL_RELATED_PARAMETER);
        if (related && icalparameter_get_related(related) == ICAL_RELATED_END)
            return;
        const QByteArray text = textOf(trigger).toLatin1();
        const bool isDuration = text.contains('P');
        const std::optional<std::chrono::seconds> offset = isDuration ? parseDuration(text) : std::nullopt;
        if (!offset || *offset > std::chrono::seconds(0))
            return;
        m_event.alarms.push_back(std::chrono::duration_cast<std::chrono::minutes>(-*offset));
    }

    void report(const QString &text) { m_problems.add(m_event.line, m_event.uid, text); }

    icalcomponent *m_component;
    ProblemList &m_problems;
    CalendarEvent m_event;
};

} // namespace

CalendarEvent readEvent(icalcomponent *component, ProblemList &problems)
{
    return EventReader(component, problems).read();
}

} // namespace invites
