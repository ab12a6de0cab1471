#pragma once

#include "base/async.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>

namespace desktop {

struct ToolOutcome {
    bool stillRunning = false; // longer than the patience: it goes on by itself
    int exitCode = 0;
    QByteArray output = {};
};

// Runs one of the desktop's tools. NotFound: it is not installed. A tool that outlives the patience
// is left alone, also when this program ends: xdg-open may itself become the browser.
base::Async<ToolOutcome> runTool(
    const QString &program, const QStringList &arguments, std::chrono::milliseconds patience);

// The desktop file that opens this MIME type ("x-scheme-handler/mailto"), empty when there is none.
base::Async<QString> defaultHandler(const QString &mimeType);

// xdg-open; Rejected or NotFound when it says that it did not.
base::Async<bool> xdgOpen(const QString &target);

} // namespace desktop
