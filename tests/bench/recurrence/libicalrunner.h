// libical called bare: its own parser, iterator and time zones, and nothing of ours around them.
#pragma once

#include "benchcase.h"

#include <memory>

class LibicalRunner {
public:
    explicit LibicalRunner(const std::vector<BenchCase> &cases);
    ~LibicalRunner();

    // Which cases libical does not finish within a second each, found out in child processes.
    static std::vector<bool> hanging(const std::vector<BenchCase> &cases);

    // One case from the rule's text to instants in UTC; how many.
    int run(std::size_t index) const;

private:
    struct Prepared;
    std::vector<Prepared> m_cases;
};
