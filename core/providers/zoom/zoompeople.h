// Registrants as Zoom's bodies, and Zoom's answers as people. Pure.
#pragma once

#include "providers/meetingprovider.h"

#include <QJsonObject>

#include <vector>

namespace providers {

inline constexpr int ZoomPeopleAtOnce = 30; // of batch_registrants and registrants/status

struct ZoomPeoplePage {
    std::vector<PersonThere> people;
    QString next; // empty on the last page
};

// Rejected with a sentence for people: whom Zoom would refuse. `hostEmail` may be empty.
base::Result<void> zoomCheck(const model::Registrant &person, const QString &hostEmail);

QJsonObject zoomRegistrantBody(const model::Registrant &person);
QJsonObject zoomBatchBody(const std::vector<model::Registrant> &people);
// `action`: "approve", "cancel" or "deny".
QJsonObject zoomStatusBody(const QString &action, const std::vector<model::Registrant> &people);

// The answer about one person does not repeat name and address: they are taken from `person`.
base::Result<PersonThere> zoomRegistered(const QByteArray &body, const model::Registrant &person);
base::Result<std::vector<PersonThere>> zoomBatchRegistered(const QByteArray &body);
base::Result<ZoomPeoplePage> zoomPeoplePage(const QByteArray &body);

// The one with the address of `person`, whatever its spelling; null where there is none.
const PersonThere *zoomFind(const std::vector<PersonThere> &people, const model::Registrant &person);

} // namespace providers
