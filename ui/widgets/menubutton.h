#pragma once

#include <QToolButton>

namespace ui {

// Makes the whole button open its menu at once: by mouse and keyboard, and for assistive technology.
void opensMenu(QToolButton *button);

} // namespace ui
