// Webex's JSON to values and back (webex-openapi-specs, public-spec/webex-meeting.json). No I/O.
#pragma once

#include "net/http.h"
#include "providers/exchange.h"
#include "providers/meetingprovider.h"

namespace providers {

inline constexpr int WebexTopicLength = 128;
inline constexpr int WebexAgendaLength = 1300;
inline constexpr std::chrono::minutes WebexShortest { 10 };
inline constexpr std::chrono::minutes WebexLongest { 23 * 60 + 59 };
inline constexpr std::chrono::minutes WebexStartLinkLife { 15 }; // 1 to 60 can be asked for

// A series, one of its occurrences ("scheduledMeeting") or a meeting that was held.
struct WebexMeeting {
    model::MeetingFacts facts;
    QString password;
    QString seriesId; // of an occurrence
    QStringList tags;
};

// What Webex would refuse anyway, said in our words: Invalid with the part.
base::Result<void> webexCheck(const MeetingPlan &plan);

// `sessionType` is a webinar's (webexWebinarType); webexCheck has to have passed.
QByteArray webexCreateBody(const MeetingPlan &plan, const QString &sessionType);

struct WebexChange {
    QByteArray body; // empty: nothing differs
    bool timesDiffer = false; // then Webex forgets what was changed of single occurrences
};
WebexChange webexChangeBody(const MeetingPlan &plan, const WebexMeeting &there);
base::Result<QByteArray> webexOccurrenceBody(const OccurrencePlan &plan);
QByteArray webexRegistrationBody();
QByteArray webexJoinBody(const QString &meetingId);

base::Result<WebexMeeting> webexMeetingOf(const QByteArray &body);
base::Result<Page<WebexMeeting>> webexMeetingsOf(const net::Response &response);
// Empty: the account is neither the host nor a cohost.
base::Result<QUrl> webexStartLinkOf(const QByteArray &body);
base::Result<AccountReport> webexAccountOf(const QByteArray &body);
// The ID of the first session type for webinars; empty: the account has none.
base::Result<QString> webexWebinarType(const QByteArray &body);

// The address of the next page in a Link header (RFC 8288), as path and query; empty: the last page, or it
// leads away from Webex's interface.
QString webexNextPage(const net::Response &response);

// "20300501T100000Z": what follows the series' ID and "_" in an occurrence's.
QString webexOccurrenceStamp(base::Instant start);

} // namespace providers
