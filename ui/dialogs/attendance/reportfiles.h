// A table or a PDF into a file that the host names; `told` gets one sentence of what came of it.
#pragma once

#include "ui/dialogs/attendance/attendancereport.h"

#include <QByteArray>
#include <QWidget>

#include <functional>

namespace ui {

class Prompts;

using Told = std::function<void(const QString &)>;

void saveTable(
    Prompts &prompts, QWidget *asker, const QString &name, const QByteArray &table, const Told &told);
void savePdf(Prompts &prompts, QWidget *asker, const AttendanceReport &report, const Told &told);

} // namespace ui
