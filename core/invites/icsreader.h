// iCalendar text to sessions by libical (RFC 5545). Files are not trusted: limits on size, events,
// nesting and line length; what is intact is kept, the rest is reported. Blocking work for a worker
// thread, never the window's.
#pragma once

#include "base/result.h"
#include "model/session.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace invites {

struct CalendarPerson {
    QString name;
    QString email;

    bool operator==(const CalendarPerson &) const = default;
};

// One UID of the file: its series with all moved and cancelled occurrences joined to it.
struct ImportedSession {
    model::Session session; // no key, revision 0; reservedId, joinCode and place only where `ours`
    bool ours = false; // written by Meetwright
    bool cancelled = false; // METHOD:CANCEL or STATUS:CANCELLED
    bool allDay = false; // DATE values: kept as midnight in the host's zone and whole days
    // Only single occurrences of a series were in the file; their master is not (their
    // RECURRENCE-IDs).
    std::vector<base::WallTime> detachedOccurrences;
    QString writtenZone; // TZID as the file has it; empty for UTC, floating times and dates
    CalendarPerson organizer;
    std::vector<CalendarPerson> attendees;
    std::vector<QString>
        linkTexts; // where meeting links may stand, most likely first: for providers::linksIn
    int line = 0; // 1-based
};

struct ImportProblem {
    int line = 0; // 1-based; 0 where it is not known
    QString uid;
    QString text; // translated, for people

    bool operator==(const ImportProblem &) const = default;
};

struct ImportedCalendar {
    QString name; // X-WR-CALNAME
    QString method; // "PUBLISH", "REQUEST", "CANCEL", ...; upper case, empty where there is none
    std::vector<ImportedSession> sessions;
    std::vector<ImportProblem> problems;
};

struct ReadLimits {
    qsizetype bytes = 10 * 1024 * 1024;
    int events = 10'000;
    qsizetype propertyLength = 256 * 1024; // unfolded
    int problems = 200; // more are counted, not listed
};

// `hostZone`: for floating times and dates, and for zones nobody knows (these are reported).
// Invalid when there is no calendar in it at all or a limit of the whole file is passed.
base::Result<ImportedCalendar> readCalendar(
    const QByteArray &file, const QByteArray &hostZone, const ReadLimits &limits = {});

} // namespace invites
