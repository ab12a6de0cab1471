#include "services/checkinwork.h"

#include "providers/registry.h"
#include "services/meetingrecord.h"
#include "store/aliasstore.h"
#include "store/checkinstore.h"
#include "store/connection.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

namespace services {

using namespace std::chrono_literals;
using base::ErrorKind;
using base::Instant;
using base::Result;
using model::CheckInState;
using model::CheckInTry;
using model::Participant;
using model::ParticipantState;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(services::CheckIn)
};

// A provider that has nothing so long after the end never will.
constexpr auto GiveUpAfter = 48h;
// A meeting that nobody started is not known for longer.
constexpr auto NobodyCameAfter = 3h;

QString providerOf(const CheckInTarget &target)
{
    return providers::of(target.meeting.meeting.provider).displayName();
}

QString timeText(Instant instant)
{
    return QLocale().toString(
        QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count()).time(), QLocale::ShortFormat);
}

// 5, 10, 20, 30 minutes, then every hour; never before the report can be there.
Instant nextTry(const CheckInTarget &target, int attempts, Instant now)
{
    static constexpr std::array<std::chrono::minutes, 4> pauses { 5min, 10min, 20min, 30min };
    const std::chrono::minutes pause
        = attempts < int(pauses.size()) ? pauses[size_t(attempts)] : std::chrono::minutes(1h);
    return std::max(now + pause, target.occurrence.end + target.meeting.readyAfter);
}

HostAddresses hostAddresses(const CheckInTarget &target)
{
    HostAddresses hosts { model::normalAddress(target.meeting.account.userEmail),
        model::normalAddress(target.meeting.meeting.agreed.hostEmail),
        model::normalAddress(target.session.owner) };
    for (const model::Cohost &cohost : target.session.cohosts)
        hosts << model::normalAddress(cohost.email);
    hosts.removeAll({});
    return hosts;
}

// What was decided of those whom an earlier fetch found; who is gone from the list goes, if nobody decided.
std::vector<model::ParticipantKey> mergeKnown(
    std::vector<Participant> &fetched, const std::vector<Participant> &known)
{
    QHash<QString, const Participant *> byIdentity;
    for (const Participant &one : known)
        byIdentity.insert(one.identity, &one);
    for (Participant &one : fetched) {
        const Participant *before = byIdentity.take(one.identity);
        if (!before)
            continue;
        one.key = before->key;
        if (before->matched == model::MatchedHow::ByHost || before->state == ParticipantState::Stranger) {
            one.state = before->state;
            one.registrant = before->registrant;
            one.matched = before->matched;
        }
    }
    std::vector<model::ParticipantKey> gone;
    for (const Participant *one : std::as_const(byIdentity))
        gone.push_back(one->key);
    return gone;
}

Result<void> matchAll(
    store::Connection &connection, const CheckInTarget &target, std::vector<Participant> &participants)
{
    auto people = matchPeople(connection, target.session.key);
    if (!people)
        return base::passOn(people);
    auto aliases = store::AliasStore(connection).all();
    if (!aliases)
        return base::passOn(aliases);
    match(participants, *people, *aliases, model::providerWord(target.meeting.meeting.provider));
    for (Participant &one : participants) {
        one.session = target.session.key;
        one.start = target.occurrence.start;
    }
    return {};
}

CheckInReport reportOf(const CheckInTarget &target, const std::vector<Participant> &participants)
{
    CheckInReport report;
    report.session = target.session.key;
    report.start = target.occurrence.start;
    for (const Participant &one : participants) {
        report.hosts += one.state == ParticipantState::Host ? 1 : 0;
        report.participants += one.state != ParticipantState::Host ? 1 : 0;
        report.matched += one.state == ParticipantState::Matched ? 1 : 0;
        report.toReview += one.state == ParticipantState::Unmatched ? 1 : 0;
    }
    return report;
}

QString outcomeText(const CheckInReport &report)
{
    QString text = Texts::tr("%n people came", nullptr, report.participants);
    text += QStringLiteral(", ") + Texts::tr("%n of them are registered", nullptr, report.matched);
    if (report.toReview > 0)
        text += QStringLiteral(", ") + Texts::tr("%n to look at", nullptr, report.toReview);
    return text + u'.';
}

QString nothingText(const CheckInTarget &target)
{
    return target.meeting.whileRunning
        ? Texts::tr(
            "%1 tells who is there only while a session runs, and nobody was seen then. Enter who came "
            "by hand.")
              .arg(providerOf(target))
        : Texts::tr("%1 knows of no meeting that took place then. Enter who came by hand.")
              .arg(providerOf(target));
}

Result<CheckInTry> tryOf(store::Connection &connection, const CheckInTarget &target)
{
    auto stored = store::CheckInStore(connection).of(target.session.key, target.occurrence.start);
    if (!stored)
        return base::passOn(stored);
    CheckInTry one = stored->value_or(CheckInTry {});
    one.session = target.session.key;
    one.start = target.occurrence.start;
    one.end = target.occurrence.end;
    return one;
}

// Waits for the next try, or ends with `reason`.
void planNext(CheckInTry &one, const CheckInTarget &target, Instant now, bool givesUp, const QString &reason)
{
    one.state = givesUp ? CheckInState::GaveUp : CheckInState::Waiting;
    one.reason = reason;
    one.nextAt.reset();
    if (!givesUp)
        one.nextAt = nextTry(target, one.attempts, now);
    ++one.attempts;
}

} // namespace

Result<CheckInReport> keepWhoCame(store::Connection &connection, const CheckInTarget &target,
    const providers::WhoCame &came, const QString &who, Instant now)
{
    store::AttendanceStore attendance(connection);
    auto known = attendance.participants(target.session.key, target.occurrence.start);
    if (!known)
        return base::passOn(known);
    auto one = tryOf(connection, target);
    if (!one)
        return base::passOn(one);
    std::vector<Participant> participants = gathered(came.visits, hostAddresses(target));
    const bool nothing = participants.empty() && came.meetings == 0;
    if (nothing)
        participants = *known; // a report that was there stays, whatever the provider forgets
    else if (auto erased = attendance.erase(mergeKnown(participants, *known)); !erased)
        return base::passOn(erased);
    if (auto matched = matchAll(connection, target, participants); !matched)
        return base::passOn(matched);
    if (auto saved = attendance.save(participants); !saved)
        return base::passOn(saved);

    CheckInReport report = reportOf(target, participants);
    const Instant end = target.occurrence.end;
    const bool mayComeLater = !target.meeting.whileRunning && now < end + NobodyCameAfter;
    const bool stillOpen
        = nothing ? participants.empty() && mayComeLater : !came.complete && now < end + GiveUpAfter;
    one->fetchedAt = participants.empty() ? one->fetchedAt : std::optional(now);
    if (stillOpen) {
        CheckInTarget asTold = target;
        asTold.meeting.readyAfter = came.readyAfter.value_or(target.meeting.readyAfter);
        planNext(*one, asTold, now, false, {});
        report.ready = false;
        report.again = one->nextAt;
        report.text = Texts::tr("%1 does not have the whole report yet. It is asked again by itself at %2.")
                          .arg(providerOf(target), timeText(*one->nextAt));
        one->reason = report.text;
    } else if (nothing && participants.empty()) {
        report.text = nothingText(target);
        planNext(*one, target, now, true, report.text);
    } else {
        one->state = CheckInState::Done;
        one->nextAt.reset();
        one->fetchedAt = now;
        one->reason.clear();
        ++one->attempts;
        report.text = outcomeText(report);
    }
    if (auto saved = store::CheckInStore(connection).save(*one); !saved)
        return base::passOn(saved);
    const auto event = one->state == CheckInState::GaveUp ? model::HistoryEvent::CheckInFailed
                                                          : model::HistoryEvent::CheckedIn;
    if (one->state != CheckInState::Waiting)
        if (auto noted = noteHistory(connection, target.session.key, event, report.text, now, who); !noted)
            return base::passOn(noted);
    return report;
}

Result<CheckInReport> keepSample(
    store::Connection &connection, const CheckInTarget &target, const providers::WhoCame &came, Instant now)
{
    store::AttendanceStore attendance(connection);
    auto known = attendance.participants(target.session.key, target.occurrence.start);
    if (!known)
        return base::passOn(known);
    std::vector<providers::Visit> visits = came.visits;
    for (providers::Visit &visit : visits)
        visit.joined = visit.left = now;
    std::vector<Participant> participants = gathered(visits, hostAddresses(target));
    QHash<QString, const Participant *> byIdentity;
    for (const Participant &one : *known)
        byIdentity.insert(one.identity, &one);
    for (Participant &one : participants) {
        const Participant *before = byIdentity.value(one.identity);
        if (!before)
            continue;
        one.key = before->key;
        one.stays = before->stays;
        one.joins = before->joins;
        one.matched = before->matched;
        one.registrant = before->registrant;
        if (one.state != ParticipantState::Host)
            one.state = before->state;
        // One look may fail without the person having left.
        if (!one.stays.empty() && now - one.stays.back().until <= 5 * SampleEvery / 2) {
            one.stays.back().until = std::max(one.stays.back().until, now);
        } else {
            one.stays.push_back({ now, now });
            ++one.joins;
        }
    }
    if (auto matched = matchAll(connection, target, participants); !matched)
        return base::passOn(matched);
    if (auto saved = attendance.save(participants); !saved)
        return base::passOn(saved);
    auto all = attendance.participants(target.session.key, target.occurrence.start);
    if (!all)
        return base::passOn(all);
    auto one = tryOf(connection, target);
    if (!one)
        return base::passOn(one);
    one->state = CheckInState::Sampling;
    one->fetchedAt = now;
    one->reason.clear();
    if (auto saved = store::CheckInStore(connection).save(*one); !saved)
        return base::passOn(saved);
    CheckInReport report = reportOf(target, *all);
    report.text = outcomeText(report);
    return report;
}

Result<CheckInReport> keepFailure(store::Connection &connection, const CheckInTarget &target,
    const base::Error &error, const QString &who, Instant now)
{
    auto one = tryOf(connection, target);
    if (!one)
        return base::passOn(one);
    const bool mayWorkLater = error.kind == ErrorKind::Transient || error.kind == ErrorKind::Lost
        || error.kind == ErrorKind::Unauthorised;
    const bool givesUp = !mayWorkLater || now > target.occurrence.end + GiveUpAfter;
    CheckInReport report;
    report.session = target.session.key;
    report.start = target.occurrence.start;
    report.ready = false;
    if (error.kind == ErrorKind::Rejected || error.kind == ErrorKind::Invalid)
        report.text = error.detail;
    else if (error.kind == ErrorKind::Unauthorised)
        report.text = Texts::tr("Sign in to the account “%1” again, then check in the attendees.")
                          .arg(target.meeting.account.name);
    else
        report.text = Texts::tr("%1 could not be asked who came.").arg(providerOf(target));
    planNext(*one, target, now, givesUp, report.text);
    if (error.notBefore && one->nextAt)
        one->nextAt = std::max(*one->nextAt, *error.notBefore);
    report.again = one->nextAt;
    if (auto saved = store::CheckInStore(connection).save(*one); !saved)
        return base::passOn(saved);
    if (givesUp) {
        auto noted = noteHistory(
            connection, target.session.key, model::HistoryEvent::CheckInFailed, report.text, now, who);
        if (!noted)
            return base::passOn(noted);
    }
    return report;
}

} // namespace services
