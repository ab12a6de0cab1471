#pragma once

#include <QTimer>

#include <chrono>
#include <functional>

namespace net {

// Calls fn after that time unless `context` is destroyed first.
using Pause
    = std::function<void(std::chrono::milliseconds time, QObject *context, const std::function<void()> &fn)>;

inline void pauseByTimer(std::chrono::milliseconds time, QObject *context, const std::function<void()> &fn)
{
    QTimer::singleShot(time, context, fn);
}

} // namespace net
