#include "mail/encoding.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mail {

namespace {

constexpr qsizetype longestLine = 76; // RFC 2045 6.7, 6.8; RFC 2047 2

bool isPlain(const QString &text)
{
    // What looks like an encoded word must be encoded itself; so must words too long to fold.
    static const QRegularExpression needsWords(u"[^\\x20-\\x7e]|=\\?|\\S{60}"_s);
    return !needsWords.match(text).hasMatch();
}

// Encoded words of 64 characters at most, which leaves room for a header's name; no character is split.
QByteArray encodedWords(const QString &text)
{
    constexpr qsizetype bytesPerWord = 39;
    QByteArrayList words;
    QByteArray bytes;
    const auto flush = [&words, &bytes] {
        words << QByteArray("=?UTF-8?B?" + bytes.toBase64() + "?=");
        bytes.clear();
    };
    const QList<uint> signs = text.toUcs4();
    for (const uint sign : signs) {
        const auto code = static_cast<char32_t>(sign);
        const QByteArray next = QString::fromUcs4(&code, 1).toUtf8();
        if (bytes.size() + next.size() > bytesPerWord)
            flush();
        bytes += next;
    }
    if (!bytes.isEmpty())
        flush();
    return words.join("\r\n ");
}

// `used` is what stands before it on its first line.
QByteArray folded(const QByteArray &header, qsizetype used = 0)
{
    QByteArray out;
    qsizetype length = used;
    bool first = true;
    const QList<QByteArray> words = header.split(' ');
    for (const QByteArray &word : words) {
        const bool breaks = !first && length + 1 + word.size() > longestLine;
        if (breaks)
            out += "\r\n";
        if (!first)
            out += ' ';
        out += word;
        length = (breaks ? 0 : length) + word.size() + (first ? 0 : 1);
        first = false;
    }
    return out;
}

QByteArray mailbox(const Address &address)
{
    const QString &name = address.name().text();
    if (name.isEmpty())
        return address.ascii();
    const QByteArray bracketed = '<' + address.ascii() + '>';
    if (!isPlain(name))
        return encodedWords(name) + "\r\n " + bracketed;
    QString quoted = name;
    quoted.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    constexpr qsizetype longestHeaderName = 10; // "Reply-To: "
    return folded('"' + quoted.toLatin1() + "\" " + bracketed, longestHeaderName);
}

// One line of text as lines of quoted-printable.
class QuotedLine {
public:
    explicit QuotedLine(const QByteArray &line) : m_line(line)
    {
        for (m_at = 0; m_at < m_line.size(); ++m_at)
            add(isLiteral() ? QByteArray(1, m_line.at(m_at)) : escaped(m_line.at(m_at)));
        m_out += m_current;
    }
    const QByteArray &text() const { return m_out; }

private:
    static QByteArray escaped(char sign) { return '=' + QByteArray(1, sign).toHex().toUpper(); }

    bool isLiteral() const
    {
        const char sign = m_line.at(m_at);
        const bool last = m_at + 1 == m_line.size();
        if (sign == ' ' || sign == '\t')
            return !last;
        const bool risky = m_current.isEmpty() && (sign == '.' || sign == 'F');
        return sign > ' ' && sign < 0x7f && sign != '=' && !risky;
    }

    void add(const QByteArray &piece)
    {
        // One place is kept for the sign that the line goes on.
        if (m_current.size() + piece.size() >= longestLine) {
            m_out += m_current + "=\r\n";
            m_current.clear();
            // What begins a line now is looked at again.
            m_current += isLiteral() ? piece : escaped(m_line.at(m_at));
            return;
        }
        m_current += piece;
    }

    const QByteArray &m_line;
    qsizetype m_at = 0;
    QByteArray m_current;
    QByteArray m_out;
};

} // namespace

QByteArray textHeader(const QByteArray &name, const Line &value)
{
    if (!isPlain(value.text()))
        return name + ": " + encodedWords(value.text()) + "\r\n";
    return folded(name + ": " + value.text().toLatin1()) + "\r\n";
}

QByteArray addressHeader(const QByteArray &name, const std::vector<Address> &addresses)
{
    QByteArrayList mailboxes;
    std::transform(addresses.begin(), addresses.end(), std::back_inserter(mailboxes), mailbox);
    return name + ": " + mailboxes.join(",\r\n ") + "\r\n";
}

QByteArray quotedPrintable(const QString &text)
{
    QString lines = text;
    lines.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    while (lines.endsWith(u'\n'))
        lines.chop(1);
    QByteArray out;
    const QList<QByteArray> each = lines.toUtf8().split('\n');
    for (const QByteArray &line : each)
        out += QuotedLine(line).text() + "\r\n";
    return out;
}

QByteArray base64Lines(const QByteArray &bytes)
{
    const QByteArray encoded = bytes.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < encoded.size(); at += longestLine)
        lines += encoded.mid(at, longestLine) + "\r\n";
    return lines;
}

} // namespace mail
