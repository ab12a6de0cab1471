// import, export, backup, restore-backup
#include "app/meetwright-cli/cli.h"
#include "app/meetwright-cli/sending.h"
#include "app/services.h"
#include "services/credentialsexport.h"

#include <QDir>
#include <QJsonArray>

namespace cli {

using namespace Qt::StringLiterals;
using base::Async;
using base::ErrorKind;
using model::Session;

namespace {

QString absolute(const QString &path)
{
    return path.isEmpty() ? path : QDir::current().absoluteFilePath(path);
}

QJsonArray problemsJson(const std::vector<services::ImportProblem> &problems)
{
    QJsonArray array;
    for (const services::ImportProblem &problem : problems)
        array.append(QJsonObject { { u"line"_s, problem.line }, { u"text"_s, problem.text } });
    return array;
}

void printProblems(const std::vector<services::ImportProblem> &problems)
{
    for (const services::ImportProblem &problem : problems)
        printError({ ErrorKind::Invalid, problem.text,
                       problem.line > 0 ? u"line "_s + QString::number(problem.line) : QString() },
            false);
}

void printPreview(const services::ImportPreview &preview, bool json)
{
    if (!json) {
        printProblems(preview.problems);
        for (const services::ImportItem &item : preview.items)
            print(item.when + u"  "_s + item.session.topic
                + (item.alreadyHere ? u"  (already here)"_s : QString()));
        return;
    }
    QJsonArray items;
    for (const services::ImportItem &item : preview.items)
        items.append(QJsonObject { { u"topic"_s, item.session.topic }, { u"uid"_s, item.session.calendarUid },
            { u"when"_s, item.when }, { u"alreadyHere"_s, item.alreadyHere },
            { u"cancelled"_s, item.cancelled } });
    printJson({ { u"sessions"_s, items }, { u"problems"_s, problemsJson(preview.problems) } });
}

Async<int> import(Context &context, const Arguments &arguments)
{
    const QString path = absolute(arguments.positionalArguments().value(0));
    if (path.isEmpty())
        return missing(context, u"FILE"_s);
    services::CalendarService &calendars = context.services.calendars;
    auto preview = calendars.preview(path);
    if (arguments.isSet(u"dry-run"_s))
        return printed(context, preview,
            [json = context.json](const services::ImportPreview &shown) { printPreview(shown, json); });
    auto imported = base::andThen(preview, context.owner,
        [&calendars](const services::ImportPreview &shown) { return calendars.import(shown); });
    return printed(context, imported, [json = context.json](const services::ImportReport &report) {
        if (json)
            return printJson({ { u"added"_s, report.added }, { u"updated"_s, report.updated },
                { u"problems"_s, problemsJson(report.problems) } });
        printProblems(report.problems);
        print(
            QString::number(report.added) + u" added, "_s + QString::number(report.updated) + u" updated"_s);
    });
}

// Looks the named sessions up one after the other.
Async<QList<model::SessionKey>> keysOf(
    Context &context, QStringList names, QList<model::SessionKey> keys = {})
{
    if (names.isEmpty())
        return base::ready<QList<model::SessionKey>>(keys);
    const QString name = names.takeFirst();
    return base::andThen(
        sessionNamed(context, name), context.owner, [&context, names, keys](const Session &session) mutable {
            keys.append(session.key);
            return keysOf(context, names, keys);
        });
}

Async<int> exportSessions(Context &context, const Arguments &arguments)
{
    services::CalendarService &calendars = context.services.calendars;
    auto keys = keysOf(context, arguments.positionalArguments());
    const QString path = absolute(arguments.value(u"output"_s));
    if (path.isEmpty()) {
        auto bytes = base::andThen(keys, context.owner,
            [&calendars](const QList<model::SessionKey> &named) { return calendars.exported(named); });
        return printed(context, bytes, [json = context.json](const QByteArray &calendar) {
            if (json)
                printJson({ { u"calendar"_s, QString::fromUtf8(calendar) } });
            else
                printRaw(calendar);
        });
    }
    auto written
        = base::andThen(keys, context.owner, [&calendars, path](const QList<model::SessionKey> &named) {
              return calendars.exportTo(path, named);
          });
    return printed(context, written, [json = context.json, path](int number) {
        if (json)
            printJson({ { u"written"_s, path }, { u"sessions"_s, number } });
    });
}

Async<int> printedPath(Context &context, const Async<QString> &done)
{
    return printed(context, done, [json = context.json](const QString &path) {
        if (json)
            printJson({ { u"file"_s, path } });
        else
            print(path);
    });
}

Async<int> backup(Context &context, const Arguments &arguments)
{
    const QString path = absolute(arguments.positionalArguments().value(0));
    if (path.isEmpty())
        return missing(context, u"FILE"_s);
    return printedPath(context, context.services.backups.backup(path));
}

Async<int> restoreBackup(Context &context, const Arguments &arguments)
{
    const QString path = absolute(arguments.positionalArguments().value(0));
    if (path.isEmpty())
        return missing(context, u"FILE"_s);
    return printedPath(context, context.services.backups.restore(path));
}

Async<int> exportCredentials(Context &context, const Arguments &arguments)
{
    const QString folder = absolute(arguments.positionalArguments().value(0));
    if (folder.isEmpty())
        return missing(context, u"FOLDER"_s);
    app::Services &services = context.services;
    auto *exporting = new services::CredentialsExport(
        services.attendees, services.database, *services.secrets, context.owner);
    QStringList more { services::MailAccounts::secretName(services.mailAccounts.account()) };
    more.removeAll(QString());
    return printed(context, exporting->exportTo(folder, more), [json = context.json](int written) {
        if (json)
            printJson({ { u"written"_s, written } });
        else
            print(QString::number(written));
    });
}

} // namespace

std::vector<Command> fileCommands()
{
    return {
        { u"import"_s, u"FILE.ics [--dry-run]"_s, u"sessions from a calendar file"_s,
            { { u"dry-run"_s, u"Only tell what would be imported."_s } }, import },
        { u"export"_s, u"[ID ...] [--output FILE]"_s, u"sessions as a calendar file (all without ID)"_s,
            { { u"output"_s, u"Write to a file instead of standard output."_s, u"file"_s } },
            exportSessions },
        { u"backup"_s, u"FILE"_s, u"all data in one file (passwords stay in the keychain)"_s, {}, backup },
        { u"restore-backup"_s, u"FILE"_s, u"all data from a backup; prints where today's went"_s, {},
            restoreBackup },
        { u"export-credentials"_s, u"FOLDER"_s,
            u"the secrets that meetwrightd needs, one file each, readable by their owner alone"_s, {},
            exportCredentials },
    };
}

} // namespace cli
