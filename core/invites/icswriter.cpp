#include "invites/icswriter.h"

#include "invites/icalsupport.h"
#include "invites/icsfields.h"
#include "invites/seriespart.h"
#include "invites/zonecomponent.h"
#include "schedule/rruletext.h"
#include "schedule/zone.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace invites {
namespace {

using Zones = std::map<QByteArray, base::Instant>; // the zones used, and from when on

icalproperty *timeProperty(icalproperty *property, base::WallTime wall, const schedule::Zone &zone)
{
    const bool utc = zone.name() == "UTC";
    QByteArray text = stamp(wall);
    if (utc)
        text += 'Z';
    icalproperty_set_value(property, icalvalue_new_datetime(icaltime_from_string(text.constData())));
    if (!utc)
        icalproperty_add_parameter(property, icalparameter_new_tzid(zone.name().constData()));
    return property;
}

void addTime(
    icalcomponent *component, icalproperty_kind kind, base::WallTime wall, const schedule::Zone &zone)
{
    icalcomponent_add_property(component, timeProperty(icalproperty_new(kind), wall, zone));
}

void addInstant(icalcomponent *component, icalproperty_kind kind, base::Instant instant)
{
    icalproperty *property = icalproperty_new(kind);
    icalproperty_set_value(
        property, icalvalue_new_datetime(icaltime_from_string(stamp(instant).constData())));
    icalcomponent_add_property(component, property);
}

// DTEND, which every program reads; DURATION where the clocks change in between and DTEND would say
// another length.
void addEnd(
    icalcomponent *component, base::WallTime start, std::chrono::minutes duration, const schedule::Zone &zone)
{
    const base::Instant begin = zone.toInstant(start);
    const base::Instant end = begin + duration;
    const base::WallTime wallEnd = zone.toWall(end);
    if (zone.toInstant(wallEnd) == end && wallEnd - start == duration) {
        addTime(component, ICAL_DTEND_PROPERTY, wallEnd, zone);
        return;
    }
    icalcomponent_add_property(component,
        icalproperty_new_duration(icaldurationtype_from_int(
            int(std::chrono::duration_cast<std::chrono::seconds>(duration).count()))));
}

void addRule(icalcomponent *component, const model::RecurrenceRule &rule)
{
    // As an X-property by that name, for libical's own RRULE is neither complete nor lossless.
    icalproperty *property = icalproperty_new_x(schedule::toText(rule).toLatin1().constData());
    icalproperty_set_x_name(property, "RRULE");
    icalcomponent_add_property(component, property);
}

struct EventText {
    QString topic;
    QString description;
    int sequence = 0;
    bool cancelled = false;
};

QString descriptionFor(const CalendarEntry &entry, const QString &description, CalendarDetail detail)
{
    if (detail == CalendarDetail::Everything || entry.details.isEmpty())
        return description;
    return description.isEmpty() ? entry.details : QString(description + "\n\n"_L1 + entry.details);
}

void addOrganizer(icalcomponent *component, const CalendarEntry &entry)
{
    if (entry.organizerEmail.isEmpty())
        return;
    icalproperty *organizer
        = icalproperty_new_organizer(cleanUtf8("mailto:"_L1 + entry.organizerEmail.simplified()).constData());
    // RFC 6868 could escape quotation marks, but many programs do not know it.
    const QString name = entry.session.host.simplified().replace(u'"', u'\'');
    if (!name.isEmpty())
        icalproperty_add_parameter(organizer, icalparameter_new_cn(cleanUtf8(name).constData()));
    icalcomponent_add_property(component, organizer);
}

void addAttendee(icalcomponent *component, const CalendarEntry &entry)
{
    if (!entry.attendee || entry.attendee->email.isEmpty())
        return;
    const bool accepted = entry.attendee->participation == Participation::Accepted;
    icalproperty *attendee
        = icalproperty_new_attendee(cleanUtf8("mailto:"_L1 + entry.attendee->email.simplified()).constData());
    const QString name = entry.attendee->name.simplified().replace(u'"', u'\'');
    if (!name.isEmpty())
        icalproperty_add_parameter(attendee, icalparameter_new_cn(cleanUtf8(name).constData()));
    icalproperty_add_parameter(attendee, icalparameter_new_role(ICAL_ROLE_REQPARTICIPANT));
    icalproperty_add_parameter(
        attendee, icalparameter_new_partstat(accepted ? ICAL_PARTSTAT_ACCEPTED : ICAL_PARTSTAT_NEEDSACTION));
    icalproperty_add_parameter(attendee, icalparameter_new_rsvp(accepted ? ICAL_RSVP_FALSE : ICAL_RSVP_TRUE));
    icalcomponent_add_property(component, attendee);
}

// What all events of an entry have in common.
ComponentPtr newEvent(icalcomponent_kind kind, const QByteArray &uid, const CalendarEntry &entry,
    const EventText &text, const CalendarOptions &options)
{
    ComponentPtr event(icalcomponent_new(kind));
    icalcomponent *raw = event.get();
    const model::Session &session = entry.session;
    icalcomponent_add_property(raw, icalproperty_new_uid(uid.constData()));
    addInstant(raw, ICAL_DTSTAMP_PROPERTY, options.now);
    icalcomponent_add_property(raw, icalproperty_new_sequence(session.sequence));
    if (session.createdAt != base::Instant())
        addInstant(raw, ICAL_CREATED_PROPERTY, session.createdAt);
    if (session.changedAt != base::Instant())
        addInstant(raw, ICAL_LASTMODIFIED_PROPERTY, session.changedAt);
    icalcomponent_add_property(raw, icalproperty_new_summary(cleanUtf8(text.topic).constData()));
    const QString description = descriptionFor(entry, text.description, options.detail);
    if (!description.isEmpty())
        icalcomponent_add_property(raw, icalproperty_new_description(cleanUtf8(description).constData()));
    const QByteArray link = entry.joinLink.toEncoded();
    const QString place = session.location.isEmpty() ? QString::fromLatin1(link) : session.location;
    if (!place.isEmpty())
        icalcomponent_add_property(raw, icalproperty_new_location(cleanUtf8(place).constData()));
    if (!link.isEmpty())
        icalcomponent_add_property(raw, icalproperty_new_url(link.constData()));
    addOrganizer(raw, entry);
    addAttendee(raw, entry);
    const bool cancelled = text.cancelled || options.method == CalendarMethod::Cancel;
    if (kind == ICAL_VEVENT_COMPONENT) {
        icalcomponent_add_property(
            raw, icalproperty_new_status(cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
        icalcomponent_add_property(raw, icalproperty_new_transp(ICAL_TRANSP_OPAQUE));
    }
    return event;
}

void addAlarms(icalcomponent *event, const model::Session &session)
{
    for (const std::chrono::minutes before : session.notifyHostBefore) {
        icalcomponent *alarm = icalcomponent_new(ICAL_VALARM_COMPONENT);
        icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
        icalcomponent_add_property(alarm, icalproperty_new_description(cleanUtf8(session.topic).constData()));
        icaltriggertype trigger {};
        trigger.duration = icaldurationtype_from_int(-int(before.count()) * 60);
        icalcomponent_add_property(alarm, icalproperty_new_trigger(trigger));
        icalcomponent_add_component(event, alarm);
    }
}

class SessionWriter {
public:
    SessionWriter(
        icalcomponent *calendar, const CalendarEntry &entry, const CalendarOptions &options, Zones &zones)
        : m_calendar(calendar), m_entry(entry), m_session(entry.session), m_options(options), m_zones(zones)
    {
    }

    base::Result<void> write()
    {
        if (m_entry.only)
            return writeOnly(*m_entry.only);
        for (size_t part = 0; part < m_session.series.size(); ++part) {
            if (auto written = writePart(part); !written)
                return written;
        }
        return {};
    }

private:
    bool everything() const { return m_options.detail == CalendarDetail::Everything; }

    static base::Result<schedule::Zone> zoneOf(const model::Series &series)
    {
        const std::optional<schedule::Zone> zone = schedule::Zone::byName(series.zone);
        if (zone)
            return *zone;
        return base::failure(
            base::ErrorKind::Invalid, u"unknown time zone "_s + QString::fromLatin1(series.zone), u"zone"_s);
    }

    base::Result<void> writeOnly(base::WallTime recurrenceId)
    {
        const size_t part = partOf(m_session, recurrenceId);
        const model::Series &series = m_session.series[part];
        const base::Result<schedule::Zone> zone = zoneOf(series);
        if (!zone)
            return base::passOn(zone);
        useZone(*zone, recurrenceId);
        model::OccurrenceOverride change;
        change.recurrenceId = recurrenceId;
        for (const model::OccurrenceOverride &one : m_session.overrides) {
            if (one.recurrenceId == recurrenceId)
                change = one;
        }
        if (m_options.method == CalendarMethod::Cancel) // as calendars know it
            change.start.reset();
        change.cancelled = false; // said by the method
        writeOverride(change, series, *zone, partUid(m_session, part));
        return {};
    }

    base::Result<void> writePart(size_t part)
    {
        const model::Series &series = m_session.series[part];
        const base::Result<schedule::Zone> zone = zoneOf(series);
        if (!zone)
            return base::passOn(zone);
        useZone(*zone, series.start);
        const QByteArray uid = partUid(m_session, part);
        ComponentPtr event = newEvent(ICAL_VEVENT_COMPONENT, uid, m_entry,
            { m_session.topic, m_session.description, 0, false }, m_options);
        addTime(event.get(), ICAL_DTSTART_PROPERTY, series.start, *zone);
        addEnd(event.get(), series.start, series.duration, *zone);
        writeRecurrence(event.get(), part, *zone);
        if (everything())
            addAlarms(event.get(), m_session);
        if (part == 0) {
            if (everything())
                writeOwnFields(event.get(), m_session);
        } else {
            icalcomponent_add_property(
                event.get(), icalproperty_new_relatedto(partUid(m_session, 0).constData()));
        }
        icalcomponent_add_component(m_calendar, event.release());
        for (const model::OccurrenceOverride &change : m_session.overrides) {
            if (partOf(m_session, change.recurrenceId) == part)
                writeOverride(change, series, *zone, uid);
        }
        return {};
    }

    void writeRecurrence(icalcomponent *event, size_t part, const schedule::Zone &zone)
    {
        const model::Series &series = m_session.series[part];
        const model::Series written = standardSeries(m_session, part);
        if (written.rule)
            addRule(event, *written.rule);
        for (const base::WallTime extra : written.extraStarts)
            addTime(event, ICAL_RDATE_PROPERTY, extra, zone);
        for (const base::WallTime excluded : written.excludedStarts)
            addTime(event, ICAL_EXDATE_PROPERTY, excluded, zone);
        for (const model::OccurrenceOverride &change : m_session.overrides) {
            if (change.cancelled && partOf(m_session, change.recurrenceId) == part
                && std::find(
                       written.excludedStarts.begin(), written.excludedStarts.end(), change.recurrenceId)
                    == written.excludedStarts.end())
                addTime(event, ICAL_EXDATE_PROPERTY, change.recurrenceId, zone);
        }
        if (everything())
            writeExactSeries(event, m_session, part, written != series);
    }

    void writeOverride(const model::OccurrenceOverride &change, const model::Series &series,
        const schedule::Zone &zone, const QByteArray &uid)
    {
        // For other programs the EXDATE says it all.
        if (change.cancelled && !everything())
            return;
        const EventText text { change.topic.value_or(m_session.topic),
            change.description.value_or(m_session.description), 0, change.cancelled };
        ComponentPtr event = newEvent(ICAL_VEVENT_COMPONENT, uid, m_entry, text, m_options);
        addTime(event.get(), ICAL_RECURRENCEID_PROPERTY, change.recurrenceId, zone);
        const base::WallTime start = change.start.value_or(change.recurrenceId);
        useZone(zone, start);
        addTime(event.get(), ICAL_DTSTART_PROPERTY, start, zone);
        addEnd(event.get(), start, change.duration.value_or(series.duration), zone);
        icalcomponent_add_component(m_calendar, event.release());
    }

    void useZone(const schedule::Zone &zone, base::WallTime from)
    {
        if (zone.name() == "UTC")
            return;
        const base::Instant instant = zone.toInstant(from);
        const auto [place, added] = m_zones.try_emplace(zone.name(), instant);
        if (!added)
            place->second = std::min(place->second, instant);
    }

    icalcomponent *m_calendar;
    const CalendarEntry &m_entry;
    const model::Session &m_session;
    const CalendarOptions &m_options;
    Zones &m_zones;
};

ComponentPtr newCalendar(CalendarMethod method)
{
    ComponentPtr calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Meetwright//Meetwright//EN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    switch (method) {
    case CalendarMethod::None:
        break;
    case CalendarMethod::Publish:
        icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
        break;
    case CalendarMethod::Request:
        icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_REQUEST));
        break;
    case CalendarMethod::Cancel:
        icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_CANCEL));
        break;
    }
    return calendar;
}

} // namespace

base::Result<QByteArray> writeCalendar(
    const std::vector<CalendarEntry> &entries, const CalendarOptions &options)
{
    prepareLibical();
    ComponentPtr calendar = newCalendar(options.method);
    ComponentPtr events(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    Zones zones;
    for (const CalendarEntry &entry : entries) {
        if (entry.session.calendarUid.isEmpty())
            return base::failure(base::ErrorKind::Internal, u"a session without a calendar UID"_s, u"UID"_s);
        if (entry.session.hasDate()) {
            if (auto written = SessionWriter(events.get(), entry, options, zones).write(); !written)
                return base::passOn(written);
        } else if (options.detail == CalendarDetail::Everything) {
            ComponentPtr todo = newEvent(ICAL_VTODO_COMPONENT, cleanUtf8(entry.session.calendarUid), entry,
                { entry.session.topic, entry.session.description, 0, false }, options);
            writeOwnFields(todo.get(), entry.session);
            addAlarms(todo.get(), entry.session);
            icalcomponent_add_component(events.get(), todo.release());
        }
    }
    // VTIMEZONEs come before what uses them.
    for (const auto &[name, from] : zones) {
        if (ComponentPtr zone = zoneComponent(name, from))
            icalcomponent_add_component(calendar.get(), zone.release());
    }
    while (icalcomponent *event = icalcomponent_get_first_component(events.get(), ICAL_ANY_COMPONENT)) {
        icalcomponent_remove_component(events.get(), event);
        icalcomponent_add_component(calendar.get(), event);
    }
    char *text = icalcomponent_as_ical_string_r(calendar.get());
    QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

} // namespace invites
