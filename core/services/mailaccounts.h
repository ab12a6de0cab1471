// The host's mail account: where e-mail is handed in, and as whom. Settings keep it, the keychain its
// password; with Google and Microsoft the sign-in of a provider account can take the password's place.
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "mail/address.h"
#include "mail/secretsource.h"
#include "mail/smtpaccount.h"
#include "mail/smtptransfer.h"
#include "model/account.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

namespace mail {
struct Message;
class RehearsalPost;
} // namespace mail
namespace secrets {
class SecretStore;
}
namespace settings {
class Settings;
}
namespace store {
class DatabaseThread;
}

namespace services {

class ProviderDesk;

struct MailAccount {
    QString server; // empty: no account
    int port = 465;
    mail::Encryption encryption = mail::Encryption::Tls;
    QString user;
    QString from; // the sender's address
    QString fromName; // empty: the host's
    model::AccountKey account; // whose sign-in proves who sends; null: a password does
    QString certificate; // a PEM file that is trusted for this server beside the system's; may be empty

    bool isNull() const { return server.isEmpty(); }
    bool signsIn() const { return !account.isNull(); }
    bool operator==(const MailAccount &) const = default;
};

// What is known of an address's provider.
struct MailGuide {
    MailAccount account; // filled in as far as is known
    QString provider; // a brand; empty: not known
    QString first; // what the host has to do first, in a sentence; empty: nothing
    QUrl page; // says how
    bool needsSignIn = false; // takes no passwords: only the sign-in of a provider account
};

// A Google or Microsoft account of the Account drawer, and whether it may send mail.
struct MailSignIn {
    model::Account account;
    bool canSend = false;
    QString missing; // what to do first, in a sentence
};

class MailAccounts : public QObject {
    Q_OBJECT

public:
    MailAccounts(settings::Settings &settings, secrets::SecretStore &secrets, store::DatabaseThread &database,
        ProviderDesk &desk, const base::Clock &clock, QObject *parent = nullptr);
    ~MailAccounts() override;

    static MailGuide guideFor(const QString &address);
    static MailGuide guideFor(const QString &address, const QString &provider); // one that the host chose
    static QStringList providers(); // brands, in the order to offer them
    // The keychain's name for the password: bound to server and user, so that no other server is ever
    // shown it. Empty where the account has none.
    static QString secretName(const MailAccount &account);
    // Who sends: invalid address: an Error of the part "from".
    static base::Result<mail::Address> sender(const MailAccount &account, const settings::Settings &settings);

    // From now on nothing leaves this computer: what is sent is kept in `post`, which must outlive this, and
    // the rehearsal stands in for the host's account (NEW-05).
    void rehearse(mail::RehearsalPost &post);
    mail::RehearsalPost *rehearsal() const { return m_rehearsal; } // null: mail is really sent

    MailAccount account() const; // as kept
    // An account is kept, and its password was found. Known after the first load().
    bool isReady() const { return m_ready; }
    // Looks for the password. False: none is kept. Unauthorised, part "keychain": it is locked.
    base::Async<bool> load();

    // An empty password leaves the one that is kept for this server and user. Errors name the field at fault:
    // "server", "port", "user", "from", "password", "account", "certificate".
    base::Async<bool> save(const MailAccount &account, const QString &password);
    // Forgets the account and its password.
    base::Async<bool> remove();

    // Sends one mail by an account that need not be saved; an empty password: the kept one. Gives what the
    // server said. Every error's detail is a sentence for people that names the one thing to do.
    base::Async<QString> test(const MailAccount &account, const QString &password, const QString &to);
    void setTestTimeouts(const mail::SmtpTimeouts &timeouts) { m_timeouts = timeouts; }

    // The accounts whose sign-in can take the password's place, with what is missing.
    base::Async<std::vector<MailSignIn>> signIns();
    // From the next sign-in on the account asks to send mail, too.
    base::Async<model::Account> askToSend(const model::AccountKey &account);

    // For a sender of the kept account. Errors as of mail::SecretSource.
    base::Result<mail::SmtpAccount> server() const;
    std::unique_ptr<mail::SecretSource> secret();
    const settings::Settings &settings() const { return m_settings; }

Q_SIGNALS:
    void changed(); // account() or isReady()

private:
    base::Result<mail::SmtpAccount> serverOf(const MailAccount &account) const;
    std::optional<base::Error> problemOf(const MailAccount &account) const;
    std::unique_ptr<mail::SecretSource> secretOf(const MailAccount &account, const QString &password);
    base::Async<model::Account> signInOf(const model::AccountKey &key);
    base::Async<QString> hand(
        const MailAccount &account, const QString &password, const mail::Message &message);
    static base::Error inRehearsal();
    void keep(const MailAccount &account);
    void setReady(bool ready);

    settings::Settings &m_settings;
    secrets::SecretStore &m_secrets;
    store::DatabaseThread &m_database;
    ProviderDesk &m_desk;
    const base::Clock &m_clock;
    mail::SmtpTimeouts m_timeouts;
    mail::RehearsalPost *m_rehearsal = nullptr;
    bool m_ready = false;
};

} // namespace services
