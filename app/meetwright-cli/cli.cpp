#include "app/meetwright-cli/cli.h"

#include "app/services.h"

namespace cli {

using namespace Qt::StringLiterals;
using base::Async;
using base::ErrorKind;

const std::vector<Command> &allCommands()
{
    static const std::vector<Command> commands = [] {
        std::vector<Command> all;
        for (const auto &group : { readCommands(), writeCommands(), meetingCommands(), providerCommands(),
                 registrantCommands(), attendanceCommands(), accountCommands(), fileCommands() })
            all.insert(all.end(), group.begin(), group.end());
        all.push_back(previewCommand());
        return all;
    }();
    return commands;
}

QString helpText()
{
    QString text = u"usage: meetwright-cli [--profile FOLDER] [--json] COMMAND [ARGUMENTS]\n\n"_s;
    for (const Command &command : allCommands())
        text += u"  "_s + QString(command.name + u' ' + command.usage).leftJustified(34) + u' '
            + command.summary + u'\n';
    return text
        + u"\nA session is named by its session ID (414319478), its join code or its key.\n"
          "meetwright-cli COMMAND --help lists a command's options. --json works with every command.\n\n"
          "Exit codes: 0 done; 1 failed; 2 bad arguments or a rule to refuse; 3 no such session;\n"
          "4 refused or changed meanwhile; 5 trouble with the data; 6 trouble with the keychain\n"
          "(the session is saved all the same, without its password).\n"_s;
}

int exitCodeOf(const base::Error &error)
{
    switch (error.kind) {
    case ErrorKind::Invalid:
        return BadInput;
    case ErrorKind::NotFound:
        return NotThere;
    case ErrorKind::Rejected:
    case ErrorKind::Conflict:
        return Refused;
    case ErrorKind::Storage:
        return error.part == u"keychain"_s ? KeychainTrouble : DataTrouble;
    case ErrorKind::Newer:
        return DataTrouble;
    case ErrorKind::Unauthorised:
        return KeychainTrouble;
    case ErrorKind::Cancelled:
    case ErrorKind::Transient:
    case ErrorKind::Lost:
    case ErrorKind::Internal:
        break;
    }
    return Failed;
}

Async<model::Session> sessionNamed(Context &context, const QString &name)
{
    if (const auto id = model::ReservedId::parse(name))
        return context.services.sessions.sessionById(*id);
    if (name.size() == 6)
        return context.services.sessions.sessionByJoinCode(name);
    const auto key = model::SessionKey::fromString(name);
    if (key.isNull())
        return base::ready<model::Session>(base::failure(
            ErrorKind::NotFound, u"name a session by its session ID, join code or key: "_s + name));
    return context.services.sessions.session(key);
}

} // namespace cli
