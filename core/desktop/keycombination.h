#pragma once

#include "base/result.h"

#include <QString>

namespace desktop {

// "Ctrl+Alt+M" as QKeySequence's portable text, without Qt Gui.
struct KeyCombination {
    bool ctrl = false;
    bool alt = false;
    bool shift = false;
    bool meta = false;
    // One of A-Z, 0-9, F1-F24, Space, Home, End, PgUp, PgDown, Ins, Del, Left, Right, Up, Down,
    // Pause
    QString key;

    bool operator==(const KeyCombination &) const = default;

    // Invalid (part "shortcut") when it has no modifier but Shift (it would take a key from every
    // program), no known key, or more than one combination.
    static base::Result<KeyCombination> fromText(const QString &text);
    QString toText() const;
};

} // namespace desktop
