// accounts
#include "app/meetwright-cli/cli.h"
#include "app/meetwright-cli/providerjson.h"
#include "app/meetwright-cli/secretinput.h"
#include "app/meetwright-cli/sending.h"
#include "app/services.h"

#include <cstdio>

namespace cli {

using namespace Qt::StringLiterals;
using base::Async;
using base::ErrorKind;
using base::Result;
using model::Account;
using services::ConnectionReport;

namespace {

constexpr qint64 LongestSecrets = 1024 * 1024;

Result<QMap<QString, QString>> pairsOf(const QStringList &texts, const QString &option)
{
    QMap<QString, QString> pairs;
    for (const QString &text : texts) {
        const qsizetype at = text.indexOf(u'=');
        if (at <= 0)
            return base::failure(ErrorKind::Invalid, u"wants name=value"_s, option);
        pairs.insert(text.first(at).trimmed(), text.sliced(at + 1).trimmed());
    }
    return pairs;
}

// Lines "clientSecret=..." from standard input ("-") or an open file descriptor: other programs can read
// arguments.
Result<QMap<QString, QString>> secretsFrom(const QString &source)
{
    const auto input = readSecretInput(source, u"--secrets"_s, LongestSecrets);
    if (!input)
        return base::passOn(input);
    QStringList lines;
    for (const QByteArray &line : input->split('\n')) {
        if (!line.trimmed().isEmpty())
            lines += QString::fromUtf8(line.trimmed());
    }
    return pairsOf(lines, u"--secrets"_s);
}

// A new account, or the one of that name, with what was given.
Result<Account> typed(Context &context, const std::vector<Account> &known, const Arguments &arguments)
{
    const QString word = arguments.positionalArguments().value(1);
    const auto kind = model::providerOfWord(word);
    if (!kind)
        return base::failure(
            ErrorKind::Invalid, u"no such provider"_s, word.isEmpty() ? u"PROVIDER"_s : word);
    Account account;
    account.name = arguments.value(u"name"_s);
    for (const Account &one : known) {
        if (one.provider == *kind && one.name == account.name)
            account = one;
    }
    const services::ConnectionGuide guide = context.services.accounts.guide(*kind);
    if (account.revision == 0 && !guide.ways.empty())
        account.signIn = guide.ways.front();
    account.provider = *kind;
    if (arguments.isSet(u"mode"_s)) {
        const auto mode = modeOfWord(arguments.value(u"mode"_s));
        if (!mode)
            return base::failure(ErrorKind::Invalid, u"one of manage, link-only, none"_s, u"--mode"_s);
        account.mode = *mode;
    }
    if (arguments.isSet(u"sign-in"_s)) {
        const auto way = signInOfWord(arguments.value(u"sign-in"_s));
        if (!way)
            return base::failure(
                ErrorKind::Invalid, u"one of browser, device, client, zoom, secret, none"_s, u"--sign-in"_s);
        account.signIn = *way;
    }
    const auto settings = pairsOf(arguments.values(u"set"_s), u"--set"_s);
    if (!settings)
        return tl::unexpected(settings.error());
    for (auto it = settings->begin(); it != settings->end(); ++it) {
        for (const services::GuideField &field : guide.fields) {
            if (field.secret && field.name == it.key())
                return base::failure(ErrorKind::Invalid, u"is secret: give it by --secrets"_s, it.key());
        }
        account.settings.insert(it.key(), it.value());
    }
    return account;
}

Async<int> printedReport(Context &context, const Async<ConnectionReport> &done)
{
    return printed(context, done, [json = context.json](const ConnectionReport &report) {
        if (json)
            return printJson(toJson(report));
        print(toLine(report.account));
        for (const QString &scope : report.missingScopes)
            print(u"missing: "_s + scope);
        if (!report.warning.isEmpty())
            print(report.warning);
    });
}

Async<int> connectAccount(Context &context, const Arguments &arguments)
{
    services::AccountService &accounts = context.services.accounts;
    QMap<QString, QString> secrets;
    if (arguments.isSet(u"secrets"_s)) {
        auto given = secretsFrom(arguments.value(u"secrets"_s));
        if (!given)
            return printed(context, base::ready<bool>(tl::unexpected(given.error())), [](bool) {});
        secrets = std::move(*given);
    }
    // To standard error: standard output is the result's.
    const auto tell = [](const QString &line) { std::fputs((line + u'\n').toUtf8().constData(), stderr); };
    QObject::connect(&accounts, &services::AccountService::browserOpened, context.owner,
        [tell](const QUrl &page) { tell(u"Sign in here: "_s + page.toString(QUrl::FullyEncoded)); });
    QObject::connect(&accounts, &services::AccountService::deviceCodeReady, context.owner,
        [tell](const services::DeviceCode &code) {
            tell(u"Open "_s + code.page.toString(QUrl::FullyEncoded) + u" and enter "_s + code.code);
        });
    auto connected = base::andThen(accounts.accounts(), context.owner,
        [&context, &arguments, secrets](const std::vector<Account> &known) {
            const auto account = typed(context, known, arguments);
            return account ? context.services.accounts.connectAccount(*account, secrets)
                           : base::ready<ConnectionReport>(tl::unexpected(account.error()));
        });
    return printedReport(context, connected);
}

Async<int> listAccounts(Context &context)
{
    return printed(context, context.services.accounts.accounts(),
        [json = context.json](const std::vector<Account> &accounts) {
            if (json)
                return printJson({ { u"accounts"_s, toJsonArray(accounts) } });
            for (const Account &account : accounts)
                print(toLine(account));
        });
}

Async<int> printLetter(Context &context, const Arguments &arguments)
{
    const QString word = arguments.positionalArguments().value(1);
    const auto kind = model::providerOfWord(word);
    const auto mode
        = arguments.isSet(u"mode"_s) ? modeOfWord(arguments.value(u"mode"_s)) : model::AccountMode {};
    auto letter = kind && mode
        ? base::ready<QString>(context.services.accounts.letter(*kind, *mode))
        : base::ready<QString>(base::failure(ErrorKind::Invalid,
            kind ? u"one of manage, link-only, none"_s : u"no such provider"_s, kind ? u"--mode"_s : word));
    return printed(context, letter, [json = context.json](const QString &text) {
        if (json)
            printJson({ { u"letter"_s, text } });
        else
            printRaw(text.toUtf8());
    });
}

Async<int> accounts(Context &context, const Arguments &arguments)
{
    const QStringList words = arguments.positionalArguments();
    const QString act = words.value(0, u"list"_s);
    if (act == u"list"_s)
        return listAccounts(context);
    if (act == u"connect"_s)
        return connectAccount(context, arguments);
    if (act == u"letter"_s)
        return printLetter(context, arguments);
    if (act != u"test"_s && act != u"remove"_s)
        return printed(context,
            base::ready<bool>(
                base::failure(ErrorKind::Invalid, u"one of list, connect, test, remove, letter"_s, act)),
            [](bool) {});
    if (words.size() < 2)
        return missing(context, u"NAME"_s);
    const auto account = accountNamed(context, words.at(1));
    if (act == u"test"_s)
        return printedReport(context, base::andThen(account, context.owner, [&context](const Account &one) {
            return context.services.accounts.test(one.key);
        }));
    services::AccountService &service = context.services.accounts;
    const auto erased = base::andThen(
        account, context.owner, [&service](const Account &one) { return service.remove(one.key); });
    const auto removed
        = base::andThen(erased, context.owner, [&service](bool) { return service.providersTold(); });
    return printed(context, removed, [json = context.json, name = words.at(1)](bool) {
        if (json)
            printJson({ { u"removed"_s, name } });
    });
}

} // namespace

std::vector<Command> accountCommands()
{
    return {
        { u"accounts"_s, u"[list | connect PROVIDER | test NAME | remove NAME | letter PROVIDER]"_s,
            u"accounts at meeting providers"_s,
            { { u"name"_s, u"The account's name; one that is there is changed."_s, u"name"_s },
                { u"mode"_s, u"manage (default), link-only, none."_s, u"word"_s },
                { u"sign-in"_s, u"browser, device, client, zoom, secret, none."_s, u"word"_s },
                { u"set"_s, u"Such as clientId=... or tenant=...; may be repeated."_s, u"name=value"_s },
                { u"secrets"_s,
                    u"Lines such as clientSecret=... from standard input (-) or an open descriptor."_s,
                    u"source"_s } },
            accounts },
    };
}

} // namespace cli
