// The addresses that the person at this computer goes by: whose sessions are theirs (SHA-01, SHA-06).
#pragma once

#include <QStringList>

namespace settings {
class Settings;
}

namespace services {

// Normalised, the present one first, then earlier ones; empty: none is entered.
QStringList hostAddresses(const settings::Settings &settings);
// Enters another one. What was owned by an earlier one stays the host's.
void enterHostEmail(settings::Settings &settings, const QString &email);

} // namespace services
