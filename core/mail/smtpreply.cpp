#include "mail/smtpreply.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mail {

namespace {

constexpr qsizetype longestLine = 2'000;
constexpr qsizetype longestWords = 300;
constexpr int mostLines = 200;

bool isDigit(char sign)
{
    return sign >= '0' && sign <= '9';
}

// "250", "250 ...", "250-..."
int codeOf(const QByteArray &line)
{
    const bool whole = line.size() >= 3 && line[0] >= '2' && line[0] <= '5' && isDigit(line[1])
        && isDigit(line[2]) && (line.size() == 3 || line[3] == ' ' || line[3] == '-');
    return whole ? line.first(3).toInt() : 0;
}

QString cleaned(const QByteArray &words)
{
    QString text = QString::fromUtf8(words);
    text.removeIf([](QChar sign) { return sign.category() == QChar::Other_Control && !sign.isSpace(); });
    return text.simplified();
}

std::chrono::seconds clamped(qint64 seconds)
{
    return std::chrono::seconds(std::clamp<qint64>(seconds, 1, 24 * 3600));
}

std::optional<std::chrono::seconds> clockTime(const QString &words)
{
    static const QRegularExpression pattern(u"\\b(\\d{1,2}):(\\d{2}):(\\d{2})\\b"_s);
    const auto match = pattern.match(words);
    if (!match.hasMatch())
        return {};
    return clamped(
        match.captured(1).toInt() * 3600 + match.captured(2).toInt() * 60 + match.captured(3).toInt());
}

std::optional<std::chrono::seconds> countedTime(const QString &words)
{
    static const QRegularExpression pattern(
        u"\\b(\\d{1,5})\\s*(s|m|h)(?:ec|in|our|r)?[a-z]*\\b"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(words);
    if (!match.hasMatch())
        return {};
    const qint64 count = match.captured(1).toInt();
    const QChar unit = match.captured(2).at(0).toLower();
    return clamped(unit == u'h' ? count * 3600 : unit == u'm' ? count * 60 : count);
}

} // namespace

QString SmtpReply::text() const
{
    QString text = QString::number(code);
    if (!enhanced.isEmpty())
        text += u' ' + QString::fromLatin1(enhanced);
    if (!words.isEmpty())
        text += u' ' + words;
    return text;
}

std::optional<SmtpReply> SmtpReplyReader::add(QByteArray line)
{
    line.truncate(longestLine);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    m_reply.code = codeOf(line);
    QByteArray rest = line.mid(m_reply.code > 0 ? 4 : 0);
    static const QRegularExpression enhanced(u"\\A([245]\\.\\d{1,3}\\.\\d{1,3})(?: |\\z)"_s);
    if (const auto match = enhanced.match(QString::fromLatin1(rest)); match.hasMatch()) {
        m_reply.enhanced = match.captured(1).toLatin1();
        rest = rest.mid(match.capturedLength());
    }
    if (m_reply.words.size() < longestWords)
        m_reply.words = cleaned(m_reply.words.toUtf8() + ' ' + rest).left(longestWords);
    ++m_lines;
    const bool goesOn = m_reply.code > 0 && line.size() > 3 && line[3] == '-' && m_lines < mostLines;
    if (goesOn)
        return {};
    m_lines = 0;
    return std::exchange(m_reply, {});
}

std::optional<std::chrono::seconds> waitOf(const SmtpReply &reply)
{
    if (!reply.isForNow())
        return {};
    static const QRegularExpression later(
        u"gr[ae]y-?list|again|come back|retry|wait|later"_s, QRegularExpression::CaseInsensitiveOption);
    if (!later.match(reply.words).hasMatch())
        return {};
    if (const auto time = clockTime(reply.words))
        return time;
    if (const auto time = countedTime(reply.words))
        return time;
    static const QRegularExpression greylisted(u"gr[ae]y-?list"_s, QRegularExpression::CaseInsensitiveOption);
    if (greylisted.match(reply.words).hasMatch())
        return std::chrono::minutes(5);
    return {};
}

} // namespace mail
