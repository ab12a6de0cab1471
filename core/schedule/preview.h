// `meetwright-cli preview`: a rule's occurrences from plain strings.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace schedule {

struct PreviewRequest {
    QString rule; // with or without "RRULE:"
    QString start; // YYYYMMDD or YYYYMMDDTHHMMSS
    QByteArray zone; // empty: floating
    QStringList extra; // --rdate, same form as the start
    QStringList excluded; // --exdate
    QString from; // --from and --to: same forms, both inclusive, empty: none; a date means its
                  // first / last second
    QString to;
    int count = 100; // --count: at most so many of those inside the window
};

struct PreviewOccurrence {
    QString start; // "1997-09-02T09:00:00", for a DATE start "1997-09-02"
    QString utc; // "1997-09-02T13:00:00Z"; empty without a zone

    bool operator==(const PreviewOccurrence &) const = default;
};

struct Preview {
    std::vector<PreviewOccurrence> occurrences;
    bool complete = true; // nothing further comes inside the window
    bool gaveUp = false; // the work bound was reached: the rule may have more, or none at all
};

inline constexpr int MaxPreviewCount = 100'000;

// Invalid with the part named: "FREQ", "BYDAY", ..., or "--start", "--zone", "--rdate", "--exdate",
// "--from", "--to", "--count".
base::Result<Preview> preview(const PreviewRequest &request);

// {"occurrences":[{"start":"1997-09-02T09:00:00","utc":"1997-09-02T13:00:00Z"}],"complete":true}
QByteArray toJson(const Preview &preview);

} // namespace schedule
