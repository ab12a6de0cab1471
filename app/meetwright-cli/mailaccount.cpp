#include "app/meetwright-cli/mailaccount.h"

#include "app/meetwright-cli/secretinput.h"
#include "app/meetwright-cli/sending.h"
#include "app/services.h"

#include <algorithm>
#include <array>

namespace cli {

using namespace Qt::StringLiterals;
using base::Async;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

constexpr qint64 longestPassword = 4096;

// The first line; nothing is read where no source is named.
Result<QString> passwordFrom(const QString &source)
{
    if (source.isEmpty())
        return QString();
    const auto input = readSecretInput(source, u"--password"_s, longestPassword);
    if (!input)
        return base::passOn(input);
    QString line = QString::fromUtf8(input->split('\n').first());
    if (line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

Result<services::MailAccount> typedAccount(const services::MailAccount &kept, const Arguments &arguments)
{
    services::MailAccount account = kept;
    const QString from = arguments.value(u"from"_s);
    if (kept.isNull() && !from.isEmpty())
        account = services::MailAccounts::guideFor(from).account;
    const auto take = [&arguments](const QString &option, QString &value) {
        if (arguments.isSet(option))
            value = arguments.value(option);
    };
    take(u"server"_s, account.server);
    take(u"user"_s, account.user);
    take(u"from"_s, account.from);
    take(u"from-name"_s, account.fromName);
    take(u"certificate"_s, account.certificate);
    if (arguments.isSet(u"port"_s))
        account.port = arguments.value(u"port"_s).toInt();
    const QString encryption = arguments.value(u"encryption"_s);
    if (encryption == u"tls"_s || encryption == u"starttls"_s)
        account.encryption = encryption == u"tls"_s ? mail::Encryption::Tls : mail::Encryption::StartTls;
    else if (!encryption.isEmpty())
        return base::failure(ErrorKind::Invalid, u"one of tls, starttls"_s, u"--encryption"_s);
    return account;
}

QJsonObject toJson(const services::MailAccount &account, bool isReady)
{
    return { { u"server"_s, account.server }, { u"port"_s, account.port },
        { u"encryption"_s, account.encryption == mail::Encryption::Tls ? u"tls"_s : u"starttls"_s },
        { u"user"_s, account.user }, { u"from"_s, account.from }, { u"fromName"_s, account.fromName },
        { u"certificate"_s, account.certificate }, { u"ready"_s, isReady } };
}

} // namespace

Async<int> mailAccount(Context &context, const Arguments &arguments)
{
    services::MailAccounts &accounts = context.services.mailAccounts;
    const std::array options { u"server"_s, u"port"_s, u"encryption"_s, u"user"_s, u"from"_s, u"from-name"_s,
        u"certificate"_s, u"password"_s };
    const bool changes = std::any_of(
        options.begin(), options.end(), [&](const QString &option) { return arguments.isSet(option); });
    Async<bool> done;
    if (arguments.isSet(u"remove"_s)) {
        done = accounts.remove();
    } else if (changes) {
        const auto typed = typedAccount(accounts.account(), arguments);
        if (!typed)
            return refusal(context, typed.error());
        const auto password = passwordFrom(arguments.value(u"password"_s));
        if (!password)
            return refusal(context, password.error());
        done = accounts.save(*typed, *password);
    } else {
        done = accounts.load();
    }
    return printed(context, done, [&accounts, json = context.json](bool) {
        const services::MailAccount kept = accounts.account();
        if (json)
            return printJson(toJson(kept, accounts.isReady()));
        if (kept.isNull())
            return print(u"no mail account"_s);
        print(kept.from + u" by "_s + kept.user + u" at "_s + kept.server + u':' + QString::number(kept.port)
            + (accounts.isReady() ? QString() : u" (no password)"_s));
    });
}

Async<int> mailTest(Context &context, const QString &address)
{
    services::MailAccounts &accounts = context.services.mailAccounts;
    if (address.isEmpty())
        return missing(context, u"ADDRESS"_s);
    if (accounts.account().isNull())
        return refusal(context, { ErrorKind::Rejected, u"no mail account is set up"_s, u"account"_s });
    auto promise = std::make_shared<QPromise<base::Result<int>>>();
    promise->start();
    base::whenDone(accounts.test(accounts.account(), {}, address), context.owner,
        [promise, json = context.json](const Result<QString> &said) {
            int code = Success;
            if (!said) {
                printError(said.error(), json);
                const bool isOfServer
                    = said.error().kind == ErrorKind::Unauthorised && said.error().part != "keychain"_L1;
                code = isOfServer ? Refused : exitCodeOf(said.error());
            } else if (json) {
                printJson({ { u"said"_s, *said } });
            } else {
                print(*said);
            }
            promise->addResult(code);
            promise->finish();
        });
    return promise->future();
}

Async<int> refusal(Context &context, const Error &error)
{
    return printed(context, base::ready<bool>(tl::unexpected<Error>(error)), [](bool) {});
}

} // namespace cli
