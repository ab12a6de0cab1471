#pragma once

#include "desktop/globalshortcut.h"
#include "desktop/keycombination.h"

#include <QList>
#include <QSocketNotifier>

struct xcb_connection_t;

namespace desktop {

// A key grab on the root window, over a connection of its own: so it needs no Qt Gui and sees no
// event of the window's.
class X11Shortcut final : public GlobalShortcut {
    Q_OBJECT

public:
    using GlobalShortcut::GlobalShortcut;
    ~X11Shortcut() override;

    base::Async<ShortcutSupport> support() override;
    base::Async<bool> set(const QString &keys) override;

private:
    bool connectToServer();
    base::Result<bool> grab();
    void ungrab();
    void readEvents();
    void regrab();
    QList<quint8> keyCodesOf(quint32 keySymbol);

    xcb_connection_t *m_connection = nullptr;
    quint32 m_root = 0;
    std::unique_ptr<QSocketNotifier> m_readable;
    std::optional<KeyCombination> m_keys;
    QList<quint8> m_grabbed;
    quint32 m_releasedAt = 0;
};

} // namespace desktop
