// WebexProvider's attendance: each time that the series was held is a meeting of its own.
#include "providers/askinturn.h"
#include "providers/webex/webexattendance.h"
#include "providers/webex/webexprovider.h"
#include "providers/webex/webexrequests.h"

using namespace Qt::StringLiterals;

namespace providers {

using base::Async;
using base::ErrorKind;
using model::MeetingRef;

Async<WhoCame> WebexProvider::participantsFrom(const net::Request &request, WhoCame sofar, int pagesLeft)
{
    const auto page = base::andThen(m_exchange.send(request), this, webexVisitsOf);
    return base::andThen(page, this,
        [this, sofar = std::move(sofar), pagesLeft](const WebexVisits &read) mutable -> Async<WhoCame> {
            add(sofar, { read.visits, 0, read.complete, {} });
            if (read.next.isEmpty())
                return base::ready<WhoCame>(std::move(sofar));
            if (pagesLeft <= 1)
                return base::ready<WhoCame>(base::failure(
                    ErrorKind::Rejected, tr("Webex’s list of participants has no end. Try again later.")));
            return participantsFrom(webexGetEncoded(read.next), std::move(sofar), pagesLeft - 1);
        });
}

Async<WhoCame> WebexProvider::whoCame(const MeetingRef &ref, const TimeWindow &window)
{
    using Meetings = std::vector<WebexMeeting>;
    QUrlQuery query = webexWithin(window.from, window.until);
    query.addQueryItem(u"meetingSeriesId"_s, ref.id);
    query.addQueryItem(u"meetingType"_s, u"meeting"_s);
    const auto page
        = base::andThen(m_exchange.send(webexGet(u"/v1/meetings"_s, query)), this, webexMeetingsOf);
    const auto came = base::andThen(page, this, [this, window](const Page<WebexMeeting> &held) {
        Meetings meetings = held.items;
        std::erase_if(meetings, [&window](const WebexMeeting &one) {
            return !one.facts.start || !window.contains(*one.facts.start);
        });
        return askInTurn<WebexMeeting>(this, meetings, [this](const WebexMeeting &one) {
            const QUrlQuery of { { u"meetingId"_s, one.facts.ref.id }, { u"max"_s, u"100"_s } };
            return participantsFrom(
                webexGet(u"/v1/meetingParticipants"_s, of), { {}, 1, true, {} }, Exchange::MaxPages);
        });
    });
    return orElse(came, this, [](const base::Error &error) {
        return error.kind == ErrorKind::NotFound ? base::ready<WhoCame>(WhoCame {}) : failed<WhoCame>(error);
    });
}

} // namespace providers
