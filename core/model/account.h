// A host's account at a provider, without its secrets: those lie in the keychain under secretName().
#pragma once

#include "base/time.h"
#include "model/keys.h"
#include "model/meetingplace.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace model {

// What the application may do there (REG-03). Stored as numbers: append only.
enum class AccountMode : std::uint8_t {
    CreateAndManage = 0,
    LinkOnly = 1, // reads, and registrants; never creates nor changes a meeting
    NoConnection = 2, // only links are kept
};

// How the account proves itself. Stored as numbers: append only.
enum class SignInWay : std::uint8_t {
    None = 0, // nothing to prove: a public Jitsi server
    Browser = 1, // authorization code with PKCE, RFC 7636 and RFC 8252
    DeviceCode = 2, // RFC 8628
    ClientCredentials = 3, // RFC 6749 4.4
    ZoomServerToServer = 4,
    SharedSecret = 5, // BigBlueButton's checksum, Jitsi's and JaaS's signed token
};

struct Account {
    AccountKey key;
    int revision = 0; // optimistic lock: 0 = not stored yet
    ProviderKind provider = ProviderKind::None;
    QString name; // the host's: "Sales", "Alumni office"
    AccountMode mode = AccountMode::CreateAndManage;
    SignInWay signIn = SignInWay::Browser;
    // What is not secret of the connection, by the names of the provider's guide: "server", "tenant",
    // "clientId", "accountId", "appId", "algorithm".
    QMap<QString, QString> settings;
    // What the provider said of it when it was tested.
    QString userId; // the provider's: organizer key, user ID
    QString userName;
    QString userEmail; // the host's own address there: cannot be a registrant (REG-08)
    QStringList scopes; // granted
    int meetingsAtOnce = 1; // how many can run at the same time (NEW-07)
    bool needsSignIn = false; // the sign-in ended: the host has to sign in again
    std::optional<base::Instant> testedAt;

    bool operator==(const Account &) const = default;
};

// Whether its secret stays as it is, so that a program without a person and without a place to keep new
// tokens can use it too.
inline bool signsInAlone(const Account &account)
{
    return account.signIn != SignInWay::Browser && account.signIn != SignInWay::DeviceCode;
}

// The name in the keychain of one of the account's secrets: "clientSecret", "token", "sharedSecret",
// "signingKey".
inline QString secretName(const AccountKey &account, const QString &what)
{
    return QStringLiteral("account/%1/%2").arg(account.toString(), what);
}

} // namespace model
