#include "app/meetwrightd/daemon.h"

#include "secrets/credentialstore.h"
#include "services/credentialsexport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace service {

namespace {

app::ProfileFolder folderOf(const Config &config)
{
    app::ProfileFolder folder;
    folder.standard = false;
    folder.data = QFileInfo(config.database.file).absolutePath();
    folder.cache = QDir::tempPath();
    return folder;
}

app::Replacements replacementsOf(const Config &config, const QString &credentials)
{
    app::Replacements replacements;
    replacements.secrets = std::make_unique<secrets::CredentialStore>(credentials);
    replacements.database = config.database;
    replacements.settings = config.files;
    return replacements;
}

void say(const QString &line)
{
    std::printf("meetwrightd: %s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

} // namespace

Daemon::Daemon(const Config &config, const QString &credentials, QObject *parent)
    : QObject(parent),
      m_config(config),
      m_services(folderOf(config), replacementsOf(config, credentials)),
      m_pages(m_services),
      m_health(m_services, m_pages)
{
}

Daemon::~Daemon()
{
    m_services.checkIn.stop();
    m_services.outbox.stop();
    m_pages.end();
}

QString Daemon::language() const
{
    return m_services.settings.value(settings::keys::language);
}

void Daemon::begin()
{
    base::whenDone(m_services.database.open(), this, [this](const auto &report) { opened(report); });
}

void Daemon::opened(const base::Result<store::OpenReport> &report)
{
    if (!report)
        return giveUp(u"the database cannot be opened: "_s + report.error().detail);
    base::whenDone(m_services.sessions.tidyUp(), this, [](const base::Result<bool> &) {});
    if (m_config.healthPort != 0) {
        const auto port = m_health.listen(m_config.healthAddress, m_config.healthPort);
        if (!port)
            return giveUp(u"health: "_s + port.error().detail);
        say(u"health on port "_s + QString::number(*port));
    }
    if (m_services.settings.value(settings::keys::pagesOn))
        beginPages();
    if (m_config.outbox)
        beginOutbox();
}

void Daemon::beginPages()
{
    const auto wish = app::pagesWish(m_services.settings);
    if (!wish)
        return giveUp(wish.error().detail);
    base::whenDone(m_pages.begin(*wish), this, [this](const base::Result<QUrl> &url) {
        if (!url && url.error().part == "credentials"_L1)
            return giveUp(u"attendee pages: the secret of personal links is not among the credentials; "
                          "\"meetwright-cli export-credentials FOLDER\" writes it"_s);
        if (!url)
            return giveUp(u"attendee pages: "_s + url.error().detail);
        say(u"attendee pages on "_s + url->toString());
    });
}

// Not before it is known whose turn it is: an account whose secret is not here would be taken for one that
// has to sign in again.
void Daemon::beginOutbox()
{
    base::whenDone(m_services.accounts.accounts(), this, [this](const auto &accounts) {
        if (!accounts)
            return giveUp(u"the accounts cannot be read: "_s + accounts.error().detail);
        leaveOthersAlone(*accounts);
        m_services.outbox.begin();
        m_services.checkIn.begin();
        say(u"outbox begun"_s);
    });
    connect(&m_services.accounts, &services::AccountService::accountsChanged, this, [this] {
        base::whenDone(m_services.accounts.accounts(), this, [this](const auto &accounts) {
            if (accounts)
                leaveOthersAlone(*accounts);
        });
    });
}

void Daemon::leaveOthersAlone(const std::vector<model::Account> &accounts)
{
    const auto isHere = [this](const QString &name) {
        return m_services.secrets->read(name).result().has_value(); // a file: read at once
    };
    QSet<model::AccountKey> others;
    for (const model::Account &account : accounts) {
        const QStringList names = services::CredentialsExport::secretsOf(account);
        const bool canSend = account.signIn == model::SignInWay::None
            || (model::signsInAlone(account) && std::any_of(names.begin(), names.end(), isHere));
        if (!canSend)
            others.insert(account.key);
    }
    m_services.outbox.leaveAlone(others);
    m_services.checkIn.leaveAlone(others);
}

void Daemon::giveUp(const QString &why)
{
    std::fprintf(stderr, "meetwrightd: %s\n", qUtf8Printable(why));
    QCoreApplication::exit(1);
}

} // namespace service
