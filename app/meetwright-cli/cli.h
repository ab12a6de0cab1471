// The command line's frame: commands by name, arguments in, an exit code out. The commands stand in
// *commands.cpp and use the same services as the window.
#pragma once

#include "app/meetwright-cli/output.h"
#include "base/async.h"
#include "model/session.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <memory>
#include <type_traits>
#include <vector>

class QObject;

namespace app {
class Services;
}

namespace cli {

// Documented in --help and the manual page; scripts rely on them.
enum ExitCode : int {
    Success = 0,
    Failed = 1, // anything not named below
    BadInput = 2, // arguments, a rule to refuse, an unreadable file format
    NotThere = 3, // no such session, account or person
    Refused = 4, // a rule says no, or somebody changed it meanwhile
    DataTrouble = 5, // disk full, damaged, locked, or written by a newer Meetwright
    KeychainTrouble = 6, // saved, but without its password
};

struct Context {
    app::Services &services;
    QObject *owner;
    bool json = false;
};

using Arguments = QCommandLineParser;

struct Command {
    QString name;
    QString usage; // "ID [options]"
    QString summary;
    std::vector<QCommandLineOption> options;
    base::Async<int> (*run)(Context &context, const Arguments &arguments); // nullptr: needs no data
    int (*runBare)(bool json, const Arguments &arguments) = nullptr;
};

std::vector<Command> readCommands();
std::vector<Command> writeCommands();
std::vector<Command> meetingCommands();
std::vector<Command> fileCommands();
std::vector<Command> accountCommands();
std::vector<Command> providerCommands();
std::vector<Command> registrantCommands();
std::vector<Command> attendanceCommands();
Command previewCommand();
const std::vector<Command> &allCommands();

QString helpText();
int exitCodeOf(const base::Error &error);

// Ends a command's chain: `print` writes the value, an error is written to stderr; the exit code comes back.
template <typename T, typename Print>
base::Async<int> printed(Context &context, const base::Async<T> &future, Print print)
{
    auto promise = std::make_shared<QPromise<base::Result<int>>>();
    promise->start();
    base::whenDone(
        future, context.owner, [promise, print, json = context.json](const base::Result<T> &result) {
            int code = Success;
            if (!result) {
                printError(result.error(), json);
                code = exitCodeOf(result.error());
            } else if constexpr (std::is_same_v<std::invoke_result_t<Print, T>, int>) {
                code = print(*result);
            } else {
                print(*result);
            }
            promise->addResult(code);
            promise->finish();
        });
    return promise->future();
}

// The session that an argument names: its nine-digit ID, join code or key.
base::Async<model::Session> sessionNamed(Context &context, const QString &name);

} // namespace cli
