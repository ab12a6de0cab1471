#pragma once

#include <QString>

namespace app {

// Installs Meetwright's and Qt's own texts for the language (BCP 47; empty: the system's) and makes it
// the default locale where it was chosen. `pseudo` is a test's language: texts 40 % longer, right to left.
void installTranslations(const QString &language);

} // namespace app
