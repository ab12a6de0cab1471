#pragma once

#include <QString>

namespace mail {

// A text that fits on one line of a header and cannot end it: line breaks of every kind are spaces, control
// characters and those that turn the direction of what follows are gone, and 500 characters are the most.
class Line {
public:
    Line() = default;
    explicit Line(const QString &text);

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    bool operator==(const Line &) const = default;

private:
    QString m_text;
};

} // namespace mail
