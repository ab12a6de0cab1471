// Light, dark or the system's colours, and monochrome icons that follow them.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace ui {

enum class ThemeChoice : std::uint8_t { System, Light, Dark };

// For the whole application; System puts back what the platform gave.
void applyTheme(ThemeChoice choice);
bool isDark(const QPalette& palette);

// One of ours (":/icons/<name>.svg"), tinted by the palette at every paint; read only when first
// painted.
QIcon icon(const QString& name);

// Colours with a meaning, readable (4.5:1) on the palette's base. Always beside a word.
QColor runningColour(const QPalette& palette);
QColor warningColour(const QPalette& palette);
QColor faintColour(const QPalette& palette); // secondary text

} // namespace ui
