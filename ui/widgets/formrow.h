#pragma once

class QFormLayout;
class QWidget;

namespace ui {

// Instead of QFormLayout::setRowVisible: in Qt 6.4 a row that was laid out and then hidden keeps its place in
// the layout's tables and squeezes the row that takes this place to nothing.
void showFormRow(QFormLayout &form, QWidget *field, bool shown);

} // namespace ui
