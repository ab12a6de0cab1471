#include "invites/draft.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace invites {
namespace {

constexpr qsizetype longestLine = 76; // RFC 2045 6.7, 6.8; RFC 2047 2

QString oneLine(QString text)
{
    text.removeIf(
        [](QChar sign) { return sign.unicode() == 0x7f || (sign.unicode() < 0x20 && !sign.isSpace()); });
    return text.simplified();
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar sign) { return sign.unicode() < 0x80; });
}

// RFC 2047: encoded words of at most 75 characters, never splitting a character, folded between
// them.
QByteArray encodedWords(const QString &text)
{
    constexpr qsizetype bytesPerWord = 39; // "=?UTF-8?B?" + 52 + "?=" = 64, beside "Subject: "
    QByteArrayList words;
    QByteArray bytes;
    const auto flush = [&words, &bytes] {
        words << QByteArray("=?UTF-8?B?" + bytes.toBase64() + "?=");
        bytes.clear();
    };
    for (const char32_t sign : text.toUcs4()) {
        const QByteArray next = QString::fromUcs4(&sign, 1).toUtf8();
        if (bytes.size() + next.size() > bytesPerWord)
            flush();
        bytes += next;
    }
    if (!bytes.isEmpty())
        flush();
    return words.join("\r\n ");
}

// Long ASCII lines fold at a space (RFC 5322 2.2.3).
QByteArray folded(const QByteArray &header)
{
    QByteArray out;
    qsizetype lineLength = 0;
    for (const QByteArray &word : header.split(' ')) {
        if (lineLength > 0 && lineLength + 1 + word.size() > longestLine) {
            out += "\r\n " + word;
            lineLength = word.size() + 1;
        } else {
            out += lineLength > 0 ? QByteArray(' ' + word) : word;
            lineLength += word.size() + (lineLength > 0 ? 1 : 0);
        }
    }
    return out;
}

QByteArray textHeader(const QByteArray &name, const QString &value)
{
    const QString line = oneLine(value);
    // A text that looks like an encoded word must be encoded itself; so must words too long to
    // fold.
    static const QRegularExpression longWord(u"\\S{70}"_s);
    if (!isAscii(line) || line.contains("=?"_L1) || longWord.match(line).hasMatch())
        return name + ": " + encodedWords(line) + "\r\n";
    return folded(name + ": " + line.toLatin1()) + "\r\n";
}

bool isAddress(const QString &address)
{
    static const QRegularExpression pattern(
        u"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~\\-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.\\-]{0,252}[A-Za-z0-9])?$"_s);
    return pattern.match(address).hasMatch();
}

QByteArray mailbox(const QString &name, const QString &email)
{
    const QString line = oneLine(name);
    if (line.isEmpty())
        return email.toLatin1();
    if (!isAscii(line) || line.contains("=?"_L1) || line.size() > 60)
        return encodedWords(line) + "\r\n <" + email.toLatin1() + '>';
    QString quoted = line;
    quoted.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return '"' + quoted.toLatin1() + "\" <" + email.toLatin1() + '>';
}

QByteArray base64Lines(const QByteArray &bytes)
{
    const QByteArray encoded = bytes.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < encoded.size(); at += longestLine)
        lines += encoded.mid(at, longestLine) + "\r\n";
    return lines;
}

QByteArray textPart(const QByteArray &type, const QString &text)
{
    QString lines = text;
    lines.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace(u'\n', "\r\n"_L1);
    return "Content-Type: " + type + "; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + base64Lines(lines.toUtf8());
}

QByteArray calendarPart(const MailDraft &draft)
{
    static const QRegularExpression method(u"^[A-Z]{3,20}$"_s);
    const QString given = QString::fromLatin1(draft.calendarMethod).toUpper();
    const QByteArray name
        = calendarFileName(draft.calendarFileName.isEmpty() ? u"invitation"_s : draft.calendarFileName)
              .toLatin1();
    return QByteArray("Content-Type: text/calendar; charset=UTF-8; method=")
        + (method.match(given).hasMatch() ? given.toLatin1() : QByteArray("PUBLISH")) + ";\r\n name=\"" + name
        + "\"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=\"" + name
        + "\"\r\n\r\n" + base64Lines(draft.calendar);
}

// Boundaries come from the content: the same draft is the same bytes. "=_" can stand in no base64
// text.
QByteArray multipart(const QByteArray &subtype, const QByteArrayList &parts)
{
    const QByteArray digest
        = QCryptographicHash::hash(parts.join(), QCryptographicHash::Sha256).toHex().left(24);
    const QByteArray boundary = "=_" + subtype + '_' + digest;
    QByteArray out = "Content-Type: multipart/" + subtype + ";\r\n boundary=\"" + boundary + "\"\r\n\r\n";
    for (const QByteArray &part : parts)
        out += "--" + boundary + "\r\n" + part;
    return out + "--" + boundary + "--\r\n";
}

// RFC 5322 3.3; always in English and UTC.
QByteArray dateHeader(base::Instant date)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(date.time_since_epoch().count(), Qt::UTC);
    return "Date: " + QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000\r\n";
}

} // namespace

base::Result<QByteArray> writeDraft(const MailDraft &draft)
{
    QByteArray mail = "X-Unsent: 1\r\nMIME-Version: 1.0\r\n";
    if (draft.date != base::Instant())
        mail += dateHeader(draft.date);
    if (!draft.fromEmail.isEmpty()) {
        if (!isAddress(draft.fromEmail.trimmed()))
            return base::failure(
                base::ErrorKind::Invalid, u"the sender's address is no e-mail address"_s, u"fromEmail"_s);
        mail += "From: " + mailbox(draft.fromName, draft.fromEmail.trimmed()) + "\r\n";
    }
    QByteArrayList to;
    for (const QString &address : draft.to) {
        if (!isAddress(address.trimmed()))
            return base::failure(
                base::ErrorKind::Invalid, u"“%1” is no e-mail address"_s.arg(oneLine(address)), u"to"_s);
        to << address.trimmed().toLatin1();
    }
    if (!to.isEmpty())
        mail += "To: " + to.join(",\r\n ") + "\r\n";
    mail += textHeader("Subject", draft.subject);
    QByteArray content = textPart("text/plain", draft.text);
    if (!draft.html.isEmpty())
        content = multipart("alternative", { content, textPart("text/html", draft.html) });
    if (!draft.calendar.isEmpty())
        content = multipart("mixed", { content, calendarPart(draft) });
    return mail + content;
}

QString calendarFileName(const QString &topic)
{
    constexpr qsizetype longest = 60;
    QString name = topic;
    if (name.endsWith(".ics"_L1, Qt::CaseInsensitive))
        name.chop(4);
    // "Gespräch" → "Gesprach": letters without their marks, all else but letters and digits becomes
    // a dash.
    name = name.normalized(QString::NormalizationForm_KD).replace(QChar(0x00df), "ss"_L1);
    static const QRegularExpression marks(u"\\p{M}"_s);
    static const QRegularExpression others(u"[^A-Za-z0-9]+"_s);
    name = name.remove(marks).replace(others, u"-"_s).left(longest);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    static const QRegularExpression reserved(u"^(?:con|prn|aux|nul|com\\d|lpt\\d)$"_s,
        QRegularExpression::CaseInsensitiveOption); // on Windows
    if (name.isEmpty() || reserved.match(name).hasMatch())
        name = u"invitation"_s;
    return name + ".ics"_L1;
}

} // namespace invites
