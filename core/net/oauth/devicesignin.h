#pragma once

#include "net/oauth/tokenendpoint.h"
#include "net/pause.h"

#include <QPromise>

namespace net {

// Sign-in by a code that the host types on another device (RFC 8628). Asks as often as the provider wants
// until the host has answered or the code is too old. Destroying it ends the sign-in: Cancelled.
class DeviceSignIn : public QObject {
    Q_OBJECT

public:
    DeviceSignIn(TokenEndpoint &endpoint, const base::Clock &clock, Pause pause = pauseByTimer,
        QObject *parent = nullptr);
    ~DeviceSignIn() override;

    // What the host has to be shown. Once; starts the asking.
    base::Async<DeviceCode> begin();
    // Errors as of TokenEndpoint; Rejected with part "declined" or "expired".
    base::Async<Tokens> tokens() { return m_promise.future(); }

private:
    void wait();
    void ask();
    void end(base::Result<Tokens> result);

    TokenEndpoint &m_endpoint;
    const base::Clock &m_clock;
    Pause m_pause;
    DeviceCode m_code;
    QPromise<base::Result<Tokens>> m_promise;
};

} // namespace net
