#include "desktop/globalshortcut.h"
#include "desktop/keycombination.h"

#include <windows.h>

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

UINT modifiersOf(const KeyCombination &keys)
{
    UINT mask = MOD_NOREPEAT;
    if (keys.ctrl)
        mask |= MOD_CONTROL;
    if (keys.alt)
        mask |= MOD_ALT;
    if (keys.shift)
        mask |= MOD_SHIFT;
    if (keys.meta)
        mask |= MOD_WIN;
    return mask;
}

UINT virtualKeyOf(const QString &key)
{
    static const QHash<QString, UINT> named { { u"Space"_s, VK_SPACE }, { u"Home"_s, VK_HOME },
        { u"End"_s, VK_END }, { u"PgUp"_s, VK_PRIOR }, { u"PgDown"_s, VK_NEXT }, { u"Ins"_s, VK_INSERT },
        { u"Del"_s, VK_DELETE }, { u"Left"_s, VK_LEFT }, { u"Right"_s, VK_RIGHT }, { u"Up"_s, VK_UP },
        { u"Down"_s, VK_DOWN }, { u"Pause"_s, VK_PAUSE } };
    if (key.size() == 1)
        return key[0].unicode(); // letters and digits are their own virtual key
    if (named.contains(key))
        return named.value(key);
    return VK_F1 + key.mid(1).toUInt() - 1;
}

// WM_HOTKEY comes to the thread's queue, which Qt shows to native event filters.
class HotKeyShortcut final : public GlobalShortcut, public QAbstractNativeEventFilter {
public:
    HotKeyShortcut() { QCoreApplication::instance()->installNativeEventFilter(this); }
    ~HotKeyShortcut() override { giveUp(); }

    base::Async<ShortcutSupport> support() override
    {
        return base::ready<ShortcutSupport>(ShortcutSupport { .available = true });
    }

    base::Async<bool> set(const QString &keys) override
    {
        giveUp();
        if (keys.isEmpty())
            return base::ready<bool>(true);
        const auto combination = KeyCombination::fromText(keys);
        if (!combination)
            return base::ready<bool>(tl::unexpected(combination.error()));
        if (!RegisterHotKey(nullptr, hotKeyId, modifiersOf(*combination), virtualKeyOf(combination->key))) {
            return base::ready<bool>(
                base::failure(base::ErrorKind::Conflict, u"another program has "_s + combination->toText()));
        }
        m_registered = true;
        return base::ready<bool>(true);
    }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const MSG *msg = static_cast<const MSG *>(message);
        if (msg->message != WM_HOTKEY || msg->wParam != WPARAM(hotKeyId))
            return false;
        Q_EMIT activated();
        return true;
    }

private:
    static constexpr int hotKeyId = 0x4d57; // below 0xC000, which are for libraries

    void giveUp()
    {
        if (std::exchange(m_registered, false))
            UnregisterHotKey(nullptr, hotKeyId);
    }

    bool m_registered = false;
};

} // namespace

std::unique_ptr<GlobalShortcut> makeGlobalShortcut(const QString &)
{
    return std::make_unique<HotKeyShortcut>();
}

} // namespace desktop
