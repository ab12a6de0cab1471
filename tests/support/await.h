// Waits, with a running event loop, for an Async to finish; for tests only.
#pragma once

#include "base/async.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTest>
#include <QTimer>

namespace support {

// Goes on the moment the answer is there: QTest::qWaitFor looks only every 10 ms, which adds up to minutes.
template <typename T>
base::Result<T> await(base::Async<T> future, int milliseconds = 60000)
{
    if (!future.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<base::Result<T>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        loop.exec();
    }
    if (!future.isFinished())
        return base::failure(base::ErrorKind::Internal, QStringLiteral("no answer in the test's time"));
    return base::detail::outcome(future);
}

} // namespace support
