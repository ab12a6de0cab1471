#include "ui/dialogs/aboutdialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace ui {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Meetwright"));
    auto *picture = new QLabel(this);
    picture->setPixmap(windowIcon().pixmap(style()->pixelMetric(QStyle::PM_MessageBoxIconSize) * 2));
    picture->setVisible(!picture->pixmap().isNull());
    auto *name = new QLabel(tr("Meetwright %1").arg(QCoreApplication::applicationVersion()), this);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    name->setFont(large);
    auto *words = new QLabel(tr("Schedule online sessions, invite people, start on any provider."), this);
    words->setWordWrap(true);
    auto *licence = new QLabel(
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any "
           "warranty.\n\n"
           "Built with Qt %1. Calendar files by libical, QR codes by qrcodegen, passwords by QtKeychain.")
            .arg(QString::fromLatin1(qVersion())),
        this);
    licence->setWordWrap(true);
    licence->setTextFormat(Qt::PlainText);
    licence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    licence->setAccessibleName(licence->text());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *texts = new QVBoxLayout;
    texts->addWidget(name);
    texts->addWidget(words);
    texts->addSpacing(fontMetrics().lineSpacing());
    texts->addWidget(licence);
    texts->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    resize(fontMetrics().averageCharWidth() * 64, fontMetrics().lineSpacing() * 14);
}

} // namespace ui
