#pragma once

#include "base/result.h"

#include <QString>
#include <QUrl>

namespace desktop {

// The application that Launch Services would open this with, empty when there is none.
QString programFor(const QUrl &url);

// NotFound: no application opens it. Rejected: Launch Services said no.
base::Result<bool> openInWorkspace(const QUrl &url);

} // namespace desktop
