#include "desktop/globalshortcut.h"
#include "desktop/keycombination.h"

#include <QHash>

#include <optional>

#import <Carbon/Carbon.h>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

// Qt's names on macOS: Ctrl is the Command key, Meta is Control.
UInt32 modifiersOf(const KeyCombination &keys)
{
    UInt32 mask = 0;
    if (keys.ctrl)
        mask |= cmdKey;
    if (keys.alt)
        mask |= optionKey;
    if (keys.shift)
        mask |= shiftKey;
    if (keys.meta)
        mask |= controlKey;
    return mask;
}

// Places on an ANSI keyboard, as Carbon counts them.
std::optional<UInt32> keyCodeOf(const QString &key)
{
    static const QHash<QString, UInt32> codes { { u"A"_s, kVK_ANSI_A }, { u"B"_s, kVK_ANSI_B },
        { u"C"_s, kVK_ANSI_C }, { u"D"_s, kVK_ANSI_D }, { u"E"_s, kVK_ANSI_E }, { u"F"_s, kVK_ANSI_F },
        { u"G"_s, kVK_ANSI_G }, { u"H"_s, kVK_ANSI_H }, { u"I"_s, kVK_ANSI_I }, { u"J"_s, kVK_ANSI_J },
        { u"K"_s, kVK_ANSI_K }, { u"L"_s, kVK_ANSI_L }, { u"M"_s, kVK_ANSI_M }, { u"N"_s, kVK_ANSI_N },
        { u"O"_s, kVK_ANSI_O }, { u"P"_s, kVK_ANSI_P }, { u"Q"_s, kVK_ANSI_Q }, { u"R"_s, kVK_ANSI_R },
        { u"S"_s, kVK_ANSI_S }, { u"T"_s, kVK_ANSI_T }, { u"U"_s, kVK_ANSI_U }, { u"V"_s, kVK_ANSI_V },
        { u"W"_s, kVK_ANSI_W }, { u"X"_s, kVK_ANSI_X }, { u"Y"_s, kVK_ANSI_Y }, { u"Z"_s, kVK_ANSI_Z },
        { u"0"_s, kVK_ANSI_0 }, { u"1"_s, kVK_ANSI_1 }, { u"2"_s, kVK_ANSI_2 }, { u"3"_s, kVK_ANSI_3 },
        { u"4"_s, kVK_ANSI_4 }, { u"5"_s, kVK_ANSI_5 }, { u"6"_s, kVK_ANSI_6 }, { u"7"_s, kVK_ANSI_7 },
        { u"8"_s, kVK_ANSI_8 }, { u"9"_s, kVK_ANSI_9 }, { u"Space"_s, kVK_Space }, { u"Home"_s, kVK_Home },
        { u"End"_s, kVK_End }, { u"PgUp"_s, kVK_PageUp }, { u"PgDown"_s, kVK_PageDown },
        { u"Ins"_s, kVK_Help }, { u"Del"_s, kVK_ForwardDelete }, { u"Left"_s, kVK_LeftArrow },
        { u"Right"_s, kVK_RightArrow }, { u"Up"_s, kVK_UpArrow }, { u"Down"_s, kVK_DownArrow },
        { u"F1"_s, kVK_F1 }, { u"F2"_s, kVK_F2 }, { u"F3"_s, kVK_F3 }, { u"F4"_s, kVK_F4 },
        { u"F5"_s, kVK_F5 }, { u"F6"_s, kVK_F6 }, { u"F7"_s, kVK_F7 }, { u"F8"_s, kVK_F8 },
        { u"F9"_s, kVK_F9 }, { u"F10"_s, kVK_F10 }, { u"F11"_s, kVK_F11 }, { u"F12"_s, kVK_F12 },
        { u"F13"_s, kVK_F13 }, { u"F14"_s, kVK_F14 }, { u"F15"_s, kVK_F15 }, { u"F16"_s, kVK_F16 },
        { u"F17"_s, kVK_F17 }, { u"F18"_s, kVK_F18 }, { u"F19"_s, kVK_F19 }, { u"F20"_s, kVK_F20 } };
    const auto found = codes.constFind(key);
    return found == codes.cend() ? std::nullopt : std::optional<UInt32>(*found);
}

class CarbonShortcut final : public GlobalShortcut {
public:
    ~CarbonShortcut() override
    {
        giveUp();
        if (m_handler)
            RemoveEventHandler(m_handler);
    }

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
        const auto code = keyCodeOf(combination->key);
        if (!code) {
            return base::ready<bool>(base::failure(
                base::ErrorKind::Invalid, u"no keyboard here has "_s + combination->key, u"shortcut"_s));
        }
        if (!listen()) {
            return base::ready<bool>(
                base::failure(base::ErrorKind::Rejected, u"no event handler for shortcuts"_s));
        }
        const EventHotKeyID id { 'MtWr', 1 };
        if (RegisterEventHotKey(
                *code, modifiersOf(*combination), id, GetApplicationEventTarget(), 0, &m_hotKey)
            != noErr) {
            m_hotKey = nullptr;
            return base::ready<bool>(
                base::failure(base::ErrorKind::Conflict, u"another program has "_s + combination->toText()));
        }
        return base::ready<bool>(true);
    }

private:
    static OSStatus onHotKey(EventHandlerCallRef, EventRef, void *self)
    {
        Q_EMIT static_cast<CarbonShortcut *>(self)->activated();
        return noErr;
    }

    bool listen()
    {
        if (m_handler)
            return true;
        const EventTypeSpec type { kEventClassKeyboard, kEventHotKeyPressed };
        return InstallEventHandler(
                   GetApplicationEventTarget(), &CarbonShortcut::onHotKey, 1, &type, this, &m_handler)
            == noErr;
    }

    void giveUp()
    {
        if (m_hotKey)
            UnregisterEventHotKey(std::exchange(m_hotKey, nullptr));
    }

    EventHandlerRef m_handler = nullptr;
    EventHotKeyRef m_hotKey = nullptr;
};

} // namespace

std::unique_ptr<GlobalShortcut> makeGlobalShortcut(const QString &)
{
    return std::make_unique<CarbonShortcut>();
}

} // namespace desktop
