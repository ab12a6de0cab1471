// What a row shows, put together once per row and not at every paint.
#pragma once

#include "model/sessionrow.h"
#include "ui/meetingtext.h"

#include <QDate>
#include <QHash>
#include <QMetaType>

#include <QString>

namespace ui {

enum class RowNote : std::uint8_t { None, Running, Need, Done, Underway };

struct RowLook {
    QString heading; // only in heading rows, which have nothing else
    QString time;
    QString topic;
    QString detail; // "16:00 CET · 1 h · 414 319 478 · Zoom"
    QString note; // "running", "link missing", "initiated"
    RowNote noteKind = RowNote::None;
    bool open = true;
    bool repeats = false;
};

using WaitingCounts = QHash<model::SessionKey, int>; // who waits to be let in, now

RowLook rowLook(const model::SessionRow &row, Initiation initiation = Initiation::Settled, int waiting = 0);
RowLook headingLook(const QString &heading);

// What the item models of sessions answer beside the usual roles.
enum RowRole {
    LookRole = Qt::UserRole, // const RowLook *, valid until control returns to the event loop
    KeyRole, // QString
    IsHeadingRole, // bool
};

} // namespace ui

Q_DECLARE_METATYPE(const ui::RowLook *)
