#include "net/refreshingtokens.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace net {

namespace {

constexpr std::chrono::seconds early { 60 };

void answer(QPromise<base::Result<QByteArray>> &promise, base::Result<QByteArray> result)
{
    promise.addResult(std::move(result));
    promise.finish();
}

} // namespace

RefreshingTokens::RefreshingTokens(TokenVault &vault, Renew renew, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_vault(vault), m_renew(std::move(renew)), m_clock(clock)
{
}

RefreshingTokens::~RefreshingTokens()
{
    for (Waiter &waiter : m_waiters)
        answer(waiter.promise, base::failure(base::ErrorKind::Cancelled, u"the account is gone"_s));
}

base::Async<QByteArray> RefreshingTokens::token(const QByteArray &refused)
{
    Waiter waiter;
    waiter.refused = refused;
    waiter.promise.start();
    auto future = waiter.promise.future();
    m_waiters.push_back(std::move(waiter));
    if (!m_busy)
        next();
    return future;
}

void RefreshingTokens::forget()
{
    ++m_round;
    m_tokens.reset();
    m_unsaved.reset();
    m_dead.reset();
    m_busy = false;
    if (!m_waiters.empty())
        next();
}

// One step at a time; m_busy while one is under way.
void RefreshingTokens::next()
{
    if (m_unsaved)
        return save();
    answerServed(early);
    if (!m_waiters.empty())
        load();
}

bool RefreshingTokens::serves(const Waiter &waiter, std::chrono::seconds margin) const
{
    return m_tokens && !m_tokens->access.isEmpty() && m_tokens->access != waiter.refused
        && m_clock.now() + margin < m_tokens->expiresAt;
}

void RefreshingTokens::answerServed(std::chrono::seconds margin)
{
    const auto served = std::stable_partition(
        m_waiters.begin(), m_waiters.end(), [&](const Waiter &waiter) { return !serves(waiter, margin); });
    for (auto it = served; it != m_waiters.end(); ++it)
        answer(it->promise, m_tokens->access);
    m_waiters.erase(served, m_waiters.end());
}

template <typename T, typename Fn>
void RefreshingTokens::step(const base::Async<T> &future, Fn fn)
{
    m_busy = true;
    base::whenDone(future, this, [this, fn, round = m_round](const base::Result<T> &result) {
        if (round != m_round)
            return;
        m_busy = false;
        fn(result);
    });
}

// Before every renewal: another program of the host may have renewed them, and our refresh token is dead
// then.
void RefreshingTokens::load()
{
    step(m_vault.load(), [this](const base::Result<Tokens> &stored) {
        if (!stored && stored.error().kind != base::ErrorKind::NotFound)
            return failed(stored.error());
        m_tokens = stored ? *stored : Tokens {};
        answerServed(early);
        if (!m_waiters.empty())
            renew();
    });
}

void RefreshingTokens::renew()
{
    if (m_dead == m_tokens->refresh)
        return failed({ base::ErrorKind::Unauthorised, u"the sign-in has ended"_s });
    step(m_renew(*m_tokens), [this](const base::Result<Tokens> &renewed) {
        if (renewed) {
            m_unsaved = *renewed;
            return save();
        }
        base::Error error = renewed.error();
        if (error.kind == base::ErrorKind::Lost)
            error.kind = base::ErrorKind::Transient;
        if (error.kind != base::ErrorKind::Unauthorised) {
            answerServed({}); // what is still valid for less than a minute is better than nothing
            return failed(error);
        }
        const bool neverSignedIn = error.part == NobodySignedIn;
        m_dead = m_tokens->refresh;
        failed(error);
        if (!neverSignedIn)
            Q_EMIT signInNeeded();
    });
}

void RefreshingTokens::save()
{
    step(m_vault.save(*m_unsaved), [this](const base::Result<bool> &saved) {
        if (!saved)
            return failed(saved.error());
        m_tokens = std::exchange(m_unsaved, std::nullopt);
        // Also who was refused this very one: the channel tells that nothing newer is to be had.
        for (Waiter &waiter : std::exchange(m_waiters, {}))
            answer(waiter.promise, m_tokens->access);
    });
}

void RefreshingTokens::failed(const base::Error &error)
{
    for (Waiter &waiter : std::exchange(m_waiters, {}))
        answer(waiter.promise, tl::unexpected<base::Error>(error));
}

} // namespace net
