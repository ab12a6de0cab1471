#pragma once

#include "base/async.h"

#include <QTimer>

namespace providers {

// A pause before the next look at something that is just being made: 0.2 s, then twice as long each time.
// Ends with the context.
inline base::Async<bool> later(QObject *context, int attempt)
{
    auto promise = std::make_shared<QPromise<base::Result<bool>>>();
    promise->start();
    QTimer::singleShot(std::chrono::milliseconds(200 << std::min(attempt, 6)), context, [promise] {
        promise->addResult(true);
        promise->finish();
    });
    return promise->future();
}

} // namespace providers
