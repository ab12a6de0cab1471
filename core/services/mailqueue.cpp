#include "services/mailqueue.h"

#include "model/registrant.h"
#include "model/session.h"
#include "schedule/occurrences.h"
#include "services/mailhistory.h"
#include "store/connection.h"
#include "store/mailstore.h"
#include "store/registrantstore.h"
#include "store/sessionstore.h"

#include <QHash>

#include <algorithm>

using namespace std::chrono_literals;

namespace services {

using base::ErrorKind;
using base::Instant;
using base::Result;
using model::Mail;
using model::MailKind;
using model::MailState;
using model::Session;

namespace {

// Longer than composing and a transfer take, short enough to come again soon after a crash.
constexpr auto leaseFor = 5min;

bool isReminder(MailKind kind)
{
    return kind == MailKind::Reminder || kind == MailKind::HostReminder;
}

// What a mail says may have become untrue since it was written.
struct Needs {
    store::Connection &connection;
    base::Random &random;
    Instant now;
    QHash<model::SessionKey, std::optional<Session>> sessions = {};

    Result<const std::optional<Session> *> sessionOf(const Mail &mail);
    bool takesPlace(const Session &session, const Mail &mail) const;
    bool isCohost(const Session &session, const Mail &mail) const;
    Result<bool> isNeeded(const Mail &mail);
};

Result<const std::optional<Session> *> Needs::sessionOf(const Mail &mail)
{
    auto known = sessions.find(mail.session);
    if (known == sessions.end()) {
        auto loaded = store::SessionStore(connection, random).load(mail.session);
        if (!loaded)
            return base::passOn(loaded);
        known = sessions.insert(mail.session, std::move(*loaded));
    }
    return &known.value();
}

// An occurrence that was moved has reminders of its own.
bool Needs::takesPlace(const Session &session, const Mail &mail) const
{
    if (!isReminder(mail.kind) || !mail.start)
        return true;
    const auto around = schedule::occurrencesBetween(session, *mail.start - 1s, *mail.start + 1s);
    return std::any_of(around.list.begin(), around.list.end(),
        [&mail](const schedule::Occurrence &one) { return one.start == *mail.start; });
}

bool Needs::isCohost(const Session &session, const Mail &mail) const
{
    const QString address = model::normalAddress(mail.address);
    return std::any_of(session.cohosts.begin(), session.cohosts.end(),
        [&address](const model::Cohost &one) { return model::normalAddress(one.email) == address; });
}

Result<bool> Needs::isNeeded(const Mail &mail)
{
    const auto session = sessionOf(mail);
    if (!session)
        return base::passOn(session);
    if (!**session)
        return false;
    const bool cancels = mail.kind == MailKind::Cancellation;
    const bool ofPerson = mail.kind == MailKind::RegistrationCancelled;
    const bool isOver = (**session)->isTrashed();
    if (cancels && !mail.recurrenceId && !isOver)
        return false; // it was restored
    if ((isOver && !cancels && !ofPerson) || !takesPlace(***session, mail))
        return false;
    if (mail.kind == MailKind::CohostInvitation)
        return isCohost(***session, mail);
    if (mail.registrant.isNull())
        return true;
    const auto person = store::RegistrantStore(connection).load(mail.registrant);
    if (!person)
        return base::passOn(person);
    // Whoever registered again since is not told of the cancellation.
    return *person && ofPerson != ((*person)->state == model::RegistrantState::Active);
}

// A reminder that the server kept waiting until the start says something untrue by then.
bool isTooLate(const Mail &mail, Instant now)
{
    return isReminder(mail.kind) && mail.start && now >= *mail.start && mail.neededBy <= *mail.start;
}

// Those that were settled go to `noted`.
Result<void> settle(store::Connection &connection, const Mail &mail, std::vector<Mail> &noted)
{
    const auto settled = store::MailStore(connection).settle(mail);
    // Taken back, or another's by now: what became of it is theirs to say.
    if (!settled && settled.error().kind == ErrorKind::Conflict)
        return {};
    if (settled)
        noted.push_back(mail);
    return settled;
}

Result<void> take(store::Connection &connection, base::Random &random, const MailTurn &turn,
    MailTurnDone &done, std::vector<Mail> &noted)
{
    store::MailStore store(connection);
    auto leased = store.lease(turn.now, done.leaseUntil, turn.take);
    if (!leased)
        return base::passOn(leased);
    done.isEmptied = int(leased->size()) < turn.take;
    Needs needs { connection, random, turn.now };
    for (Mail &mail : *leased) {
        const auto needed = needs.isNeeded(mail);
        if (!needed)
            return base::passOn(needed);
        if (*needed && !isTooLate(mail, turn.now)) {
            done.taken.push_back(std::move(mail));
            continue;
        }
        mail.state = *needed ? MailState::Missed : MailState::Discarded;
        if (auto settled = settle(connection, mail, noted); !settled)
            return settled;
    }
    return {};
}

} // namespace

Result<MailTurnDone> takeTurn(store::Connection &connection, base::Random &random, const MailTurn &turn)
{
    store::MailStore store(connection);
    MailTurnDone done;
    done.leaseUntil = turn.now + leaseFor;
    auto mayGo = store.handOver(turn.handOver);
    if (!mayGo)
        return base::passOn(mayGo);
    done.mayGo = std::move(*mayGo);
    auto kept = store.extend(turn.kept, done.leaseUntil);
    if (!kept)
        return base::passOn(kept);
    done.kept = std::move(*kept);
    std::vector<Mail> noted;
    for (const Mail &mail : turn.settled)
        if (auto settled = settle(connection, mail, noted); !settled)
            return base::passOn(settled);
    if (turn.take > 0)
        if (auto taken = take(connection, random, turn, done, noted); !taken)
            return base::passOn(taken);
    if (auto told = noteOutcomes(connection, noted, turn.now); !told)
        return base::passOn(told);
    auto due = store.nextDue();
    if (!due)
        return base::passOn(due);
    done.nextDue = *due;
    return done;
}

} // namespace services
