#include "services/readyfacts.h"

#include "providers/meetingprovider.h"
#include "providers/registry.h"
#include "schedule/occurrences.h"
#include "services/accountplan.h"
#include "store/accountstore.h"
#include "store/meetingstore.h"
#include "store/outboxstore.h"
#include "store/registrantstore.h"
#include "store/reminderstore.h"
#include "store/sessionstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

using base::ErrorKind;
using base::Result;
using model::Meeting;
using model::MeetingState;

namespace {

Result<bool> addMeetings(store::Connection &connection, ReadyFacts &facts)
{
    auto meetings = store::MeetingStore(connection).ofSession(facts.session.key);
    if (!meetings)
        return base::passOn(meetings);
    for (Meeting &meeting : *meetings) {
        if (meeting.state == MeetingState::None || meeting.state == MeetingState::Cancelled)
            continue;
        auto account = store::AccountStore(connection).load(meeting.account);
        if (!account)
            return base::passOn(account);
        facts.accounts.push_back(account->value_or(model::Account {}));
        facts.meetings.push_back(std::move(meeting));
    }
    return true;
}

Result<bool> addBusy(store::Connection &connection, base::Random &random, ReadyFacts &facts)
{
    const auto next = schedule::currentOrNext(facts.session, facts.at);
    if (!next || facts.accounts.empty())
        return true;
    const model::Account &account = facts.accounts.front();
    const auto busy = busyOf(connection, random, account.key, next->start, next->end, facts.session.key);
    if (!busy)
        return base::passOn(busy);
    if (isFull(*busy, next->start, next->end, std::max(1, account.meetingsAtOnce)))
        facts.busyWith = busy->front().topic;
    return true;
}

Result<bool> addWaiting(store::Connection &connection, ReadyFacts &facts)
{
    const auto counts = store::RegistrantStore(connection).counts(facts.session.key);
    if (!counts)
        return base::passOn(counts);
    facts.notThere = counts->failed;
    facts.strangers = counts->onlyThere;
    const auto effects = store::OutboxStore(connection).ofSession(facts.session.key, 1000);
    if (!effects)
        return base::passOn(effects);
    for (const model::Effect &effect : *effects) {
        if (effect.state == model::EffectState::Failed)
            ++facts.refused;
        else if (effect.state != model::EffectState::Done && effect.state != model::EffectState::Discarded)
            ++facts.waiting;
    }
    return true;
}

// What is being sent at this moment is in order.
constexpr auto remindersTake = std::chrono::minutes(5);

Result<bool> addReminders(store::Connection &connection, ReadyFacts &facts)
{
    const auto next = schedule::currentOrNext(facts.session, facts.at);
    if (!next)
        return true;
    const auto counts = store::ReminderStore(connection).counts(facts.session.key, next->start, next->start);
    if (!counts)
        return base::passOn(counts);
    for (const store::ReminderCount &count : *counts) {
        if (count.kind != model::MailKind::Reminder || next->start - count.lead + remindersTake > facts.at)
            continue;
        facts.remindersWereDue = true;
        if (count.state == model::MailState::Missed || count.state == model::MailState::Failed)
            facts.notReminded += count.people;
        else if (count.state == model::MailState::Waiting)
            facts.remindersWaiting += count.people;
    }
    return true;
}

ReadyItem fine(const QString &text)
{
    return { true, text, ReadyRepair::None };
}

ReadyItem wrong(const QString &text, ReadyRepair repair)
{
    return { false, text, repair };
}

QString providerName(const ReadyFacts &facts)
{
    return providers::of(facts.meetings.front().provider).displayName();
}

ReadyItem meetingItem(const ReadyFacts &facts)
{
    const Meeting &meeting = facts.meetings.front();
    if (meeting.state == MeetingState::Failed)
        return wrong(
            meeting.reason.isEmpty() ? ReadyCheck::tr("The meeting could not be made.") : meeting.reason,
            ReadyRepair::Initiate);
    if (std::any_of(
            facts.meetings.begin(), facts.meetings.end(), [](const Meeting &one) { return one.goneThere; }))
        return wrong(ReadyCheck::tr("The meeting is no longer at %1. Initiate the session again.")
                         .arg(providerName(facts)),
            ReadyRepair::Initiate);
    if (std::any_of(facts.meetings.begin(), facts.meetings.end(),
            [](const Meeting &one) { return one.theirs.has_value(); }))
        return wrong(ReadyCheck::tr("The meeting at %1 differs from the session. Say which one counts.")
                         .arg(providerName(facts)),
            ReadyRepair::ResolveDrift);
    if (facts.unread)
        return wrong(ReadyCheck::tr("%1 could not be asked. Check the network, then check again.")
                         .arg(providerName(facts)),
            ReadyRepair::None);
    return fine(ReadyCheck::tr("The meeting is at %1, at the same time.").arg(providerName(facts)));
}

ReadyItem signInItem(const ReadyFacts &facts)
{
    const model::Account &account = facts.accounts.front();
    if (account.key.isNull())
        return wrong(ReadyCheck::tr("The meeting’s account is gone. Move the session to another one."),
            ReadyRepair::ChooseAccount);
    const bool refused = facts.unread && facts.unread->kind == ErrorKind::Unauthorised;
    if (refused && facts.unread->part == u"keychain")
        return wrong(ReadyCheck::tr("The keychain is locked. Unlock it."), ReadyRepair::SignIn);
    if (refused || account.needsSignIn)
        return wrong(
            ReadyCheck::tr("“%1” has to be signed in again.").arg(account.name), ReadyRepair::SignIn);
    return fine(ReadyCheck::tr("“%1” is signed in.").arg(account.name));
}

ReadyItem freeItem(const ReadyFacts &facts)
{
    const QString name = facts.accounts.front().name;
    if (!facts.busyWith.isEmpty())
        return wrong(ReadyCheck::tr("“%1” runs “%2” at the same time. Choose another account.")
                         .arg(name, facts.busyWith),
            ReadyRepair::ChooseAccount);
    return fine(ReadyCheck::tr("“%1” is free then.").arg(name));
}

ReadyItem peopleItem(const ReadyFacts &facts)
{
    if (facts.notThere > 0)
        return wrong(ReadyCheck::tr("%n people are not registered as they should be. Send them again.",
                         nullptr, facts.notThere),
            ReadyRepair::PushRegistrants);
    if (facts.strangers > 0)
        return fine(ReadyCheck::tr(
            "Everybody is registered; %n people registered only at the provider.", nullptr, facts.strangers));
    return fine(ReadyCheck::tr("Everybody is registered."));
}

ReadyItem waitingItem(const ReadyFacts &facts)
{
    if (facts.refused > 0)
        return wrong(ReadyCheck::tr(
                         "%n changes were refused. Send them again or discard them.", nullptr, facts.refused),
            ReadyRepair::SendWaiting);
    if (facts.waiting > 0)
        return wrong(
            ReadyCheck::tr("%n changes wait to be sent.", nullptr, facts.waiting), ReadyRepair::SendWaiting);
    return fine(ReadyCheck::tr("Nothing waits to be sent."));
}

ReadyItem remindersItem(const ReadyFacts &facts)
{
    if (facts.notReminded > 0)
        return wrong(ReadyCheck::tr(
                         "%n reminders were not sent. Remind these people now.", nullptr, facts.notReminded),
            ReadyRepair::RemindAgain);
    if (facts.remindersWaiting > 0)
        return wrong(ReadyCheck::tr("%n reminders wait to be sent. Look at the e-mail that waits.", nullptr,
                         facts.remindersWaiting),
            ReadyRepair::None);
    return fine(ReadyCheck::tr("The reminders are sent."));
}

bool wantsPassword(const ReadyFacts &facts)
{
    const providers::ManagedProvider *managed = providers::of(facts.meetings.front().provider).managed;
    return managed && managed->capabilities(facts.accounts.front()).password.required;
}

// Sessions that are at no account: met in person, or by a link that the host keeps.
void judgeUnmanaged(const ReadyFacts &facts, ReadyReport &report)
{
    const providers::Provider &provider = providers::of(facts.session.place.provider);
    if (facts.session.kind == model::SessionKind::InPerson || !provider.online)
        report.items.push_back(fine(ReadyCheck::tr("People meet in person.")));
    else if (provider.makesRoom || !facts.session.place.joinUrl.isEmpty())
        report.items.push_back(fine(ReadyCheck::tr("The link is there.")));
    else
        report.items.push_back(
            wrong(ReadyCheck::tr("There is no meeting yet. Initiate the session."), ReadyRepair::Initiate));
}

} // namespace

Result<ReadyFacts> readyFacts(
    store::Connection &connection, base::Random &random, const model::SessionKey &session, base::Instant now)
{
    ReadyFacts facts;
    facts.at = now;
    auto stored = store::SessionStore(connection, random).load(session);
    if (!stored)
        return base::passOn(stored);
    if (!*stored)
        return base::failure(ErrorKind::NotFound, u"no such session"_s);
    facts.session = std::move(**stored);
    for (const auto &step : { addMeetings(connection, facts), addBusy(connection, random, facts),
             addWaiting(connection, facts), addReminders(connection, facts) }) {
        if (!step)
            return base::passOn(step);
    }
    return facts;
}

ReadyReport readyReport(const ReadyFacts &facts)
{
    ReadyReport report;
    report.session = facts.session.key;
    report.at = facts.at;
    if (facts.meetings.empty()) {
        judgeUnmanaged(facts, report);
    } else {
        report.items = { meetingItem(facts), signInItem(facts), freeItem(facts), peopleItem(facts) };
        const bool hasPassword = facts.session.hasPassword || facts.meetings.front().agreed.hasPassword;
        if (wantsPassword(facts))
            report.items.push_back(hasPassword
                    ? fine(ReadyCheck::tr("The password is set."))
                    : wrong(ReadyCheck::tr("%1 wants a password. Set one.").arg(providerName(facts)),
                        ReadyRepair::SetPassword));
        report.items.push_back(waitingItem(facts));
    }
    if (facts.remindersWereDue)
        report.items.push_back(remindersItem(facts));
    const auto first = std::find_if(
        report.items.begin(), report.items.end(), [](const ReadyItem &item) { return !item.ok; });
    report.line = first == report.items.end() ? ReadyCheck::tr("Ready") : first->text;
    return report;
}

} // namespace services
