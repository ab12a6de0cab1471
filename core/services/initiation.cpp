#include "services/initiation.h"

#include "providers/registry.h"
#include "schedule/occurrences.h"
#include "services/effectpayload.h"
#include "services/meetingplan.h"
#include "store/accountstore.h"
#include "store/connection.h"
#include "store/meetingstore.h"
#include "store/outboxstore.h"
#include "store/registrantstore.h"
#include "store/sessionstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace services {

using base::Error;
using base::ErrorKind;
using base::Instant;
using base::Result;
using model::Account;
using model::Meeting;
using model::MeetingState;
using model::RepeatChoice;
using model::Session;

namespace {

constexpr auto lateUntil = 15min; // INI-07
constexpr int mostSingleMeetings = 60;

Capabilities capabilitiesOf(const Account &account)
{
    const auto *managed = providers::of(account.provider).managed;
    return managed ? managed->capabilities(account) : Capabilities {};
}

bool isOnItsWay(const Meeting &meeting)
{
    return meeting.state == MeetingState::Initiating || meeting.state == MeetingState::Checking
        || meeting.state == MeetingState::Cancelling;
}

bool anyMeeting(const InitiationState &state, bool (*is)(const Meeting &))
{
    return std::any_of(state.meetings.begin(), state.meetings.end(), is);
}

void sayMeeting(const InitiationState &state, std::vector<HindranceText> &list)
{
    if (anyMeeting(state, [](const Meeting &meeting) { return meeting.state == MeetingState::Initiated; }))
        list.push_back({ Hindrance::AlreadyInitiated,
            MeetingService::tr(
                "The session is initiated. Cancel the initiation first, or move the session.") });
    else if (anyMeeting(state, isOnItsWay))
        list.push_back({ Hindrance::OnItsWay,
            MeetingService::tr("The session is being initiated or cancelled just now. Wait until that is "
                               "through.") });
}

void sayTime(
    const InitiationState &state, const Account *account, Instant now, std::vector<HindranceText> &list)
{
    const Session &session = state.session;
    const auto takesNoDate = [](const Account &one) {
        const Capabilities can = capabilitiesOf(one);
        return can.reusableRoom || can.madeAtStart;
    };
    if (!session.hasDate()) {
        const bool may = account ? takesNoDate(*account)
                                 : std::any_of(state.accounts.begin(), state.accounts.end(), takesNoDate);
        if (!may)
            list.push_back({ Hindrance::NoDate, MeetingService::tr("Give the session a date first.") });
        return;
    }
    const auto end = schedule::endOfAll(session);
    const bool isLate = session.repeats() ? !schedule::currentOrNext(session, now) : [&] {
        const auto next = schedule::currentOrNext(session, now);
        return !next || next->start + lateUntil < now;
    }();
    if (isLate && end)
        list.push_back({ Hindrance::TooLate,
            MeetingService::tr("A session can be initiated until 15 minutes after its start. Give it a new "
                               "date.") });
}

void sayPeople(const InitiationState &state, std::vector<HindranceText> &list)
{
    if (!state.session.wantsRegistration)
        return;
    if (!state.session.isPublic)
        list.push_back({ Hindrance::NotPublic,
            MeetingService::tr("A session with registration has to be public. Make it public first.") });
    if (state.registrantsWithAddress == 0)
        list.push_back({ Hindrance::NoRegistrants,
            MeetingService::tr("Nobody with an e-mail address is registered yet. Add a registrant, or "
                               "initiate without registrants."),
            true });
}

void sayAccount(const InitiationState &state, const Account *account, std::vector<HindranceText> &list)
{
    if (state.accounts.empty())
        list.push_back({ Hindrance::NoAccount,
            MeetingService::tr("No account that can make meetings is connected. Connect one first.") });
    else if (account && account->needsSignIn)
        list.push_back({ Hindrance::SignInNeeded,
            MeetingService::tr("The sign-in to the account “%1” has ended. Sign in again.")
                .arg(account->name) });
}

model::Effect createOf(const Meeting &meeting, const EffectPayload &payload, Instant now)
{
    model::Effect effect;
    effect.key = markOf(meeting.key);
    effect.kind = model::EffectKind::CreateMeeting;
    effect.session = meeting.session;
    effect.meeting = meeting.key;
    effect.account = meeting.account;
    effect.payload = payload.toJson();
    effect.createdAt = now;
    effect.notBefore = now;
    return effect;
}

// One meeting, or one for each of the next occurrences.
std::vector<std::optional<base::WallTime>> datesOf(
    const Session &session, const InitiateRequest &request, Instant now)
{
    if (request.repeat != RepeatChoice::SingleMeetings)
        return { std::nullopt };
    std::vector<std::optional<base::WallTime>> dates;
    for (const base::WallTime date :
        nextOccurrences(session, now, std::clamp(request.occurrences, 1, mostSingleMeetings)))
        dates.emplace_back(date);
    return dates;
}

QString joined(const std::vector<HindranceText> &list)
{
    QStringList texts;
    for (const HindranceText &text : list)
        texts += text.text;
    return texts.join(u'\n');
}

Result<Account> accountFor(store::Connection &connection, const InitiateRequest &request)
{
    auto account = store::AccountStore(connection).load(request.account);
    if (!account)
        return base::passOn(account);
    if (!*account || !capabilitiesOf(**account).makesMeetings)
        return base::failure(ErrorKind::Rejected,
            MeetingService::tr("This account makes no meetings. Choose another one."), u"account"_s);
    return std::move(**account);
}

// Those that a move leaves behind: live ones; ones that failed make room for any new one.
Result<std::vector<model::MeetingKey>> clearTheWay(
    store::Connection &connection, const InitiationState &state, bool moves)
{
    std::vector<model::MeetingKey> replaced;
    for (const Meeting &meeting : state.meetings) {
        if (moves && meeting.state == MeetingState::Initiated)
            replaced.push_back(meeting.key);
        if (meeting.state != MeetingState::Failed)
            continue;
        if (auto erased = store::MeetingStore(connection).erase(meeting.key); !erased)
            return base::passOn(erased);
    }
    return replaced;
}

} // namespace

Result<InitiationState> initiationState(
    store::Connection &connection, base::Random &random, const model::SessionKey &key)
{
    InitiationState state;
    auto session = store::SessionStore(connection, random).load(key);
    if (!session)
        return base::passOn(session);
    if (!*session)
        return base::failure(ErrorKind::NotFound, u"no such session"_s);
    state.session = std::move(**session);
    auto accounts = store::AccountStore(connection).list();
    if (!accounts)
        return base::passOn(accounts);
    std::copy_if(accounts->begin(), accounts->end(), std::back_inserter(state.accounts),
        [](const Account &account) { return capabilitiesOf(account).makesMeetings; });
    auto meetings = store::MeetingStore(connection).ofSession(key);
    if (!meetings)
        return base::passOn(meetings);
    state.meetings = std::move(*meetings);
    auto counts = store::RegistrantStore(connection).counts(key);
    if (!counts)
        return base::passOn(counts);
    state.registrantsWithAddress = counts->withAddress;
    return state;
}

std::vector<HindranceText> hindrances(const InitiationState &state, const Account *account, Instant now)
{
    std::vector<HindranceText> list;
    if (state.session.isTrashed())
        list.push_back(
            { Hindrance::Trashed, MeetingService::tr("The session is in the trash. Restore it first.") });
    if (state.session.kind == model::SessionKind::InPerson)
        list.push_back({ Hindrance::InPerson,
            MeetingService::tr("The session takes place in person: there is nothing to initiate.") });
    sayMeeting(state, list);
    sayTime(state, account, now, list);
    sayPeople(state, list);
    sayAccount(state, account, list);
    return list;
}

RecurrenceFit fitOf(const Session &session, const Account &account, Instant now)
{
    if (!session.repeats())
        return {};
    if (const QString why = whyNotOneSeries(session, now); !why.isEmpty())
        return { false, why };
    const auto *managed = providers::of(account.provider).managed;
    if (!managed || managed->capabilities(account).madeAtStart || !managed->recurrenceFit)
        return {};
    Meeting meeting;
    meeting.ref.form = managed->capabilities(account).forms.front();
    const auto plan = planOf(session, meeting, now);
    return plan ? managed->recurrenceFit(*plan) : RecurrenceFit { false, plan.error().detail };
}

Result<Meeting> writeInitiation(
    store::Connection &connection, base::Random &random, const Initiation &initiation, Instant now)
{
    const InitiateRequest &request = initiation.request;
    auto account = accountFor(connection, request);
    if (!account)
        return base::passOn(account);
    auto state = initiationState(connection, random, request.session);
    if (!state)
        return base::passOn(state);
    auto inTheWay = hindrances(*state, &*account, now);
    std::erase_if(inTheWay, [&](const HindranceText &text) {
        return (initiation.moves && text.what == Hindrance::AlreadyInitiated)
            || (request.withoutRegistrants && text.canBeConfirmed);
    });
    if (!inTheWay.empty())
        return base::failure(ErrorKind::Rejected, joined(inTheWay), u"hindrance"_s);
    if (request.repeat == RepeatChoice::Exact) {
        if (const RecurrenceFit fit = fitOf(state->session, *account, now); !fit.exact)
            return base::failure(ErrorKind::Rejected, fit.why, u"recurrence"_s);
    }
    if (initiation.hasNewPassword && !state->session.hasPassword) {
        state->session.hasPassword = true;
        if (auto saved = store::SessionStore(connection, random).update(state->session, now); !saved)
            return base::passOn(saved);
    }
    auto replaced = clearTheWay(connection, *state, initiation.moves);
    if (!replaced)
        return base::passOn(replaced);
    std::optional<Meeting> first;
    for (const auto &date : datesOf(state->session, request, now)) {
        Meeting meeting;
        meeting.session = request.session;
        meeting.recurrenceId = date;
        meeting.account = account->key;
        meeting.provider = account->provider;
        meeting.repeat = state->session.hasDate() ? request.repeat : RepeatChoice::ReusableRoom;
        meeting.state = MeetingState::Initiating;
        meeting.initiatedBy = initiation.who;
        meeting.ref.form = request.form;
        auto saved = store::MeetingStore(connection).save(meeting);
        if (!saved)
            return saved;
        EffectPayload payload;
        if (!first)
            payload.replaces = *replaced;
        if (auto appended = store::OutboxStore(connection).append(createOf(*saved, payload, now)); !appended)
            return base::passOn(appended);
        if (!first)
            first = std::move(*saved);
    }
    if (!first)
        return base::failure(
            ErrorKind::Rejected, MeetingService::tr("The session has no dates ahead."), u"start"_s);
    return std::move(*first);
}

} // namespace services
