#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

namespace desktop {

// A lock that the system itself gives back when its program ends, however that ends: nothing stale is
// ever left, and taking it costs two system calls.
class InstanceLock {
public:
    // Null when another program has it; Storage when the file cannot be made.
    static base::Result<std::unique_ptr<InstanceLock>> tryLock(const QString &path);
    virtual ~InstanceLock() = default;
};

} // namespace desktop
