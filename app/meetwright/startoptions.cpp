#include "app/meetwright/startoptions.h"

#include <QCommandLineParser>
#include <QDir>
#include <QUrl>

namespace app {

using namespace Qt::StringLiterals;

namespace {

// Desktops hand over files as paths or as file: URLs.
QString opened(const QString &what)
{
    if (what.startsWith(u"meetwright:"_s))
        return what;
    const QUrl url(what);
    return url.isLocalFile() ? url.toLocalFile() : QDir::current().absoluteFilePath(what);
}

} // namespace

QStringList StartOptions::message() const
{
    if (newSession)
        return { u"new"_s };
    if (instantSession)
        return { u"instant"_s };
    return open.isEmpty() ? QStringList { u"show"_s } : QStringList { u"open"_s } + open;
}

StartOptions readStartOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "Meetwright", "Schedule online sessions, invite people, start with one click."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        { u"background"_s, u"Start hidden, with only the tray icon."_s },
        { u"new"_s, u"Open the window for a new session."_s },
        { u"instant"_s, u"Start an instant session."_s },
        { u"profile"_s, u"Keep all data in this folder."_s, u"folder"_s },
        { u"demo"_s, u"A populated throw-away profile with a clock that can be moved."_s },
        { u"demo-time"_s, u"Where the demo's clock starts, such as 2026-11-20T09:41."_s, u"time"_s },
        { u"screenshot"_s, u"Write a picture of the panel to this file and end."_s, u"file"_s },
        { u"width"_s, u"Width of that picture."_s, u"pixels"_s },
        { u"theme"_s, u"light or dark, for that picture."_s, u"name"_s },
    });
    QCommandLineOption benchSince(u"bench-since"_s, {}, u"nanoseconds"_s);
    benchSince.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(benchSince);
    parser.addPositionalArgument(
        u"open"_s, u"meetwright:// links and calendar files to open."_s, u"[open...]"_s);
    parser.process(arguments);

    StartOptions options;
    options.background = parser.isSet(u"background"_s);
    options.newSession = parser.isSet(u"new"_s);
    options.instantSession = parser.isSet(u"instant"_s);
    options.demo = parser.isSet(u"demo"_s);
    options.demoTime = parser.value(u"demo-time"_s);
    options.screenshot = parser.value(u"screenshot"_s);
    options.width = parser.value(u"width"_s).toInt();
    options.theme = parser.value(u"theme"_s);
    options.profile = parser.value(u"profile"_s);
    options.benchSince = parser.value(benchSince).toLongLong();
    for (const QString &what : parser.positionalArguments())
        options.open += opened(what);
    return options;
}

} // namespace app
