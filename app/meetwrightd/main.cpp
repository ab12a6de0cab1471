#include "app/meetwrightd/config.h"
#include "app/meetwrightd/daemon.h"
#include "app/meetwrightd/stopsignal.h"
#include "app/translations.h"
#include "secrets/credentialstore.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

int fail(const base::Error &error)
{
    std::fprintf(stderr, "meetwrightd: %s\n", qUtf8Printable(error.detail));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"meetwrightd"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MEETWRIGHT_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Serves Meetwright's attendee pages and sends what waits, without a display."_s);
    const QCommandLineOption configOption(
        u"config"_s, u"The configuration file."_s, u"file"_s, u"/etc/meetwright/meetwrightd.conf"_s);
    const QCommandLineOption credentialsOption(u"credentials"_s,
        u"The folder of secrets; else $CREDENTIALS_DIRECTORY, as systemd sets it."_s, u"folder"_s,
        qEnvironmentVariable("CREDENTIALS_DIRECTORY"));
    const QCommandLineOption checkOption(
        u"check"_s, u"Read the configuration, say what is wrong, and end."_s);
    parser.addOptions({ configOption, credentialsOption, checkOption });
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    auto config = service::readConfig(parser.value(configOption));
    if (!config)
        return fail(config.error());
    const QString credentials = parser.value(credentialsOption);
    if (config->database.driver == store::Driver::PostgreSql) {
        // Read at once: the credentials are files.
        const auto password = secrets::CredentialStore(credentials).read(u"database/password"_s).result();
        if (!password)
            return fail(password.error());
        config->database.password = *password;
    }
    if (parser.isSet(checkOption))
        return 0;

    service::StopSignal stop;
    QObject::connect(&stop, &service::StopSignal::wanted, &application, [] { QCoreApplication::exit(0); });
    service::Daemon daemon(*config, credentials);
    app::installTranslations(daemon.language());
    daemon.begin();
    return QCoreApplication::exec();
}
