#include "services/mailplan.h"

#include "schedule/occurrences.h"
#include "store/connection.h"
#include "store/mailstore.h"
#include "store/registrantstore.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

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

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(services::MailPlan)
};

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

// The one occurrence that differs, as it is after the change; empty where more does.
std::optional<Moved> onlyOneMoved(const Session &before, const Session &after)
{
    if (before.series != after.series)
        return {};
    std::vector<Moved> was = moved(before);
    std::vector<Moved> is = moved(after);
    std::erase_if(was, [&](const Moved &one) {
        const auto same = std::find(is.begin(), is.end(), one);
        if (same == is.end())
            return false;
        is.erase(same);
        return true;
    });
    if (was.size() > 1 || is.size() > 1 || (was.empty() && is.empty()))
        return {};
    if (!was.empty() && !is.empty() && was.front().recurrenceId != is.front().recurrenceId)
        return {};
    return is.empty() ? Moved { was.front().recurrenceId, false, {}, {} } : is.front();
}

bool isOver(const Session &session, Instant now)
{
    return session.hasDate() && !schedule::currentOrNext(session, now);
}

bool contains(const std::vector<model::MailKey> &keys, const model::MailKey &key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

using Waiting = QHash<model::RegistrantKey, std::vector<Mail>>;

// Fills one plan.
class Planner {
public:
    Planner(store::Connection &connection, const Session &after, Instant now)
        : m_connection(connection), m_after(after), m_now(now)
    {
    }

    // `one`: of one occurrence alone (RFC 5546 3.2.2, RECURRENCE-ID).
    Result<void> tellTimes(const std::vector<model::MailKey> &undone, const std::optional<Moved> &one);
    Result<void> tellCancelled();
    Result<void> tellRestored();
    Result<void> inviteCohosts(const Session &before);
    MailPlan take() { return std::move(m_plan); }

private:
    template <typename Fn>
    Result<void> forEachActive(Fn fn);
    Result<Waiting> waitingMails(const std::vector<MailKind> &kinds);
    // Whether what waits says it already. What would contradict it is withdrawn.
    bool isSaid(std::vector<Mail> waiting, const std::vector<model::MailKey> &undone, MailKind kind,
        std::optional<base::WallTime> recurrenceId);
    void write(
        const Registrant &person, MailKind kind, std::optional<base::WallTime> recurrenceId = std::nullopt)
    {
        m_plan.written.push_back(mailTo(person, m_after, kind, m_now));
        m_plan.written.back().recurrenceId = recurrenceId;
    }

    store::Connection &m_connection;
    const Session &m_after;
    Instant m_now;
    MailPlan m_plan;
};

// Of those who can be written to; the others are noted.
template <typename Fn>
Result<void> Planner::forEachActive(Fn fn)
{
    store::RegistrantStore registrants(m_connection);
    for (int offset = 0;; offset += pageSize) {
        const auto people
            = registrants.list({ m_after.key, {}, model::RegistrantState::Active, pageSize, offset });
        if (!people)
            return base::passOn(people);
        for (const Registrant &person : *people) {
            if (model::normalAddress(person.email).isEmpty())
                m_plan.untold.push_back({ person.name(), {}, Untold::Why::NoAddress });
            else if (person.sync == model::SyncState::OnlyThere)
                m_plan.untold.push_back({ person.name(), person.email, Untold::Why::OnlyAtProvider });
            else
                fn(person);
        }
        if (int(people->size()) < pageSize)
            return {};
    }
}

Result<Waiting> Planner::waitingMails(const std::vector<MailKind> &kinds)
{
    const auto mails = store::MailStore(m_connection).untried(m_after.key, kinds);
    if (!mails)
        return base::passOn(mails);
    Waiting waiting;
    for (const Mail &mail : *mails)
        waiting[mail.registrant].push_back(mail);
    return waiting;
}

bool Planner::isSaid(std::vector<Mail> waiting, const std::vector<model::MailKey> &undone, MailKind kind,
    std::optional<base::WallTime> recurrenceId)
{
    bool said = false;
    for (Mail &mail : waiting) {
        const bool isOfAll = !mail.recurrenceId;
        const bool isSame = mail.kind == kind && mail.recurrenceId == recurrenceId;
        if (contains(undone, mail.key)) {
            m_plan.withdrawn.push_back(mail);
            said = true;
        } else if (isOfAll || isSame) { // composed when it goes out: it speaks of the change
            mail.sequence = m_after.sequence;
            m_plan.amended.push_back(mail);
            said = true;
        } else if (!recurrenceId || mail.recurrenceId == recurrenceId) {
            m_plan.withdrawn.push_back(mail);
        }
    }
    return said;
}

// Whoever waits for a confirmation or an update anyway is told the new time by that.
Result<void> Planner::tellTimes(const std::vector<model::MailKey> &undone, const std::optional<Moved> &one)
{
    const auto waiting = waitingMails({ MailKind::Confirmation, MailKind::Update, MailKind::Cancellation });
    if (!waiting)
        return base::passOn(waiting);
    const MailKind kind = one && one->cancelled ? MailKind::Cancellation : MailKind::Update;
    const auto recurrenceId = one ? std::optional(one->recurrenceId) : std::nullopt;
    return forEachActive([&](const Registrant &person) {
        if (!isSaid(waiting->value(person.key), undone, kind, recurrenceId))
            write(person, kind, recurrenceId);
    });
}

// Who was never told of the session needs no cancellation.
Result<void> Planner::tellCancelled()
{
    const auto waiting = waitingMails({ MailKind::Confirmation, MailKind::Update, MailKind::Cancellation });
    if (!waiting)
        return base::passOn(waiting);
    for (const std::vector<Mail> &mails : *waiting)
        m_plan.withdrawn.insert(m_plan.withdrawn.end(), mails.begin(), mails.end());
    std::sort(m_plan.withdrawn.begin(), m_plan.withdrawn.end(),
        [](const Mail &a, const Mail &b) { return a.number < b.number; });
    return forEachActive([&](const Registrant &person) {
        const std::vector<Mail> mails = waiting->value(person.key);
        const bool unconfirmed = std::any_of(
            mails.begin(), mails.end(), [](const Mail &mail) { return mail.kind == MailKind::Confirmation; });
        if (unconfirmed && person.createdAt + quietFor > m_now)
            m_plan.untold.push_back({ person.name(), person.email, Untold::Why::NeverTold });
        else
            write(person, MailKind::Cancellation);
    });
}

// A cancellation that has not gone out is taken back; who had it is told that the session takes place.
Result<void> Planner::tellRestored()
{
    const auto waiting = waitingMails({ MailKind::Cancellation });
    if (!waiting)
        return base::passOn(waiting);
    return forEachActive([&](const Registrant &person) {
        std::vector<Mail> mails = waiting->value(person.key);
        std::erase_if(mails, [](const Mail &mail) { return mail.recurrenceId.has_value(); });
        if (mails.empty())
            write(person, MailKind::Update);
        m_plan.withdrawn.insert(m_plan.withdrawn.end(), mails.begin(), mails.end());
    });
}

// Who is one no longer gets no invitation that still waits.
Result<void> Planner::inviteCohosts(const Session &before)
{
    const auto isAmong = [](const Session &session, const QString &email) {
        const QString address = model::normalAddress(email);
        return std::any_of(session.cohosts.begin(), session.cohosts.end(),
            [&](const model::Cohost &one) { return model::normalAddress(one.email) == address; });
    };
    for (const model::Cohost &cohost : m_after.cohosts) {
        if (isAmong(before, cohost.email) || model::normalAddress(cohost.email).isEmpty())
            continue;
        Mail mail;
        mail.kind = MailKind::CohostInvitation;
        mail.session = m_after.key;
        mail.address = cohost.email;
        mail.name = cohost.name;
        mail.language = m_after.invitationLanguage;
        mail.sequence = m_after.sequence;
        mail.createdAt = mail.notBefore = m_now;
        m_plan.written.push_back(mail);
    }
    if (before.cohosts.empty())
        return {};
    const auto waiting = store::MailStore(m_connection).untried(m_after.key, { MailKind::CohostInvitation });
    if (!waiting)
        return base::passOn(waiting);
    for (const Mail &mail : *waiting)
        if (isAmong(before, mail.address) && !isAmong(m_after, mail.address))
            m_plan.withdrawn.push_back(mail);
    return {};
}

} // namespace

bool changesTimes(const Session &before, const Session &after)
{
    return before.series != after.series || moved(before) != moved(after);
}

Result<MailPlan> mailsOf(store::Connection &connection, const Session &before, const Session &after,
    Instant now, const std::vector<model::MailKey> &undone)
{
    Planner planner(connection, after, now);
    if (auto invited = planner.inviteCohosts(before); !invited)
        return base::passOn(invited);
    const bool wasOver = isOver(before, now);
    if (before.isTrashed() != after.isTrashed()) {
        if (wasOver)
            return planner.take();
        auto told = after.isTrashed() ? planner.tellCancelled() : planner.tellRestored();
        return told ? Result<MailPlan>(planner.take()) : Result<MailPlan>(base::passOn(told));
    }
    const bool isNews = !after.isTrashed() && changesTimes(before, after) && !(wasOver && isOver(after, now));
    if (isNews && before.revision > 0)
        if (auto told = planner.tellTimes(undone, onlyOneMoved(before, after)); !told)
            return base::passOn(told);
    return planner.take();
}

Result<MailPlan> updatesOf(store::Connection &connection, const Session &session, Instant now)
{
    Planner planner(connection, session, now);
    if (auto told = planner.tellTimes({}, {}); !told)
        return base::passOn(told);
    return planner.take();
}

Result<std::vector<model::MailKey>> carryOut(
    store::Connection &connection, const MailPlan &plan, const Telling &telling, Instant now)
{
    store::MailStore mails(connection);
    for (const Mail &mail : plan.withdrawn)
        if (auto discarded = mails.discard(mail.key); !discarded)
            return base::passOn(discarded);
    for (const Mail &mail : plan.amended)
        if (auto amended = mails.setSequence(mail.key, mail.sequence); !amended)
            return base::passOn(amended);
    std::vector<model::MailKey> keys;
    const bool silent = telling.whom == Telling::Whom::Nobody;
    for (Mail mail : plan.written) {
        mail.note = telling.note;
        mail.createdAt = now;
        mail.notBefore = now + takeBackTime;
        if (silent) {
            mail.state = model::MailState::Discarded;
            mail.lastError = Texts::tr("You saved the change without telling anybody.");
        }
        auto appended = mails.append(std::move(mail));
        if (!appended)
            return base::passOn(appended);
        if (!silent)
            keys.push_back(appended->key);
    }
    return keys;
}

} // namespace services
