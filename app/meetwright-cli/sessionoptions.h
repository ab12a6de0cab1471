#pragma once

#include "base/result.h"
#include "services/sessionservice.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

#include <vector>

namespace cli {

// The options that "add" and "edit" share.
std::vector<QCommandLineOption> sessionOptions();

// Writes what was given into the draft; what was not given stays. Invalid names the option in `part`.
// The password comes by standard input only: a command line can be read by every process (MIK-08).
base::Result<services::SessionDraft> withOptions(services::SessionDraft draft,
    const QCommandLineParser &arguments, const services::SessionService &sessions);

base::Result<base::WallTime> parseWall(const QString &text, const QString &option); // 2026-11-20T10:00

} // namespace cli
