#include "desktop/portalshortcut_linux.h"
#include "desktop/x11shortcut_linux.h"

using namespace Qt::StringLiterals;

namespace desktop {

// Under Wayland an X11 grab works only while an X11 window has the keyboard, so the desktop is asked.
std::unique_ptr<GlobalShortcut> makeGlobalShortcut(const QString &description)
{
    const bool wayland = qEnvironmentVariable("XDG_SESSION_TYPE") == u"wayland"
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    if (wayland)
        return std::make_unique<PortalShortcut>(description);
    return std::make_unique<X11Shortcut>();
}

} // namespace desktop
