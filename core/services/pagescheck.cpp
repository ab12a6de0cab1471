#include "services/pagescheck.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPromise>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace services {

using base::Error;
using base::ErrorKind;

namespace {

constexpr int valueLength = 16; // hexadecimal digits
constexpr qint64 mostRead = 64; // bytes; the true answer is shorter

// The address of the pages to that of a probe.
QString pagesOf(const QUrl &probe)
{
    QString text = probe.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    if (text.endsWith(u"/probe"_s))
        text.chop(6);
    return text;
}

} // namespace

PagesCheck::PagesCheck(base::Random &random, QObject *parent) : QObject(parent), m_random(random)
{
    m_network.setAutoDeleteReplies(true);
}

QByteArray PagesCheck::answerTo(const QByteArray &value)
{
    const bool isOurs = value.size() == valueLength
        && std::all_of(value.begin(), value.end(), [](char one) { return std::isxdigit(uchar(one)) != 0; });
    return isOurs ? "meetwright " + value : QByteArray();
}

base::Async<bool> PagesCheck::check(const QUrl &publicUrl)
{
    const auto refused
        = [](ErrorKind kind, const QString &text) { return base::Result<bool>(base::failure(kind, text)); };
    if (!publicUrl.isValid() || publicUrl.host().isEmpty()
        || (publicUrl.scheme() != u"https"_s && publicUrl.scheme() != u"http"_s))
        return base::ready<bool>(refused(
            ErrorKind::Invalid, tr("This is no web address. It looks like https://join.example.org.")));

    const QByteArray value
        = QByteArray::number(m_random.below(~quint64(0)), 16).rightJustified(valueLength, '0');
    QUrl url = publicUrl;
    QString path = publicUrl.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + u"/probe"_s);
    url.setQuery(u"value="_s + QString::fromLatin1(value));
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(int(m_timeout.count()));

    auto promise = std::make_shared<QPromise<base::Result<bool>>>();
    promise->start();
    QNetworkReply *reply = m_network.get(request);
    // A server that never stops talking is not ours.
    connect(reply, &QIODevice::readyRead, reply, [reply] {
        if (reply->bytesAvailable() > mostRead)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, promise, value, refused] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QUrl elsewhere = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        const bool isOurs = status == 200 && reply->read(mostRead).trimmed() == answerTo(value);
        base::Result<bool> result = true;
        if (reply->error() == QNetworkReply::SslHandshakeFailedError)
            result = refused(ErrorKind::Rejected,
                tr("Browsers will not trust the certificate there, and warn those who come."));
        else if (elsewhere.isValid())
            result = refused(ErrorKind::Rejected,
                tr("It leads on to %1. Enter that address instead.")
                    .arg(pagesOf(reply->url().resolved(elsewhere))));
        else if (status != 0 && !isOurs)
            result = refused(ErrorKind::Rejected,
                tr("Something answers there, but not these attendee pages. Check the address and where your "
                   "proxy or router leads it."));
        else if (!isOurs)
            result = refused(ErrorKind::Transient, u"no answer"_s);
        promise->addResult(std::move(result));
        promise->finish();
    });
    return promise->future();
}

} // namespace services
