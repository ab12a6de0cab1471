#include "net/sending.h"

#include <QIODevice>
#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <cstring>

using namespace Qt::StringLiterals;

namespace net {

namespace {

constexpr qint64 unreadLimit = 1024 * 1024; // bytes that Qt may hold for us

// A body that is read once: it is sequential, so reset() fails, and Qt gives up instead of sending again.
class SingleUpload final : public QIODevice {
public:
    explicit SingleUpload(const QByteArray &body) : m_body(body) { open(ReadOnly | Unbuffered); }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_body.size() - m_at + QIODevice::bytesAvailable(); }
    bool atEnd() const override { return m_at >= m_body.size(); }
    bool reset() override { return false; }
    bool wasRead() const { return m_at > 0; }

protected:
    qint64 readData(char *data, qint64 length) override
    {
        const qint64 count = std::min<qint64>(length, m_body.size() - m_at);
        if (count <= 0)
            return -1;
        std::memcpy(data, m_body.constData() + m_at, static_cast<std::size_t>(count));
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_at = 0;
};

// Whether Qt's error only repeats the status of a whole answer.
bool isAboutStatus(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default:
        return false;
    }
}

Fate fateOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProtocolUnknownError:
        return Fate::NotSent;
    case QNetworkReply::SslHandshakeFailedError:
        return Fate::Untrusted;
    default:
        return Fate::Cut;
    }
}

} // namespace

Sending::Sending(
    QNetworkAccessManager &shared, const Request &request, const QUrl &target, const QByteArray &token)
    : m_request(request)
{
    m_elapsed.start();
    m_reply.reset(begin(shared, prepared(target, token)));
    m_reply->setReadBufferSize(unreadLimit);
    // requestSent() is not told of an empty body, so a connection that stands counts as begun.
    m_connected = target.scheme() != "https"_L1;
    connect(m_reply.get(), &QNetworkReply::encrypted, this, [this] { m_connected = true; });
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &Sending::read);
    connect(m_reply.get(), &QNetworkReply::finished, this, &Sending::finish);
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] { stop(Fate::OutOfTime, "no answer in time"); });
    m_timeout.start(m_request.timeout);
}

Sending::~Sending()
{
    m_told = true;
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

QNetworkRequest Sending::prepared(const QUrl &target, const QByteArray &token) const
{
    QNetworkRequest prepared(target);
    using Attributes = QNetworkRequest;
    prepared.setAttribute(Attributes::RedirectPolicyAttribute, Attributes::ManualRedirectPolicy);
    // An HTTP/2 stream that the server refuses is sent again by Qt as well.
    prepared.setAttribute(Attributes::Http2AllowedAttribute, false);
    prepared.setAttribute(Attributes::CacheLoadControlAttribute, Attributes::AlwaysNetwork);
    prepared.setAttribute(Attributes::CacheSaveControlAttribute, false);
    prepared.setAttribute(Attributes::CookieLoadControlAttribute, Attributes::Manual);
    prepared.setAttribute(Attributes::CookieSaveControlAttribute, Attributes::Manual);
    prepared.setAttribute(Attributes::AuthenticationReuseAttribute, Attributes::Manual);
    if (target.host() != m_request.url.host())
        prepared.setRawHeader("Host", m_request.url.host(QUrl::FullyEncoded).toLatin1());
    if (!m_request.contentType.isEmpty())
        prepared.setRawHeader("Content-Type", m_request.contentType);
    for (const Header &header : m_request.headers)
        prepared.setRawHeader(header.first, header.second);
    if (!token.isEmpty())
        prepared.setRawHeader("Authorization", "Bearer " + token);
    return prepared;
}

QNetworkReply *Sending::begin(QNetworkAccessManager &shared, const QNetworkRequest &prepared)
{
    if (m_request.method == "GET")
        return shared.get(prepared);
    if (m_request.method == "HEAD")
        return shared.head(prepared);
    QNetworkRequest request = prepared;
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    if (m_request.isSafeToRepeat())
        return shared.sendCustomRequest(request, m_request.method, m_request.body);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    // Not on a connection that may be about to die, and none is left behind.
    request.setRawHeader("Connection", "close");
    m_upload = std::make_unique<SingleUpload>(m_request.body);
    m_own = std::make_unique<QNetworkAccessManager>();
    return m_own->sendCustomRequest(request, m_request.method, m_upload.get());
}

void Sending::read()
{
    m_body += m_reply->readAll();
    if (m_body.size() > m_request.maxAnswer)
        stop(Fate::TooLong, "the answer is too long");
}

void Sending::stop(Fate fate, const QByteArray &reason)
{
    Sent sent;
    sent.fate = fate;
    // Without its body no server has carried it out; of an empty one the head is all there is.
    const auto *upload = static_cast<const SingleUpload *>(m_upload.get());
    sent.begun = m_request.body.isEmpty() || !upload ? m_connected : upload->wasRead();
    sent.reason = reason;
    m_reply->disconnect(this);
    m_reply->abort();
    tell(std::move(sent));
}

void Sending::finish()
{
    m_body += m_reply->readAll();
    if (m_body.size() > m_request.maxAnswer)
        return stop(Fate::TooLong, "the answer is too long");
    Sent sent;
    const QNetworkReply::NetworkError error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    sent.response.status = status;
    if (isAboutStatus(error) && status > 0) {
        sent.fate = Fate::Answered;
        sent.response.body = m_body;
        for (const auto &header : m_reply->rawHeaderPairs())
            sent.response.headers.emplace_back(header.first, header.second);
    } else {
        sent.fate = fateOf(error);
        // Its name: Qt's sentence would hold the whole address.
        sent.reason = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error);
    }
    tell(std::move(sent));
}

void Sending::tell(Sent sent)
{
    if (m_told)
        return;
    m_told = true;
    m_timeout.stop();
    sent.took = std::chrono::milliseconds(m_elapsed.elapsed());
    Q_EMIT done(sent);
}

} // namespace net
