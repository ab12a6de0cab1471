#include "services/mailaccounts.h"

#include "secrets/secretstore.h"
#include "services/eitherway.h"
#include "services/keychainvault.h"
#include "services/mailsecrets.h"
#include "services/providerdesk.h"
#include "services/settingvalues.h"
#include "services/signinclient.h"
#include "store/accountstore.h"
#include "store/connection.h"
#include "store/databasethread.h"

#include <QFile>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace services {

namespace keys = settings::keys;
using base::Async;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

constexpr qint64 longestCertificate = 64 * 1024; // bytes

Error invalid(const QString &sentence, const QString &part)
{
    return { ErrorKind::Invalid, sentence, part };
}

bool isHost(const QString &text)
{
    static const QRegularExpression host(u"\\A[A-Za-z0-9](?:[A-Za-z0-9.:-]{0,251}[A-Za-z0-9])?\\z"_s);
    return host.match(text).hasMatch();
}

Result<QByteArray> certificateIn(const QString &path)
{
    if (path.isEmpty())
        return QByteArray();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(ErrorKind::Invalid,
            MailAccounts::tr("The certificate “%1” cannot be read. Choose the file again.").arg(path),
            u"certificate"_s);
    const QByteArray bytes = file.read(longestCertificate + 1);
    if (bytes.size() > longestCertificate || !bytes.contains("-----BEGIN CERTIFICATE-----"))
        return base::failure(ErrorKind::Invalid,
            MailAccounts::tr("“%1” is no certificate (PEM). Choose another file.").arg(path),
            u"certificate"_s);
    return bytes;
}

} // namespace

MailAccounts::MailAccounts(settings::Settings &settings, secrets::SecretStore &secrets,
    store::DatabaseThread &database, ProviderDesk &desk, const base::Clock &clock, QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_secrets(secrets),
      m_database(database),
      m_desk(desk),
      m_clock(clock)
{
}

MailAccounts::~MailAccounts() = default;

Error MailAccounts::inRehearsal()
{
    return { ErrorKind::Rejected,
        tr("This is the rehearsal: nothing leaves this computer, and no account is needed."), u"account"_s };
}

QString MailAccounts::secretName(const MailAccount &account)
{
    return account.isNull() || account.signsIn()
        ? QString()
        : u"mail/%1/%2"_s.arg(account.server.toLower(), account.user);
}

Result<mail::Address> MailAccounts::sender(const MailAccount &account, const settings::Settings &settings)
{
    const QString name = account.fromName.isEmpty() ? hostName(settings) : account.fromName;
    auto address = mail::Address::of(account.from.isEmpty() ? hostEmail(settings) : account.from, name);
    if (!address)
        address.error().part = u"from"_s;
    return address;
}

void MailAccounts::rehearse(mail::RehearsalPost &post)
{
    m_rehearsal = &post;
    setReady(true);
}

MailAccount MailAccounts::account() const
{
    MailAccount account;
    if (m_rehearsal) {
        account.server = u"rehearsal"_s;
        account.user = account.from = hostEmail(m_settings);
        return account;
    }
    account.server = m_settings.value(keys::mailServer).trimmed();
    account.port = m_settings.value(keys::mailPort);
    account.encryption = m_settings.value(keys::mailEncryption) == "starttls"_L1 ? mail::Encryption::StartTls
                                                                                 : mail::Encryption::Tls;
    account.user = m_settings.value(keys::mailUser);
    account.from = m_settings.value(keys::mailFrom);
    account.fromName = m_settings.value(keys::mailFromName);
    account.account = model::AccountKey::fromString(m_settings.value(keys::mailAccount));
    account.certificate = m_settings.value(keys::mailCertificate);
    return account;
}

void MailAccounts::keep(const MailAccount &account)
{
    m_settings.set(keys::mailServer, account.server);
    m_settings.set(keys::mailPort, account.port);
    m_settings.set(
        keys::mailEncryption, account.encryption == mail::Encryption::StartTls ? u"starttls"_s : u"tls"_s);
    m_settings.set(keys::mailUser, account.user);
    m_settings.set(keys::mailFrom, account.from);
    m_settings.set(keys::mailFromName, account.fromName);
    m_settings.set(keys::mailAccount, account.signsIn() ? account.account.toString() : QString());
    m_settings.set(keys::mailCertificate, account.certificate);
}

void MailAccounts::setReady(bool ready)
{
    if (std::exchange(m_ready, ready) != ready)
        Q_EMIT changed();
}

Async<bool> MailAccounts::load()
{
    if (m_rehearsal)
        return base::ready<bool>(true);
    const MailAccount kept = account();
    if (kept.isNull()) {
        setReady(false);
        return base::ready<bool>(false);
    }
    const auto found = kept.signsIn()
        ? base::andThen(
            signInOf(kept.account), this, [](const model::Account &) -> Result<bool> { return true; })
        : base::andThen(readSecret(m_secrets, secretName(kept), this), this,
            [](const QString &password) -> Result<bool> { return !password.isEmpty(); });
    return eitherWay<bool>(found, this, [this](const Result<bool> &isThere) {
        setReady(isThere.value_or(false));
        return base::ready(isThere);
    });
}

std::optional<Error> MailAccounts::problemOf(const MailAccount &account) const
{
    if (!isHost(account.server))
        return invalid(tr("Enter the name of the mail server, such as smtp.example.org."), u"server"_s);
    if (account.port < 1 || account.port > 65535)
        return invalid(tr("A port is a number from 1 to 65535; usual are 465 and 587."), u"port"_s);
    if (account.user.trimmed().isEmpty())
        return invalid(tr("Enter the user name of the mail account, often your e-mail address."), u"user"_s);
    if (const auto from = sender(account, m_settings); !from)
        return from.error();
    if (const auto certificate = certificateIn(account.certificate); !certificate)
        return certificate.error();
    return {};
}

Async<bool> MailAccounts::save(const MailAccount &wanted, const QString &password)
{
    if (m_rehearsal)
        return failed<bool>(inRehearsal());
    if (const auto problem = problemOf(wanted))
        return failed<bool>(*problem);
    const QString name = secretName(wanted);
    Async<bool> proven;
    if (wanted.signsIn()) {
        proven = base::andThen(signInOf(wanted.account), this, [this](const model::Account &account) {
            return base::andThen(m_desk.mailTokens(account), this,
                [](const AccountTokens::Source &) -> Result<bool> { return true; });
        });
    } else if (!password.isEmpty()) {
        proven = m_secrets.write(name, password);
    } else {
        proven
            = base::andThen(readSecret(m_secrets, name, this), this, [](const QString &kept) -> Result<bool> {
                  if (kept.isEmpty())
                      return tl::unexpected<Error>(
                          invalid(tr("Enter the password of the mail account."), u"password"_s));
                  return true;
              });
    }
    return base::andThen(proven, this, [this, wanted, name](bool) -> Async<bool> {
        const QString before = secretName(account());
        keep(wanted);
        m_ready = true;
        Q_EMIT changed();
        if (before.isEmpty() || before == name)
            return base::ready<bool>(true);
        return m_secrets.erase(before);
    });
}

Async<bool> MailAccounts::remove()
{
    if (m_rehearsal)
        return failed<bool>(inRehearsal());
    const QString name = secretName(account());
    keep({});
    m_ready = false;
    Q_EMIT changed();
    return name.isEmpty() ? base::ready<bool>(true) : m_secrets.erase(name);
}

Async<model::Account> MailAccounts::signInOf(const model::AccountKey &key)
{
    return m_database.read([key](store::Connection &connection) -> Result<model::Account> {
        const auto account = store::AccountStore(connection).load(key);
        if (!account)
            return base::passOn(account);
        if (!*account)
            return base::failure(ErrorKind::Rejected,
                tr("The account that e-mail was sent by is no longer there. Choose another in the mail "
                   "account."),
                u"account"_s);
        return **account;
    });
}

Async<std::vector<MailSignIn>> MailAccounts::signIns()
{
    const auto accounts = m_database.read(
        [](store::Connection &connection) { return store::AccountStore(connection).list(); });
    return base::andThen(
        accounts, this, [](const std::vector<model::Account> &all) -> Result<std::vector<MailSignIn>> {
            std::vector<MailSignIn> found;
            for (const model::Account &account : all) {
                const QStringList scopes = mailScopes(account.provider);
                if (scopes.isEmpty() || model::signsInAlone(account))
                    continue;
                const bool canSend = account.provider == model::ProviderKind::GoogleMeet
                    ? account.scopes.contains(scopes.front())
                    : asksToSendMail(account);
                MailSignIn entry { account, canSend && !account.needsSignIn, {} };
                if (!canSend)
                    entry.missing = tr("“%1” may not send e-mail yet. Allow it, then sign in to it again.")
                                        .arg(account.name);
                else if (account.needsSignIn)
                    entry.missing
                        = tr("The sign-in of “%1” has ended. Sign in to it again.").arg(account.name);
                found.push_back(std::move(entry));
            }
            return found;
        });
}

Async<model::Account> MailAccounts::askToSend(const model::AccountKey &key)
{
    return m_database.run([key](store::Connection &connection) -> Result<model::Account> {
        auto account = store::AccountStore(connection).load(key);
        if (!account)
            return base::passOn(account);
        if (!*account)
            return base::failure(ErrorKind::NotFound, u"no such account"_s);
        (*account)->settings.insert(u"mail"_s, u"yes"_s);
        return store::AccountStore(connection).save(**account);
    });
}

Result<mail::SmtpAccount> MailAccounts::serverOf(const MailAccount &account) const
{
    const auto certificate = certificateIn(account.certificate);
    if (!certificate)
        return tl::unexpected<Error>({ ErrorKind::Invalid, certificate.error().detail, u"account"_s });
    mail::SmtpAccount server;
    server.host = account.server;
    server.port = quint16(account.port);
    server.encryption = account.encryption;
    server.signIn = account.signsIn() ? mail::SignIn::XOAuth2 : mail::SignIn::Password;
    server.user = account.user;
    server.trusted = *certificate;
    return server;
}

Result<mail::SmtpAccount> MailAccounts::server() const
{
    return serverOf(account());
}

std::unique_ptr<mail::SecretSource> MailAccounts::secret()
{
    return secretOf(account(), {});
}

std::unique_ptr<mail::SecretSource> MailAccounts::secretOf(
    const MailAccount &account, const QString &password)
{
    if (account.signsIn())
        return std::make_unique<AccountTokens>([this, key = account.account] {
            return base::andThen(signInOf(key), this,
                [this](const model::Account &found) { return m_desk.mailTokens(found); });
        });
    if (!password.isEmpty())
        return std::make_unique<TypedPassword>(password);
    return std::make_unique<KeptPassword>(m_secrets, secretName(account));
}

} // namespace services
