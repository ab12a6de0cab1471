// Sessions as JSON and as lines of text, for scripts and for people.
#pragma once

#include "model/session.h"
#include "model/sessionrow.h"
#include "schedule/occurrences.h"

#include <QJsonObject>
#include <QUrl>

#include <optional>

namespace cli {

QString wallText(base::WallTime wall); // "2026-11-20T10:00:00"
QString instantText(base::Instant instant); // "2026-11-20T09:00:00Z"

QJsonObject toJson(const model::SessionRow &row);
QJsonObject toJson(const model::Session &session, const QUrl &link,
    const std::optional<schedule::Occurrence> &next, const QString &recurrenceWords);

QString toLine(const model::SessionRow &row);
QString toText(const model::Session &session, const QUrl &link,
    const std::optional<schedule::Occurrence> &next, const QString &recurrenceWords);

} // namespace cli
