// Provider accounts: connect, test, rename, sign in again, remove (the Account drawer, REG-02, REG-18).
// Secrets go straight into the keychain.
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "base/random.h"
#include "model/account.h"
#include "services/providerwords.h"

#include <QMap>
#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

namespace desktop {
class LinkOpener;
}
namespace secrets {
class SecretStore;
}
namespace store {
class Connection;
class DatabaseThread;
} // namespace store

namespace services {

class ProviderDesk;
class Revocation;
class SignIn;

struct ConnectionReport {
    model::Account account; // as stored
    QStringList missingScopes; // each named, with what it is for
    QString warning; // a wrong clock, a mode that needs more; empty: all is well
};

// What a device sign-in shows (RFC 8628 3.2).
struct DeviceCode {
    QString code;
    QUrl page;
    base::Instant expiresAt {};
};

// What would go with an account.
struct AccountUse {
    int meetings = 0; // initiated ones
    int waiting = 0; // entries in the outbox
    QStringList topics; // of at most ten sessions
};

class AccountService : public QObject {
    Q_OBJECT

public:
    AccountService(store::DatabaseThread &database, secrets::SecretStore &secrets, ProviderDesk &desk,
        desktop::LinkOpener &opener, const base::Clock &clock, base::Random &random,
        QObject *parent = nullptr);
    ~AccountService() override;

    base::Async<std::vector<model::Account>> accounts();
    base::Async<model::Account> account(const model::AccountKey &key);
    // The kinds that an account can be connected for; the rehearsal only where it runs.
    std::vector<model::ProviderKind> connectable() const;
    ConnectionGuide guide(model::ProviderKind kind) const;
    Capabilities capabilities(const model::Account &account) const;
    // To the provider's administrator: exact scopes, what each is for, what Meetwright will never do
    // (REG-18).
    QString letter(model::ProviderKind kind, model::AccountMode mode) const;

    // Saves the account and its secrets (by the names of the guide's secret fields), signs in where the way
    // needs it (opens the browser, or announces a device code), tests the connection. What was saved stays
    // when the test fails; the error says what to mend. An empty secret leaves the kept one.
    base::Async<ConnectionReport> connectAccount(
        const model::Account &account, const QMap<QString, QString> &secrets);
    void cancelSignIn();
    base::Async<ConnectionReport> test(const model::AccountKey &key);
    base::Async<model::Account> rename(const model::AccountKey &key, const QString &name);
    base::Async<AccountUse> useOf(const model::AccountKey &key);
    // Conflict while initiated meetings stand on it; erases its secrets. Then its provider is told that the
    // sign-in is over, which nobody has to wait for.
    base::Async<bool> remove(const model::AccountKey &key);
    // Done when the providers of removed accounts know, or could not be told: for a program that ends now.
    base::Async<bool> providersTold();

Q_SIGNALS:
    void accountsChanged();
    void deviceCodeReady(const services::DeviceCode &code);
    void browserOpened(const QUrl &page);

private:
    static base::Result<model::Account> stored(store::Connection &connection, const model::AccountKey &key);
    std::optional<base::Error> problemOf(const model::Account &account) const;
    base::Async<bool> keepSecrets(const model::AccountKey &account, QMap<QString, QString> secrets);
    base::Async<bool> eraseSecrets(const model::AccountKey &account, QStringList names);
    base::Async<ConnectionReport> checkSecret(const model::Account &account);
    base::Async<model::Account> signIn(const model::Account &account);
    base::Async<model::Account> note(const model::Account &account);
    base::Async<ConnectionReport> tested(const model::Account &account);
    base::Async<model::Account> noteReport(const model::Account &account, const AccountReport &report);
    ConnectionReport reportOf(const model::Account &account, const AccountReport &report) const;
    void noteSignInNeeded(const model::AccountKey &key);

    store::DatabaseThread &m_database;
    secrets::SecretStore &m_secrets;
    ProviderDesk &m_desk;
    const base::Clock &m_clock;
    base::Random &m_random;
    std::unique_ptr<SignIn> m_signIn;
    std::unique_ptr<Revocation> m_revocation;
};

} // namespace services
