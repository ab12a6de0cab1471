// One message of each shape, as the mails of a session are.
#pragma once

#include "mail/message.h"
#include "model/mail.h"

#include <map>

namespace samples {

using namespace Qt::StringLiterals;

inline mail::Address address(const QString &address, const QString &name = {})
{
    return *mail::Address::of(address, name);
}

// A picture of two by two points.
inline QByteArray logo()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR4nGP8z8DAwMDAxMDAwMDA"
        "AAANHQEDasKb6QAAAABJRU5ErkJggg==");
}

inline QByteArray calendar(const QByteArray &method, int sequence)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Meetwright//EN\r\nMETHOD:" + method
        + "\r\nBEGIN:VEVENT\r\nUID:414319478@meetwright\r\nSEQUENCE:" + QByteArray::number(sequence)
        + "\r\nDTSTAMP:20261118T110640Z\r\nDTSTART:20261124T090000Z\r\nDURATION:PT45M\r\nSUMMARY:Gespräch "
          "über "
          "Öl\r\nORGANIZER;CN=Dana "
          "Reyes:mailto:dana@example.org\r\nATTENDEE;RSVP=TRUE:mailto:kim@example.com\r\n"
          "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

inline mail::Message base()
{
    mail::Message message;
    message.from = address(u"dana@example.org"_s, u"Dana Reyes, Köln"_s);
    message.to = { address(u"kim@example.com"_s, u"Kim Lee"_s) };
    message.subject = mail::Line(u"Reminder: Sales meeting tomorrow at 10:00"_s);
    message.text = u"Hello Kim,\n\nyour session begins in 24 hours.\n"_s;
    message.date = base::Instant(std::chrono::seconds(1'795'000'000));
    message.id = mail::MessageId::of(
        model::MailKey::fromString(u"6f8d4c8e-0b5a-4f0f-9a55-3a1f0c8b7e21"_s), message.from);
    message.thread = mail::MessageId::of(
        model::SessionKey::fromString(u"0b0c9b52-6a50-4c0e-8d38-5f6f0f1d2c3b"_s), message.from);
    return message;
}

inline mail::Message request()
{
    mail::Message message = base();
    message.replyTo = address(u"team@bücher.example"_s, u"The \"A\" team"_s);
    message.subject = mail::Line(
        u"Einladung: Gespräch über Öl und all das, was sonst noch zu besprechen wäre \U0001F600"_s);
    message.text
        = u"Hallo Kim,\n.\nFrom here on: Grüße = 100 % \n"
          u"https://meet.example.org/j/414319478?who=0123456789abcdef0123456789abcdef0123456789abcdef\n"_s;
    message.html
        = u"<p><img src=\"%1\" alt=\"\">Hallo Kim, Grüße</p>\n"_s.arg(QString::fromLatin1(mail::logoUrl));
    message.logo = logo();
    message.calendar
        = mail::CalendarPart { calendar("REQUEST", 0), mail::CalendarMethod::Request, u"Gespräch über Öl"_s };
    return message;
}

inline mail::Message cancel()
{
    mail::Message message = request();
    message.subject = mail::Line(u"Cancelled: Gespräch über Öl"_s);
    message.logo.clear();
    message.html = u"<p>Cancelled</p>"_s;
    message.calendar->bytes = calendar("CANCEL", 1);
    message.calendar->method = mail::CalendarMethod::Cancel;
    return message;
}

inline mail::Message international()
{
    mail::Message message = base();
    message.to = { address(u"kim@例え.テスト"_s, u"金 会議"_s), address(u"lee@example.com"_s),
        address(u"pat@example.com"_s, u"=?utf-8?q?=0D=0ABcc:_x?="_s),
        address(u"long@example.com"_s,
            u"A name that is so long that it has to be put into several words "
            u"because no line may be longer than seventy-six"_s) };
    message.subject = mail::Line(u"会議のお知らせ：来週の営業会議についての詳しいご案内をお送りします"_s);
    message.text
        = u"会議のお知らせ\nمرحبا\n\U0001F600 \U0001F600 \U0001F600 \U0001F600 \U0001F600 \U0001F600\n"_s;
    return message;
}

inline mail::Message draft()
{
    mail::Message message = base();
    message.to.clear();
    message.html = u"<p>Hello</p>"_s;
    message.calendar
        = mail::CalendarPart { calendar("PUBLISH", 0), mail::CalendarMethod::Publish, u"Sales meeting"_s };
    message.id = {};
    message.thread = {};
    message.automatic = false;
    message.unsent = true;
    return message;
}

inline std::map<QString, mail::Message> all()
{
    return { { u"reminder"_s, base() }, { u"request"_s, request() }, { u"cancel"_s, cancel() },
        { u"international"_s, international() }, { u"draft"_s, draft() } };
}

} // namespace samples
