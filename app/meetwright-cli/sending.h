// What a command wrote down for a provider goes out before the program ends.
#pragma once

#include "app/meetwright-cli/cli.h"
#include "model/account.h"

#include <QCommandLineOption>

namespace cli {

QCommandLineOption waitOption();

// Sends until nothing is due any more, or --wait's time is over (60 seconds where it is not given; 0: nothing
// is sent). False: time ran out; what waits goes out with the next command or the window.
base::Async<bool> sendWaiting(Context &context, const Arguments &arguments);

// `first`, then sendWaiting(), then `last`.
template <typename T, typename Fn>
auto sentAfter(Context &context, const Arguments &arguments, const base::Async<T> &first, Fn last)
{
    return base::andThen(first, context.owner, [&context, &arguments, last](const T &value) {
        return base::andThen(
            sendWaiting(context, arguments), context.owner, [last, value](bool) { return last(value); });
    });
}

base::Async<model::Account> accountNamed(Context &context, const QString &name);
base::Async<int> missing(Context &context, const QString &what);

} // namespace cli
