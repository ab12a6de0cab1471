// Light, dark or the system's colours, and monochrome icons that follow them.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QPixmap>
#include <QString>

namespace ui {

enum class ThemeChoice : std::uint8_t { System, Light, Dark };

// For the whole application; System puts back what the platform gave.
void applyTheme(ThemeChoice choice);
bool isDark(const QPalette &palette);

// One of ours (resources/icons/actions), tinted by the palette at every paint; read when first
// painted.
QIcon icon(const QString &name);
// The system theme's icon where it has one, ours elsewhere. Looking through a theme takes
// milliseconds, so this is for menus and dialogs, not for what the first paint shows.
QIcon systemIcon(const QString &themeName, const QString &name);
// Ours in one colour, `size` in device-independent pixels. Cached.
QPixmap tintedIcon(const QString &name, int size, const QColor &colour, qreal devicePixelRatio);

// Colours with a meaning, readable (4.5:1) on the palette's base. Always beside a word.
QColor runningColour(const QPalette &palette);
QColor doneColour(const QPalette &palette);
QColor warningColour(const QPalette &palette);
QColor faintColour(const QPalette &palette); // secondary text
QColor blended(const QColor &over, const QColor &under, qreal share);

} // namespace ui
