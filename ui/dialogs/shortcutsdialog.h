// F1: the keys, and where things are.
#pragma once

#include <QDialog>

namespace ui {

class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget *parent = nullptr);
};

} // namespace ui
