#include "services/accountservice.h"

#include "providers/registry.h"
#include "services/accountletter.h"
#include "services/eitherway.h"
#include "services/providerdesk.h"
#include "services/revocation.h"
#include "services/signin.h"
#include "store/accountstore.h"
#include "store/connection.h"
#include "store/databasethread.h"

using namespace Qt::StringLiterals;

namespace services {

using base::Async;
using base::ErrorKind;
using base::Result;
using model::Account;
using model::AccountKey;
using model::AccountMode;

namespace {

const providers::ManagedProvider *managed(model::ProviderKind kind)
{
    return providers::of(kind).managed;
}

} // namespace

AccountService::AccountService(store::DatabaseThread &database, secrets::SecretStore &secrets,
    ProviderDesk &desk, desktop::LinkOpener &opener, const base::Clock &clock, base::Random &random,
    QObject *parent)
    : QObject(parent),
      m_database(database),
      m_secrets(secrets),
      m_desk(desk),
      m_clock(clock),
      m_random(random),
      m_signIn(std::make_unique<SignIn>(secrets, desk, opener, clock, random)),
      m_revocation(std::make_unique<Revocation>(secrets, desk, clock))
{
    connect(&m_database, &store::DatabaseThread::accountsChanged, this, &AccountService::accountsChanged);
    connect(&m_desk, &ProviderDesk::signInNeeded, this, &AccountService::noteSignInNeeded);
    connect(m_signIn.get(), &SignIn::deviceCodeReady, this, &AccountService::deviceCodeReady);
    connect(m_signIn.get(), &SignIn::browserOpened, this, &AccountService::browserOpened);
}

AccountService::~AccountService() = default;

Result<Account> AccountService::stored(store::Connection &connection, const AccountKey &key)
{
    auto account = store::AccountStore(connection).load(key);
    if (!account)
        return base::passOn(account);
    if (!*account)
        return base::failure(ErrorKind::NotFound, u"no such account"_s);
    return std::move(**account);
}

Async<std::vector<Account>> AccountService::accounts()
{
    return m_database.read(
        [](store::Connection &connection) { return store::AccountStore(connection).list(); });
}

Async<Account> AccountService::account(const AccountKey &key)
{
    return m_database.read([key](store::Connection &connection) { return stored(connection, key); });
}

std::vector<model::ProviderKind> AccountService::connectable() const
{
    std::vector<model::ProviderKind> kinds;
    for (const providers::Provider &provider : providers::all()) {
        if (provider.managed && (!provider.rehearsalOnly || m_desk.isRehearsing()))
            kinds.push_back(provider.kind);
    }
    return kinds;
}

ConnectionGuide AccountService::guide(model::ProviderKind kind) const
{
    return managed(kind) ? managed(kind)->guide() : ConnectionGuide {};
}

Capabilities AccountService::capabilities(const Account &account) const
{
    return managed(account.provider) ? managed(account.provider)->capabilities(account) : Capabilities {};
}

QString AccountService::letter(model::ProviderKind kind, AccountMode mode) const
{
    return accountLetter(providers::of(kind).displayName(), guide(kind), mode);
}

Async<Account> AccountService::rename(const AccountKey &key, const QString &name)
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return failed<Account>({ ErrorKind::Invalid, tr("Give the account a name."), u"name"_s });
    return m_database.run([key, wanted](store::Connection &connection) -> Result<Account> {
        auto account = stored(connection, key);
        if (!account)
            return account;
        account->name = wanted;
        return store::AccountStore(connection).save(*account);
    });
}

} // namespace services
