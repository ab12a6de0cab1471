#pragma once

namespace app {

// Whether a window can be shown here. Only X11 and Wayland systems can be without.
bool isThereADisplay();

} // namespace app
