// Where GoTo's requests go.
#pragma once

#include "model/meeting.h"
#include "net/http.h"

#include <QUrlQuery>

namespace providers {

net::Request goToGet(const QString &path, const QUrlQuery &query = {});
net::Request goToSend(const QByteArray &method, const QString &path, const QByteArray &body,
    net::Repeat repeat, const QUrlQuery &query = {});

net::Request goToNextPage(const net::Request &first, const QString &page);

// "/G2W/rest/v2/organizers/<key>/webinars" and "/G2T/rest/organizers/<key>/trainings", then "/<id>".
QString goToWebinarsPath(const QString &organizer, const QString &id = {});
QString goToTrainingsPath(const QString &organizer, const QString &id = {});
QString goToMeetingPath(const QString &id);
QString goToEventPath(const QString &organizer, const model::MeetingRef &ref);

} // namespace providers
