// Who may start what, when (MIK-14, MIK-17, SHA-01, "Where the models disagree"): plain functions, asked by
// the window, the tray and the command line alike.
#pragma once

#include "base/time.h"
#include "model/session.h"

#include <optional>

namespace model {

enum class StartVerdict : std::uint8_t {
    Allowed,
    AlreadyRunning, // opening it again is allowed: "Join again"
    TooEarly, // allowed behind one confirmation, or by itself from `opensAt`
    Trashed,
    NoPlace, // no link to open: edit the session first
};

struct StartCheck {
    StartVerdict verdict = StartVerdict::Allowed;
    std::optional<base::Instant> opensAt; // with TooEarly

    bool operator==(const StartCheck &) const = default;
};

// `nextStart`: the start of the occurrence that is on or comes next; empty without a date or after the last.
StartCheck checkStart(
    const Session &session, bool hasLink, std::optional<base::Instant> nextStart, base::Instant now);

// A closed session cannot be joined; the owner can still start it (SHA-01).
bool mayJoin(const Session &session);

} // namespace model
