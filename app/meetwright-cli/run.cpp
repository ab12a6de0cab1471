#include "app/meetwright-cli/run.h"

#include "app/meetwright-cli/cli.h"
#include "app/services.h"
#include "app/translations.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Wanted {
    const Command *command = nullptr;
    QStringList rest; // the command's own arguments
    QString profile;
    bool json = false;
};

// The options before the command, and --json anywhere.
base::Result<Wanted> understood(const QStringList &arguments)
{
    Wanted wanted;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == u"--json"_s) {
            wanted.json = true;
        } else if (argument == u"--profile"_s && i + 1 < arguments.size()) {
            wanted.profile = arguments.at(++i);
        } else if (argument.startsWith(u"--profile="_s)) {
            wanted.profile = argument.mid(10);
        } else if (wanted.command || argument == u"--"_s) {
            wanted.rest += argument;
        } else {
            for (const Command &command : allCommands())
                if (command.name == argument)
                    wanted.command = &command;
            if (!wanted.command)
                return base::failure(base::ErrorKind::Invalid,
                    u"no such command; meetwright-cli --help lists them"_s, argument);
        }
    }
    return wanted;
}

QString helpOf(const Command &command)
{
    QString text = u"usage: meetwright-cli "_s + command.name + u' ' + command.usage + u"\n\n"_s
        + command.summary + u"\n\n"_s;
    for (const QCommandLineOption &option : command.options) {
        QString name = u"--"_s + option.names().first();
        if (!option.valueName().isEmpty())
            name += u" <"_s + option.valueName() + u'>';
        text += u"  "_s + name.leftJustified(30) + u' ' + option.description() + u'\n';
    }
    return text + u"  "_s + u"--json"_s.leftJustified(30) + u" Answers and errors as JSON.\n"_s;
}

int runWithData(const Wanted &wanted, const QCommandLineParser &arguments, const Routes &routes)
{
    const auto folder
        = wanted.profile.isEmpty() ? app::ProfileFolder::usual() : app::ProfileFolder::at(wanted.profile);
    app::Services services(folder, { .routes = routes });
    QObject owner;
    Context context { services, &owner, wanted.json };
    int code = Failed;
    auto ready = base::andThen(services.database.open(), &owner,
        [&](const store::OpenReport &) { return services.sessions.tidyUp(); });
    auto finished
        = base::andThen(ready, &owner, [&](bool) { return wanted.command->run(context, arguments); });
    base::whenDone(finished, &owner, [&](const base::Result<int> &result) {
        if (!result)
            printError(result.error(), wanted.json);
        code = result ? *result : exitCodeOf(result.error());
        QCoreApplication::exit();
    });
    QCoreApplication::exec();
    return code;
}

} // namespace

int run(int &argc, char **argv, const Routes &routes)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"meetwright"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MEETWRIGHT_VERSION));
    app::installTranslations({});

    const QStringList arguments = QCoreApplication::arguments();
    const bool help = arguments.size() < 2 || arguments.at(1) == u"--help"_s || arguments.at(1) == u"help"_s;
    if (help || arguments.at(1) == u"--version"_s) {
        printRaw(help ? helpText().toUtf8()
                      : QCoreApplication::applicationName().toUtf8() + ' '
                    + QCoreApplication::applicationVersion().toUtf8() + '\n');
        return arguments.size() < 2 ? BadInput : Success;
    }
    const auto wanted = understood(arguments);
    if (!wanted || !wanted->command) {
        printError(wanted ? base::Error { base::ErrorKind::Invalid, u"name a command; see --help"_s, {} }
                          : wanted.error(),
            arguments.contains(u"--json"_s));
        return BadInput;
    }
    QCommandLineParser parser;
    parser.addOption({ { u"h"_s, u"help"_s }, {} });
    for (const QCommandLineOption &option : wanted->command->options)
        parser.addOption(option);
    if (!parser.parse(QStringList { u"meetwright-cli "_s + wanted->command->name } + wanted->rest)) {
        printError({ base::ErrorKind::Invalid, parser.errorText(), {} }, wanted->json);
        return BadInput;
    }
    if (parser.isSet(u"help"_s)) {
        printRaw(helpOf(*wanted->command).toUtf8());
        return Success;
    }
    if (wanted->command->runBare)
        return wanted->command->runBare(wanted->json, parser);
    return runWithData(*wanted, parser, routes);
}

} // namespace cli
