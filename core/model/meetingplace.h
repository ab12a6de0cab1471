#pragma once

#include <QString>
#include <QUrl>

#include <cstdint>
#include <optional>

namespace model {

// Where a session takes place. The numbers are stored: append only.
enum class ProviderKind : std::uint8_t {
    None = 0, // in person, or not decided yet
    JitsiMeet = 1,
    Zoom = 2,
    Teams = 3,
    Webex = 4,
    GoTo = 5,
    GoogleMeet = 6,
    BigBlueButton = 7,
    Vimeo = 8,
    Link = 9, // any other http(s) link
    Rehearsal = 10, // the provider that is built in, for trying things out
};

// Which fields a provider kind shows, and which it needs, is the provider's to say: providers/provider.h.
struct MeetingPlace {
    ProviderKind provider = ProviderKind::JitsiMeet;
    QUrl server; // Jitsi: the server's base; empty means the host's default
    QString room; // Jitsi: unguessable, made once per session, kept when the provider is changed and back
    QString externalId; // the provider's own meeting number, as the host typed it (XID)
    QUrl joinUrl; // what attendees open; for Jitsi computed from server and room

    bool operator==(const MeetingPlace &) const = default;
};

// The kind's stable word: "jitsi", "zoom", "teams", ... for settings and the command line.
QString providerWord(ProviderKind kind);
std::optional<ProviderKind> providerOfWord(QStringView word);

// The link that people open to join; empty where there is none.
QUrl joinLink(const MeetingPlace &place, const QUrl &defaultJitsiServer);

} // namespace model
