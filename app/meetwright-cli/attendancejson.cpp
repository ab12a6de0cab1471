#include "app/meetwright-cli/attendancejson.h"

#include "app/meetwright-cli/providerjson.h"
#include "app/meetwright-cli/sessionjson.h"

namespace cli {

using namespace Qt::StringLiterals;
using model::AttendanceSource;

namespace {

QJsonValue maybe(const std::optional<base::Instant> &instant)
{
    return instant ? QJsonValue(instantText(*instant)) : QJsonValue();
}

QString wordOf(AttendanceSource source)
{
    switch (source) {
    case AttendanceSource::Click:
        return u"click"_s;
    case AttendanceSource::ByHand:
        return u"by-hand"_s;
    case AttendanceSource::Import:
        return u"import"_s;
    case AttendanceSource::Provider:
        break;
    }
    return u"provider"_s;
}

QString wordOf(model::MatchedHow how)
{
    switch (how) {
    case model::MatchedHow::ProviderId:
        return u"provider-id"_s;
    case model::MatchedHow::Address:
        return u"address"_s;
    case model::MatchedHow::Alias:
        return u"alias"_s;
    case model::MatchedHow::ByHost:
        return u"confirmed"_s;
    case model::MatchedHow::Nothing:
        break;
    }
    return {};
}

QString stateWord(const services::AttendanceLine &line)
{
    if (!line.registrant.isNull())
        return line.state == model::RegistrantState::Active ? u"registered"_s : u"cancelled"_s;
    if (line.seenAs == model::ParticipantState::Host)
        return u"host"_s;
    return line.seenAs == model::ParticipantState::Unmatched ? u"unmatched"_s : u"stranger"_s;
}

// null: not known.
QJsonValue presence(bool known, bool present)
{
    return known ? QJsonValue(present) : QJsonValue();
}

QString mark(bool known, bool present)
{
    return !known ? u"?"_s : present ? u"+"_s : u"-"_s;
}

} // namespace

QJsonObject toJson(const services::AttendanceLine &line)
{
    return { { u"key"_s, line.registrant.isNull() ? QJsonValue() : QJsonValue(line.registrant.toString()) },
        { u"name"_s, line.name }, { u"email"_s, line.address }, { u"state"_s, stateWord(line) },
        { u"present"_s, presence(line.known, line.present) },
        { u"source"_s, line.known ? QJsonValue(wordOf(line.source)) : QJsonValue() },
        { u"matched"_s, wordOf(line.matched) }, { u"implied"_s, line.implied },
        { u"reminded"_s, line.reminded }, { u"clicked"_s, maybe(line.clicked) },
        { u"joined"_s, maybe(line.joined) }, { u"left"_s, maybe(line.left) },
        { u"seconds"_s, qint64(line.stayed.count()) }, { u"joins"_s, line.joins }, { u"how"_s, line.how } };
}

QString toLine(const services::AttendanceLine &line)
{
    const auto minutes = std::chrono::round<std::chrono::minutes>(line.stayed).count();
    return mark(line.known, line.present) + u"  "_s + line.name.leftJustified(24) + u' '
        + line.address.leftJustified(28) + u' ' + stateWord(line).leftJustified(11)
        + (minutes > 0 ? QString::number(minutes) + u" min  "_s : u""_s) + line.how;
}

QJsonObject toJson(const services::Headcount &count)
{
    QJsonObject by;
    for (const AttendanceSource source : { AttendanceSource::Provider, AttendanceSource::Click,
             AttendanceSource::ByHand, AttendanceSource::Import })
        by.insert(wordOf(source), count.attendedHow(source));
    return { { u"registered"_s, count.registered }, { u"active"_s, count.active },
        { u"cancelled"_s, count.cancelled }, { u"reminded"_s, count.reminded },
        { u"clicked"_s, count.clicked }, { u"attended"_s, count.attended }, { u"attendedBy"_s, by },
        { u"absent"_s, count.absent }, { u"strangers"_s, count.strangers }, { u"toReview"_s, count.toReview },
        { u"minutes"_s, qint64(count.minutes.count()) } };
}

QJsonObject toJson(const services::AttendanceSheet &sheet)
{
    return { { u"topic"_s, sheet.topic }, { u"start"_s, instantText(sheet.start) },
        { u"end"_s, instantText(sheet.end) }, { u"managed"_s, sheet.managed },
        { u"fetchedAt"_s, maybe(sheet.checkIn ? sheet.checkIn->fetchedAt : std::nullopt) },
        { u"headcount"_s, toJson(sheet.headcount) }, { u"people"_s, toJsonArray(sheet.people) },
        { u"hosts"_s, toJsonArray(sheet.hosts) } };
}

QJsonObject toJson(const services::SeriesReport &report)
{
    QJsonArray occurrences;
    for (const services::SeriesLine &one : report.occurrences)
        occurrences.append(QJsonObject { { u"start"_s, instantText(one.start) },
            { u"end"_s, instantText(one.end) }, { u"headcount"_s, toJson(one.headcount) } });
    return { { u"topic"_s, report.topic }, { u"occurrences"_s, occurrences },
        { u"total"_s, toJson(report.total) } };
}

QString toLine(const services::SeriesLine &line)
{
    const services::Headcount &count = line.headcount;
    return instantText(line.start)
        + u"  registered %1, reminded %2, clicked %3, attended %4, absent %5, others %6, minutes %7"_s
              .arg(count.active)
              .arg(count.reminded)
              .arg(count.clicked)
              .arg(count.attended)
              .arg(count.absent)
              .arg(count.strangers)
              .arg(count.minutes.count());
}

QJsonObject toJson(const services::PersonHistory &history)
{
    QJsonArray lines;
    for (const services::ParticipationLine &line : history.lines)
        lines.append(QJsonObject { { u"topic"_s, line.topic }, { u"start"_s, instantText(line.start) },
            { u"registered"_s, line.registered },
            { u"cancelled"_s, line.registered && line.state == model::RegistrantState::Cancelled },
            { u"present"_s, presence(line.known, line.present) },
            { u"seconds"_s, qint64(line.stayed.count()) }, { u"how"_s, line.how } });
    return { { u"name"_s, history.name }, { u"email"_s, history.address },
        { u"registered"_s, history.registered }, { u"attended"_s, history.attended },
        { u"minutes"_s, qint64(history.minutes.count()) }, { u"sessions"_s, lines } };
}

QString toLine(const services::ParticipationLine &line)
{
    return mark(line.known, line.present) + u"  "_s + instantText(line.start) + u"  "_s
        + line.topic.leftJustified(32) + u' ' + line.how;
}

QJsonObject toJson(const services::CheckInReport &report)
{
    return { { u"start"_s, instantText(report.start) }, { u"participants"_s, report.participants },
        { u"matched"_s, report.matched }, { u"toReview"_s, report.toReview }, { u"hosts"_s, report.hosts },
        { u"ready"_s, report.ready }, { u"again"_s, maybe(report.again) }, { u"text"_s, report.text } };
}

QJsonObject toJson(const services::ReviewLine &line)
{
    QJsonArray candidates;
    for (const services::MatchCandidate &one : line.candidates)
        candidates.append(QJsonObject { { u"key"_s, one.registrant.toString() }, { u"name"_s, one.name },
            { u"email"_s, one.address }, { u"likeness"_s, one.likeness } });
    return { { u"name"_s, line.participant.name }, { u"email"_s, line.participant.email },
        { u"stayed"_s, line.stayed }, { u"candidates"_s, candidates } };
}

} // namespace cli
