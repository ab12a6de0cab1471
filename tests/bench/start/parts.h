// The two parts of bench_start, and the desktop they run on.
#pragma once

#include <QString>

#include <vector>

namespace bench {

// Folder of a profile with so many sessions; made when first asked for.
QString profileWith(int sessions);
QString programFile(const QString &name); // beside ours

double median(std::vector<double> values);

void measureStarts(); // start.10k, start.100k
void measureIdling(); // tray.pss, tray.wakeups

} // namespace bench
