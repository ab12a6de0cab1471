// libical behind values that own: components, texts, times. Private to this layer.
#pragma once

#include "base/time.h"

#include <QByteArray>
#include <QString>

#include <libical/ical.h>

#include <memory>
#include <optional>
#include <vector>

namespace invites {

struct ComponentDeleter {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using ComponentPtr = std::unique_ptr<icalcomponent, ComponentDeleter>;

// libical aborts on bad input unless it is told otherwise; to be called before anything else of it.
void prepareLibical();

// "20261120T100000", with "Z" for an instant.
QByteArray stamp(base::WallTime wall);
QByteArray stamp(base::Instant instant);
QByteArray dateStamp(base::WallTime wall);

// A date or time as it stands in a calendar file.
struct CalendarTime {
    base::WallTime wall {};
    bool dateOnly = false;
    bool utc = false;
    QString tzid;

    bool operator==(const CalendarTime &) const = default;
};
// "20261120", "20261120T100000" or "20261120T100000Z"; empty for what is no date or time of the
// years 1 to 9999.
std::optional<CalendarTime> parseTime(QByteArrayView text);

// The text of a property's value, unescaped.
QString textOf(icalproperty *property);
QString parameterOf(icalproperty *property, icalparameter_kind kind);

// X-properties by name ("X-MEETWRIGHT-KIND"), upper case, as they stand in a component.
void addX(icalcomponent *component, const char *name, const QString &value);
QString xValue(icalcomponent *component, const char *name);
std::vector<QString> xValues(icalcomponent *component, const char *name);

// Without what no calendar text may hold (RFC 5545 3.3.11: control characters); line breaks as
// "\n".
QByteArray cleanUtf8(const QString &text);

} // namespace invites
