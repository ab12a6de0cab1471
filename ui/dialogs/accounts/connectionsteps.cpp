#include "ui/dialogs/accounts/connectionsteps.h"

#include "ui/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ConnectionSteps::ConnectionSteps(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void ConnectionSteps::show(const std::vector<services::GuideStep> &steps)
{
    delete m_content;
    m_content = new QWidget(this);
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const services::GuideStep &step : steps) {
        const QString count = QLocale().toString(row + 1) + u'.';
        auto *number = new QLabel(count, m_content);
        auto *text = new QLabel(step.text, m_content);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setAccessibleName(count + u' ' + step.text);
        grid->addWidget(number, row, 0, Qt::AlignTop | Qt::AlignTrailing);
        grid->addWidget(text, row, 1, Qt::AlignTop);
        if (!step.page.isEmpty()) {
            auto *open = new QToolButton(m_content);
            open->setIcon(icon(u"link"_s));
            open->setText(tr("Open"));
            open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            open->setToolTip(step.page.toDisplayString());
            open->setAccessibleName(tr("Open the page for step %1: %2").arg(row + 1).arg(step.page.host()));
            open->setFocusPolicy(Qt::StrongFocus);
            connect(open, &QToolButton::clicked, this, [this, page = step.page] { Q_EMIT pageWanted(page); });
            grid->addWidget(open, row, 2, Qt::AlignTop);
        }
        ++row;
    }
    layout()->addWidget(m_content);
    m_content->show(); // the layout itself shows it only later
}

} // namespace ui
