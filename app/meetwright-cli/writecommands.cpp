// add, edit, duplicate, delete, restore
#include "app/meetwright-cli/cli.h"
#include "app/meetwright-cli/sessionjson.h"
#include "app/meetwright-cli/sessionoptions.h"
#include "app/services.h"

#include <QJsonArray>

namespace cli {

using namespace Qt::StringLiterals;
using base::Async;
using base::ErrorKind;
using base::Result;
using model::Session;
using services::SaveReport;
using services::SessionDraft;

namespace {

void printSession(Context &context, const Session &session)
{
    const QUrl link = context.services.sessions.linkOf(session);
    const QString words = services::recurrenceWords(session, QLocale());
    const auto next = schedule::currentOrNext(session, context.services.clock().now());
    if (context.json)
        printJson(toJson(session, link, next, words));
    else
        print(toText(session, link, next, words));
}

Async<int> printedReport(Context &context, const Async<SaveReport> &saved)
{
    return printed(context, saved, [&context](const SaveReport &report) -> int {
        printSession(context, report.session);
        if (!report.passwordProblem)
            return Success;
        printError(*report.passwordProblem, context.json);
        return KeychainTrouble;
    });
}

Async<int> printedSession(Context &context, const Async<Session> &done)
{
    return printed(context, done, [&context](const Session &session) { printSession(context, session); });
}

Async<Session> named(Context &context, const Arguments &arguments)
{
    return sessionNamed(context, arguments.positionalArguments().value(0));
}

Async<int> reserve(Context &context, int number)
{
    auto reserved = base::andThen(context.services.profiles.defaultProfile(), context.owner,
        [&context, number](
            const model::Profile &profile) { return context.services.sessions.reserve(number, profile); });
    return printed(context, reserved, [json = context.json](const std::vector<Session> &sessions) {
        QJsonArray ids;
        for (const Session &session : sessions) {
            if (json)
                ids.append(session.reservedId.digits());
            else
                print(session.reservedId.grouped());
        }
        if (json)
            printJson({ { u"reserved"_s, ids } });
    });
}

Async<int> add(Context &context, const Arguments &arguments)
{
    if (arguments.isSet(u"reserve"_s))
        return reserve(context, arguments.value(u"reserve"_s).toInt());
    auto saved = base::andThen(context.services.profiles.defaultProfile(), context.owner,
        [&context, &arguments](const model::Profile &profile) -> Async<SaveReport> {
            services::SessionService &sessions = context.services.sessions;
            const auto draft = withOptions(sessions.newDraft(profile), arguments, sessions);
            if (!draft)
                return base::ready<SaveReport>(tl::unexpected(draft.error()));
            return sessions.save(*draft);
        });
    return printedReport(context, saved);
}

// One occurrence, or with --later this and all later ones (APP-07).
Async<Session> editOccurrence(Context &context, const Session &session, const Arguments &arguments)
{
    const auto id = parseWall(arguments.value(u"occurrence"_s), u"--occurrence"_s);
    if (!id)
        return base::ready<Session>(tl::unexpected(id.error()));
    const auto draft = withOptions({ session, {} }, arguments, context.services.sessions);
    if (!draft)
        return base::ready<Session>(tl::unexpected(draft.error()));
    if (draft->session.series.empty())
        return base::ready<Session>(
            base::failure(ErrorKind::Invalid, u"this session has no date"_s, u"--occurrence"_s));
    model::Series part = draft->session.series.back();
    if (!arguments.isSet(u"start"_s))
        part.start = *id;
    if (arguments.isSet(u"later"_s))
        return context.services.sessions.changeThisAndLater(session.key, *id, part);
    model::OccurrenceOverride change;
    change.recurrenceId = *id;
    if (arguments.isSet(u"start"_s))
        change.start = part.start;
    if (arguments.isSet(u"duration"_s))
        change.duration = part.duration;
    if (arguments.isSet(u"topic"_s))
        change.topic = arguments.value(u"topic"_s);
    return context.services.sessions.changeOccurrence(session.key, change);
}

Async<int> edit(Context &context, const Arguments &arguments)
{
    if (arguments.isSet(u"occurrence"_s))
        return printedSession(context,
            base::andThen(
                named(context, arguments), context.owner, [&context, &arguments](const Session &session) {
                    return editOccurrence(context, session, arguments);
                }));
    auto saved = base::andThen(named(context, arguments), context.owner,
        [&context, &arguments](const Session &session) -> Async<SaveReport> {
            const auto draft
                = withOptions({ session, services::KeepPassword {} }, arguments, context.services.sessions);
            if (!draft)
                return base::ready<SaveReport>(tl::unexpected(draft.error()));
            return context.services.sessions.save(*draft);
        });
    return printedReport(context, saved);
}

Async<int> duplicate(Context &context, const Arguments &arguments)
{
    return printedSession(context,
        base::andThen(named(context, arguments), context.owner,
            [&context](const Session &session) { return context.services.sessions.duplicate(session.key); }));
}

Async<Session> deleteOccurrence(Context &context, const Session &session, const Arguments &arguments)
{
    const auto id = parseWall(arguments.value(u"occurrence"_s), u"--occurrence"_s);
    if (!id)
        return base::ready<Session>(tl::unexpected(id.error()));
    if (arguments.isSet(u"later"_s))
        return context.services.sessions.cancelThisAndLater(session.key, *id);
    return context.services.sessions.cancelOccurrence(session.key, *id);
}

Async<int> remove(Context &context, const Arguments &arguments)
{
    auto found = named(context, arguments);
    if (arguments.isSet(u"for-ever"_s)) {
        auto erased = base::andThen(found, context.owner, [&context](const Session &session) {
            return context.services.sessions.eraseForEver(session.key);
        });
        return printed(context, erased, [json = context.json](bool) {
            if (json)
                printJson({ { u"erased"_s, true } });
        });
    }
    if (arguments.isSet(u"occurrence"_s))
        return printedSession(
            context, base::andThen(found, context.owner, [&context, &arguments](const Session &session) {
                return deleteOccurrence(context, session, arguments);
            }));
    return printedSession(context, base::andThen(found, context.owner, [&context](const Session &session) {
        return context.services.sessions.moveToTrash(session.key);
    }));
}

Async<int> restore(Context &context, const Arguments &arguments)
{
    return printedSession(context,
        base::andThen(named(context, arguments), context.owner,
            [&context](const Session &session) { return context.services.sessions.restore(session.key); }));
}

} // namespace

std::vector<Command> writeCommands()
{
    const std::vector<QCommandLineOption> occurrence {
        { u"occurrence"_s, u"Only the one that would start then (wall time of its zone)."_s, u"time"_s },
        { u"later"_s, u"With --occurrence: that one and all later ones."_s },
    };
    std::vector<QCommandLineOption> addOptions = sessionOptions();
    addOptions.emplace_back(u"reserve"_s, u"Reserve so many session IDs without a date."_s, u"number"_s);
    std::vector<QCommandLineOption> editOptions = sessionOptions();
    editOptions.insert(editOptions.end(), occurrence.begin(), occurrence.end());
    std::vector<QCommandLineOption> deleteOptions = occurrence;
    deleteOptions.emplace_back(u"for-ever"_s, u"Not to the trash: gone. Its session ID stays reserved."_s);
    return {
        { u"add"_s, u"--topic TEXT [options]"_s, u"schedule a session"_s, addOptions, add },
        { u"edit"_s, u"ID [options]"_s, u"change a session, or one occurrence"_s, editOptions, edit },
        { u"duplicate"_s, u"ID"_s, u"the same with a new session ID"_s, {}, duplicate },
        { u"delete"_s, u"ID [options]"_s, u"to the trash, for 30 days"_s, deleteOptions, remove },
        { u"restore"_s, u"ID"_s, u"back from the trash"_s, {}, restore },
    };
}

} // namespace cli
