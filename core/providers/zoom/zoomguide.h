// What Zoom can do, and how an account there is connected.
#pragma once

#include "providers/capabilities.h"

namespace providers {

Capabilities zoomCapabilities(const model::Account &account);
ConnectionGuide zoomGuide();

} // namespace providers
