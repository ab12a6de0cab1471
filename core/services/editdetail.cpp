#include "services/editdetail.h"

#include "schedule/rruletext.h"

#include <QDateTime>
#include <QStringList>

namespace services {

namespace {

QString wallText(base::WallTime wall)
{
    const auto seconds = wall.time_since_epoch().count();
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
}

QString startText(const model::Session &session)
{
    return session.series.empty()
        ? QStringLiteral("–")
        : wallText(session.series.front().start) + u' ' + QString::fromUtf8(session.series.front().zone);
}

QString durationText(const model::Session &session)
{
    return session.series.empty()
        ? QStringLiteral("–")
        : QString::number(session.series.front().duration.count()) + QStringLiteral(" min");
}

QString ruleText(const model::Session &session)
{
    return session.series.empty() || !session.series.back().rule
        ? QStringLiteral("–")
        : schedule::toText(*session.series.back().rule);
}

} // namespace

QString editDetail(const model::Session &before, const model::Session &after)
{
    QStringList changes;
    const auto add = [&changes](const char *what, const QString &from, const QString &to) {
        if (from != to)
            changes += QLatin1String(what) + QStringLiteral(": ") + from + QStringLiteral(" → ") + to;
    };
    add("topic", before.topic, after.topic);
    add("start", startText(before), startText(after));
    add("duration", durationText(before), durationText(after));
    add("recurrence", ruleText(before), ruleText(after));
    add("location", before.location, after.location);
    if (before.place != after.place)
        changes += QStringLiteral("provider");
    if (before.hasPassword != after.hasPassword)
        changes += after.hasPassword ? QStringLiteral("password set") : QStringLiteral("password removed");
    if (before.description != after.description)
        changes += QStringLiteral("description");
    return changes.join(QStringLiteral("; "));
}

} // namespace services
