#include "mail/message.h"

#include "mail/encoding.h"
#include "mail/filename.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace mail {

namespace {

QByteArray nameOf(CalendarMethod method)
{
    switch (method) {
    case CalendarMethod::Request:
        return "REQUEST";
    case CalendarMethod::Cancel:
        return "CANCEL";
    case CalendarMethod::Publish:
        break;
    }
    return "PUBLISH";
}

QByteArray textPart(const QByteArray &type, const QString &text)
{
    return "Content-Type: " + type + "; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        + quotedPrintable(text);
}

QByteArray bytesPart(const QByteArray &type, const QByteArray &moreHeaders, const QByteArray &bytes)
{
    return "Content-Type: " + type + "\r\nContent-Transfer-Encoding: base64\r\n" + moreHeaders + "\r\n"
        + base64Lines(bytes);
}

// Boundaries come from the content: the same message is the same bytes. "=_" can stand in no base64 and no
// quoted-printable text (RFC 2045 6.7).
QByteArray multipart(const QByteArray &subtype, const QByteArrayList &parts, const QByteArray &more = {})
{
    const QByteArray digest
        = QCryptographicHash::hash(parts.join(), QCryptographicHash::Sha256).toHex().left(24);
    const QByteArray boundary = "=_" + subtype + '_' + digest;
    QByteArray out
        = "Content-Type: multipart/" + subtype + ';' + more + "\r\n boundary=\"" + boundary + "\"\r\n\r\n";
    for (const QByteArray &part : parts)
        out += "--" + boundary + "\r\n" + part;
    return out + "--" + boundary + "--\r\n";
}

QByteArray htmlPart(const Message &message)
{
    const QByteArray html = textPart("text/html", message.html);
    if (message.logo.isEmpty())
        return html;
    const QByteArray id = QByteArray(logoUrl).mid(4);
    const QByteArray logo = bytesPart("image/png; name=\"logo.png\"",
        "Content-ID: <" + id + ">\r\nContent-Disposition: inline; filename=\"logo.png\"\r\n", message.logo);
    return multipart("related", { html, logo }, " type=\"text/html\";");
}

QByteArray content(const Message &message)
{
    QByteArrayList ways { textPart("text/plain", message.text) };
    if (!message.html.isEmpty())
        ways << htmlPart(message);
    const bool asks = message.calendar && message.calendar->method != CalendarMethod::Publish;
    if (asks)
        ways << bytesPart("text/calendar; charset=UTF-8; method=" + nameOf(message.calendar->method), {},
            message.calendar->bytes);
    const QByteArray body = ways.size() == 1 ? ways.first() : multipart("alternative", ways);
    if (!message.calendar)
        return body;
    const QByteArray name = fileName(message.calendar->topic, u".ics"_s).toLatin1();
    // Not a second text/calendar where there is one already: Outlook and Gmail would show two events.
    const QByteArray type = asks ? "application/ics" : "text/calendar; charset=UTF-8; method=PUBLISH";
    return multipart("mixed",
        { body,
            bytesPart(type + ";\r\n name=\"" + name + '"',
                "Content-Disposition: attachment;\r\n filename=\"" + name + "\"\r\n",
                message.calendar->bytes) });
}

// RFC 5322 3.3, always in English and UTC.
QByteArray dateHeader(base::Instant date)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(date.time_since_epoch().count(), Qt::UTC);
    return "Date: " + QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000\r\n";
}

} // namespace

QByteArray bytesOf(const Message &message)
{
    QByteArray bytes;
    if (message.unsent)
        bytes += "X-Unsent: 1\r\n";
    if (message.date != base::Instant())
        bytes += dateHeader(message.date);
    if (!message.from.isNull())
        bytes += addressHeader("From", { message.from });
    if (!message.to.empty())
        bytes += addressHeader("To", message.to);
    if (message.replyTo)
        bytes += addressHeader("Reply-To", { *message.replyTo });
    bytes += textHeader("Subject", message.subject);
    if (!message.id.isNull())
        bytes += "Message-ID: " + message.id.text() + "\r\n";
    if (!message.thread.isNull())
        bytes += "References: " + message.thread.text() + "\r\n";
    if (message.automatic)
        bytes += "Auto-Submitted: auto-generated\r\n";
    return bytes + "MIME-Version: 1.0\r\n" + content(message);
}

} // namespace mail
