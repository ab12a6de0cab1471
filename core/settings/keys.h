// The one table of settings: key, default, and whether it follows the person to another computer.
// No secrets here: those live in secrets/secretstore.h.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

#include <type_traits>

namespace settings {

enum class Where {
    Roaming, // the person's choices
    Local // this computer's: window places, what was told here
};

enum class Theme { System, Light, Dark };

// One line of the host's conference-call information (MIK-09).
struct ServiceNumber {
    QString country;
    QString number;
    QString accessCode;

    bool operator==(const ServiceNumber &) const = default;
};

struct NoDefault { };

// What a default of type T is written as, so that the table costs nothing at start-up.
template <typename T>
using Fallback = std::conditional_t<std::is_same_v<T, QString>, QStringView,
    std::conditional_t<std::is_arithmetic_v<T> || std::is_enum_v<T>, T, NoDefault>>;

template <typename T>
struct Setting {
    const char *key;
    Fallback<T> fallback {};
    Where where = Where::Roaming;
};

namespace keys {

// The host
inline constexpr Setting<QString> hostName { "host/name" };
inline constexpr Setting<QString> hostEmail { "host/email" };
inline constexpr Setting<QList<ServiceNumber>> serviceNumbers { "host/serviceNumbers" };
inline constexpr Setting<QString> jitsiServer { "providers/jitsiServer", u"https://meet.jit.si" };

// The account that e-mail goes out by; its password is in the keychain
inline constexpr Setting<QString> mailServer { "mail/server" }; // empty: none
inline constexpr Setting<int> mailPort { "mail/port", 465 };
inline constexpr Setting<QString> mailEncryption { "mail/encryption", u"tls" }; // or "starttls"
inline constexpr Setting<QString> mailUser { "mail/user" };
inline constexpr Setting<QString> mailFrom { "mail/from" }; // the sender's address
inline constexpr Setting<QString> mailFromName { "mail/fromName" }; // empty: the host's
inline constexpr Setting<QString> mailAccount { "mail/account" }; // signs in as this provider account
inline constexpr Setting<QString> mailCertificate { "mail/certificate" }; // PEM file that is trusted, too

// How it looks; an empty language is the system's
inline constexpr Setting<Theme> theme { "view/theme", Theme::System };
inline constexpr Setting<QString> language { "view/language" };
inline constexpr Setting<QString> listFilter { "view/listFilter" };

// How it behaves
inline constexpr Setting<bool> lastCheckBeforeStart { "start/lastCheck", true }; // MIK-22
inline constexpr Setting<bool> notifications { "notify/on", true };
inline constexpr Setting<bool> warnOfClashes { "warn/clashes", true };
inline constexpr Setting<bool> warnOfUnsent { "warn/unsent", true };

// This computer
inline constexpr Setting<bool> keepInTray { "tray/keep", true, Where::Local };
inline constexpr Setting<bool> closeToTrayTold { "tray/closeTold", false, Where::Local };
inline constexpr Setting<bool> startAtLogin { "start/atLogin", false, Where::Local };
inline constexpr Setting<bool> startHidden { "start/hidden", true, Where::Local };
inline constexpr Setting<QString> globalShortcut { "start/shortcut", {}, Where::Local };
inline constexpr Setting<QByteArray> windowGeometry { "window/geometry", {}, Where::Local };
inline constexpr Setting<QByteArray> splitterState { "window/splitter", {}, Where::Local };
inline constexpr Setting<QString> lastAccount { "window/lastAccount", {}, Where::Local }; // initiated on
inline constexpr Setting<QString> openDrawer { "window/drawer", u"scheduler", Where::Local };
inline constexpr Setting<bool> monthView { "window/month", false, Where::Local };
inline constexpr Setting<QByteArray> listHeaderState { "window/listHeader", {}, Where::Local };

// The attendee pages, served by this computer
inline constexpr Setting<bool> pagesOn { "pages/on", false, Where::Local };
inline constexpr Setting<QString> pagesAddress { "pages/address", u"127.0.0.1", Where::Local };
inline constexpr Setting<int> pagesPort { "pages/port", 8765, Where::Local };
inline constexpr Setting<QString> pagesCertificate { "pages/certificate", {}, Where::Local }; // PEM file
inline constexpr Setting<QString> pagesKey { "pages/key", {}, Where::Local }; // PEM file
inline constexpr Setting<QString> pagesProxies { "pages/trustedProxies", {},
    Where::Local }; // addresses, by commas
// Where people reach them, wherever they are served; empty: invitations carry the provider's link
inline constexpr Setting<QString> publicUrl { "pages/publicUrl" };

} // namespace keys

} // namespace settings
