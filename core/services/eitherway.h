// Goes on after success and after an error alike, which base::andThen does not.
#pragma once

#include "base/async.h"

namespace services {

// fn(Result<T>) returns Async<U>. When the context dies first, fn never runs and the rest sees Cancelled.
template <typename U, typename T, typename Fn>
base::Async<U> eitherWay(const base::Async<T> &future, QObject *context, Fn fn)
{
    auto promise = std::make_shared<QPromise<base::Result<U>>>();
    promise->start();
    auto finish = [promise](base::Result<U> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    auto lost
        = [finish] { finish(base::failure(base::ErrorKind::Cancelled, QStringLiteral("owner is gone"))); };
    base::detail::watch(
        future, context,
        [fn = std::move(fn), finish, context, lost](base::Result<T> result) mutable {
            base::detail::watch(fn(std::move(result)), context, finish, lost);
        },
        lost);
    return promise->future();
}

template <typename T>
base::Async<T> failed(const base::Error &error)
{
    return base::ready<T>(tl::unexpected<base::Error>(error));
}

// Keeps `owner` until the future is done: whoever is asked, and whose end would cancel it.
template <typename T, typename Owner>
base::Async<T> keeping(const std::shared_ptr<Owner> &owner, const base::Async<T> &future, QObject *context)
{
    return eitherWay<T>(
        future, context, [owner](base::Result<T> result) { return base::ready<T>(std::move(result)); });
}

} // namespace services
