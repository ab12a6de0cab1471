// What happens to an untrusted calendar file before libical sees it: text repaired to UTF-8, limits
// kept, unended components ended, everything dropped that nobody asks for. Line numbers are noted
// inside each component, for libical does not know them; RRULE is renamed, for the rules are read
// by our own parser.
#pragma once

#include "invites/icsreader.h"

namespace invites {

inline constexpr const char *LineProperty = "X-MEETWRIGHT-LINE";
inline constexpr const char *RuleProperty = "X-MEETWRIGHT-RULE-TEXT";

// Problems, counted beyond what is listed.
class ProblemList {
public:
    explicit ProblemList(int most) : m_most(most) { }
    void add(int line, const QString &uid, const QString &text);
    std::vector<ImportProblem> take();

private:
    int m_most;
    int m_more = 0;
    std::vector<ImportProblem> m_problems;
};

// The cleaned text, ready for libical. Invalid when a limit of the whole file is passed.
base::Result<QByteArray> prescan(const QByteArray &file, const ReadLimits &limits, ProblemList &problems);

} // namespace invites
