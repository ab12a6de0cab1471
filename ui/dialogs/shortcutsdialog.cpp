#include "ui/dialogs/shortcutsdialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

namespace ui {

namespace {

QTreeWidgetItem *group(QTreeWidget *list, const QString &title)
{
    auto *item = new QTreeWidgetItem(list, { title });
    QFont bold = list->font();
    bold.setBold(true);
    item->setFont(0, bold);
    item->setFirstColumnSpanned(true);
    return item;
}

void line(QTreeWidgetItem *under, const QString &what, const QString &how)
{
    new QTreeWidgetItem(under, { what, how });
}

QString keyText(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys and where things are"));
    auto *list = new QTreeWidget(this);
    list->setAccessibleName(windowTitle());
    list->setHeaderLabels({ tr("To do this"), tr("press or go here") });
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->setRootIsDecorated(false);
    list->setItemsExpandable(false);
    list->setWordWrap(true);
    list->setSelectionMode(QAbstractItemView::SingleSelection);

    auto *keys = group(list, tr("Keys"));
    line(keys, tr("New session"), keyText(QKeySequence::New));
    line(keys, tr("Edit the selected session"), keyText(Qt::Key_F2));
    line(keys, tr("Duplicate it"), keyText(Qt::CTRL | Qt::Key_D));
    line(keys, tr("Delete it"), keyText(QKeySequence::Delete));
    line(keys, tr("Start it"), keyText(Qt::CTRL | Qt::Key_Return));
    line(keys, tr("Copy its invitation"), keyText(QKeySequence::Copy));
    line(keys, tr("Copy its link"), keyText(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    line(keys, tr("Share it"), keyText(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    line(keys, tr("Undo"), keyText(QKeySequence::Undo));
    line(keys, tr("Search"), keyText(QKeySequence::Find));
    line(keys, tr("Read everything anew"), keyText(Qt::Key_F5));
    line(keys, tr("Settings"), keyText(Qt::CTRL | Qt::Key_Comma));
    line(keys, tr("This help"), keyText(Qt::Key_F1));

    auto *places = group(list, tr("Where things are"));
    line(places, tr("Start a session right now"), tr("Start Session"));
    line(places, tr("Join with an ID, a code or a link"), tr("Join Session"));
    line(places, tr("All sessions, invitations, deleted ones"), tr("Scheduler"));
    line(places, tr("Your name, e-mail and profiles"), tr("Account"));
    line(places, tr("Pages where people register and wait"), tr("Settings, Attendee pages"));
    line(places, tr("Import and export calendar files"), tr("Menu at the top"));
    line(places, tr("The window when it is closed"), tr("Icon in the tray"));

    auto *rules = group(list, tr("Good to know"));
    line(rules, tr("Nothing starts by itself"), tr("Double-click or Enter starts"));
    line(rules, tr("A session ID never changes"), tr("It can be started again and again"));
    line(rules, tr("Deleted sessions"), tr("stay in the trash for 30 days"));
    list->expandAll();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    list->setFocus();
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().lineSpacing() * 34);
}

} // namespace ui
