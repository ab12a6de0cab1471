// Who came to a rehearsal: nobody did, so its provider makes it up, always the same for the same meeting.
// Most of the registered came, some late, some twice, one by another device under a short name, and one
// stranger.
#include "providers/rehearsal/rehearsaldesk.h"

#include "schedule/occurrences.h"
#include "schedule/rruletext.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace providers {

namespace {

using base::Instant;
using std::chrono::minutes;
using std::chrono::seconds;

// As the desk was told of it; QDateTime only counts here, as if the wall were in UTC.
model::Session sessionOf(const QJsonObject &meeting)
{
    QDateTime start = QDateTime::fromString(meeting.value(u"start"_s).toString(), Qt::ISODate);
    start.setTimeSpec(Qt::UTC);
    model::Series series;
    series.start = base::WallTime(seconds(start.toSecsSinceEpoch()));
    series.zone = meeting.value(u"zone"_s).toString().toLatin1();
    series.duration = minutes(meeting.value(u"minutes"_s).toInt());
    const QString rule = meeting.value(u"rrule"_s).toString();
    if (!rule.isEmpty()) {
        if (const auto read = schedule::parseRule(rule))
            series.rule = *read;
    }
    model::Session session;
    if (start.isValid())
        session.series = { series };
    return session;
}

class Report {
public:
    explicit Report(const schedule::Occurrence &occurrence)
        : m_start(occurrence.start), m_length(std::chrono::floor<minutes>(occurrence.end - occurrence.start))
    {
    }

    void host(const QString &address)
    {
        add({ { u"name"_s, u"Rehearsal"_s }, { u"email"_s, address }, { u"host"_s, true } }, -5, 0);
    }

    // One in six stayed away; one in four came late, one in five was cut off once.
    void registrant(const QJsonObject &person)
    {
        const QString id = person.value(u"id"_s).toString();
        const quint64 chance = id.toULongLong() / 7 + quint64(m_start.time_since_epoch().count() / 60);
        if (chance % 6 == 5)
            return;
        const QString first = person.value(u"firstName"_s).toString();
        const QString last = person.value(u"lastName"_s).toString();
        if (!m_oneByPhone && !first.isEmpty() && !last.isEmpty()) { // on a device of their own, unknown
            m_oneByPhone = true;
            return add({ { u"name"_s, QString(first + u' ' + last.left(1) + u'.') } }, 2, 0);
        }
        const QJsonObject said { { u"registrant"_s, id },
            { u"name"_s, QString(first + u' ' + last).trimmed() }, { u"email"_s, person.value(u"email"_s) } };
        const int late = chance % 4 == 0 ? 3 + int(chance % 9) : -int(chance % 4);
        if (chance % 5 != 0)
            return add(said, late, int(chance % 7));
        const int half = int(m_length.count()) / 2;
        add(said, late, int(m_length.count()) - half);
        add(said, half + 2, 0);
    }

    void stranger() { add({ { u"name"_s, u"iPhone"_s } }, 1, int(m_length.count()) / 3); }

    const QJsonArray &people() const { return m_people; }

private:
    // From so many minutes behind the start until so many before the end.
    void add(QJsonObject said, int late, int early)
    {
        const Instant joined = m_start + minutes(late);
        const Instant left = std::max(joined + minutes(1), m_start + m_length - minutes(early));
        said[u"joined"_s] = qint64(joined.time_since_epoch().count());
        said[u"left"_s] = qint64(left.time_since_epoch().count());
        m_people.append(said);
    }

    Instant m_start;
    minutes m_length;
    QJsonArray m_people;
    bool m_oneByPhone = false;
};

Instant instantOf(const QUrlQuery &query, const QString &name)
{
    return Instant(seconds(query.queryItemValue(name).toLongLong()));
}

} // namespace

RehearsalAnswer RehearsalDesk::attendance(const QJsonObject &meeting, const QString &query) const
{
    const QUrlQuery asked(query);
    const Instant from = instantOf(asked, u"from"_s);
    const Instant until = std::min(instantOf(asked, u"until"_s), m_clock.now());
    QJsonArray people;
    int meetings = 0;
    bool complete = true;
    const auto held = schedule::occurrencesBetween(sessionOf(meeting), from, std::max(from, until), 10);
    for (const schedule::Occurrence &one : held.list) {
        if (one.start < from || one.start >= until)
            continue;
        ++meetings;
        complete = complete && m_clock.now() >= one.end + ReportAfter;
        Report report(one);
        report.host(meeting.value(u"host"_s).toString());
        const QJsonArray everybody = meeting.value(u"people"_s).toArray();
        for (const QJsonValue person : everybody)
            if (person.toObject().value(u"state"_s).toString() == "active"_L1)
                report.registrant(person.toObject());
        if (!everybody.isEmpty())
            report.stranger();
        for (const QJsonValue person : report.people())
            people.append(person);
    }
    return { 200,
        QJsonDocument(QJsonObject { { u"people"_s, complete || meetings == 0 ? people : QJsonArray() },
                          { u"meetings"_s, meetings }, { u"complete"_s, complete } })
            .toJson(QJsonDocument::Compact) };
}

} // namespace providers
