#include "services/attendancesheet.h"

#include "providers/registry.h"
#include "services/attendancefacts.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace services {

using model::AttendanceSource;
using model::MatchedHow;
using model::Participant;
using model::ParticipantState;
using model::RegistrantKey;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(services::AttendanceBook)
};

// Facts by person, so that a sheet of thousands looks at each once.
struct ByPerson {
    QHash<RegistrantKey, std::vector<const Participant *>> seen;
    QHash<RegistrantKey, const model::AttendanceMark *> marks;
    QHash<RegistrantKey, base::Instant> clicks;

    explicit ByPerson(const AttendanceFacts &facts)
    {
        for (const Participant &one : facts.participants)
            if (one.state == ParticipantState::Matched)
                seen[one.registrant].push_back(&one);
        for (const model::AttendanceMark &mark : facts.marks)
            marks.insert(mark.registrant, &mark);
        for (const store::FirstClick &click : facts.clicks)
            clicks.insert(click.registrant, click.at);
    }
};

// The stays of one person as several participants: two devices at once are one presence.
void addStays(AttendanceLine &line, const std::vector<const Participant *> &seen)
{
    std::vector<model::Stay> stays;
    std::chrono::seconds untimed { 0 };
    for (const Participant *one : seen) {
        line.participants.push_back(one->key);
        line.joins += one->joins;
        stays.insert(stays.end(), one->stays.begin(), one->stays.end());
        untimed += one->untimed;
        if (line.matched == MatchedHow::Nothing || one->matched < line.matched)
            line.matched = one->matched;
    }
    for (const model::Stay &stay : stays) {
        line.joined = std::min(line.joined.value_or(stay.from), stay.from);
        line.left = std::max(line.left.value_or(stay.until), stay.until);
    }
    line.stayed = model::timeStayed(stays) + untimed;
}

// Clicks stand for attendance only where nobody else tells (REG-14).
bool clicksImply(const AttendanceFacts &facts)
{
    return facts.meetings.empty()
        || (facts.checkIn && facts.checkIn->state == model::CheckInState::GaveUp
            && facts.participants.empty());
}

QString providerOf(const AttendanceFacts &facts)
{
    return facts.meetings.empty() ? QString()
                                  : providers::of(facts.meetings.front().meeting.provider).displayName();
}

AttendanceLine lineOf(const AttendanceFacts &facts, const ByPerson &known, const model::Registrant &person)
{
    AttendanceLine line;
    line.registrant = person.key;
    line.name = person.name();
    line.address = person.email;
    line.state = person.state;
    line.reminded = facts.reminded.contains(person.key);
    if (const auto click = known.clicks.constFind(person.key); click != known.clicks.constEnd())
        line.clicked = *click;
    if (const auto seen = known.seen.constFind(person.key); seen != known.seen.constEnd()) {
        addStays(line, *seen);
        line.known = line.present = true;
        line.source = AttendanceSource::Provider;
    } else if (line.clicked && clicksImply(facts)) {
        line.known = line.present = line.implied = true;
        line.source = AttendanceSource::Click;
    } else if (facts.checkIn && facts.checkIn->fetchedAt) {
        line.known = true;
        line.source = AttendanceSource::Provider;
    }
    if (const model::AttendanceMark *mark = known.marks.value(person.key)) {
        line.known = true;
        line.present = mark->present;
        line.source = mark->source;
        line.implied = false;
    }
    line.how = howKnown(line, providerOf(facts));
    return line;
}

// Somebody who is not registered. One address is one person.
void addStrangers(AttendanceSheet &sheet, const AttendanceFacts &facts)
{
    std::map<QString, std::vector<const Participant *>> strangers;
    std::vector<QString> order;
    for (const Participant &one : facts.participants) {
        if (one.state == ParticipantState::Matched)
            continue;
        const QString address = model::normalAddress(one.email);
        const QString who = QString::number(int(one.state))
            + (address.isEmpty() ? QString(u'#' + one.identity) : QString(u'@' + address));
        if (!strangers.contains(who))
            order.push_back(who);
        strangers[who].push_back(&one);
    }
    for (const QString &who : order) {
        const std::vector<const Participant *> &seen = strangers.at(who);
        AttendanceLine line;
        line.name = seen.front()->name;
        line.address = seen.front()->email;
        line.seenAs = seen.front()->state;
        line.known = line.present = true;
        addStays(line, seen);
        line.how = howKnown(line, sheet.provider);
        (line.seenAs == ParticipantState::Host ? sheet.hosts : sheet.people).push_back(std::move(line));
    }
}

void count(Headcount &total, const AttendanceLine &line)
{
    if (line.registrant.isNull()) {
        ++total.strangers;
        total.toReview += line.seenAs == ParticipantState::Unmatched ? 1 : 0;
    } else {
        const bool active = line.state == model::RegistrantState::Active;
        ++total.registered;
        ++(active ? total.active : total.cancelled);
        total.reminded += line.reminded ? 1 : 0;
        total.clicked += line.clicked ? 1 : 0;
        total.attended += line.present ? 1 : 0;
        total.attendedBy[size_t(line.source)] += line.present ? 1 : 0;
        total.absent += active && !line.present ? 1 : 0;
    }
    if (line.present && line.stayed.count() > 0) {
        ++total.timed;
        total.minutes += std::chrono::round<std::chrono::minutes>(line.stayed);
    }
}

} // namespace

QString howKnown(const AttendanceLine &line, const QString &providerName)
{
    if (!line.known)
        return Texts::tr("Not known");
    switch (line.source) {
    case AttendanceSource::Click:
        return Texts::tr("Followed the link");
    case AttendanceSource::ByHand:
        return Texts::tr("Entered by hand");
    case AttendanceSource::Import:
        return Texts::tr("From an imported file");
    case AttendanceSource::Provider:
        break;
    }
    // The meeting it was seen in may be gone since.
    const QString provider = providerName.isEmpty() ? Texts::tr("the provider") : providerName;
    if (!line.present)
        return Texts::tr("Not in the report of %1").arg(provider);
    switch (line.matched) {
    case MatchedHow::ProviderId:
        return Texts::tr("Report of %1, by its own registration").arg(provider);
    case MatchedHow::Address:
        return Texts::tr("Report of %1, by e-mail address").arg(provider);
    case MatchedHow::Alias:
        return Texts::tr("Report of %1, as confirmed before").arg(provider);
    case MatchedHow::ByHost:
        return Texts::tr("Report of %1, confirmed by the host").arg(provider);
    case MatchedHow::Nothing:
        break;
    }
    return Texts::tr("Report of %1").arg(provider);
}

AttendanceLine lineOf(const AttendanceFacts &facts, const model::Registrant &person)
{
    return lineOf(facts, ByPerson(facts), person);
}

AttendanceSheet sheetOf(const AttendanceFacts &facts)
{
    AttendanceSheet sheet;
    sheet.session = facts.session.key;
    sheet.topic = facts.session.topic;
    sheet.start = facts.start;
    sheet.end = facts.end;
    if (!facts.session.series.empty())
        sheet.zone = facts.session.series.front().zone;
    sheet.managed = !facts.meetings.empty();
    sheet.provider = providerOf(facts);
    sheet.checkIn = facts.checkIn;
    const ByPerson known(facts);
    for (const model::Registrant &person : facts.registrants)
        sheet.people.push_back(lineOf(facts, known, person));
    addStrangers(sheet, facts);
    for (const AttendanceLine &line : sheet.people)
        count(sheet.headcount, line);
    return sheet;
}

std::vector<PresenceStep> presenceOverTime(const std::vector<std::vector<model::Stay>> &people)
{
    std::map<base::Instant, int> changes;
    for (const std::vector<model::Stay> &stays : people) {
        const std::vector<model::Stay> whole = model::joined(stays);
        for (const model::Stay &stay : whole) {
            ++changes[stay.from];
            --changes[stay.until];
        }
    }
    std::vector<PresenceStep> steps;
    int present = 0;
    for (const auto &[at, change] : changes) {
        if (change == 0)
            continue;
        present += change;
        steps.push_back({ at, present });
    }
    return steps;
}

} // namespace services
