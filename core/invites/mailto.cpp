#include "invites/mailto.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace invites {
namespace {

// Line breaks are CRLF (RFC 6068 5); other control characters have no place in a mail.
QByteArray encodedText(QString text, bool oneLine)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    text.removeIf([oneLine](QChar sign) {
        return (sign.unicode() < 0x20 && sign != u'\t' && (oneLine || sign != u'\n'))
            || sign.unicode() == 0x7f;
    });
    return QUrl::toPercentEncoding(text.replace(u'\n', "\r\n"_L1));
}

} // namespace

QByteArray mailtoUrl(const QString &subject, const QString &text, const QStringList &to)
{
    QByteArray url = "mailto:";
    QByteArrayList addresses;
    for (const QString &address : to)
        addresses << QUrl::toPercentEncoding(
            address.simplified(), "@!$'*+:"); // RFC 6068 2: "," only between them
    url += addresses.join(',');
    QString line = subject;
    line.replace(u'\r', u' ').replace(u'\n', u' ');
    url += "?subject=" + encodedText(line, true) + "&body=" + encodedText(text, false);
    return url;
}

bool fitsMailto(const QByteArray &url, qsizetype limit)
{
    return url.size() <= limit;
}

} // namespace invites
