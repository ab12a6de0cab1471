#pragma once

#include "base/async.h"

#include <memory>

namespace desktop {

// Whether meetwright: links of this computer come to us.
class SchemeHandler {
public:
    virtual ~SchemeHandler() = default;
    virtual base::Async<bool> isDefault() = 0;
    // Only when the person asks for it. NotFound: the package's desktop file is not installed.
    virtual base::Async<bool> makeDefault() = 0;
};

std::unique_ptr<SchemeHandler> makeSchemeHandler(const QString &program);

} // namespace desktop
