#include "mail/line.h"

namespace mail {

namespace {

constexpr qsizetype longest = 500;

bool isUnwanted(QChar sign)
{
    const char16_t code = sign.unicode();
    // UAX #9: an override that is never closed would turn round what a mail program shows behind it.
    const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return turns || (sign.category() == QChar::Other_Control && !sign.isSpace());
}

} // namespace

Line::Line(const QString &text) : m_text(text)
{
    m_text.removeIf(isUnwanted);
    m_text = m_text.simplified();
    if (m_text.size() <= longest)
        return;
    m_text.truncate(longest);
    if (m_text.back().isHighSurrogate())
        m_text.chop(1);
    m_text = m_text.trimmed();
}

} // namespace mail
