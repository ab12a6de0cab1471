#include "ui/dialogs/meetings/readydialog.h"

#include "ui/meetingtext.h"
#include "ui/texts.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using services::ReadyItem;
using services::ReadyRepair;
using services::ReadyReport;

QString repairText(ReadyRepair repair)
{
    switch (repair) {
    case ReadyRepair::None:
        break;
    case ReadyRepair::Initiate:
        return ReadyDialog::tr("Initiate…");
    case ReadyRepair::SignIn:
        return ReadyDialog::tr("Sign in again…");
    case ReadyRepair::ResolveDrift:
        return ReadyDialog::tr("Look at the differences…");
    case ReadyRepair::PushRegistrants:
        return ReadyDialog::tr("Send the registrants");
    case ReadyRepair::SetPassword:
        return ReadyDialog::tr("Set a password…");
    case ReadyRepair::ChooseAccount:
        return ReadyDialog::tr("Choose another account…");
    case ReadyRepair::SendWaiting:
        return ReadyDialog::tr("Look at what waits…");
    case ReadyRepair::RemindAgain:
        return ReadyDialog::tr("Send again…");
    }
    return {};
}

ReadyDialog::ReadyDialog(services::ReadyCheck &ready, QWidget *parent)
    : QDialog(parent),
      m_ready(ready),
      m_headline(new QLabel(this)),
      m_items(new QWidget(this)),
      m_column(new QVBoxLayout(m_items))
{
    setWindowTitle(tr("Is everything ready?"));
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    QFont font = m_headline->font();
    font.setWeight(QFont::DemiBold);
    m_headline->setFont(font);
    m_column->setContentsMargins(0, 6, 0, 6);
    auto *buttons = new QDialogButtonBox(this);
    m_again = buttons->addButton(tr("Check &again"), QDialogButtonBox::ActionRole);
    m_again->setAutoDefault(false);
    auto *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(m_again, &QPushButton::clicked, this, &ReadyDialog::run);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_headline);
    column->addWidget(m_items);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().lineSpacing() * 16);
}

void ReadyDialog::check(const model::SessionKey &session)
{
    m_session = session;
    run();
    show();
}

void ReadyDialog::run()
{
    m_again->setEnabled(false);
    m_headline->setText(tr("Checking…"));
    base::whenDone(m_ready.check(m_session), this, [this](const base::Result<ReadyReport> &report) {
        m_again->setEnabled(true);
        if (report)
            return take(*report);
        m_headline->setText(refusalText(tr("It could not be checked."), report.error()));
    });
}

void ReadyDialog::take(const ReadyReport &report)
{
    qDeleteAll(m_items->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_headline->setText(report.line);
    m_headline->setAccessibleName(report.line);
    QAccessibleEvent event(m_headline, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    for (const ReadyItem &item : report.items)
        addItem(item);
}

void ReadyDialog::addItem(const ReadyItem &item)
{
    auto *row = new QWidget(m_items);
    auto *mark = new QLabel(row);
    const int side = fontMetrics().height();
    mark->setPixmap(tintedIcon(item.ok ? QStringLiteral("check") : QStringLiteral("warning"), side,
        item.ok ? runningColour(palette()) : warningColour(palette()), devicePixelRatioF()));
    mark->setAccessibleName(item.ok ? tr("In order") : tr("To mend"));
    auto *text = new QLabel(item.text, row);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addWidget(text, 1);
    const QString verb = item.ok ? QString() : repairText(item.repair);
    if (!verb.isEmpty()) {
        auto *button = new QPushButton(verb, row);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, repair = item.repair] {
            // What pushes alone stays here to be checked again; the others open a window of their own.
            const model::SessionKey session = m_session;
            if (repair != ReadyRepair::PushRegistrants)
                accept();
            Q_EMIT repairWanted(session, repair);
        });
        line->addWidget(button, 0, Qt::AlignTop);
    }
    m_column->addWidget(row);
}

} // namespace ui
