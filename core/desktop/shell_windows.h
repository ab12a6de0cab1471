#pragma once

#include "base/async.h"

#include <QString>

namespace desktop {

// The program that opens links of this scheme, empty when there is none.
QString schemeProgram(const QString &scheme);

// ShellExecuteExW on a thread of its own, since it may wait for the other program's answer.
base::Async<bool> shellOpen(const QString &target);

} // namespace desktop
