// What is read at providers at once: linking, and fetching again (REG-03, REG-04, INI-14).
#include "providers/meetinglink.h"
#include "providers/registry.h"
#include "secrets/secretstore.h"
#include "services/eitherway.h"
#include "services/meetingrecord.h"
#include "services/meetingservice.h"
#include "services/outboxwords.h"
#include "services/ownerguard.h"
#include "services/providerdesk.h"
#include "services/registrantintents.h"
#include "services/sessionservice.h"
#include "store/accountstore.h"
#include "store/connection.h"
#include "store/databasethread.h"
#include "store/meetingstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

using base::Async;
using base::Error;
using base::ErrorKind;
using base::Result;
using model::Account;
using model::HistoryEvent;
using model::Meeting;
using model::MeetingRef;
using model::MeetingState;
using model::SessionKey;
using providers::MadeMeeting;

namespace {

QString idOf(const QString &typed)
{
    const QUrl url(typed.trimmed());
    if (const auto link = providers::linkOf(url, {}); link && !link->externalId.isEmpty())
        return link->externalId;
    QString id = typed.trimmed();
    static const QRegularExpression spaced(u"^[\\d\\s-]+$"_s);
    return spaced.match(id).hasMatch() ? id.remove(QRegularExpression(u"[\\s-]"_s)) : id;
}

Result<Account> loadedAccount(store::Connection &connection, const model::AccountKey &key)
{
    auto account = store::AccountStore(connection).load(key);
    if (!account)
        return base::passOn(account);
    if (!*account)
        return base::failure(ErrorKind::NotFound, u"the account is gone"_s, u"account"_s);
    return std::move(**account);
}

Result<void> mayLink(store::Connection &connection, const SessionKey &session)
{
    auto meetings = store::MeetingStore(connection).ofSession(session);
    if (!meetings)
        return base::passOn(meetings);
    const bool isTaken = std::any_of(meetings->begin(), meetings->end(), [](const Meeting &meeting) {
        return meeting.state != MeetingState::Cancelled && meeting.state != MeetingState::Failed;
    });
    if (isTaken)
        return base::failure(ErrorKind::Rejected,
            MeetingService::tr("The session has a meeting already. Cancel its initiation first."),
            u"meeting"_s);
    return {};
}

} // namespace

// A meeting whose number is known, but not whether it is a meeting or a webinar: each form is tried.
Async<MeetingService::Fetched> MeetingService::find(
    const SharedProvider &provider, const QString &id, std::vector<model::MeetingForm> forms)
{
    if (forms.empty())
        return base::ready<Fetched>(base::failure(ErrorKind::NotFound,
            tr("No meeting with this number or link was found in the account."), u"id"_s));
    const MeetingRef ref { forms.front(), id, {} };
    forms.erase(forms.begin());
    return eitherWay<Fetched>(keeping(provider, provider->fetch(ref), this), this,
        [this, provider, id, forms](const Result<MadeMeeting> &made) {
            if (made)
                return base::ready<Fetched>(Fetched { {}, made->facts, made->password, false });
            if (made.error().kind == ErrorKind::NotFound && !forms.empty())
                return find(provider, id, forms);
            return failed<Fetched>(made.error());
        });
}

Async<Meeting> MeetingService::link(
    const SessionKey &session, const model::AccountKey &key, const QString &idOrLink)
{
    const QString id = idOf(idOrLink);
    if (id.isEmpty())
        return base::ready<Meeting>(base::failure(
            ErrorKind::Invalid, tr("Enter the meeting’s number, or paste one of its links."), u"id"_s));
    const auto loaded = m_database.read(
        [session, key, guard = m_sessions.guard()](store::Connection &connection) -> Result<Account> {
            if (auto may = guarded(connection, guard, model::Deed::Edit, session); !may)
                return base::passOn(may);
            if (auto may = mayLink(connection, session); !may)
                return base::passOn(may);
            return loadedAccount(connection, key);
        });
    return base::andThen(loaded, this, [this, session, id](const Account &account) {
        const auto found = base::andThen(
            m_desk.provider(account), this, [this, account, id](const SharedProvider &provider) {
                const auto can = providers::of(account.provider).managed->capabilities(account);
                return find(provider, id, can.forms);
            });
        return base::andThen(found, this, [this, session, account](const Fetched &fetched) {
            Fetched of = fetched;
            of.meeting.session = session;
            of.meeting.account = account.key;
            of.meeting.provider = account.provider;
            of.meeting.linked = true;
            of.meeting.state = MeetingState::Initiated;
            of.meeting.initiatedBy = m_sessions.who();
            of.meeting.initiatedAt = m_clock.now();
            return record(of);
        });
    });
}

// The password goes into the keychain, the facts into the database.
Async<Meeting> MeetingService::record(const Fetched &fetched)
{
    const bool keeps = !fetched.password.isEmpty() && fetched.meeting.linked;
    const auto kept = keeps ? m_secrets.write(secretName(fetched.meeting.session), fetched.password)
                            : base::ready<bool>(false);
    return eitherWay<Meeting>(kept, this, [this, fetched](const Result<bool> &written) {
        Fetched plain = fetched;
        plain.password.clear();
        return m_database.run(
            [&random = m_random, plain, keptIt = written && *written, now = m_clock.now()](
                store::Connection &connection) { return keep(connection, random, plain, keptIt, now); });
    });
}

Result<Meeting> MeetingService::keep(store::Connection &connection, base::Random &random,
    const Fetched &fetched, bool keptPassword, base::Instant now)
{
    const bool isNew = fetched.meeting.key.isNull();
    Meeting meeting = fetched.meeting;
    store::MeetingStore meetings(connection);
    if (!isNew) { // as it stands now
        auto stored = meetings.load(meeting.key);
        if (!stored)
            return base::passOn(stored);
        if (!*stored || (*stored)->state == MeetingState::Cancelled)
            return meeting;
        meeting = std::move(**stored);
    }
    const QStringList before = differingFields(meeting);
    if (fetched.gone) {
        meeting.goneThere = true;
        meeting.fetchedAt = now;
    } else if (isNew) {
        agreeOn(meeting, fetched.facts, now);
    } else {
        noteFacts(meeting, fetched.facts, now);
    }
    auto saved = meetings.save(meeting);
    if (!saved)
        return saved;
    if (isNew) {
        if (auto pushed = appendPushAll(connection, saved->session, *saved, now); !pushed)
            return base::passOn(pushed);
    }
    if (!fetched.gone && saved->state == MeetingState::Initiated && (isNew || meeting.linked)) {
        auto lent = lendPlace(connection, random, saved->session, *saved, keptPassword, now);
        if (!lent)
            return base::passOn(lent);
    }
    const QStringList after = differingFields(*saved);
    if (isNew || (after != before && !after.isEmpty())) {
        auto noted = noteHistory(connection, saved->session,
            isNew ? HistoryEvent::Initiated : HistoryEvent::DriftFound,
            isNew ? meetingName(*saved) : QString(meetingName(*saved) + u": "_s + after.join(u", "_s)), now,
            saved->initiatedBy);
        if (!noted)
            return base::passOn(noted);
    }
    return saved;
}

Async<std::vector<Meeting>> MeetingService::refresh(const SessionKey &session)
{
    return base::andThen(meetings(session), this, [this, session](std::vector<Meeting> all) {
        std::erase_if(all, [](const Meeting &meeting) {
            return meeting.state != MeetingState::Initiated || meeting.ref.isNull();
        });
        return base::andThen(
            refreshEach(std::move(all)), this, [this, session](bool) { return meetings(session); });
    });
}

// What the host made there may have been changed there: read anew with each save (REG-04). Nobody waits for
// it, and a provider that cannot be reached says nothing new.
void MeetingService::refreshLinked(const SessionKey &session)
{
    base::whenDone(meetings(session), this, [this](const Result<std::vector<Meeting>> &all) {
        if (!all)
            return;
        std::vector<Meeting> linked = *all;
        std::erase_if(linked, [](const Meeting &meeting) {
            return !meeting.linked || meeting.state != MeetingState::Initiated || meeting.ref.isNull();
        });
        refreshEach(std::move(linked));
    });
}

Async<bool> MeetingService::refreshEach(std::vector<Meeting> left)
{
    if (left.empty())
        return base::ready<bool>(true);
    const Meeting meeting = left.back();
    left.pop_back();
    const auto loaded = m_database.read(
        [key = meeting.account](store::Connection &connection) { return loadedAccount(connection, key); });
    const auto made = base::andThen(loaded, this, [this, ref = meeting.ref](const Account &account) {
        return base::andThen(m_desk.provider(account), this, [this, ref](const SharedProvider &provider) {
            return keeping(provider, provider->fetch(ref), this);
        });
    });
    const auto recorded = eitherWay<Meeting>(made, this, [this, meeting](const Result<MadeMeeting> &fetched) {
        if (fetched)
            return record({ meeting, fetched->facts, fetched->password, false });
        return fetched.error().kind == ErrorKind::NotFound ? record({ meeting, {}, {}, true })
                                                           : failed<Meeting>(fetched.error());
    });
    return base::andThen(recorded, this, [this, left](const Meeting &) { return refreshEach(left); });
}

} // namespace services
