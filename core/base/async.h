// Async<T> is a QFuture<Result<T>>, joined only by andThen and whenDone. Both watch with a child of
// `context`: when the context dies first, `fn` never runs and the rest of the chain sees Cancelled.
// Not QFuture::then(context, ...): in Qt 6.4 a context that dies first aborts a debug build.
#pragma once

#include "base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <memory>
#include <type_traits>

namespace base {

template <typename T>
using Async = QFuture<Result<T>>;

namespace detail {

template <typename T>
Result<T> outcome(const Async<T> &future)
{
    if (future.isCanceled() || future.resultCount() == 0)
        return failure(ErrorKind::Cancelled, QStringLiteral("cancelled"));
    return future.result();
}

// Runs fn(Result<T>) on the context's thread; onLost() instead if the context dies first.
template <typename T, typename Fn, typename Lost>
void watch(const Async<T> &future, QObject *context, Fn fn, Lost onLost)
{
    struct Guard {
        explicit Guard(Lost l) : lost(std::move(l)) { }
        Guard(const Guard &) = delete;
        Guard &operator=(const Guard &) = delete;
        ~Guard()
        {
            if (!done)
                lost();
        }
        Lost lost;
        bool done = false;
    };
    auto guard = std::make_shared<Guard>(std::move(onLost));
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, guard, fn = std::move(fn)]() mutable {
            guard->done = true;
            watcher->deleteLater();
            fn(outcome(watcher->future()));
        });
    watcher->setFuture(future);
}

template <typename T>
struct Unwrapped {
    using Value = T;
    static constexpr bool isAsync = false;
};
template <typename T>
struct Unwrapped<Result<T>> {
    using Value = T;
    static constexpr bool isAsync = false;
};
template <typename T>
struct Unwrapped<QFuture<Result<T>>> {
    using Value = T;
    static constexpr bool isAsync = true;
};

} // namespace detail

template <typename T>
Async<T> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

// Ends a chain: fn(Result<T>), on the context's thread.
template <typename T, typename Fn>
void whenDone(const Async<T> &future, QObject *context, Fn fn)
{
    detail::watch(future, context, std::move(fn), [] {});
}

// fn(T) after success; an error skips it. fn returns Result<U> or Async<U>.
template <typename T, typename Fn>
auto andThen(const Async<T> &future, QObject *context, Fn fn)
{
    using Returned = std::invoke_result_t<Fn, T>;
    using U = typename detail::Unwrapped<Returned>::Value;

    auto promise = std::make_shared<QPromise<Result<U>>>();
    promise->start();
    auto finish = [promise](Result<U> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    auto lost = [finish] { finish(failure(ErrorKind::Cancelled, QStringLiteral("owner is gone"))); };
    detail::watch(
        future, context,
        [fn = std::move(fn), finish, context, lost](Result<T> result) mutable {
            if (!result)
                return finish(tl::unexpected<Error>(result.error()));
            if constexpr (detail::Unwrapped<Returned>::isAsync)
                detail::watch(fn(std::move(*result)), context, finish, lost);
            else
                finish(fn(std::move(*result)));
        },
        lost);
    return promise->future();
}

} // namespace base
