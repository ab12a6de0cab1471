#include "app/meetwright/startoptions.h"

#include <QCommandLineParser>
#include <QDir>

namespace app {

using namespace Qt::StringLiterals;

QStringList StartOptions::message() const
{
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
        { u"profile"_s, u"Keep all data in this folder."_s, u"folder"_s },
        { u"demo"_s, u"A populated throw-away profile with a clock that can be moved."_s },
        { u"demo-time"_s, u"Where the demo's clock starts, such as 2026-11-20T09:41."_s, u"time"_s },
        { u"screenshot"_s, u"Write a picture of the panel to this file and end."_s, u"file"_s },
        { u"width"_s, u"Width of that picture."_s, u"pixels"_s },
        { u"theme"_s, u"light or dark, for that picture."_s, u"name"_s },
    });
    parser.addPositionalArgument(
        u"open"_s, u"meetwright:// links and calendar files to open."_s, u"[open...]"_s);
    parser.process(arguments);

    StartOptions options;
    options.background = parser.isSet(u"background"_s);
    options.demo = parser.isSet(u"demo"_s);
    options.demoTime = parser.value(u"demo-time"_s);
    options.screenshot = parser.value(u"screenshot"_s);
    options.width = parser.value(u"width"_s).toInt();
    options.theme = parser.value(u"theme"_s);
    options.profile = parser.value(u"profile"_s);
    for (const QString &what : parser.positionalArguments())
        options.open += what.startsWith(u"meetwright:"_s) ? what : QDir::current().absoluteFilePath(what);
    return options;
}

} // namespace app
