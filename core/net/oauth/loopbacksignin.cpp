#include "net/oauth/loopbacksignin.h"

#include "net/oauth/loopbackpage.h"
#include "net/oauth/pkce.h"
#include "net/oauth/tokenerror.h"

#include <QTcpSocket>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace net {

namespace {

constexpr std::chrono::minutes patience { 5 };
constexpr qint64 longestRequest = 32 * 1024;
constexpr int mostConnections = 16; // browsers open a few ahead

QUrl addressToOpen(
    const OAuthClient &client, const QUrl &redirect, const QByteArray &verifier, const QByteArray &state)
{
    // Kept as the provider wrote it (Entra's address may name a tenant's policy in its query).
    QUrlQuery query(client.authorizeUrl);
    const auto add = [&query](const QString &name, const QString &value) {
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add(u"response_type"_s, u"code"_s);
    add(u"client_id"_s, client.id);
    add(u"redirect_uri"_s, QString::fromLatin1(redirect.toEncoded()));
    if (!client.scopes.isEmpty())
        add(u"scope"_s, client.scopes.join(u' '));
    add(u"state"_s, QString::fromLatin1(state));
    add(u"code_challenge"_s, QString::fromLatin1(challengeOf(verifier)));
    add(u"code_challenge_method"_s, u"S256"_s);
    for (const auto &[name, value] : client.authorizeExtra)
        add(name, value);
    QUrl address = client.authorizeUrl;
    address.setQuery(query);
    return address;
}

} // namespace

LoopbackSignIn::LoopbackSignIn(TokenEndpoint &endpoint, base::Random &random, QObject *parent)
    : QObject(parent),
      m_endpoint(endpoint),
      m_redirect(endpoint.client().redirect),
      m_verifier(randomVerifier(random)),
      m_state(randomVerifier(random))
{
    m_promise.start();
    m_server.setMaxPendingConnections(mostConnections);
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackSignIn::accept);
}

LoopbackSignIn::~LoopbackSignIn()
{
    end(base::failure(base::ErrorKind::Cancelled, u"the sign-in was given up"_s));
}

base::Result<QUrl> LoopbackSignIn::begin(const Pause &pause)
{
    // The address and not the name "localhost", which may lead elsewhere (RFC 8252 8.3).
    if (!m_server.listen(QHostAddress::LocalHost, static_cast<quint16>(m_redirect.port(0))))
        return base::failure(base::ErrorKind::Transient, u"cannot listen on loopback"_s);
    m_redirect.setPort(m_server.serverPort());
    pause(patience, this, [this] {
        if (!m_answered)
            end(tl::unexpected<base::Error>(
                refusedSignIn(m_endpoint.client().authorizeUrl.host(), u"expired_token"_s, {})));
    });
    return addressToOpen(m_endpoint.client(), m_redirect, m_verifier, m_state);
}

void LoopbackSignIn::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (m_server.findChildren<QTcpSocket *>().size() > mostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    }
}

void LoopbackSignIn::read(QTcpSocket *socket)
{
    const QByteArray seen = socket->peek(longestRequest);
    if (!seen.contains("\r\n\r\n")) {
        if (seen.size() >= longestRequest)
            socket->abort();
        return;
    }
    socket->readAll();
    socket->disconnect(this);
    const QList<QByteArray> line = seen.first(seen.indexOf("\r\n")).split(' ');
    answer(socket, line.first() == "GET" ? line.value(1) : QByteArray());
    socket->flush(); // the caller may be done with us before the event loop turns
    socket->disconnectFromHost();
}

void LoopbackSignIn::answer(QTcpSocket *socket, const QByteArray &target)
{
    const QUrl url = QUrl::fromEncoded("http://127.0.0.1" + target, QUrl::StrictMode);
    const QUrlQuery query(url);
    const auto value
        = [&query](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    const QString path = m_redirect.path().isEmpty() ? u"/"_s : m_redirect.path();
    // Somebody else's answer must not sign the host in to somebody else's account (RFC 6749 10.12).
    if (!target.startsWith('/') || url.path() != path || value(u"state"_s).toUtf8() != m_state
        || m_answered) {
        socket->write(loopbackAnswer(LoopbackPage::Stranger));
        return;
    }
    m_answered = true;
    m_server.close();
    const QByteArray code = value(u"code"_s).toUtf8();
    if (code.isEmpty()) {
        socket->write(loopbackAnswer(LoopbackPage::Declined));
        return end(tl::unexpected<base::Error>(refusedSignIn(m_endpoint.client().authorizeUrl.host(),
            value(u"error"_s), value(u"error_description"_s).replace(u'+', u' '))));
    }
    socket->write(loopbackAnswer(LoopbackPage::Done));
    base::whenDone(m_endpoint.byCode(code, m_verifier, m_redirect), this,
        [this](const base::Result<Tokens> &tokens) { end(tokens); });
}

void LoopbackSignIn::end(base::Result<Tokens> result)
{
    m_server.close();
    if (m_promise.future().isFinished())
        return;
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

} // namespace net
