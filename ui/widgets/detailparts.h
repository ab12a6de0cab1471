// What the pages of the details are made of.
#pragma once

#include <QString>

class QAction;
class QFormLayout;
class QLabel;
class QScrollArea;
class QToolButton;
class QWidget;

namespace ui {

constexpr int detailMargin = 14;

QLabel *makeDetailLabel(QWidget *parent); // plain text that can be selected
QToolButton *makeDetailTool(const QString &iconName, const QString &name, QWidget *parent);
QToolButton *makeActionButton(QAction *action, QWidget *parent);
QFormLayout *makeDetailForm(QWidget *page);
QScrollArea *makeScrolledPage(QWidget *page);
void clearForm(QFormLayout *form);

} // namespace ui
