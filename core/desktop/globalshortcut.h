#pragma once

#include "base/async.h"

#include <QObject>

#include <memory>

namespace desktop {

struct ShortcutSupport {
    bool available = false;
    QString whyNot = {}; // English, for the log; empty when available
    bool systemDecidesKeys = false; // Wayland: the desktop asks the person, our keys are a wish
};

// One shortcut that works whatever program has the keyboard (NEW-03: start what is on now or next).
class GlobalShortcut : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual base::Async<ShortcutSupport> support() = 0;
    // "Ctrl+Alt+M"; empty gives it up. The former one is given up in any case.
    // Invalid: no such keys. Conflict: another program has them. Rejected: not possible here.
    virtual base::Async<bool> set(const QString &keys) = 0;

Q_SIGNALS:
    void activated();
};

// `description` is what the desktop's own settings show ("Start the next session").
std::unique_ptr<GlobalShortcut> makeGlobalShortcut(const QString &description);

} // namespace desktop
