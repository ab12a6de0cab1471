// A case of the shared corpus, read once before anything is timed.
#pragma once

#include "schedule/recurrencecursor.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

struct BenchCase {
    QString rule;
    QByteArray rule8; // for libical
    std::int64_t start = 0; // wall
    bool dateOnly = false;
    std::optional<schedule::Zone> zone;
    QByteArray zoneName;
    std::vector<base::WallTime> extra;
    std::vector<base::WallTime> excluded;
    std::optional<std::int64_t> from; // wall
    std::optional<std::int64_t> to;
    int limit = 0;
    std::size_t expected = 0; // how many instances
};
