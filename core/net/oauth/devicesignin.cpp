#include "net/oauth/devicesignin.h"

#include "net/oauth/tokenerror.h"

using namespace Qt::StringLiterals;

namespace net {

namespace {

constexpr std::chrono::seconds slower { 5 }; // RFC 8628 3.5: slow_down adds five seconds

} // namespace

DeviceSignIn::DeviceSignIn(TokenEndpoint &endpoint, const base::Clock &clock, Pause pause, QObject *parent)
    : QObject(parent), m_endpoint(endpoint), m_clock(clock), m_pause(std::move(pause))
{
    m_promise.start();
}

DeviceSignIn::~DeviceSignIn()
{
    end(base::failure(base::ErrorKind::Cancelled, u"the sign-in was given up"_s));
}

base::Async<DeviceCode> DeviceSignIn::begin()
{
    const auto code = m_endpoint.deviceCode();
    base::whenDone(code, this, [this](const base::Result<DeviceCode> &given) {
        if (!given)
            return end(base::passOn(given));
        m_code = *given;
        wait();
    });
    return code;
}

void DeviceSignIn::wait()
{
    if (m_clock.now() + m_code.interval > m_code.expiresAt)
        return end(tl::unexpected<base::Error>(
            refusedSignIn(m_code.verificationUrl.host(), u"expired_token"_s, {})));
    m_pause(m_code.interval, this, [this] { ask(); });
}

void DeviceSignIn::ask()
{
    base::whenDone(m_endpoint.byDeviceCode(m_code), this, [this](const base::Result<Tokens> &tokens) {
        using base::ErrorKind;
        const auto kind = tokens ? ErrorKind::Internal : tokens.error().kind;
        // No answer is no refusal; the next question comes later (RFC 8628 3.5).
        const bool noAnswer = kind == ErrorKind::Transient || kind == ErrorKind::Lost;
        if (!noAnswer && kind != ErrorKind::Conflict)
            return end(tokens);
        if (noAnswer || tokens.error().part == "slow_down"_L1)
            m_code.interval += slower;
        wait();
    });
}

void DeviceSignIn::end(base::Result<Tokens> result)
{
    if (m_promise.future().isFinished())
        return;
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

} // namespace net
