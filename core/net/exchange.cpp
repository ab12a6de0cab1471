#include "net/exchange.h"

#include "base/logging.h"
#include "net/redactor.h"
#include "net/retrytable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace net {

namespace {

constexpr int mostRedirects = 3;

bool isSameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && one.port(443) == other.port(443)
        && other.userInfo().isEmpty();
}

bool isRedirect(int status)
{
    static constexpr std::array statuses { 301, 302, 303, 307, 308 };
    return std::find(statuses.begin(), statuses.end(), status) != statuses.end();
}

bool isUsable(const QByteArray &token)
{
    return !token.isEmpty()
        && std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < 127; });
}

// A token that got lost on its way says nothing of the request, which was not sent with it.
base::Error notSent(base::Error error)
{
    if (error.kind == base::ErrorKind::Lost)
        error.kind = base::ErrorKind::Transient;
    return error;
}

} // namespace

Exchange::Exchange(Way &way, const Request &request, QObject *parent)
    : QObject(parent), m_way(way), m_request(request)
{
    if (way.options.timeout)
        m_request.timeout = std::min(m_request.timeout, *way.options.timeout);
    m_promise.start();
}

Exchange::~Exchange()
{
    if (!m_promise.future().isFinished()) {
        m_promise.addResult(base::failure(base::ErrorKind::Cancelled, u"the channel is gone"_s));
        m_promise.finish();
    }
}

base::Async<Response> Exchange::begin()
{
    auto future = m_promise.future();
    if (m_request.signIn == SignIn::None)
        send();
    else
        askToken({});
    return future;
}

void Exchange::askToken(const QByteArray &refused)
{
    if (!m_way.tokens)
        return end(base::failure(base::ErrorKind::Unauthorised, u"not signed in"_s));
    base::whenDone(
        m_way.tokens->token(refused), this, [this, refused](const base::Result<QByteArray> &token) {
            if (!token)
                return end(tl::unexpected<base::Error>(notSent(token.error())));
            if (m_refusal && *token == refused)
                return endRefused(*m_refusal);
            if (!isUsable(*token))
                return end(base::failure(base::ErrorKind::Unauthorised, u"no usable token"_s));
            m_token = *token;
            send();
        });
}

void Exchange::send()
{
    const base::Result<QUrl> target = m_way.targetOf(m_request);
    if (!target)
        return end(base::passOn(target));
    ++m_sendings;
    m_sending = std::make_unique<Sending>(m_way.network, m_request, *target, m_token);
    connect(m_sending.get(), &Sending::done, this, &Exchange::judge);
}

void Exchange::judge(const Sent &sent)
{
    log(sent);
    m_sending.release()->deleteLater(); // this is its own signal
    const bool answered = sent.fate == Fate::Answered;
    if (answered && m_request.signIn == SignIn::Bearer
        && m_way.options.tokenRefusals.contains(sent.response.status))
        return renewToken(sent.response);
    if (answered && followsRedirect(sent.response))
        return send();
    const auto pause
        = pauseBeforeNext(m_request, sent, m_sendings, m_paused, m_way.clock.now(), m_way.random);
    if (pause) {
        m_paused += *pause;
        return m_way.options.pause(*pause, this, [this] { send(); });
    }
    if (answered)
        return end(sent.response);
    end(tl::unexpected<base::Error>(errorOfSending(m_request, sent)));
}

// A request that was answered so was not carried out: any may be sent again.
void Exchange::renewToken(const Response &refusal)
{
    if (m_refusal)
        return endRefused(refusal);
    m_refusal = refusal;
    --m_sendings;
    askToken(m_token);
}

void Exchange::endRefused(const Response &refusal)
{
    if (refusal.status != 401)
        return end(refusal);
    end(base::failure(base::ErrorKind::Unauthorised, u"a fresh token was refused too"_s));
}

bool Exchange::followsRedirect(const Response &response)
{
    if (m_request.method != "GET" || m_redirects >= mostRedirects || !isRedirect(response.status))
        return false;
    const QUrl location = QUrl::fromEncoded(response.header("Location"), QUrl::StrictMode);
    Request onward = m_request;
    onward.url = m_request.url.resolved(location);
    if (location.isEmpty() || !onward.url.isValid() || !isSameOrigin(m_request.url, onward.url)
        || !m_way.targetOf(onward))
        return false;
    m_request = onward;
    ++m_redirects;
    --m_sendings;
    return true;
}

void Exchange::log(const Sent &sent) const
{
    const QByteArray outcome
        = sent.fate == Fate::Answered ? QByteArray::number(sent.response.status) : sent.reason;
    qCDebug(base::logNet).noquote() << redactedLine(m_request) << QString::fromLatin1(outcome)
                                    << sent.took.count() << "ms";
}

void Exchange::end(base::Result<Response> result)
{
    m_promise.addResult(std::move(result));
    m_promise.finish();
    deleteLater();
}

} // namespace net
