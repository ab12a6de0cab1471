#include "services/mailintents.h"

#include "schedule/occurrences.h"
#include "services/reminderrows.h"
#include "store/connection.h"
#include "store/mailstore.h"
#include "store/registrantstore.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace services {

using base::Error;
using base::Instant;
using base::Result;
using model::Mail;
using model::MailKind;
using model::Registrant;
using model::Session;

namespace {

constexpr auto quietFor = 5min;
constexpr int pageSize = 2000;

// What one occurrence is when only its time counts.
struct Moved {
    base::WallTime recurrenceId;
    bool cancelled;
    std::optional<base::WallTime> start;
    std::optional<std::chrono::minutes> duration;

    bool operator==(const Moved &) const = default;
};

std::vector<Moved> moved(const Session &session)
{
    std::vector<Moved> all;
    for (const model::OccurrenceOverride &entry : session.overrides) {
        if (entry.cancelled || entry.start || entry.duration)
            all.push_back({ entry.recurrenceId, entry.cancelled, entry.start, entry.duration });
    }
    return all;
}

Result<void> forEachActive(store::Connection &connection, const model::SessionKey &session,
    const std::function<Result<void>(const Registrant &)> &fn)
{
    store::RegistrantStore registrants(connection);
    for (int offset = 0;; offset += pageSize) {
        const auto people
            = registrants.list({ session, {}, model::RegistrantState::Active, pageSize, offset });
        if (!people)
            return base::passOn(people);
        for (const Registrant &person : *people) {
            if (model::normalAddress(person.email).isEmpty() || person.sync == model::SyncState::OnlyThere)
                continue;
            if (auto done = fn(person); !done)
                return done;
        }
        if (int(people->size()) < pageSize)
            return {};
    }
}

using Waiting = QHash<model::RegistrantKey, Mail>;

Result<Waiting> waitingMails(
    store::Connection &connection, const model::SessionKey &session, const std::vector<MailKind> &kinds)
{
    const auto mails = store::MailStore(connection).untried(session, kinds);
    if (!mails)
        return base::passOn(mails);
    Waiting waiting;
    for (const Mail &mail : *mails)
        waiting.insert(mail.registrant, mail);
    return waiting;
}

Result<void> append(store::Connection &connection, const Mail &mail)
{
    auto appended = store::MailStore(connection).append(mail);
    return appended ? Result<void>() : Result<void>(base::passOn(appended));
}

// Whoever waits for a confirmation or an update anyway is told the new time by that.
Result<void> tellTimes(store::Connection &connection, const Session &session, Instant now)
{
    const auto waiting = waitingMails(connection, session.key, { MailKind::Confirmation, MailKind::Update });
    if (!waiting)
        return base::passOn(waiting);
    return forEachActive(connection, session.key, [&](const Registrant &person) {
        const auto there = waiting->constFind(person.key);
        return there == waiting->constEnd()
            ? append(connection, mailTo(person, session, MailKind::Update, now))
            : store::MailStore(connection).setSequence(there->key, session.sequence);
    });
}

// Who was never told of the session needs no cancellation.
Result<void> tellCancelled(store::Connection &connection, const Session &session, Instant now)
{
    const auto waiting = waitingMails(connection, session.key, { MailKind::Confirmation, MailKind::Update });
    if (!waiting)
        return base::passOn(waiting);
    QHash<model::RegistrantKey, bool> untold;
    for (const Mail &mail : *waiting) {
        if (auto discarded = store::MailStore(connection).discard(mail.key); !discarded)
            return discarded;
        untold.insert(mail.registrant, mail.kind == MailKind::Confirmation);
    }
    return forEachActive(connection, session.key, [&](const Registrant &person) {
        const bool knowsNothing = untold.value(person.key, false) && person.createdAt + quietFor > now;
        return knowsNothing ? Result<void>()
                            : append(connection, mailTo(person, session, MailKind::Cancellation, now));
    });
}

// A cancellation that has not gone out is taken back; who had it is told that the session takes place.
Result<void> tellRestored(store::Connection &connection, const Session &session, Instant now)
{
    const auto waiting = waitingMails(connection, session.key, { MailKind::Cancellation });
    if (!waiting)
        return base::passOn(waiting);
    for (const Mail &mail : *waiting) {
        if (auto discarded = store::MailStore(connection).discard(mail.key); !discarded)
            return discarded;
    }
    return forEachActive(connection, session.key, [&](const Registrant &person) {
        return waiting->contains(person.key)
            ? Result<void>()
            : append(connection, mailTo(person, session, MailKind::Update, now));
    });
}

Result<void> inviteCohosts(
    store::Connection &connection, const Session &before, const Session &after, Instant now)
{
    for (const model::Cohost &cohost : after.cohosts) {
        const QString address = model::normalAddress(cohost.email);
        const bool isOne = std::any_of(before.cohosts.begin(), before.cohosts.end(),
            [&](const model::Cohost &one) { return model::normalAddress(one.email) == address; });
        if (isOne || address.isEmpty())
            continue;
        Mail mail;
        mail.kind = MailKind::CohostInvitation;
        mail.session = after.key;
        mail.address = cohost.email;
        mail.name = cohost.name;
        mail.language = after.invitationLanguage;
        mail.sequence = after.sequence;
        mail.createdAt = now;
        mail.notBefore = now + takeBackTime;
        if (auto appended = append(connection, mail); !appended)
            return appended;
    }
    return {};
}

bool isOver(const Session &session, Instant now)
{
    return session.hasDate() && !schedule::currentOrNext(session, now);
}

} // namespace

bool changesTimes(const Session &before, const Session &after)
{
    return before.series != after.series || moved(before) != moved(after);
}

bool canBeTakenBack(MailKind kind)
{
    return kind == MailKind::Update || kind == MailKind::Cancellation || kind == MailKind::Invitation
        || kind == MailKind::CohostInvitation;
}

Mail mailTo(const Registrant &person, const Session &session, MailKind kind, Instant now)
{
    Mail mail;
    mail.kind = kind;
    mail.session = session.key;
    mail.registrant = person.key;
    mail.address = person.email;
    mail.name = person.name();
    mail.language = person.language.isEmpty() ? session.invitationLanguage : person.language;
    mail.zone = person.zone;
    mail.sequence = session.sequence;
    mail.createdAt = now;
    mail.notBefore = canBeTakenBack(kind) ? now + takeBackTime : now;
    return mail;
}

Result<void> appendMailIntents(
    store::Connection &connection, const Session &before, const Session &after, Instant now)
{
    if (auto invited = inviteCohosts(connection, before, after, now); !invited)
        return invited;
    if (auto settled = settleReminders(connection, before, after, now); !settled)
        return settled;
    const bool wasOver = isOver(before, now);
    if (before.isTrashed() != after.isTrashed()) {
        if (wasOver)
            return {};
        return after.isTrashed() ? tellCancelled(connection, after, now)
                                 : tellRestored(connection, after, now);
    }
    if (after.isTrashed() || !changesTimes(before, after) || (wasOver && isOver(after, now)))
        return {};
    return tellTimes(connection, after, now);
}

Result<void> appendConfirmation(
    store::Connection &connection, const Registrant &person, const Session &session, Instant now)
{
    if (auto confirmed = append(connection, mailTo(person, session, MailKind::Confirmation, now)); !confirmed)
        return confirmed;
    return remindLate(connection, person, session, now);
}

// A confirmation that waits would contradict it.
Result<void> appendCancelledRegistration(
    store::Connection &connection, const Registrant &person, const Session &session, Instant now)
{
    store::MailStore mails(connection);
    for (const MailKind kind : { MailKind::Confirmation, MailKind::Update }) {
        const auto last = mails.last(person.key, kind);
        if (!last)
            return base::passOn(last);
        if (!*last || (*last)->state != model::MailState::Waiting || (*last)->attempts > 0)
            continue;
        if (auto discarded = mails.discard((*last)->key); !discarded)
            return discarded;
    }
    if (auto settled = settleReminders(connection, person, now); !settled)
        return settled;
    if (model::normalAddress(person.email).isEmpty())
        return {};
    return append(connection, mailTo(person, session, MailKind::RegistrationCancelled, now));
}

Result<void> repeatConfirmation(
    store::Connection &connection, const Registrant &person, const Session &session, Instant now)
{
    const auto last = store::MailStore(connection).last(person.key, MailKind::Confirmation);
    if (!last)
        return base::passOn(last);
    const bool waits = *last && (*last)->state <= model::MailState::Checking;
    if (waits || (*last && (*last)->createdAt + quietFor > now))
        return {};
    return appendConfirmation(connection, person, session, now);
}

} // namespace services
