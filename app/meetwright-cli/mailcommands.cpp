// mails
#include "app/meetwright-cli/cli.h"
#include "app/meetwright-cli/mailaccount.h"
#include "app/meetwright-cli/sending.h"
#include "app/meetwright-cli/sessionjson.h"
#include "app/services.h"

#include <QDir>
#include <QJsonArray>
#include <QTimer>

#include <algorithm>
#include <array>

namespace cli {

using namespace Qt::StringLiterals;
using base::Async;
using base::Error;
using base::ErrorKind;
using base::Result;
using model::MailKey;
using services::MailLine;

namespace {

using Keys = std::vector<MailKey>;
using Lines = std::vector<MailLine>;

QString word(model::MailState state)
{
    static const std::array words { "waiting", "sending", "uncertain", "sent", "failed", "discarded",
        "missed", "draft" };
    return QString::fromLatin1(words.at(std::min(std::size_t(state), words.size() - 1)));
}

QString word(model::MailKind kind)
{
    static const std::array words { "confirmation", "update", "cancellation", "registration-cancelled",
        "invitation", "cohost-invitation", "reminder", "host-reminder" };
    return QString::fromLatin1(words.at(std::min(std::size_t(kind), words.size() - 1)));
}

QJsonValue maybe(const std::optional<base::Instant> &instant)
{
    return instant ? QJsonValue(instantText(*instant)) : QJsonValue();
}

QJsonObject toJson(const MailLine &line)
{
    const model::Mail &mail = line.mail;
    return { { u"key"_s, mail.key.toString() }, { u"kind"_s, word(mail.kind) },
        { u"state"_s, word(mail.state) }, { u"address"_s, mail.address }, { u"name"_s, mail.name },
        { u"topic"_s, line.topic }, { u"what"_s, line.what }, { u"stateText"_s, line.state },
        { u"attempts"_s, mail.attempts }, { u"notBefore"_s, instantText(mail.notBefore) },
        { u"neededBy"_s, instantText(mail.neededBy) }, { u"sentAt"_s, maybe(mail.sentAt) },
        { u"canSendNow"_s, line.canSendNow }, { u"canTakeBack"_s, line.canTakeBack },
        { u"canSayArrived"_s, line.canSayArrived } };
}

int printLines(const Lines &lines, bool json)
{
    if (json) {
        QJsonArray array;
        for (const MailLine &line : lines)
            array.append(toJson(line));
        printJson({ { u"mails"_s, array } });
        return Success;
    }
    for (const MailLine &line : lines)
        print(line.mail.key.toString() + u"  "_s + line.whom + u"  "_s + line.what + u", “"_s + line.topic
            + u"”: "_s + line.state);
    return Success;
}

Result<Keys> keysOf(const QStringList &words)
{
    Keys keys;
    for (const QString &text : words) {
        const auto key = MailKey::fromString(text);
        if (key.isNull())
            return base::failure(ErrorKind::NotFound, u"no e-mail has this key: "_s + text, u"KEY"_s);
        keys.push_back(key);
    }
    return keys;
}

Async<int> list(Context &context, const Arguments &arguments)
{
    services::MailService &mails = context.services.mails;
    const auto lines = arguments.isSet(u"session"_s)
        ? base::andThen(sessionNamed(context, arguments.value(u"session"_s)), context.owner,
            [&mails](const model::Session &session) { return mails.ofSession(session.key); })
        : mails.lines();
    return printed(
        context, lines, [json = context.json](const Lines &all) -> int { return printLines(all, json); });
}

Async<int> show(Context &context, const MailKey &key)
{
    return printed(context, context.services.mails.preview(key),
        [json = context.json](const services::ComposedMail &mail) {
            if (json)
                return printJson({ { u"to"_s, mail.toAddress }, { u"name"_s, mail.toName },
                    { u"subject"_s, mail.subject }, { u"text"_s, mail.text }, { u"html"_s, mail.html },
                    { u"calendar"_s, QString::fromUtf8(mail.calendar) } });
            print(mail.toName + u" <"_s + mail.toAddress + u'>');
            print(mail.subject);
            print({});
            print(mail.text);
        });
}

// What the host said of mails that have moved on meanwhile is refused.
Async<int> printedCount(Context &context, const Async<int> &done, int wanted)
{
    return printed(context, done, [json = context.json, wanted](int count) -> int {
        if (json)
            printJson({ { u"done"_s, count } });
        if (count == wanted)
            return Success;
        printError({ ErrorKind::Conflict,
                       u"%1 of %2 are no longer in a state for this"_s.arg(wanted - count).arg(wanted) },
            json);
        return Refused;
    });
}

// Until nothing more can go out now, or the time is over.
Async<bool> sendDue(Context &context, const Arguments &arguments)
{
    bool isNumber = true;
    const int seconds = arguments.isSet(u"wait"_s) ? arguments.value(u"wait"_s).toInt(&isNumber) : 60;
    if (!isNumber || seconds < 0 || seconds > 3600)
        return base::ready<bool>(base::failure(ErrorKind::Invalid, u"0 to 3600 seconds"_s, u"--wait"_s));
    if (seconds == 0)
        return base::ready<bool>(true);
    auto promise = std::make_shared<QPromise<base::Result<bool>>>();
    promise->start();
    auto *waiting = new QObject(context.owner); // ends with the first of them
    const auto finish = [promise, waiting, &mails = context.services.mails](const Result<bool> &outcome) {
        mails.stop();
        waiting->deleteLater();
        if (promise->future().isFinished())
            return;
        promise->addResult(outcome);
        promise->finish();
    };
    services::MailService &mails = context.services.mails;
    QObject::connect(&mails, &services::MailService::idle, waiting, [finish] { finish(true); });
    QObject::connect(&mails, &services::MailService::needsAccount, waiting, [finish](int) {
        finish(base::failure(ErrorKind::Rejected,
            u"no mail account is set up, or its password is not in the keychain"_s, u"account"_s));
    });
    QObject::connect(&mails, &services::MailService::signInNeeded, waiting,
        [finish](const QString &why) { finish(base::failure(ErrorKind::Rejected, why, u"account"_s)); });
    QTimer::singleShot(std::chrono::seconds(seconds), waiting, [finish] { finish(false); });
    mails.begin();
    return promise->future();
}

Async<int> sendNow(Context &context, const Arguments &arguments, const Keys &keys)
{
    const auto marked = keys.empty() ? base::ready<int>(0) : context.services.mails.sendNow(keys);
    const auto sent = base::andThen(marked, context.owner, [&context, &arguments](int count) {
        return base::andThen(
            sendDue(context, arguments), context.owner, [count](bool) -> Result<int> { return count; });
    });
    return printedCount(context, sent, int(keys.size()));
}

Async<int> draft(Context &context, const Arguments &arguments, const Keys &keys)
{
    const QString folder = arguments.value(u"output"_s);
    if (folder.isEmpty())
        return missing(context, u"--output"_s);
    return printed(context, context.services.mails.draft(keys, QDir(folder).absolutePath()),
        [json = context.json, wanted = keys.size()](const QStringList &files) -> int {
            if (json)
                printJson({ { u"written"_s, QJsonArray::fromStringList(files) } });
            else
                for (const QString &file : files)
                    print(file);
            return std::size_t(files.size()) == wanted ? Success : Refused;
        });
}

Async<int> mails(Context &context, const Arguments &arguments)
{
    const QStringList words = arguments.positionalArguments();
    const QString act = words.value(0, u"list"_s);
    if (act == u"list"_s)
        return list(context, arguments);
    if (act == u"account"_s)
        return mailAccount(context, arguments);
    if (act == u"test"_s)
        return mailTest(context, words.value(1));
    if (!QStringList { u"show"_s, u"send-now"_s, u"take-back"_s, u"arrived"_s, u"draft"_s }.contains(act))
        return refusal(context,
            { ErrorKind::Invalid, u"one of list, show, send-now, take-back, arrived, draft, account, test"_s,
                act });
    const auto keys = keysOf(words.sliced(1));
    if (!keys)
        return refusal(context, keys.error());
    if (act == u"send-now"_s)
        return sendNow(context, arguments, *keys);
    if (keys->empty())
        return missing(context, u"KEY"_s);
    if (act == u"show"_s)
        return show(context, keys->front());
    if (act == u"draft"_s)
        return draft(context, arguments, *keys);
    services::MailService &service = context.services.mails;
    return printedCount(context, act == u"arrived"_s ? service.sayArrived(*keys) : service.takeBack(*keys),
        int(keys->size()));
}

} // namespace

Command mailCommand()
{
    return { u"mails"_s, u"[list | show KEY | send-now [KEY ...] | ...]"_s,
        u"e-mail that waits, failed or was missed; the account it goes out by"_s,
        { { u"session"_s, u"With list: all mails of this session."_s, u"id"_s },
            { u"wait"_s, u"With send-now: how long to wait for the server (60)."_s, u"seconds"_s },
            { u"output"_s, u"With draft: the folder for the .eml files."_s, u"folder"_s },
            { u"server"_s, u"With account: the mail server."_s, u"name"_s },
            { u"port"_s, u"With account: its port (465)."_s, u"number"_s },
            { u"encryption"_s, u"With account: tls or starttls."_s, u"word"_s },
            { u"user"_s, u"With account: the user name."_s, u"name"_s },
            { u"from"_s, u"With account: the sender's address."_s, u"address"_s },
            { u"from-name"_s, u"With account: the name shown beside it."_s, u"name"_s },
            { u"certificate"_s, u"With account: a PEM file to trust, too."_s, u"file"_s },
            { u"password"_s, u"With account: read it from standard input (-) or a file descriptor."_s,
                u"source"_s },
            { u"remove"_s, u"With account: forget it and its password."_s } },
        mails };
}

} // namespace cli
