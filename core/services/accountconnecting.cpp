// Connecting accounts: what was typed, its secrets, the sign-in, the test.
#include "providers/registry.h"
#include "secrets/secretstore.h"
#include "services/accountletter.h"
#include "services/accountservice.h"
#include "services/eitherway.h"
#include "services/providerdesk.h"
#include "services/signin.h"
#include "store/accountstore.h"
#include "store/connection.h"
#include "store/databasethread.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

using base::Async;
using base::ErrorKind;
using base::Result;
using model::Account;
using model::AccountKey;
using model::AccountMode;
using model::SignInWay;

namespace {

constexpr auto ClockTolerance = std::chrono::minutes(2);

bool needsSecret(SignInWay way)
{
    return way == SignInWay::ZoomServerToServer || way == SignInWay::ClientCredentials
        || way == SignInWay::SharedSecret;
}

bool holdsTokens(SignInWay way)
{
    return way != SignInWay::None && way != SignInWay::SharedSecret;
}

// Whether what was signed in for is still what is asked for.
bool sameSignIn(const Account &a, const Account &b)
{
    return a.provider == b.provider && a.mode == b.mode && a.signIn == b.signIn && a.settings == b.settings;
}

} // namespace

std::optional<base::Error> AccountService::problemOf(const Account &account) const
{
    if (!providers::of(account.provider).managed)
        return base::Error { ErrorKind::Rejected, tr("Meetwright can only keep links to meetings there."),
            u"provider"_s };
    if (account.name.trimmed().isEmpty())
        return base::Error { ErrorKind::Invalid, tr("Give the account a name."), u"name"_s };
    if (account.mode == AccountMode::NoConnection)
        return {};
    const ConnectionGuide asked = guide(account.provider);
    if (std::find(asked.ways.begin(), asked.ways.end(), account.signIn) == asked.ways.end())
        return base::Error { ErrorKind::Invalid, tr("This way of signing in is not for this provider."),
            u"signIn"_s };
    for (const GuideField &field : asked.fields) {
        const bool wanted = field.required
            || (field.name == "accountId"_L1 && account.signIn == SignInWay::ZoomServerToServer);
        if (wanted && !field.secret && account.settings.value(field.name).trimmed().isEmpty())
            return base::Error { ErrorKind::Invalid, tr("“%1” is needed.").arg(field.label), field.name };
    }
    return {};
}

Async<ConnectionReport> AccountService::connectAccount(
    const Account &typed, const QMap<QString, QString> &secrets)
{
    Account wanted = typed;
    wanted.name = wanted.name.trimmed();
    if (const auto problem = problemOf(wanted))
        return failed<ConnectionReport>(*problem);
    if (wanted.key.isNull())
        wanted.key = AccountKey::make();
    const bool isNew = wanted.revision == 0;
    const bool newSecrets = std::any_of(
        secrets.begin(), secrets.end(), [](const QString &secret) { return !secret.isEmpty(); });
    wanted.needsSignIn = holdsTokens(wanted.signIn) && wanted.mode != AccountMode::NoConnection;
    const auto kept = base::andThen(keepSecrets(wanted.key, secrets), this, [this, wanted](bool) {
        return m_database.run([wanted](store::Connection &connection) -> Result<std::pair<Account, Account>> {
            Account before;
            if (wanted.revision > 0) {
                auto now = stored(connection, wanted.key);
                if (!now)
                    return base::passOn(now);
                before = *now;
            }
            auto saved = store::AccountStore(connection).save(wanted);
            if (!saved)
                return base::passOn(saved);
            return std::pair(before, *saved);
        });
    });
    return base::andThen(kept, this,
        [this, isNew, newSecrets](const std::pair<Account, Account> &edit) -> Async<ConnectionReport> {
            const Account &before = edit.first;
            const Account &account = edit.second;
            m_desk.close(account.key);
            if (account.mode == AccountMode::NoConnection)
                return base::ready<ConnectionReport>(ConnectionReport { account, {}, {} });
            const bool goesOn = !isNew && !newSecrets && !account.needsSignIn && sameSignIn(before, account);
            if (goesOn || !holdsTokens(account.signIn))
                return checkSecret(account);
            return base::andThen(
                signIn(account), this, [this](const Account &signedIn) { return tested(signedIn); });
        });
}

// A way that needs a secret says so beside its field, and not with the provider's words.
Async<ConnectionReport> AccountService::checkSecret(const Account &account)
{
    if (!needsSecret(account.signIn))
        return tested(account);
    const QString name = m_signIn->secretName(account);
    return eitherWay<ConnectionReport>(m_secrets.read(model::secretName(account.key, name)), this,
        [this, account, name](const Result<QString> &secret) {
            if (!secret && secret.error().kind == ErrorKind::NotFound)
                return failed<ConnectionReport>(
                    { ErrorKind::Invalid, tr("The account’s secret is needed."), name });
            return secret ? tested(account) : failed<ConnectionReport>(secret.error());
        });
}

// Only what was typed; names that are no secrets of an account are not kept.
Async<bool> AccountService::keepSecrets(const AccountKey &account, QMap<QString, QString> secrets)
{
    static const QStringList known { u"clientSecret"_s, u"sharedSecret"_s, u"signingKey"_s };
    for (const QString &name : secrets.keys()) {
        const QString secret = secrets.take(name);
        if (secret.isEmpty() || !known.contains(name))
            continue;
        return base::andThen(m_secrets.write(model::secretName(account, name), secret), this,
            [this, account, secrets](bool) { return keepSecrets(account, secrets); });
    }
    return base::ready<bool>(true);
}

Async<Account> AccountService::signIn(const Account &account)
{
    return base::andThen(m_signIn->begin(account), this, [this, account](const QStringList &scopes) {
        m_desk.close(account.key);
        Account signedIn = account;
        signedIn.needsSignIn = false;
        signedIn.scopes = scopes;
        return note(signedIn);
    });
}

void AccountService::cancelSignIn()
{
    m_signIn->cancel();
}

Async<Account> AccountService::note(const Account &account)
{
    return m_database.run([account](store::Connection &connection) -> Result<Account> {
        if (auto noted = store::AccountStore(connection).noteTest(account); !noted)
            return base::passOn(noted);
        return stored(connection, account.key);
    });
}

Async<ConnectionReport> AccountService::test(const AccountKey &key)
{
    return base::andThen(account(key), this, [this](const Account &account) { return tested(account); });
}

Async<ConnectionReport> AccountService::tested(const Account &account)
{
    if (account.mode == AccountMode::NoConnection)
        return base::ready<ConnectionReport>(ConnectionReport { account, {}, {} });
    using Provider = std::shared_ptr<providers::MeetingProvider>;
    const auto asked = base::andThen(m_desk.provider(account), this,
        [this](const Provider &provider) { return keeping(provider, provider->test(), this); });
    return eitherWay<ConnectionReport>(asked, this, [this, account](const Result<AccountReport> &report) {
        if (!report) {
            const base::Error &error = report.error();
            const bool ended = error.kind == ErrorKind::Unauthorised && error.part.isEmpty();
            if (ended && holdsTokens(account.signIn))
                noteSignInNeeded(account.key);
            return failed<ConnectionReport>(error);
        }
        return base::andThen(noteReport(account, *report), this,
            [this, report = *report](
                const Account &stored) -> Result<ConnectionReport> { return reportOf(stored, report); });
    });
}

Async<Account> AccountService::noteReport(const Account &account, const AccountReport &report)
{
    return m_database.run(
        [key = account.key, report, now = m_clock.now()](store::Connection &connection) -> Result<Account> {
            auto known = stored(connection, key);
            if (!known)
                return known;
            store::AccountStore accounts(connection);
            if (!known->testedAt && report.meetingsAtOnce != known->meetingsAtOnce) {
                known->meetingsAtOnce = report.meetingsAtOnce; // later the host's word counts
                known = accounts.save(*known);
                if (!known)
                    return known;
            }
            known->userId = report.userId;
            known->userName = report.userName;
            known->userEmail = report.userEmail;
            if (!report.scopes.isEmpty())
                known->scopes = report.scopes;
            known->needsSignIn = false;
            known->testedAt = now;
            if (auto noted = accounts.noteTest(*known); !noted)
                return base::passOn(noted);
            return known;
        });
}

ConnectionReport AccountService::reportOf(const Account &account, const AccountReport &report) const
{
    const ConnectionGuide asked = guide(account.provider);
    ConnectionReport result { account, missingScopes(asked, account.mode, account.scopes), {} };
    for (const QString &scope : report.missingScopes) {
        if (const QString text = scopeText(asked, scope); !result.missingScopes.contains(text))
            result.missingScopes += text;
    }
    if (!report.serverTime)
        return result;
    const auto ahead = m_clock.now() - *report.serverTime;
    if (std::chrono::abs(ahead) > ClockTolerance) {
        const QString minutes = QLocale().toString(
            qint64(std::chrono::round<std::chrono::minutes>(std::chrono::abs(ahead)).count()));
        result.warning = ahead.count() > 0
            ? tr("This computer’s clock is %1 min fast. Set it right: sign-ins and reminders depend on it.")
                  .arg(minutes)
            : tr("This computer’s clock is %1 min slow. Set it right: sign-ins and reminders depend on it.")
                  .arg(minutes);
    }
    return result;
}

void AccountService::noteSignInNeeded(const AccountKey &key)
{
    m_database.run([key](store::Connection &connection) -> Result<bool> {
        auto known = stored(connection, key);
        if (!known)
            return base::passOn(known);
        if (known->needsSignIn)
            return true;
        known->needsSignIn = true;
        if (auto noted = store::AccountStore(connection).noteTest(*known); !noted)
            return base::passOn(noted);
        return true;
    });
}

} // namespace services
