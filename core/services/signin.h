// One sign-in of one account: which requests its way takes, and where its tokens go.
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "base/random.h"
#include "model/account.h"
#include "services/accountservice.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace net {
struct Tokens;
}

namespace services {

class SignIn : public QObject {
    Q_OBJECT

public:
    SignIn(secrets::SecretStore &secrets, ProviderDesk &desk, desktop::LinkOpener &opener,
        const base::Clock &clock, base::Random &random);
    ~SignIn() override;

    // Gives the scopes that were granted, once the tokens are in the keychain. A second one ends the first:
    // Cancelled.
    base::Async<QStringList> begin(const model::Account &account);
    void cancel();
    // What the account's way needs, by the guide's names; empty: nothing.
    static QString secretName(const model::Account &account);

Q_SIGNALS:
    void deviceCodeReady(const services::DeviceCode &code);
    void browserOpened(const QUrl &page);

private:
    struct Round;
    base::Async<net::Tokens> tokens(const model::Account &account);
    base::Async<net::Tokens> openBrowser();
    base::Async<net::Tokens> announceCode();

    secrets::SecretStore &m_secrets;
    ProviderDesk &m_desk;
    desktop::LinkOpener &m_opener;
    const base::Clock &m_clock;
    base::Random &m_random;
    std::unique_ptr<Round> m_round;
};

} // namespace services
