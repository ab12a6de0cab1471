// What the session window needs to know about providers, as values: names, fields, problems.
#pragma once

#include "model/meetingplace.h"

#include <QString>

#include <optional>
#include <vector>

namespace providers {
struct MeetingLink;
}

namespace services {

struct PlaceChoice {
    model::ProviderKind kind = model::ProviderKind::None;
    QString name; // translated: "Jitsi Meet", "Zoom (my own link)", "Another link"
    bool showsServer = false;
    bool showsExternalId = false;
    bool showsJoinUrl = false;
    bool needsExternalId = false;
    bool needsJoinUrl = false;
    bool needsPassword = false;
};

// Every provider kind, in the order to offer them; the built-in one only where it is asked for.
std::vector<PlaceChoice> placeChoices(bool withRehearsal = false);
PlaceChoice placeChoice(model::ProviderKind kind);

// The first known meeting link in a pasted text, as a place to fill the form with; empty where there is none.
struct RecognisedPlace {
    model::MeetingPlace place;
    QString passcode;
};
std::optional<RecognisedPlace> recognisePlace(const QString &text);
RecognisedPlace placeOf(const providers::MeetingLink &link);

} // namespace services
