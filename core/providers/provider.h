// What a meeting provider can do, asked by capability and never by name: ui and services read these
// values. A provider that is only linked to is just such a description; a managed one adds requests to it.
#pragma once

#include "base/result.h"
#include "model/meetingplace.h"

#include <QString>
#include <QList>
#include <QUrl>

#include <optional>
#include <vector>

namespace providers {

struct ManagedProvider;
struct MeetingLink;

enum class Need : std::uint8_t { Hidden, Optional, Required };

// The host's side of a place plus whether a password is set: what validation looks at (REG-05).
struct PlaceInput {
    model::MeetingPlace place;
    bool hasPassword = false;
};

// `field` is "server", "externalId", "joinUrl" or "password"; `text` is translated, for people.
struct FieldProblem {
    QString field;
    QString text;

    bool operator==(const FieldProblem &) const = default;
};

// One provider kind: which fields it shows, which it needs, and what it does by itself.
struct Provider {
    model::ProviderKind kind = model::ProviderKind::None;
    const char *name = ""; // untranslated; displayName() is for people
    Need server = Need::Hidden;
    Need externalId = Need::Hidden;
    Need joinUrl = Need::Hidden;
    Need password = Need::Optional;
    bool makesRoom = false; // the join link is computed from server and room, nobody types it
    bool online = true;
    bool rehearsalOnly = false; // offered in the demo and in rehearsals, nowhere else
    QString nativeScheme; // of the provider's own program, where publicly documented; empty otherwise
    // What is wrong with this provider's own fields, beyond "required" and "must be http(s)". May
    // be null.
    std::vector<FieldProblem> (*check)(const PlaceInput &input) = nullptr;
    // Whether an http(s) URL leads to one of this provider's meetings, never by a look-alike host.
    // May be null.
    std::optional<MeetingLink> (*recognise)(const QUrl &url, const QList<QUrl> &ownServers) = nullptr;
    // The same meeting in the provider's own program; empty where this link has none. May be null.
    QUrl (*native)(const MeetingLink &link) = nullptr;
    // How meetings are made there (providers/meetingprovider.h); null where it is only linked to.
    const ManagedProvider *managed = nullptr;

    QString displayName() const;
};

// Everything wrong with the fields of a place, in the order of the form; empty: it can be saved.
std::vector<FieldProblem> problemsOf(const PlaceInput &input);

} // namespace providers
