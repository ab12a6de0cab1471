#include "ui/widgets/historypage.h"

#include "ui/historytext.h"
#include "ui/texts.h"

#include <QHeaderView>
#include <QLocale>

namespace ui {

HistoryPage::HistoryPage(QWidget *parent) : QTreeWidget(parent)
{
    setRootIsDecorated(false);
    setFrameShape(QFrame::NoFrame);
    setHeaderLabels({ tr("When"), tr("What"), tr("Who") });
    setAccessibleName(tr("History of the session"));
    setUniformRowHeights(true);
    header()->setStretchLastSection(true);
    header()->setAccessibleName(tr("Columns of the history"));
}

void HistoryPage::showHistory(const std::vector<model::HistoryEntry> &entries)
{
    clear();
    const QLocale locale;
    for (const model::HistoryEntry &entry : entries) {
        const QString what = historyLine(entry);
        auto *item = new QTreeWidgetItem(
            { locale.toString(toLocal(entry.at), QLocale::ShortFormat), what, entry.who });
        item->setToolTip(1, what);
        addTopLevelItem(item);
    }
    resizeColumnToContents(0);
    resizeColumnToContents(1);
}

} // namespace ui
