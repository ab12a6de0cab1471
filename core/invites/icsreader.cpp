#include "invites/icsreader.h"

#include "invites/eventjoiner.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace invites {
namespace {

struct ReaderTexts {
    Q_DECLARE_TR_FUNCTIONS(invites::CalendarFile)
};

class CalendarReader {
public:
    CalendarReader(const QByteArray &hostZone, ProblemList &problems)
        : m_zones(hostZone), m_problems(problems), m_joiner(m_zones, problems)
    {
    }

    void readRoot(icalcomponent *root)
    {
        switch (icalcomponent_isa(root)) {
        case ICAL_VCALENDAR_COMPONENT:
            readCalendarComponent(root);
            break;
        case ICAL_XROOT_COMPONENT: // several in one file
            for (icalcomponent *part = icalcomponent_get_first_component(root, ICAL_ANY_COMPONENT); part;
                 part = icalcomponent_get_next_component(root, ICAL_ANY_COMPONENT))
                readRoot(part);
            break;
        default: // an event without its calendar
            m_found = m_found || icalcomponent_isa(root) == ICAL_VEVENT_COMPONENT;
            readComponent(root, {});
        }
    }

    bool foundCalendar() const { return m_found; }

    ImportedCalendar finish()
    {
        settleParts();
        const bool cancelled = m_calendar.method == "CANCEL"_L1;
        for (const QString &uid : std::as_const(m_order)) {
            std::vector<EventJoiner::Events> parts;
            for (const QString &part : m_parts.value(uid))
                parts.push_back(m_events.value(part));
            for (ImportedSession &session : m_joiner.join(m_events.value(uid), parts, cancelled))
                m_calendar.sessions.push_back(std::move(session));
        }
        return std::move(m_calendar);
    }

private:
    void readCalendarComponent(icalcomponent *calendar)
    {
        m_found = true;
        readCalendarProperties(calendar);
        // Zones first: files may define them behind the events.
        for (icalcomponent *part = icalcomponent_get_first_component(calendar, ICAL_VTIMEZONE_COMPONENT);
             part; part = icalcomponent_get_next_component(calendar, ICAL_VTIMEZONE_COMPONENT))
            m_zones.define(part);
        for (icalcomponent *part = icalcomponent_get_first_component(calendar, ICAL_ANY_COMPONENT); part;
             part = icalcomponent_get_next_component(calendar, ICAL_ANY_COMPONENT))
            readComponent(part, xValue(calendar, "X-WR-TIMEZONE"));
    }

    void readCalendarProperties(icalcomponent *calendar)
    {
        if (m_calendar.name.isEmpty())
            m_calendar.name = xValue(calendar, "X-WR-CALNAME").simplified().left(500);
        if (!m_calendar.method.isEmpty())
            return;
        icalproperty *method = icalcomponent_get_first_property(calendar, ICAL_METHOD_PROPERTY);
        m_calendar.method = textOf(method).trimmed().toUpper().left(40);
        if (m_calendar.method == "REPLY"_L1 || m_calendar.method == "COUNTER"_L1)
            m_problems.add(0, {}, ReaderTexts::tr("This file is somebody's answer to an invitation."));
    }

    void readComponent(icalcomponent *component, const QString &calendarZone)
    {
        const icalcomponent_kind kind = icalcomponent_isa(component);
        if (kind == ICAL_XLICINVALID_COMPONENT || kind == ICAL_VTIMEZONE_COMPONENT)
            return;
        if (kind != ICAL_VEVENT_COMPONENT && kind != ICAL_VTODO_COMPONENT) {
            if (kind == ICAL_VJOURNAL_COMPONENT)
                m_problems.add(xValue(component, LineProperty).toInt(), {},
                    ReaderTexts::tr("A journal entry is no session and was left out."));
            return;
        }
        CalendarEvent event = readEvent(component, m_problems);
        if (event.isTask && !event.ours) {
            m_problems.add(event.line, event.uid, ReaderTexts::tr("A task is no session and was left out."));
            return;
        }
        if (!event.start && !(event.isTask && event.ours)) {
            m_problems.add(event.line, event.uid,
                ReaderTexts::tr("“%1” has no start that can be read and was left out.")
                    .arg(event.topic.left(80)));
            return;
        }
        // Floating times of a calendar that names its zone (Google) are meant there.
        if (!calendarZone.isEmpty() && event.start && !event.start->utc && !event.start->dateOnly
            && event.start->tzid.isEmpty())
            applyZone(event, calendarZone);
        addEvent(std::move(event));
    }

    void applyZone(CalendarEvent &event, const QString &zone)
    {
        if (m_zones.ianaFor(zone, event.start->wall).isEmpty())
            return;
        for (std::optional<CalendarTime> *time : { &event.start, &event.end, &event.recurrenceId }) {
            if (*time && !(*time)->utc && (*time)->tzid.isEmpty())
                (*time)->tzid = zone;
        }
    }

    void addEvent(CalendarEvent &&event)
    {
        if (event.uid.isEmpty())
            event.uid = madeUid(event);
        const QString uid = event.uid;
        if (!event.exact.partOf.isEmpty() && !event.recurrenceId && event.exact.partOf != uid) {
            QStringList &parts = m_parts[event.exact.partOf];
            if (!parts.contains(uid))
                parts.push_back(uid);
        }
        const bool known = m_events.contains(uid);
        m_events[uid].push_back(std::move(event));
        if (!known)
            m_order.push_back(uid);
    }

    // Stable, so that importing the file again finds the session again.
    static QString madeUid(const CalendarEvent &event)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(event.topic.toUtf8());
        if (event.start)
            hash.addData(QByteArray(stamp(event.start->wall) + event.start->tzid.toUtf8()));
        hash.addData(event.ruleText.toUtf8());
        return QString::fromLatin1(hash.result().toHex().left(32)) + "@import.meetwright"_L1;
    }

    // Later parts whose first part is in the file belong to it; the others stand alone.
    void settleParts()
    {
        QSet<QString> joined;
        for (auto entry = m_parts.begin(); entry != m_parts.end();) {
            if (!m_events.contains(entry.key()) || !firstPartOf(entry.key()).isEmpty()) {
                entry = m_parts.erase(entry);
                continue;
            }
            for (const QString &part : entry.value())
                joined.insert(part);
            ++entry;
        }
        m_order.removeIf([&joined](const QString &uid) { return joined.contains(uid); });
    }

    QString firstPartOf(const QString &uid) const
    {
        const auto events = m_events.value(uid);
        return events.empty() ? QString() : events.front().exact.partOf;
    }

    ZoneNames m_zones;
    ProblemList &m_problems;
    EventJoiner m_joiner;
    ImportedCalendar m_calendar;
    bool m_found = false;
    QHash<QString, EventJoiner::Events> m_events; // by UID
    QHash<QString, QStringList> m_parts; // UID of a first part → UIDs of its later parts
    QStringList m_order;
};

} // namespace

base::Result<ImportedCalendar> readCalendar(
    const QByteArray &file, const QByteArray &hostZone, const ReadLimits &limits)
{
    prepareLibical();
    const auto refuse = [] {
        return base::failure(
            base::ErrorKind::Invalid, ReaderTexts::tr("There is no calendar in this file."), u"file"_s);
    };
    ProblemList problems(limits.problems);
    const base::Result<QByteArray> text = prescan(file, limits, problems);
    if (!text)
        return base::passOn(text);
    if (text->isEmpty())
        return refuse();
    const ComponentPtr root(icalparser_parse_string(text->constData()));
    if (!root)
        return refuse();
    CalendarReader reader(hostZone, problems);
    reader.readRoot(root.get());
    if (!reader.foundCalendar())
        return refuse();
    ImportedCalendar calendar = reader.finish();
    calendar.problems = problems.take();
    return calendar;
}

} // namespace invites
