// Sessions to iCalendar text (RFC 5545, RFC 5546) by libical. Never writes a password. Any thread.
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "model/session.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>
#include <vector>

namespace invites {

enum class CalendarMethod : std::uint8_t { None, Publish, Request, Cancel };

// Invitation: what invited people's calendars need. Everything: what import needs to lose nothing
// as well.
enum class CalendarDetail : std::uint8_t { Invitation, Everything };

// Asked: is to answer. Accepted: has registered.
enum class Participation : std::uint8_t { Asked, Accepted };

struct CalendarAttendee {
    QString email;
    QString name; // may be empty
    Participation participation = Participation::Asked;
};

struct CalendarEntry {
    model::Session session; // needs calendarUid
    QUrl joinLink; // LOCATION and URL; empty where there is none
    QString organizerEmail; // empty: no ORGANIZER (it needs an address)
    QString details; // more lines for the description, as people shall read them (ID, link, phone
                     // numbers)
    std::optional<CalendarAttendee> attendee = {}; // the one it goes to: nobody reads who else comes
    // Just the occurrence of that name (RFC 5546 3.2.2, 3.2.5); with Cancel it is the one that is cancelled.
    std::optional<base::WallTime> only = {};
};

struct CalendarOptions {
    CalendarMethod method = CalendarMethod::Publish;
    CalendarDetail detail = CalendarDetail::Invitation;
    base::Instant now {}; // DTSTAMP
};

// Sessions without a date become VTODOs with detail Everything, and are left out of an Invitation.
base::Result<QByteArray> writeCalendar(
    const std::vector<CalendarEntry> &entries, const CalendarOptions &options);

} // namespace invites
