#include "libicalrunner.h"

#include <libical/ical.h>

#include <sys/wait.h>
#include <unistd.h>

struct LibicalRunner::Prepared {
    QByteArray rule;
    icaltimetype start;
    icaltimezone *zone = nullptr;
    int limit = 0;
    icaltimetype from;
    icaltimetype to;
    bool hasFrom = false;
    bool hasTo = false;
};

namespace {

icaltimetype timeOf(std::int64_t wall, bool dateOnly)
{
    icaltimetype time = icaltime_from_timet_with_zone(static_cast<time_t>(wall), 0, nullptr);
    time.is_date = dateOnly ? 1 : 0;
    return time;
}

} // namespace

LibicalRunner::LibicalRunner(const std::vector<BenchCase> &cases)
{
    for (const BenchCase &bench : cases) {
        Prepared one;
        one.rule = bench.rule8;
        one.start = timeOf(bench.start, bench.dateOnly);
        if (bench.zone && !bench.dateOnly) {
            one.zone = bench.zoneName == "UTC"
                ? icaltimezone_get_utc_timezone()
                : icaltimezone_get_builtin_timezone(bench.zoneName.constData());
            one.start.zone = one.zone;
        }
        one.limit = bench.limit;
        one.hasFrom = bench.from.has_value();
        one.hasTo = bench.to.has_value();
        one.from = timeOf(bench.from.value_or(0), bench.dateOnly);
        one.to = timeOf(bench.to.value_or(0), bench.dateOnly);
        m_cases.push_back(one);
    }
}

LibicalRunner::~LibicalRunner() = default;

int LibicalRunner::run(std::size_t index) const
{
    const Prepared &one = m_cases[index];
    const icalrecurrencetype rule = icalrecurrencetype_from_string(one.rule.constData());
    icalrecur_iterator *iterator = icalrecur_iterator_new(rule, one.start);
    if (iterator == nullptr)
        return 0;
    int found = 0;
    time_t sum = 0;
    while (found < one.limit) {
        const icaltimetype time = icalrecur_iterator_next(iterator);
        if (icaltime_is_null_time(time) || (one.hasTo && icaltime_compare(time, one.to) > 0))
            break;
        if (one.hasFrom && icaltime_compare(time, one.from) < 0)
            continue;
        sum += icaltime_as_timet_with_zone(time, one.zone);
        ++found;
    }
    icalrecur_iterator_free(iterator);
    return sum == 1 ? 0 : found;
}

std::vector<bool> LibicalRunner::hanging(const std::vector<BenchCase> &cases)
{
    std::vector<bool> hangs(cases.size(), false);
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const pid_t child = fork();
        if (child == 0) {
            alarm(1);
            const LibicalRunner runner({ cases[i] });
            runner.run(0);
            _exit(0);
        }
        int status = 0;
        waitpid(child, &status, 0);
        hangs[i] = !WIFEXITED(status);
    }
    return hangs;
}
