#include "app/meetwright-cli/sessionjson.h"

#include "schedule/rruletext.h"
#include "schedule/zone.h"

#include <QDateTime>
#include <QJsonArray>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QString isoText(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

QString kindWord(model::SessionKind kind)
{
    static const QString words[] = { u"meeting"_s, u"webinar"_s, u"in-person"_s, u"hybrid"_s };
    return words[size_t(kind)];
}

QJsonObject seriesJson(const model::Series &series)
{
    QJsonObject object { { u"start"_s, wallText(series.start) },
        { u"zone"_s, QString::fromUtf8(series.zone) }, { u"minutes"_s, qint64(series.duration.count()) } };
    if (series.rule)
        object.insert(u"rrule"_s, schedule::toText(*series.rule));
    const auto list = [](const std::vector<base::WallTime> &walls) {
        QJsonArray array;
        for (const base::WallTime wall : walls)
            array.append(wallText(wall));
        return array;
    };
    if (!series.extraStarts.empty())
        object.insert(u"rdate"_s, list(series.extraStarts));
    if (!series.excludedStarts.empty())
        object.insert(u"exdate"_s, list(series.excludedStarts));
    if (series.takesOverAt)
        object.insert(u"takesOverAt"_s, wallText(*series.takesOverAt));
    return object;
}

QJsonObject overrideJson(const model::OccurrenceOverride &change)
{
    QJsonObject object { { u"recurrenceId"_s, wallText(change.recurrenceId) },
        { u"cancelled"_s, change.cancelled } };
    if (change.start)
        object.insert(u"start"_s, wallText(*change.start));
    if (change.duration)
        object.insert(u"minutes"_s, qint64(change.duration->count()));
    if (change.topic)
        object.insert(u"topic"_s, *change.topic);
    return object;
}

QString state(bool running, bool trashed, bool open)
{
    if (trashed)
        return u"trashed"_s;
    if (running)
        return u"running"_s;
    return open ? u"open"_s : u"closed"_s;
}

} // namespace

QString wallText(base::WallTime wall)
{
    return isoText(wall.time_since_epoch().count());
}

QString instantText(base::Instant instant)
{
    return isoText(instant.time_since_epoch().count()) + u'Z';
}

QJsonObject toJson(const model::SessionRow &row)
{
    QJsonObject object { { u"id"_s, row.reservedId.digits() }, { u"key"_s, row.key.toString() },
        { u"topic"_s, row.topic }, { u"host"_s, row.host }, { u"minutes"_s, qint64(row.duration.count()) },
        { u"zone"_s, QString::fromUtf8(row.zone) }, { u"repeats"_s, row.repeats },
        { u"provider"_s, model::providerWord(row.provider) },
        { u"state"_s, state(row.running, row.trashed, row.open) } };
    if (row.start)
        object.insert(u"start"_s, instantText(*row.start));
    if (row.recurrenceId)
        object.insert(u"recurrenceId"_s, wallText(*row.recurrenceId));
    if (!row.recurrenceText.isEmpty())
        object.insert(u"rrule"_s, row.recurrenceText);
    return object;
}

QJsonObject toJson(const model::Session &session, const QUrl &link,
    const std::optional<schedule::Occurrence> &next, const QString &recurrenceWords)
{
    QJsonObject object { { u"id"_s, session.reservedId.digits() }, { u"key"_s, session.key.toString() },
        { u"joinCode"_s, session.joinCode }, { u"uid"_s, session.calendarUid },
        { u"revision"_s, session.revision }, { u"sequence"_s, session.sequence },
        { u"topic"_s, session.topic }, { u"description"_s, session.description },
        { u"kind"_s, kindWord(session.kind) }, { u"location"_s, session.location },
        { u"host"_s, session.host }, { u"provider"_s, model::providerWord(session.place.provider) },
        { u"externalId"_s, session.place.externalId }, { u"link"_s, link.toString(QUrl::FullyEncoded) },
        { u"hasPassword"_s, session.hasPassword }, { u"recurrence"_s, recurrenceWords },
        { u"state"_s, state(session.isRunning(), session.isTrashed(), session.open) } };
    QJsonArray reminders;
    for (const model::MailReminder &reminder : session.mailReminders)
        reminders.append(QJsonObject {
            { u"whom"_s, reminder.whom == model::ReminderFor::Host ? u"host"_s : u"attendees"_s },
            { u"minutesBefore"_s, qint64(reminder.before.count()) }, { u"on"_s, reminder.on } });
    object.insert(u"mailReminders"_s, reminders);
    QJsonArray series;
    for (const model::Series &part : session.series)
        series.append(seriesJson(part));
    object.insert(u"series"_s, series);
    QJsonArray overrides;
    for (const model::OccurrenceOverride &change : session.overrides)
        overrides.append(overrideJson(change));
    object.insert(u"overrides"_s, overrides);
    if (next)
        object.insert(u"next"_s,
            QJsonObject { { u"start"_s, instantText(next->start) }, { u"end"_s, instantText(next->end) },
                { u"recurrenceId"_s, wallText(next->recurrenceId) } });
    return object;
}

QString toLine(const model::SessionRow &row)
{
    QString when = u"no date         "_s;
    if (row.start) {
        const auto zone = schedule::Zone::byName(row.zone).value_or(schedule::Zone::utc());
        when = isoText(zone.toWall(*row.start).time_since_epoch().count()).left(16).replace(u'T', u' ');
    }
    QString line = when + u"  "_s + row.reservedId.grouped() + u"  "_s + row.topic;
    QStringList marks;
    if (row.start)
        marks += QString::fromUtf8(row.zone);
    if (row.repeats)
        marks += u"repeats"_s;
    const QString word = state(row.running, row.trashed, row.open);
    if (word != u"open"_s)
        marks += word;
    return marks.isEmpty() ? line : line + u" ("_s + marks.join(u", "_s) + u')';
}

QString toText(const model::Session &session, const QUrl &link,
    const std::optional<schedule::Occurrence> &next, const QString &recurrenceWords)
{
    QStringList lines { session.topic, u"Session ID: "_s + session.reservedId.grouped(),
        u"Join code:  "_s + session.joinCode };
    if (!session.series.empty()) {
        const model::Series &series = session.series.front();
        lines += u"Starts:     "_s + wallText(series.start) + u' ' + QString::fromUtf8(series.zone) + u", "_s
            + QString::number(series.duration.count()) + u" min"_s;
    }
    if (!recurrenceWords.isEmpty())
        lines += u"Repeats:    "_s + recurrenceWords;
    if (next)
        lines += u"Next:       "_s + instantText(next->start);
    if (!link.isEmpty())
        lines += u"Link:       "_s + link.toString(QUrl::FullyEncoded);
    if (!session.mailReminders.empty())
        lines += u"Reminders:  "_s + model::remindersText(session.mailReminders).replace(u' ', u',');
    if (session.hasPassword)
        lines += u"Password:   in the keychain"_s;
    if (!session.description.isEmpty())
        lines += QString() + u'\n' + session.description;
    return lines.join(u'\n');
}

} // namespace cli
