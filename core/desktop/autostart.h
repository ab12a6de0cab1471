#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace desktop {

// What is started at login.
struct AutostartEntry {
    QString id = QStringLiteral("org.meetwright.Meetwright");
    QString name = QStringLiteral("Meetwright");
    QString program; // absolute path
    QStringList arguments = { QStringLiteral("--background") };
};

// Start at login. The system's own record is the truth (a person may change it there), so ask it.
class Autostart {
public:
    virtual ~Autostart() = default;
    virtual base::Result<bool> isEnabled() const = 0;
    // The new state, or Storage.
    virtual base::Result<bool> setEnabled(bool enabled) = 0;
};

std::unique_ptr<Autostart> makeAutostart(const AutostartEntry &entry);

} // namespace desktop
