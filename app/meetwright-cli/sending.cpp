#include "app/meetwright-cli/sending.h"

#include "app/services.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace cli {

using base::Async;
using base::ErrorKind;

namespace {

constexpr int UsualWait = 60;

} // namespace

QCommandLineOption waitOption()
{
    return { u"wait"_s, u"How long to wait for the provider (60); 0: send later."_s, u"seconds"_s };
}

Async<bool> sendWaiting(Context &context, const Arguments &arguments)
{
    bool isNumber = true;
    const int seconds = arguments.isSet(u"wait"_s) ? arguments.value(u"wait"_s).toInt(&isNumber) : UsualWait;
    if (!isNumber || seconds < 0 || seconds > 3600)
        return base::ready<bool>(base::failure(ErrorKind::Invalid, u"0 to 3600 seconds"_s, u"--wait"_s));
    if (seconds == 0)
        return base::ready<bool>(true);
    auto promise = std::make_shared<QPromise<base::Result<bool>>>();
    promise->start();
    auto *waiting = new QObject(context.owner); // ends with the first of the two
    const auto finish = [promise, waiting, &outbox = context.services.outbox](bool idle) {
        outbox.stop();
        waiting->deleteLater();
        if (promise->future().isFinished())
            return;
        promise->addResult(idle);
        promise->finish();
    };
    QObject::connect(
        &context.services.outbox, &services::OutboxService::idle, waiting, [finish] { finish(true); });
    QTimer::singleShot(std::chrono::seconds(seconds), waiting, [finish] { finish(false); });
    context.services.outbox.begin();
    return promise->future();
}

Async<model::Account> accountNamed(Context &context, const QString &name)
{
    return base::andThen(context.services.accounts.accounts(), context.owner,
        [name](const std::vector<model::Account> &accounts) -> base::Result<model::Account> {
            std::vector<model::Account> found;
            for (const model::Account &account : accounts) {
                if (account.key.toString() == name)
                    return account;
                if (account.name.compare(name, Qt::CaseInsensitive) == 0)
                    found.push_back(account);
            }
            if (found.size() == 1)
                return found.front();
            if (found.empty())
                return base::failure(ErrorKind::NotFound, u"no account of this name: "_s + name);
            return base::failure(ErrorKind::Invalid,
                u"several accounts have this name; use the key that \"accounts --json\" tells"_s, name);
        });
}

Async<int> missing(Context &context, const QString &what)
{
    return printed(
        context, base::ready<bool>(base::failure(ErrorKind::Invalid, u"is missing"_s, what)), [](bool) {});
}

} // namespace cli
