#include "services/drifttexts.h"

#include "schedule/plainwords.h"
#include "schedule/rruletext.h"
#include "schedule/zone.h"
#include "services/meetingservice.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace services {

using model::MeetingFacts;

namespace {

QString instantText(std::optional<base::Instant> instant)
{
    if (!instant)
        return MeetingService::tr("without fixed time");
    const auto time = QDateTime::fromSecsSinceEpoch(instant->time_since_epoch().count(), Qt::UTC)
                          .toTimeZone(QTimeZone::systemTimeZone());
    return QLocale().toString(time, QLocale::ShortFormat);
}

QString ruleText(const QString &rule, const QByteArray &zone)
{
    if (rule.isEmpty())
        return MeetingService::tr("once");
    const auto parsed = schedule::parseRule(rule);
    return parsed
        ? schedule::inWords(*parsed, &QCoreApplication::translate, QLocale(), schedule::Zone::byName(zone))
        : rule;
}

QString passwordText(bool has)
{
    return has ? MeetingService::tr("with password") : MeetingService::tr("without password");
}

} // namespace

QString driftLabel(const QString &field)
{
    if (field == "topic"_L1)
        return MeetingService::tr("Topic");
    if (field == "description"_L1)
        return MeetingService::tr("Description");
    if (field == "start"_L1)
        return MeetingService::tr("Start");
    if (field == "duration"_L1)
        return MeetingService::tr("Duration");
    if (field == "recurrence"_L1)
        return MeetingService::tr("Repeats");
    if (field == "password"_L1)
        return MeetingService::tr("Password");
    return MeetingService::tr("Meeting");
}

QString driftText(const QString &field, const MeetingFacts &facts)
{
    if (field == "topic"_L1)
        return facts.topic;
    if (field == "description"_L1)
        return facts.description;
    if (field == "start"_L1)
        return instantText(facts.start);
    if (field == "duration"_L1)
        return MeetingService::tr("%n minutes", nullptr, int(facts.duration.count()));
    if (field == "recurrence"_L1)
        return ruleText(facts.recurrence, facts.zone);
    return passwordText(facts.hasPassword);
}

} // namespace services
