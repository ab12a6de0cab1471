// invite, start, end, join
#include "app/meetwright-cli/cli.h"
#include "app/meetwright-cli/sessionjson.h"
#include "app/services.h"

#include <QSaveFile>

namespace cli {

using namespace Qt::StringLiterals;
using base::Async;
using base::ErrorKind;
using model::Session;
using services::InvitationParts;

namespace {

QByteArray inFormat(const InvitationParts &parts, const QString &format)
{
    if (format == u"html"_s)
        return parts.html.toUtf8() + '\n';
    if (format == u"ics"_s)
        return parts.calendar;
    if (format == u"link"_s)
        return parts.link.toEncoded() + '\n';
    return parts.text.toUtf8() + '\n';
}

int writeInvitation(const InvitationParts &parts, const QString &format, const QString &path, bool json)
{
    if (parts.passwordProblem)
        printError(*parts.passwordProblem, json);
    const int code = parts.passwordProblem ? KeychainTrouble : Success;
    if (json && path.isEmpty()) {
        printJson({ { u"subject"_s, parts.subject }, { u"text"_s, parts.text }, { u"html"_s, parts.html },
            { u"link"_s, parts.link.toString(QUrl::FullyEncoded) },
            { u"calendar"_s, QString::fromUtf8(parts.calendar) } });
        return code;
    }
    const QByteArray bytes = inFormat(parts, format);
    if (path.isEmpty()) {
        printRaw(bytes);
        return code;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        printError({ ErrorKind::Storage, file.errorString(), u"--output"_s }, json);
        return DataTrouble;
    }
    if (json)
        printJson({ { u"written"_s, path } });
    return code;
}

Async<int> invite(Context &context, const Arguments &arguments)
{
    const QString format = arguments.isSet(u"format"_s) ? arguments.value(u"format"_s) : u"text"_s;
    if (!QStringList { u"text"_s, u"html"_s, u"ics"_s, u"link"_s }.contains(format))
        return printed(context,
            base::ready<bool>(
                base::failure(ErrorKind::Invalid, u"one of text, html, ics, link"_s, u"--format"_s)),
            [](bool) {});
    services::InvitationWish wish;
    wish.language = arguments.value(u"language"_s);
    wish.withPassword = !arguments.isSet(u"without-password"_s);
    auto session = sessionNamed(context, arguments.positionalArguments().value(0));
    if (arguments.isSet(u"email"_s)) {
        const bool attach = arguments.isSet(u"attach"_s);
        auto mailed = base::andThen(session, context.owner, [&context, wish, attach](const Session &one) {
            return context.services.invites.email(one.key, wish, attach);
        });
        return printed(context, mailed, [json = context.json](services::MailedAs how) {
            if (json)
                printJson({ { u"opened"_s, how == services::MailedAs::Draft ? u"draft"_s : u"mailto"_s } });
        });
    }
    auto parts = base::andThen(session, context.owner,
        [&context, wish](const Session &one) { return context.services.invites.compose(one.key, wish); });
    return printed(context, parts,
        [format, path = arguments.value(u"output"_s), json = context.json](const InvitationParts &composed)
            -> int { return writeInvitation(composed, format, path, json); });
}

void printStarted(Context &context, const Session &session)
{
    const QUrl link = context.services.sessions.linkOf(session);
    if (context.json)
        printJson({ { u"id"_s, session.reservedId.digits() }, { u"running"_s, session.isRunning() },
            { u"link"_s, link.toString(QUrl::FullyEncoded) } });
    else
        print(session.topic + u": "_s + link.toString(QUrl::FullyEncoded));
}

Async<int> start(Context &context, const Arguments &arguments)
{
    const bool early = arguments.isSet(u"early"_s);
    QObject::connect(&context.services.starts, &services::StartService::enteredWithoutStartLink,
        context.owner, [json = context.json](const Session &, const QString &why) {
            printError({ ErrorKind::Unauthorised, why, u"host"_s }, json);
        });
    auto started = arguments.positionalArguments().isEmpty()
        ? context.services.starts.startNowOrNext()
        : base::andThen(sessionNamed(context, arguments.positionalArguments().value(0)), context.owner,
            [&context, early](
                const Session &session) { return context.services.starts.start(session.key, early); });
    return printed(context, started, [&context](const Session &session) { printStarted(context, session); });
}

Async<int> end(Context &context, const Arguments &arguments)
{
    auto ended = base::andThen(sessionNamed(context, arguments.positionalArguments().value(0)), context.owner,
        [&context](const Session &session) { return context.services.starts.end(session.key); });
    return printed(context, ended, [&context](const Session &session) { printStarted(context, session); });
}

Async<int> join(Context &context, const Arguments &arguments)
{
    const QString text = arguments.positionalArguments().join(u' ');
    return printed(context, context.services.starts.join(text),
        [json = context.json](const services::JoinReport &report) -> int {
            using services::JoinOutcome;
            if (report.outcome == JoinOutcome::OpenedLink
                || report.outcome == JoinOutcome::OpenedOwnSession) {
                if (json)
                    printJson({ { u"link"_s, report.link.toString(QUrl::FullyEncoded) } });
                return Success;
            }
            const bool closed = report.outcome == JoinOutcome::SessionClosed;
            printError({ closed ? ErrorKind::Rejected : ErrorKind::NotFound,
                           closed ? u"this session is closed"_s : u"nothing to join was recognised"_s, {} },
                json);
            return closed ? Refused : NotThere;
        });
}

} // namespace

std::vector<Command> meetingCommands()
{
    return {
        { u"invite"_s, u"ID [options]"_s, u"write the invitation"_s,
            { { u"format"_s, u"text (default), html, ics, link."_s, u"word"_s },
                { u"language"_s, u"Language of the invitation, such as de."_s, u"tag"_s },
                { u"without-password"_s, u"Leave the session password out."_s },
                { u"output"_s, u"Write to a file."_s, u"file"_s },
                { u"email"_s, u"Open the default mail program with it."_s },
                { u"attach"_s, u"With --email: as a draft with the calendar file."_s } },
            invite },
        { u"start"_s, u"[ID] [options]"_s, u"open the meeting (without ID: what is on now or next)"_s,
            { { u"early"_s, u"Although its start rule says from 15 minutes before."_s } }, start },
        { u"end"_s, u"ID"_s, u"mark a running session as ended"_s, {}, end },
        { u"join"_s, u"TEXT"_s, u"join by session ID, code, link or invitation text"_s, {}, join },
    };
}

} // namespace cli
