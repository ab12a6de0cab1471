// A time zone: the only place where wall time and instants meet. A small value over data read once
// per zone and shared; any thread. Years 1 to 9999.
#pragma once

#include "base/time.h"

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>

namespace schedule {

class ZoneData;

// A stretch of wall time with one offset: [from, gap) exists, [gap, to) is skipped by the clocks
// and is read with the same offset, so that it lands `shift` later. gap == to where nothing is
// skipped.
struct ZoneStretch {
    std::int64_t from = 0;
    std::int64_t gap = 0;
    std::int64_t to = 0;
    std::int64_t offset = 0;
    std::int64_t shift = 0;
};

class Zone {
public:
    // An IANA name or "UTC"; empty when this machine does not know it.
    static std::optional<Zone> byName(QByteArrayView iana);
    static Zone utc();

    // RFC 5545 3.3.5 with verified erratum 4271: a skipped wall time is read with the offset before
    // the gap, a repeated one is the first of the two.
    base::Instant toInstant(base::WallTime wall) const;
    base::WallTime toWall(base::Instant instant) const;
    std::chrono::seconds offsetAt(base::Instant instant) const;
    bool isGap(base::WallTime wall) const;
    QByteArray name() const;

    // The stretch around a wall time, for those who convert many in order.
    ZoneStretch stretchAt(base::WallTime wall) const;

    friend bool operator==(const Zone &a, const Zone &b) { return a.m_data == b.m_data; }

private:
    explicit Zone(std::shared_ptr<const ZoneData> data);
    std::shared_ptr<const ZoneData> m_data;
};

// The IANA name for an IANA name, a Windows name ("New Zealand Standard Time") or a well-known
// alias of UTC ("Z", "GMT"); empty when unknown.
QByteArray ianaName(QByteArrayView name);

} // namespace schedule
