// GoTo's JSON to values and back, what its three products share. No I/O.
#pragma once

#include "net/answererror.h"
#include "providers/exchange.h"
#include "providers/goto/gototimes.h"
#include "providers/jsonfields.h"
#include "providers/meetingprovider.h"

namespace providers {

inline constexpr int GoToSubjectLength = 128; // webinars; trainings tell none
inline constexpr int GoToMeetingSubjectLength = 100;
inline constexpr int GoToDescriptionLength = 2048; // with the marker

// A webinar, a training or a meeting.
struct GoToEvent {
    model::MeetingFacts facts; // the description without the marker
    QString marker; // the effect's key in the description; empty: not one of ours
    std::vector<GoToSpan> times;
    QString locale; // of a webinar
    QString organizerKey;
};

// What GoTo would refuse anyway, said in our words: Invalid with the part. goToCheckTexts is for a change,
// which tells all dates of a webinar or training one by one and so needs no rule.
base::Result<void> goToCheck(const MeetingPlan &plan);
base::Result<void> goToCheckTexts(const MeetingPlan &plan);

// A meeting's subject goes with "<" and ">" as HTML entities.
QString goToSubject(const QString &topic);

// GoTo finds nothing by a key of ours, so the description of a webinar or training ends with one.
int goToMarkerLength();
QString goToMarked(const QString &description, const QString &marker);

// {"errorCode" | "int_err_code", "message" | "msg" | "description"}, of which none is promised.
base::Error goToError(const net::Request &request, const net::Response &response, base::Instant now);

// Lists and bare texts come without an object around them: read as its member "items" or "value".
base::Result<JsonFields> goToItems(const QByteArray &body);
base::Result<JsonFields> goToValue(const QByteArray &body);

base::Result<AccountReport> goToAccount(const QByteArray &body);

// Takes over what every product tells alike: the marker out of the description, the times.
void goToSetDescription(GoToEvent &event, const QString &description);
void goToSetTimes(GoToEvent &event, std::vector<GoToSpan> times);
std::vector<GoToSpan> goToSpans(
    const std::vector<JsonFields> &times, QLatin1StringView start, QLatin1StringView end);

QByteArray goToBytes(const QJsonObject &object);

} // namespace providers
