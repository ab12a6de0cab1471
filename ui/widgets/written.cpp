#include "ui/widgets/written.h"

namespace ui {

namespace {

constexpr char filling[] = "filling";

} // namespace

void fillIn(QLineEdit *field, const QString &text)
{
    field->setProperty(filling, true);
    field->setText(text);
    field->setProperty(filling, false);
}

bool isBeingFilled(const QLineEdit *field)
{
    return field->property(filling).toBool();
}

} // namespace ui
