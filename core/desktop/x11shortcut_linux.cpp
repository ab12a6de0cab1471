#include "desktop/x11shortcut_linux.h"

#include "base/logging.h"

#include <xcb/xcb.h>

#include <QHash>

#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

template <typename T>
using Reply = std::unique_ptr<T, decltype(&std::free)>;

template <typename T>
Reply<T> owned(T *reply)
{
    return Reply<T>(reply, &std::free);
}

// The shortcut works whether Caps Lock or Num Lock (Mod2 on every usual keyboard map) is on or not.
constexpr std::array<uint16_t, 4> lockStates { 0, XCB_MOD_MASK_LOCK, XCB_MOD_MASK_2,
    XCB_MOD_MASK_LOCK | XCB_MOD_MASK_2 };

uint16_t modifiersOf(const KeyCombination &keys)
{
    uint16_t mask = 0;
    if (keys.ctrl)
        mask |= XCB_MOD_MASK_CONTROL;
    if (keys.shift)
        mask |= XCB_MOD_MASK_SHIFT;
    if (keys.alt)
        mask |= XCB_MOD_MASK_1;
    if (keys.meta)
        mask |= XCB_MOD_MASK_4;
    return mask;
}

// X11 protocol, appendix A; Latin letters are their lower case code.
quint32 keySymbolOf(const QString &key)
{
    static const QHash<QString, quint32> named { { u"Space"_s, 0x20 }, { u"Home"_s, 0xff50 },
        { u"Left"_s, 0xff51 }, { u"Up"_s, 0xff52 }, { u"Right"_s, 0xff53 }, { u"Down"_s, 0xff54 },
        { u"PgUp"_s, 0xff55 }, { u"PgDown"_s, 0xff56 }, { u"End"_s, 0xff57 }, { u"Ins"_s, 0xff63 },
        { u"Del"_s, 0xffff }, { u"Pause"_s, 0xff13 } };
    if (key.size() == 1)
        return key[0].toLower().unicode();
    if (named.contains(key))
        return named.value(key);
    return 0xffbe + key.mid(1).toUInt() - 1; // F1 and on
}

} // namespace

X11Shortcut::~X11Shortcut()
{
    m_readable.reset();
    if (m_connection)
        xcb_disconnect(m_connection); // the server forgets the grabs with it
}

base::Async<ShortcutSupport> X11Shortcut::support()
{
    if (connectToServer())
        return base::ready<ShortcutSupport>(ShortcutSupport { .available = true });
    return base::ready<ShortcutSupport>(
        ShortcutSupport { .available = false, .whyNot = u"no X server answers"_s });
}

base::Async<bool> X11Shortcut::set(const QString &keys)
{
    ungrab();
    m_keys.reset();
    if (keys.isEmpty())
        return base::ready<bool>(true);
    const auto combination = KeyCombination::fromText(keys);
    if (!combination)
        return base::ready<bool>(tl::unexpected(combination.error()));
    if (!connectToServer()) {
        return base::ready<bool>(base::failure(base::ErrorKind::Rejected, u"no X server answers"_s));
    }
    m_keys = *combination;
    const auto grabbed = grab();
    if (!grabbed)
        m_keys.reset();
    return base::ready<bool>(grabbed);
}

bool X11Shortcut::connectToServer()
{
    if (m_connection)
        return !xcb_connection_has_error(m_connection);
    int screenNumber = 0;
    m_connection = xcb_connect(nullptr, &screenNumber);
    if (xcb_connection_has_error(m_connection)) {
        xcb_disconnect(m_connection);
        m_connection = nullptr;
        return false;
    }
    auto screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection));
    for (int i = 0; i < screenNumber && screen.rem > 1; ++i)
        xcb_screen_next(&screen);
    m_root = screen.data->root;
    m_readable
        = std::make_unique<QSocketNotifier>(xcb_get_file_descriptor(m_connection), QSocketNotifier::Read);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &X11Shortcut::readEvents);
    return true;
}

QList<quint8> X11Shortcut::keyCodesOf(quint32 keySymbol)
{
    const xcb_setup_t *setup = xcb_get_setup(m_connection);
    const int count = setup->max_keycode - setup->min_keycode + 1;
    const auto map = owned(xcb_get_keyboard_mapping_reply(
        m_connection, xcb_get_keyboard_mapping(m_connection, setup->min_keycode, uint8_t(count)), nullptr));
    if (!map)
        return {};
    const xcb_keysym_t *symbols = xcb_get_keyboard_mapping_keysyms(map.get());
    const int perKey = map->keysyms_per_keycode;
    // The first column is what the key gives without a modifier; a Cyrillic keyboard has its Latin
    // letters further right.
    for (int column = 0; column < perKey; ++column) {
        QList<quint8> codes;
        for (int key = 0; key < count; ++key) {
            if (symbols[key * perKey + column] == keySymbol)
                codes.append(quint8(setup->min_keycode + key));
        }
        if (!codes.isEmpty())
            return codes;
    }
    return {};
}

base::Result<bool> X11Shortcut::grab()
{
    m_grabbed = keyCodesOf(keySymbolOf(m_keys->key));
    if (m_grabbed.isEmpty()) {
        return base::failure(
            base::ErrorKind::Invalid, u"this keyboard has no key "_s + m_keys->key, u"shortcut"_s);
    }
    QList<xcb_void_cookie_t> cookies;
    for (const quint8 code : std::as_const(m_grabbed)) {
        for (const uint16_t lock : lockStates) {
            cookies.append(xcb_grab_key_checked(m_connection, 0, m_root, modifiersOf(*m_keys) | lock, code,
                XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC));
        }
    }
    bool taken = false;
    for (const xcb_void_cookie_t cookie : std::as_const(cookies))
        taken = owned(xcb_request_check(m_connection, cookie)) != nullptr || taken;
    if (!taken)
        return true;
    ungrab();
    return base::failure(base::ErrorKind::Conflict, u"another program has "_s + m_keys->toText());
}

void X11Shortcut::ungrab()
{
    if (!m_connection || !m_keys)
        return;
    for (const quint8 code : std::as_const(m_grabbed)) {
        for (const uint16_t lock : lockStates)
            xcb_ungrab_key(m_connection, code, m_root, modifiersOf(*m_keys) | lock);
    }
    m_grabbed.clear();
    // The answer to any request says that the server has done what came before it.
    owned(xcb_get_input_focus_reply(m_connection, xcb_get_input_focus(m_connection), nullptr));
}

void X11Shortcut::readEvents()
{
    bool keyboardChanged = false;
    while (const auto event = owned(xcb_poll_for_event(m_connection))) {
        switch (event->response_type & 0x7f) {
        case XCB_KEY_RELEASE:
            m_releasedAt = reinterpret_cast<const xcb_key_release_event_t *>(event.get())->time;
            break;
        case XCB_KEY_PRESS:
            // A held key repeats as a release and a press of the same instant.
            if (reinterpret_cast<const xcb_key_press_event_t *>(event.get())->time != m_releasedAt)
                Q_EMIT activated();
            break;
        case XCB_MAPPING_NOTIFY:
            keyboardChanged = true;
            break;
        default:
            break;
        }
    }
    if (xcb_connection_has_error(m_connection)) {
        m_readable->setEnabled(false); // or it would call for ever
        qCWarning(base::logDesktop) << "the X server went away, and the shortcut with it";
    } else if (keyboardChanged && m_keys) {
        regrab();
    }
}

void X11Shortcut::regrab()
{
    ungrab();
    if (const auto grabbed = grab(); !grabbed)
        qCWarning(base::logDesktop) << "the shortcut is lost:" << grabbed.error().detail;
}

} // namespace desktop
