// A meeting's registrants as Webex writes them.
#pragma once

#include "net/http.h"
#include "providers/exchange.h"
#include "providers/meetingprovider.h"

namespace providers {

QByteArray webexPersonBody(const model::Registrant &person);
QByteArray webexPeopleBody(const std::vector<model::Registrant> &people); // bulkInsert
// approve (with a mail, which brings the personal link) and cancel (without: the host tells them).
QByteArray webexIdsBody(const QStringList &registrantIds, bool mail);

base::Result<PersonThere> webexPersonOf(const QByteArray &body);
base::Result<std::vector<PersonThere>> webexPeopleOf(const QByteArray &body);
base::Result<Page<PersonThere>> webexPeoplePageOf(const net::Response &response);

} // namespace providers
