#include "ui/dialogs/accounts/scopestable.h"

#include <QHeaderView>

namespace ui {

ScopesTable::ScopesTable(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderLabels({ tr("What it is for"), tr("Permission") });
    setAccessibleName(tr("Permissions, and what each is for"));
    setRootIsDecorated(false);
    setAllColumnsShowFocus(true);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 20);
    setMinimumHeight(fontMetrics().lineSpacing() * 9);
}

void ScopesTable::show(const std::vector<services::GuideScope> &scopes)
{
    clear();
    for (const services::GuideScope &scope : scopes) {
        auto *item = new QTreeWidgetItem(this, { scope.why, scope.scope });
        item->setToolTip(0, scope.why);
        item->setToolTip(1, scope.scope);
    }
}

} // namespace ui
