#include "ui/weblinks.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// Windows cuts what ShellExecute gets at 2083 characters.
constexpr qsizetype longestMailto = 2000;

} // namespace

bool openPage(const QUrl &page)
{
    if (!page.isValid() || page.host().isEmpty()
        || (page.scheme() != "https"_L1 && page.scheme() != "http"_L1))
        return false;
    return QDesktopServices::openUrl(page);
}

bool writeMail(const QString &subject, const QString &text)
{
    const auto encoded = [](const QString &part) { return QUrl::toPercentEncoding(part); };
    const QByteArray mailto = "mailto:?subject=" + encoded(subject)
        + "&body=" + encoded(QString(text).replace(u'\n', u"\r\n"_s)); // RFC 6068 5
    return mailto.size() <= longestMailto && QDesktopServices::openUrl(QUrl::fromEncoded(mailto));
}

} // namespace ui
