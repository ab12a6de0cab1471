// A meeting plan as Zoom's bodies, and Zoom's answers as values. Pure; request bodies name only members that
// the API reference knows.
#pragma once

#include "providers/meetingprovider.h"
#include "providers/zoom/zoomjson.h"

#include <QJsonObject>

#include <vector>

namespace providers {

inline constexpr int ZoomTopicLength = 200;
inline constexpr int ZoomAgendaLength = 2000;
inline constexpr int ZoomPasswordLength = 10;
inline constexpr std::chrono::minutes ZoomLongest { 1440 };
// What is left of the agenda beside the line that marks the meeting as ours.
int zoomDescriptionLength();

struct ZoomOccurrence {
    QString id;
    base::Instant start {};
    std::chrono::minutes duration {};
    bool deleted = false;
};

struct ZoomMeeting {
    MadeMeeting made;
    model::EffectKey key; // of the marker; null where the meeting is not ours
    QUrl startUrl; // carries the host's rights: never stored, never logged
    std::vector<ZoomOccurrence> occurrences;
};

struct ZoomListed {
    QString id;
    QString topic;
    model::EffectKey key;
    bool agendaComplete = false; // lists cut an agenda after 250 characters: the marker may be behind
};

struct ZoomListPage {
    std::vector<ZoomListed> meetings; // an ID once for each occurrence
    QString next; // empty on the last page
};

// Invalid with the field's name and a sentence for people: what Zoom would refuse.
base::Result<void> zoomCheck(const MeetingPlan &plan);

// Of POST and PATCH; the plan has passed zoomCheck().
base::Result<QJsonObject> zoomBody(const MeetingPlan &plan, bool creating);
// What both a meeting and one of its dates have.
void zoomAddStart(QJsonObject &body, base::WallTime start, const QByteArray &zone);
QString zoomAgenda(const QString &description, const model::EffectKey &key);

base::Result<ZoomMeeting> zoomMeeting(const QByteArray &body, model::MeetingForm form);
base::Result<ZoomListPage> zoomListPage(const QByteArray &body, model::MeetingForm form);
base::Result<AccountReport> zoomUser(const QByteArray &body);

} // namespace providers
