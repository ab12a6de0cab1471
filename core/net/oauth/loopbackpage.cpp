#include "net/oauth/loopbackpage.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace net {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("net", text);
}

} // namespace

QByteArray loopbackAnswer(LoopbackPage page)
{
    QByteArray status = "200 OK";
    QString title;
    QString text;
    switch (page) {
    case LoopbackPage::Done:
        title = tr("You are signed in");
        text = tr("Meetwright has what it needs. You can close this window and go back to it.");
        break;
    case LoopbackPage::Declined:
        title = tr("Nothing was connected");
        text = tr("The sign-in was declined or did not succeed. You can close this window; Meetwright says "
                  "what to do.");
        break;
    case LoopbackPage::Stranger:
        status = "400 Bad Request";
        title = tr("This page belongs to no sign-in");
        text = tr("It may be an old one. Close this window and start the sign-in in Meetwright again.");
        break;
    }
    const QLocale locale;
    const QString html
        = u"<!DOCTYPE html><html lang=\"%1\" dir=\"%2\"><head><meta "
          u"charset=\"utf-8\"><title>%3</title></head>"
          u"<body style=\"font-family:sans-serif;max-width:32em;margin:4em auto\"><h1>%3</h1><p>%4</p>"
          u"</body></html>"_s.arg(locale.bcp47Name(),
              locale.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s, title.toHtmlEscaped(),
              text.toHtmlEscaped());
    const QByteArray body = html.toUtf8();
    // The address in the browser holds the code: it is told to nobody and not kept.
    return "HTTP/1.1 " + status
        + "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\nReferrer-Policy: "
          "no-referrer"
          "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
          "\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace net
