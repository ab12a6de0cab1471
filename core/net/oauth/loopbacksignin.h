#pragma once

#include "base/random.h"
#include "net/oauth/tokenendpoint.h"
#include "net/pause.h"

#include <QPromise>
#include <QTcpServer>

namespace net {

// Sign-in in the host's own browser (RFC 8252 with PKCE, RFC 7636). Gives the address to open; opening it is
// the caller's. Listens on loopback until the answer with its own state came, five minutes at most; every
// other request is refused and changes nothing. Destroying it ends the sign-in: Cancelled.
class LoopbackSignIn : public QObject {
    Q_OBJECT

public:
    LoopbackSignIn(TokenEndpoint &endpoint, base::Random &random, QObject *parent = nullptr);
    ~LoopbackSignIn() override;

    // The address to open; Transient where nothing can listen on loopback. Once.
    base::Result<QUrl> begin(const Pause &pause = pauseByTimer);
    // Errors as of TokenEndpoint::byCode; also Rejected with part "declined" or "expired".
    base::Async<Tokens> tokens() { return m_promise.future(); }

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &target);
    void end(base::Result<Tokens> result);

    TokenEndpoint &m_endpoint;
    QTcpServer m_server;
    QUrl m_redirect;
    QByteArray m_verifier;
    QByteArray m_state;
    QPromise<base::Result<Tokens>> m_promise;
    bool m_answered = false;
};

} // namespace net
