// What the pop-up before initiating shows: accounts, hindrances, passwords.
#include "providers/registry.h"
#include "schedule/occurrences.h"
#include "services/initiation.h"
#include "services/meetingservice.h"
#include "services/passwordbook.h"
#include "services/sessionservice.h"
#include "store/connection.h"
#include "store/databasethread.h"
#include "store/meetingstore.h"
#include "store/outboxstore.h"
#include "store/sessionstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace services {

using base::Async;
using base::Error;
using base::Instant;
using base::Result;
using model::Account;
using model::Meeting;
using model::MeetingState;
using model::Session;
using model::SessionKey;

namespace {

// NEW-07: the topic of another session that the account runs while this one's next occurrence is on.
Result<QString> busyWith(store::Connection &connection, base::Random &random, const Session &session,
    const Account &account, Instant now)
{
    const auto next = schedule::currentOrNext(session, now);
    if (!next)
        return QString();
    auto busy = store::SessionStore(connection, random).busyBetween(next->start, next->end, session.key);
    if (!busy)
        return base::passOn(busy);
    QStringList topics;
    for (const store::Interval &other : *busy) {
        if (other.provider != account.provider)
            continue;
        auto meetings = store::MeetingStore(connection).ofSession(other.session);
        if (!meetings)
            return base::passOn(meetings);
        const bool onIt = std::any_of(meetings->begin(), meetings->end(), [&](const Meeting &meeting) {
            return meeting.account == account.key && meeting.state != MeetingState::Cancelled
                && meeting.state != MeetingState::Failed;
        });
        if (onIt)
            topics += other.topic;
    }
    return topics.size() >= std::max(1, account.meetingsAtOnce) ? topics.front() : QString();
}

Result<InitiateChoice> choiceOf(store::Connection &connection, base::Random &random, const Session &session,
    const Account &account, Instant now)
{
    InitiateChoice choice;
    choice.account = account;
    choice.capabilities = providers::of(account.provider).managed->capabilities(account);
    choice.fit = fitOf(session, account, now);
    if (choice.capabilities.budget.writes > 0) {
        auto spent = store::OutboxStore(connection).spent(account.key, u"writes"_s, now);
        if (!spent)
            return base::passOn(spent);
        choice.budgetLeft = std::max(0, choice.capabilities.budget.writes - *spent);
    }
    auto busy = busyWith(connection, random, session, account, now);
    if (!busy)
        return base::passOn(busy);
    choice.busyWith = *busy;
    return choice;
}

// The account used last for this session first, then those of its provider.
void sortAccounts(InitiationState &state)
{
    const auto rank = [&state](const Account &account) {
        if (!state.meetings.empty() && state.meetings.front().account == account.key)
            return 0;
        return account.provider == state.session.place.provider ? 1 : 2;
    };
    std::stable_sort(state.accounts.begin(), state.accounts.end(),
        [&rank](const Account &a, const Account &b) { return rank(a) < rank(b); });
}

bool isSoon(const Session &session, const std::vector<Meeting> &meetings, Instant now)
{
    const bool isOn = std::any_of(meetings.begin(), meetings.end(), [](const Meeting &meeting) {
        return meeting.state == MeetingState::Initiated || meeting.state == MeetingState::Initiating;
    });
    const auto next = schedule::currentOrNext(session, now);
    return !isOn && next && next->start - now <= 24h;
}

Result<InitiateOffer> offerOf(store::Connection &connection, base::Random &random, const SessionKey &key,
    Instant now, const SessionService::Guard &guard)
{
    auto state = initiationState(connection, random, key);
    if (!state)
        return base::passOn(state);
    sortAccounts(*state);
    InitiateOffer offer;
    offer.hindrances
        = hindrances(*state, state->accounts.size() == 1 ? &state->accounts.front() : nullptr, now);
    if (auto may = guard(model::Deed::Edit, state->session); !may)
        offer.hindrances.insert(offer.hindrances.begin(), { Hindrance::NotYours, may.error().detail });
    offer.soon = isSoon(state->session, state->meetings, now);
    offer.hasPassword = state->session.hasPassword;
    for (const Account &account : state->accounts) {
        auto choice = choiceOf(connection, random, state->session, account, now);
        if (!choice)
            return base::passOn(choice);
        offer.choices.push_back(std::move(*choice));
    }
    offer.session = std::move(state->session);
    return offer;
}

} // namespace

Async<InitiateOffer> MeetingService::offer(const SessionKey &session)
{
    return m_database.read(
        [&random = m_random, session, now = m_clock.now(), guard = m_sessions.guard()](
            store::Connection &connection) { return offerOf(connection, random, session, now, guard); });
}

QString MeetingService::passwordProblem(const Capabilities &capabilities, const QString &password) const
{
    const PasswordRules &rules = capabilities.password;
    if (!rules.supported || rules.chosenThere)
        return password.isEmpty() ? QString() : tr("This provider chooses the password itself.");
    if (password.isEmpty())
        return rules.required ? tr("Enter a password, or have one generated.") : QString();
    if (password.size() < rules.minLength)
        return tr("The password needs %n characters at least.", nullptr, rules.minLength);
    if (rules.maxLength > 0 && password.size() > rules.maxLength)
        return tr("The password may have %n characters at most.", nullptr, rules.maxLength);
    for (const QChar c : password) {
        const bool isPlain = c.unicode() < 128 && c.isLetterOrNumber();
        if (!isPlain && !rules.allowed.contains(c))
            return rules.allowed.isEmpty()
                ? tr("The password may have only letters from A to Z and digits.")
                : tr(
                    "“%1” may not be in the password. Besides letters from A to Z and digits it may have: %2")
                      .arg(QString(c), rules.allowed);
    }
    return {};
}

QString MeetingService::generatePassword(const Capabilities &capabilities) const
{
    static constexpr char16_t letters[] = u"abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";
    static constexpr char16_t digits[] = u"23456789";
    const PasswordRules &rules = capabilities.password;
    int length = std::max(10, rules.minLength);
    if (rules.maxLength > 0)
        length = std::min(length, rules.maxLength);
    QString password;
    for (int i = 0; i < length; ++i) // every third one a digit: rules that want one are met
        password += i % 3 == 2 ? QChar(digits[m_random.below(std::size(digits) - 1)])
                               : QChar(letters[m_random.below(std::size(letters) - 1)]);
    return password;
}

Async<QString> MeetingService::passwordReusedBy(const SessionKey &session, const QString &password)
{
    if (password.isEmpty())
        return base::ready<QString>(QString());
    return base::andThen(PasswordBook(m_secrets, m_random).sameAs(session, password, this), this,
        [this](const std::vector<SessionKey> &same) {
            return m_database.read(
                [&random = m_random, same](store::Connection &connection) -> Result<QString> {
                    for (const SessionKey &key : same) {
                        auto other = store::SessionStore(connection, random).load(key);
                        if (!other)
                            return base::passOn(other);
                        if (*other && (*other)->hasPassword)
                            return (*other)->topic;
                    }
                    return QString();
                });
        });
}

} // namespace services
