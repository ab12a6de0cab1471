#include "ui/widgets/formrow.h"

#include <QFormLayout>
#include <QWidget>

namespace ui {

void showFormRow(QFormLayout &form, QWidget *field, bool shown)
{
    int row = -1;
    QFormLayout::ItemRole role = QFormLayout::FieldRole;
    form.getWidgetPosition(field, &row, &role);
    if (row < 0)
        return;
    QWidget *label = form.labelForField(field);
    field->setVisible(shown);
    if (label)
        label->setVisible(shown);
    if (shown)
        return;
    // Out and in again at the same place: the layout forgets where the row was.
    const QFormLayout::TakeRowResult taken = form.takeRow(row);
    delete taken.labelItem;
    delete taken.fieldItem;
    if (label)
        form.insertRow(row, label, field);
    else
        form.insertRow(row, field);
}

} // namespace ui
