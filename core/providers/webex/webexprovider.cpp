#include "providers/webex/webexprovider.h"

#include "providers/isotime.h"
#include "providers/webex/webexerrors.h"
#include "providers/webex/webexpeople.h"
#include "providers/webex/webexrecurrence.h"
#include "providers/webex/webexrequests.h"
#include "schedule/zone.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using base::andThen;
using base::Async;
using base::Error;
using base::ErrorKind;
using base::ready;
using model::MeetingRef;

namespace providers {
namespace {

MadeMeeting madeOf(const WebexMeeting &meeting)
{
    return { meeting.facts, meeting.password };
}

// What a host types as a meeting's number: "2551 123 4567". Our own references are longer and hexadecimal.
QString meetingNumber(const QString &id)
{
    QString digits = id;
    digits.remove(u' ').remove(u'-');
    const bool isNumber = digits.size() >= 8 && digits.size() <= 12
        && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? digits : QString();
}

} // namespace

WebexProvider::WebexProvider(const ManagedProvider::Parts &parts)
    : m_account(parts.account), m_clock(parts.clock), m_exchange(this, parts.channel, parts.clock, webexError)
{
}

Async<AccountReport> WebexProvider::test()
{
    const auto account = andThen(m_exchange.send(webexGet(u"/v1/people/me"_s)), this,
        [](const net::Response &response) -> base::Result<AccountReport> {
            base::Result<AccountReport> report = webexAccountOf(response.body);
            if (report)
                report->serverTime = instantOfHttpDate(response.header("Date"));
            return report;
        });
    return andThen(account, this, [this](AccountReport report) {
        report.scopes = m_account.scopes;
        const auto listed = andThen(m_exchange.send(webexGet(u"/v1/meetings"_s, { { u"max"_s, u"1"_s } })),
            this, [report](const net::Response &) { return base::Result<AccountReport>(report); });
        return orElse(listed, this, [report](const Error &error) mutable {
            if (error.kind != ErrorKind::Rejected)
                return failed<AccountReport>(error);
            report.missingScopes = { u"meeting:schedules_read"_s };
            return ready<AccountReport>(report);
        });
    });
}

Async<QString> WebexProvider::sessionType(model::MeetingForm form)
{
    if (form != model::MeetingForm::Webinar)
        return ready<QString>(QString());
    return andThen(m_exchange.read<QString>(webexGet(u"/v1/meetings/sessionTypes"_s), webexWebinarType), this,
        [](const QString &type) -> base::Result<QString> {
            if (!type.isEmpty())
                return type;
            return base::failure(ErrorKind::Rejected,
                tr("This Webex account has no licence for webinars. Make a meeting instead."), u"form"_s);
        });
}

Async<MadeMeeting> WebexProvider::create(const MeetingPlan &plan)
{
    if (const auto checked = webexCheck(plan); !checked)
        return failed<MadeMeeting>(checked.error());
    const auto made = andThen(sessionType(plan.form), this, [this, plan](const QString &type) {
        return m_exchange.read<WebexMeeting>(
            webexSend("POST", u"/v1/meetings"_s, webexCreateBody(plan, type), net::Repeat::Unsafe),
            webexMeetingOf);
    });
    return andThen(
        made, this, [](const WebexMeeting &meeting) { return base::Result<MadeMeeting>(madeOf(meeting)); });
}

Async<std::optional<MadeMeeting>> WebexProvider::findCreated(const MeetingPlan &plan)
{
    using Found = std::optional<MadeMeeting>;
    const auto first = webexFirst(plan.series);
    if (!first)
        return failed<Found>(first.error());
    const QString tag = plan.key.toString();
    QUrlQuery query = webexWithin(first->start - std::chrono::days(1), first->end + std::chrono::days(1));
    query.addQueryItem(u"meetingType"_s, u"meetingSeries"_s);
    query.addQueryItem(u"integrationTag"_s, tag);
    const auto listed = andThen(m_exchange.send(webexGet(u"/v1/meetings"_s, query)), this, webexMeetingsOf);
    const auto tagged = andThen(listed, this,
        [this, tag](Page<WebexMeeting> page) { return taggedMeeting(std::move(page.items), tag); });
    return andThen(tagged, this, [](const WebexMeeting &meeting) {
        return base::Result<Found>(meeting.facts.ref.isNull() ? Found() : Found(madeOf(meeting)));
    });
}

// The filter is Webex's; that the tag is really there is looked at here, where the list leaves it out one by
// one.
Async<WebexMeeting> WebexProvider::taggedMeeting(std::vector<WebexMeeting> candidates, const QString &tag)
{
    for (const WebexMeeting &candidate : candidates) {
        if (candidate.tags.contains(tag))
            return ready<WebexMeeting>(candidate);
    }
    const auto untold = std::find_if(candidates.begin(), candidates.end(),
        [](const WebexMeeting &candidate) { return candidate.tags.isEmpty(); });
    if (untold == candidates.end())
        return ready<WebexMeeting>(WebexMeeting());
    const QString id = untold->facts.ref.id;
    candidates.erase(untold);
    return andThen(meeting(id), this,
        [this, candidates = std::move(candidates), tag](const WebexMeeting &whole) mutable {
            if (whole.tags.contains(tag))
                return ready<WebexMeeting>(whole);
            return taggedMeeting(std::move(candidates), tag);
        });
}

Async<WebexMeeting> WebexProvider::meeting(const QString &id)
{
    return m_exchange.read<WebexMeeting>(webexGet(webexPath(id)), webexMeetingOf);
}

Async<MadeMeeting> WebexProvider::fetch(const MeetingRef &ref)
{
    const auto made = [](const WebexMeeting &meeting) { return base::Result<MadeMeeting>(madeOf(meeting)); };
    const QString number = meetingNumber(ref.id);
    if (number.isEmpty())
        return andThen(meeting(ref.id), this, made);
    QUrlQuery query { { u"meetingNumber"_s, number } };
    query.addQueryItem(u"current"_s, u"false"_s); // the series, not its next occurrence
    const auto listed = andThen(m_exchange.send(webexGet(u"/v1/meetings"_s, query)), this, webexMeetingsOf);
    const auto whole = andThen(listed, this, [this](const Page<WebexMeeting> &page) {
        if (page.items.empty())
            return failed<WebexMeeting>({ ErrorKind::NotFound, u"no meeting has that number"_s });
        const WebexMeeting &first = page.items.front();
        return meeting(first.seriesId.isEmpty() ? first.facts.ref.id : first.seriesId);
    });
    return andThen(whole, this, made);
}

Async<MadeMeeting> WebexProvider::change(const MeetingRef &ref, const MeetingPlan &plan)
{
    // Dates that were moved or left out are changed one by one below.
    MeetingPlan series = plan;
    series.overrides.clear();
    if (const auto checked = webexCheck(series); !checked)
        return failed<MadeMeeting>(checked.error());
    const auto changed = andThen(
        meeting(ref.id), this, [this, plan](const WebexMeeting &there) { return changeThere(there, plan); });
    return andThen(changed, this, [this, ref](bool) { return fetch(ref); });
}

Async<bool> WebexProvider::changeThere(const WebexMeeting &there, const MeetingPlan &plan)
{
    const QString id = there.facts.ref.id;
    const bool registers = there.facts.wantsRegistration.value_or(false);
    const WebexChange change = webexChangeBody(plan, there);
    // A meeting with registration cannot become a repeating one, nor the other way round.
    const auto before = plan.wantsRegistration ? ready<bool>(true) : setRegistration(id, registers, false);
    const auto patched = andThen(before, this, [this, id, change](bool) -> Async<bool> {
        if (change.body.isEmpty())
            return ready<bool>(true);
        return andThen(m_exchange.send(webexSend("PATCH", webexPath(id), change.body, net::Repeat::Safe)),
            this, [](const net::Response &) { return base::Result<bool>(true); });
    });
    const auto after = andThen(patched, this, [this, id, registers, plan](bool) {
        return plan.wantsRegistration ? setRegistration(id, registers, true) : ready<bool>(true);
    });
    return andThen(after, this, [this, id, plan](bool) { return applyOverrides(id, plan, 0); });
}

Async<bool> WebexProvider::setRegistration(const QString &id, bool is, bool wanted)
{
    if (is == wanted)
        return ready<bool>(true);
    const QString path = webexPath(id, u"/registration"_s);
    if (!wanted)
        return m_exchange.remove(webexRemove(path));
    return andThen(m_exchange.send(webexSend("PUT", path, webexRegistrationBody(), net::Repeat::Safe)), this,
        [](const net::Response &) { return base::Result<bool>(true); });
}

Async<bool> WebexProvider::cancel(const MeetingRef &ref)
{
    return m_exchange.remove(webexRemove(webexPath(ref.id), { { u"sendEmail"_s, u"false"_s } }));
}

Async<StartLink> WebexProvider::startLink(const MeetingRef &ref, const MeetingPlan &)
{
    const auto link = m_exchange.read<QUrl>(
        webexSend("POST", u"/v1/meetings/join"_s, webexJoinBody(ref.id), net::Repeat::Safe),
        webexStartLinkOf);
    return andThen(link, this, [](const QUrl &url) -> base::Result<StartLink> {
        if (url.isEmpty())
            return base::failure(ErrorKind::Rejected,
                tr("Webex gives a start link only to the meeting’s host. Sign in with the host’s account."));
        return StartLink { url, {} };
    });
}

Async<bool> WebexProvider::end(const MeetingRef &ref)
{
    return andThen(m_exchange.send(webexSend("POST", webexPath(ref.id, u"/end"_s), "{}", net::Repeat::Safe)),
        this, [](const net::Response &) { return base::Result<bool>(true); });
}

} // namespace providers
