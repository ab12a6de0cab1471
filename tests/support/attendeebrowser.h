// A browser as far as forms go: keeps cookies, finds a page's proof, follows nothing by itself.
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

#include <memory>

namespace support {

struct SeenPage {
    int status = 0;
    QHash<QByteArray, QByteArray> headers; // names in lower case; several values by line
    QString text;
    QByteArray location() const { return headers.value("location"); }
    bool says(const QString &words) const { return text.contains(words.toHtmlEscaped()); }
    QString proof() const
    {
        static const QRegularExpression field(QStringLiteral("name=\"proof\" value=\"([^\"]+)\""));
        return field.match(text).captured(1);
    }
};

class AttendeeBrowser {
public:
    using Fields = QList<std::pair<QString, QString>>;

    explicit AttendeeBrowser(quint16 port)
        : m_origin(QStringLiteral("http://127.0.0.1:") + QString::number(port))
    {
        m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }

    QByteArray language; // of Accept-Language
    QByteArray knownTag; // of If-None-Match
    bool behindTlsProxy = false; // says that the browser speaks TLS to it

    SeenPage get(const QString &path) { return finished(begin(path)); }
    SeenPage head(const QString &path) { return finished(m_network.head(request(path))); }
    // The answer comes later: for long polls.
    std::unique_ptr<QNetworkReply> begin(const QString &path)
    {
        return std::unique_ptr<QNetworkReply>(m_network.get(request(path)));
    }
    SeenPage post(const QString &path, const Fields &fields)
    {
        QByteArray body;
        for (const auto &[name, value] : fields)
            body += (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '='
                + QUrl::toPercentEncoding(value);
        QNetworkRequest to = request(path);
        to.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
        return finished(m_network.post(to, body));
    }
    // As a person does it: opens the page, fills its form in.
    SeenPage fill(const QString &page, const QString &action, Fields fields)
    {
        fields.prepend({ QStringLiteral("proof"), get(page).proof() });
        return post(action, fields);
    }
    void forgetCookies() { m_network.setCookieJar(new QNetworkCookieJar(&m_network)); }

    SeenPage finished(std::unique_ptr<QNetworkReply> reply) { return finished(reply.get()); }
    SeenPage finished(QNetworkReply *reply)
    {
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 30000))
            return {};
        SeenPage page;
        page.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const auto headers = reply->rawHeaderPairs();
        for (const auto &[name, value] : headers)
            page.headers.insert(name.toLower(), value);
        page.text = QString::fromUtf8(reply->readAll());
        return page;
    }

private:
    QNetworkRequest request(const QString &path) const
    {
        QNetworkRequest request(QUrl(m_origin + path));
        if (!language.isEmpty())
            request.setRawHeader("Accept-Language", language);
        if (!knownTag.isEmpty())
            request.setRawHeader("If-None-Match", knownTag);
        if (behindTlsProxy) {
            request.setRawHeader("X-Forwarded-For", "203.0.113.9");
            request.setRawHeader("X-Forwarded-Proto", "https");
        }
        return request;
    }

    QString m_origin;
    QNetworkAccessManager m_network;
};

} // namespace support
