// Waits, with a running event loop, for an Async to finish; for tests only.
#pragma once

#include "base/async.h"

#include <QTest>

namespace support {

template <typename T>
base::Result<T> await(base::Async<T> future, int milliseconds = 60000)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, milliseconds))
        return base::failure(base::ErrorKind::Internal, QStringLiteral("no answer in the test's time"));
    return base::detail::outcome(future);
}

} // namespace support
