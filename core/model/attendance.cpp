#include "model/attendance.h"

#include <algorithm>

namespace model {

std::vector<Stay> joined(std::vector<Stay> stays)
{
    std::sort(stays.begin(), stays.end());
    std::vector<Stay> whole;
    for (const Stay &stay : stays) {
        if (!whole.empty() && stay.from <= whole.back().until)
            whole.back().until = std::max(whole.back().until, stay.until);
        else
            whole.push_back(stay);
    }
    return whole;
}

std::chrono::seconds timeStayed(const std::vector<Stay> &stays)
{
    std::chrono::seconds total { 0 };
    const std::vector<Stay> whole = joined(stays);
    for (const Stay &stay : whole)
        total += std::max(std::chrono::seconds(0), stay.until - stay.from);
    return total;
}

} // namespace model
