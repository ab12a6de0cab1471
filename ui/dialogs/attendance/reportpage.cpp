#include "ui/dialogs/attendance/reportpage.h"

#include "services/attendancebook.h"
#include "ui/clipboard.h"
#include "ui/theme.h"
#include "ui/widgets/chartview.h"
#include "ui/widgets/flowlayout.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QPushButton *makeButton(const QString &iconName, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setIcon(icon(iconName));
    button->setAutoDefault(false);
    return button;
}

} // namespace

ReportPage::ReportPage(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget;
    auto *facts = new QWidget(page);
    m_facts = new QFormLayout(facts);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(fontMetrics().averageCharWidth() * 4);
    m_facts->setVerticalSpacing(3);
    auto *buttons = new QWidget(page);
    auto *flow = new FlowLayout(buttons);
    m_absent = makeButton(u"host"_s, buttons);
    m_copy = makeButton(u"copy"_s, buttons);
    m_copy->setText(tr("Copy their addresses"));
    flow->addWidget(m_absent);
    flow->addWidget(m_copy);
    m_noTimes = new QLabel(tr("When people came and went is not known, so there is no chart of it."), page);
    m_noTimes->setWordWrap(true);

    auto *column = new QVBoxLayout(page);
    column->addWidget(facts);
    column->addWidget(buttons);
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(m_noTimes);
    m_overTime = addChart(page);
    m_months = addChart(page);
    column->addStretch(1);
    setWidget(page);
    connect(m_absent, &QPushButton::clicked, this, &ReportPage::absenteesWanted);
    connect(m_copy, &QPushButton::clicked, this, &ReportPage::copyAddresses);
}

// With its words below, which follow what is pointed at.
ChartView *ReportPage::addChart(QWidget *page)
{
    auto *chart = new ChartView(page);
    auto *words = new QLabel(page);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->hide();
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, faintColour(palette()));
    words->setPalette(colours);
    connect(chart, &ChartView::pointed, words, [chart, words](const QString &text) {
        // All months at once would be a wall of words; the first line says what to do.
        const bool isAll = chart->chart().kind == Chart::Kind::Bars && text == chart->chart().words;
        words->setText(isAll ? chart->chart().legend + u' '
                    + ReportPage::tr("Point at a month, or use the arrow keys, to read its numbers.")
                             : text);
        words->setVisible(!chart->chart().isEmpty());
    });
    auto *column = static_cast<QVBoxLayout *>(page->layout());
    column->addWidget(chart);
    column->addWidget(words);
    column->addSpacing(fontMetrics().height() / 2);
    return chart;
}

void ReportPage::setReport(const AttendanceReport &report)
{
    m_report = report;
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    QWidget *facts = m_facts->parentWidget();
    for (const HeadcountLine &line : headcountLines(report.sheet)) {
        auto *name = new QLabel(line.isPart ? u"    "_s + line.name : line.name, facts);
        auto *value = new QLabel(line.value, facts);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(line.name + u": "_s + line.value);
        QFont font = value->font();
        font.setWeight(line.isPart ? QFont::Normal : QFont::DemiBold);
        value->setFont(font);
        m_facts->addRow(name, value);
    }
    const int absent = report.sheet.headcount.absent;
    m_absent->setText(tr("Show the %n who did not come", nullptr, absent));
    m_absent->setVisible(absent > 0);
    m_copy->setVisible(absent > 0);
    m_overTime->setChart(report.overTime);
    m_months->setChart(report.months);
    m_noTimes->setVisible(report.overTime.isEmpty());
}

void ReportPage::copyAddresses()
{
    QStringList addresses;
    for (const services::AttendanceLine &line : services::absentees(m_report.sheet))
        if (!line.address.isEmpty())
            addresses << line.address;
    copyText(addresses.join(u", "_s));
    Q_EMIT copied(tr("Copied %n address(es).", nullptr, int(addresses.size())));
}

} // namespace ui
