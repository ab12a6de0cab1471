// registrants, outbox
#include "app/meetwright-cli/cli.h"
#include "app/meetwright-cli/providerjson.h"
#include "app/meetwright-cli/sending.h"
#include "app/services.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>

namespace cli {

using namespace Qt::StringLiterals;
using base::Async;
using base::ErrorKind;
using base::Result;
using model::Registrant;
using model::Session;
using model::SessionKey;
using services::RegistrantPage;
using services::RegistrantPreview;

namespace {

constexpr qint64 LargestFile = 11 * 1024 * 1024; // the reader refuses at 10 MB and says so

Async<int> invalid(Context &context, const QString &text, const QString &part)
{
    return printed(context, base::ready<bool>(base::failure(ErrorKind::Invalid, text, part)), [](bool) {});
}

Async<int> list(Context &context, const SessionKey &session, const Arguments &arguments)
{
    const auto page = context.services.registrants.list(
        session, arguments.value(u"search"_s), services::RegistrantService::Everybody);
    return printed(context, page, [json = context.json](const RegistrantPage &shown) {
        if (json)
            return printJson({ { u"registrants"_s, toJsonArray(shown.people) }, { u"active"_s, shown.active },
                { u"cancelled"_s, shown.cancelled }, { u"synced"_s, shown.synced },
                { u"waiting"_s, shown.waiting }, { u"failed"_s, shown.failed },
                { u"onlyThere"_s, shown.onlyThere } });
        for (const Registrant &person : shown.people)
            print(toLine(person));
    });
}

Async<int> printedPerson(Context &context, const Arguments &arguments, const Async<Registrant> &done)
{
    auto sent = sentAfter(context, arguments, done, [&context](const Registrant &person) {
        return base::andThen(
            context.services.registrants.list(person.session, {}, services::RegistrantService::Everybody),
            context.owner, [person](const RegistrantPage &page) -> Result<Registrant> {
                for (const Registrant &now : page.people) {
                    if (now.key == person.key)
                        return now;
                }
                return person;
            });
    });
    return printed(context, sent, [json = context.json](const Registrant &person) -> int {
        if (json)
            printJson(toJson(person));
        else
            print(toLine(person));
        return person.sync == model::SyncState::Failed ? Refused : Success;
    });
}

Async<int> add(Context &context, const SessionKey &session, const Arguments &arguments)
{
    Registrant person;
    person.session = session;
    person.firstName = arguments.value(u"first-name"_s);
    person.lastName = arguments.value(u"last-name"_s);
    person.email = arguments.value(u"email"_s);
    person.phone = arguments.value(u"phone"_s);
    return printedPerson(context, arguments, context.services.registrants.add(person));
}

// By address or key.
Async<Registrant> personNamed(Context &context, const SessionKey &session, const QString &name)
{
    return base::andThen(
        context.services.registrants.list(session, {}, services::RegistrantService::Everybody), context.owner,
        [name](const RegistrantPage &page) -> Result<Registrant> {
            const QString address = model::normalAddress(name);
            for (const Registrant &person : page.people) {
                const bool same = !address.isEmpty() && model::normalAddress(person.email) == address;
                if (same || person.key.toString() == name)
                    return person;
            }
            return base::failure(ErrorKind::NotFound, u"nobody with this address or key: "_s + name);
        });
}

Async<int> cancel(Context &context, const SessionKey &session, const Arguments &arguments)
{
    const QString who = arguments.positionalArguments().value(2);
    if (who.isEmpty())
        return missing(context, u"ADDRESS"_s);
    auto cancelled = base::andThen(personNamed(context, session, who), context.owner,
        [&context](const Registrant &person) { return context.services.registrants.cancel(person.key); });
    return printedPerson(context, arguments, cancelled);
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    const bool open = path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return base::failure(ErrorKind::Storage, file.errorString(), path);
    return file.read(LargestFile);
}

Async<int> import(Context &context, const SessionKey &session, const Arguments &arguments)
{
    const QString path = arguments.positionalArguments().value(2);
    if (path.isEmpty())
        return missing(context, u"FILE"_s);
    const auto content = contentOf(path);
    auto preview = content ? context.services.registrants.preview(session, *content)
                           : base::ready<RegistrantPreview>(tl::unexpected(content.error()));
    auto imported = base::andThen(
        preview, context.owner, [&context, &arguments, session](const RegistrantPreview &shown) {
            using Outcome = std::pair<RegistrantPreview, int>;
            auto added = arguments.isSet(u"dry-run"_s)
                ? base::ready<int>(0)
                : sentAfter(context, arguments, context.services.registrants.import(session, shown),
                    [](int number) { return base::ready<int>(number); });
            return base::andThen(added, context.owner,
                [shown](int number) -> Result<Outcome> { return Outcome(shown, number); });
        });
    return printed(context, imported, [json = context.json](const std::pair<RegistrantPreview, int> &done) {
        const auto &[found, number] = done;
        if (json)
            return printJson({ { u"lines"_s, toJsonArray(found.lines) }, { u"good"_s, found.good },
                { u"columns"_s, QJsonArray::fromStringList(found.columns) }, { u"added"_s, number } });
        for (const services::RegistrantLine &line : found.lines) {
            if (!line.problem.isEmpty())
                print(QString::number(line.number) + u": "_s + line.problem);
        }
        print(QString::number(number) + u" added"_s);
    });
}

Async<int> exportAll(Context &context, const SessionKey &session, const Arguments &arguments)
{
    const QString path = arguments.value(u"output"_s);
    return printed(context, context.services.registrants.exportCsv(session, arguments.isSet(u"bom"_s)),
        [json = context.json, path](const QByteArray &csv) -> int {
            if (path.isEmpty()) {
                if (json)
                    printJson({ { u"csv"_s, QString::fromUtf8(csv) } });
                else
                    printRaw(csv);
                return Success;
            }
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit()) {
                printError({ ErrorKind::Storage, file.errorString(), u"--output"_s }, json);
                return DataTrouble;
            }
            if (json)
                printJson({ { u"written"_s, path } });
            return Success;
        });
}

Async<int> registrants(Context &context, const Arguments &arguments)
{
    using Act = Async<int> (*)(Context &, const SessionKey &, const Arguments &);
    static const QMap<QString, Act> acts { { u"list"_s, list }, { u"add"_s, add }, { u"cancel"_s, cancel },
        { u"import"_s, import }, { u"export"_s, exportAll } };
    const QStringList words = arguments.positionalArguments();
    if (words.isEmpty())
        return missing(context, u"ID"_s);
    const Act act = acts.value(words.value(1, u"list"_s));
    if (!act)
        return invalid(context, u"one of "_s + acts.keys().join(u", "_s), words.value(1));
    return base::andThen(sessionNamed(context, words.front()), context.owner,
        [&context, &arguments, act](const Session &session) { return act(context, session.key, arguments); });
}

Async<int> outbox(Context &context, const Arguments &arguments)
{
    const QStringList words = arguments.positionalArguments();
    const QString act = words.value(0, u"list"_s);
    services::OutboxService &waiting = context.services.outbox;
    if (act == u"list"_s)
        return printed(
            context, waiting.lines(), [json = context.json](const std::vector<services::OutboxLine> &lines) {
                if (json)
                    return printJson({ { u"waiting"_s, toJsonArray(lines) } });
                for (const services::OutboxLine &line : lines)
                    print(toLine(line));
            });
    const auto effect = model::EffectKey::fromString(words.value(1));
    if (act == u"discard"_s && effect.isNull())
        return missing(context, u"KEY"_s);
    Async<bool> done;
    if (act == u"discard"_s) {
        done = waiting.discard(effect);
    } else if (act == u"send"_s) {
        auto first = effect.isNull() ? base::ready<bool>(true) : waiting.sendNow(effect);
        done = sentAfter(context, arguments, first, [](bool sent) { return base::ready<bool>(sent); });
    } else {
        return invalid(context, u"one of list, send, discard"_s, act);
    }
    auto rest = base::andThen(done, context.owner, [&waiting](bool) { return waiting.lines(); });
    return printed(context, rest, [json = context.json](const std::vector<services::OutboxLine> &lines) {
        if (json)
            return printJson({ { u"waiting"_s, toJsonArray(lines) } });
        for (const services::OutboxLine &line : lines)
            print(toLine(line));
    });
}

} // namespace

std::vector<Command> registrantCommands()
{
    return {
        { u"registrants"_s, u"ID [list | add | cancel ADDRESS | import FILE | export]"_s,
            u"who is registered"_s,
            { { u"first-name"_s, u"With add."_s, u"text"_s }, { u"last-name"_s, u"With add."_s, u"text"_s },
                { u"email"_s, u"With add."_s, u"address"_s }, { u"phone"_s, u"With add."_s, u"text"_s },
                { u"search"_s, u"With list: the beginning of a name or address."_s, u"text"_s },
                { u"dry-run"_s, u"With import: only tell what would be imported."_s },
                { u"output"_s, u"With export: write to a file."_s, u"file"_s },
                { u"bom"_s, u"With export: for spreadsheets that need a byte order mark."_s }, waitOption() },
            registrants },
        { u"outbox"_s, u"[list | send [KEY] | discard KEY]"_s, u"what waits to be sent to providers"_s,
            { waitOption() }, outbox },
    };
}

} // namespace cli
