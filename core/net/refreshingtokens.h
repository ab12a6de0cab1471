#pragma once

#include "base/clock.h"
#include "net/oauth/tokens.h"
#include "net/tokensource.h"

#include <QObject>
#include <QPromise>

#include <functional>
#include <vector>

namespace net {

// Where the tokens of one account lie; a service implements it over the keychain.
class TokenVault {
public:
    virtual ~TokenVault() = default;
    virtual base::Async<Tokens> load() = 0; // NotFound: none yet
    virtual base::Async<bool> save(const Tokens &tokens) = 0;
};

// The tokens of one account, renewed a minute before they end and when the server refuses one. One renewal at
// a time, and its tokens are saved before anybody gets them: a provider that changes the refresh token
// with every renewal no longer takes the old one.
class RefreshingTokens : public QObject, public TokenSource {
    Q_OBJECT

public:
    // Gives new tokens for old ones (TokenEndpoint::refresh), or for none where the account's own secret is
    // enough (clientCredentials). Unauthorised: the host has to sign in again; with NobodySignedIn as part:
    // never did on this computer, which says nothing about others.
    static constexpr QLatin1String NobodySignedIn { "nobody" };
    using Renew = std::function<base::Async<Tokens>(const Tokens &)>;

    RefreshingTokens(TokenVault &vault, Renew renew, const base::Clock &clock, QObject *parent = nullptr);
    ~RefreshingTokens() override;

    // Storage: the vault cannot keep them. A renewal whose answer was lost is Transient: what the token was
    // for was not sent.
    base::Async<QByteArray> token(const QByteArray &refused = {}) override;
    // After the host signed in anew: what the vault holds counts again.
    void forget();

Q_SIGNALS:
    void signInNeeded();

private:
    struct Waiter {
        QByteArray refused;
        QPromise<base::Result<QByteArray>> promise;
    };

    void next();
    void load();
    void renew();
    void save();
    void failed(const base::Error &error);
    bool serves(const Waiter &waiter, std::chrono::seconds margin) const;
    void answerServed(std::chrono::seconds margin);
    template <typename T, typename Fn>
    void step(const base::Async<T> &future, Fn fn);

    TokenVault &m_vault;
    Renew m_renew;
    const base::Clock &m_clock;
    std::optional<Tokens> m_tokens; // as they were in the vault
    std::optional<Tokens> m_unsaved; // renewed, but the vault did not take them yet
    std::optional<QByteArray> m_dead; // a refresh token that the provider no longer accepts
    std::vector<Waiter> m_waiters;
    bool m_busy = false;
    int m_round = 0; // forget() makes what is under way count no longer
};

} // namespace net
