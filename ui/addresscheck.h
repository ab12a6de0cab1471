// Whether a text can be an e-mail address. Not the grammar of RFC 5322, but what mail systems deliver to.
#pragma once

#include <QRegularExpression>
#include <QString>

namespace ui {

inline bool isEmailAddress(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(
        "^[^\\s@<>,;:\"()\\[\\]\\\\]{1,64}@[^\\s@<>,;:\"()\\[\\]\\\\.]+(\\.[^\\s@<>,;:\"()\\[\\]\\\\.]+)*$"));
    return text.size() <= 254 && shape.match(text).hasMatch();
}

} // namespace ui
