// A session in calendars that live in the browser. Pure.
#pragma once

#include "services/attendeeservice.h"

#include <QUrl>

namespace portal {

// Empty for a session without a date. `link`: the attendee's own way in, empty where the pages have no public
// address. Only the occurrence that comes next: the rule is in the calendar file.
QUrl googleCalendarLink(const services::Door &door, const QUrl &link);
QUrl outlookCalendarLink(const services::Door &door, const QUrl &link);

} // namespace portal
