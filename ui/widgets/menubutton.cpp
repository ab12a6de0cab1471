#include "ui/widgets/menubutton.h"

#include <QMenu>
#include <QTimer>

namespace ui {

void opensMenu(QToolButton *button)
{
    // Not InstantPopup: with that, Qt's "ShowMenu" for assistive technology does nothing.
    button->setPopupMode(QToolButton::DelayedPopup);
    QObject::connect(button, &QToolButton::pressed, button, [button] {
        QTimer::singleShot(0, button, [button] {
            if (button->menu() && !button->menu()->isVisible())
                button->showMenu();
        });
    });
}

} // namespace ui
