#include "ui/dialogs/importdialog.h"

#include "ui/errortext.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using services::ImportItem;
using services::ImportPreview;
using services::ImportProblem;
using services::ImportReport;

namespace {

enum Column { Topic, When, What };

bool isChosen(const QTreeWidgetItem *item)
{
    return item->checkState(Topic) == Qt::Checked;
}

} // namespace

ImportDialog::ImportDialog(services::CalendarService &calendar, QWidget *parent)
    : QDialog(parent), m_calendar(calendar)
{
    setWindowTitle(tr("Import a calendar file"));
    build();
    connect(m_items, &QTreeWidget::itemChanged, this, &ImportDialog::updateButton);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::startImport);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(&m_calendar, &services::CalendarService::progress, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
}

void ImportDialog::build()
{
    m_headline = new QLabel(this);
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    m_items = new QTreeWidget(this);
    m_items->setAccessibleName(tr("Sessions in the file"));
    m_items->setHeaderLabels({ tr("Topic"), tr("When"), tr("What happens") });
    m_items->setRootIsDecorated(false);
    m_items->setUniformRowHeights(true);
    m_items->setAlternatingRowColors(true);
    m_items->header()->setStretchLastSection(false);
    m_items->header()->setSectionResizeMode(Topic, QHeaderView::Stretch);
    m_items->header()->setSectionResizeMode(When, QHeaderView::ResizeToContents);
    m_items->header()->setSectionResizeMode(What, QHeaderView::ResizeToContents);
    m_problemsLabel = new QLabel(tr("&Problems in the file"), this);
    m_problems = new QTreeWidget(this);
    m_problems->setAccessibleName(tr("Problems in the file"));
    m_problems->setHeaderLabels({ tr("Line"), tr("Problem") });
    m_problems->setRootIsDecorated(false);
    m_problems->setMaximumHeight(fontMetrics().lineSpacing() * 8);
    m_problemsLabel->setBuddy(m_problems);
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Progress"));

    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::ActionRole);
    m_import->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_headline);
    column->addWidget(m_items, 1);
    column->addWidget(m_problemsLabel);
    column->addWidget(m_problems);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    fillProblems({});
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 28);
}

void ImportDialog::openFile(const QString &path)
{
    m_headline->setText(tr("Reading %1...").arg(path));
    m_progress->setRange(0, 0);
    m_progress->setVisible(true);
    m_import->setEnabled(false);
    m_items->clear();
    base::whenDone(m_calendar.preview(path), this,
        [this](const base::Result<ImportPreview> &preview) { showPreview(preview); });
    show();
}

void ImportDialog::showPreview(const base::Result<ImportPreview> &preview)
{
    m_progress->setVisible(false);
    if (!preview)
        return say(errorText(tr("The file could not be read."), preview.error()));
    m_preview = *preview;
    const QSignalBlocker quiet(m_items);
    for (const ImportItem &item : m_preview.items) {
        const QString what = item.cancelled ? tr("cancelled: goes to the trash")
            : item.alreadyHere              ? tr("is here: will be updated")
                                            : tr("new");
        auto *row = new QTreeWidgetItem(m_items, { item.session.topic, item.when, what });
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(Topic, Qt::Checked);
    }
    fillProblems(m_preview.problems);
    const int count = int(m_preview.items.size());
    say(count == 0 ? tr("There are no sessions in %1.").arg(m_preview.source)
                   : tr("%n session(s) in %1. Choose what to import.", nullptr, count).arg(m_preview.source));
    m_items->setCurrentItem(m_items->topLevelItem(0));
    updateButton();
}

void ImportDialog::fillProblems(const std::vector<ImportProblem> &problems)
{
    m_problems->clear();
    for (const ImportProblem &problem : problems)
        new QTreeWidgetItem(
            m_problems, { problem.line > 0 ? QLocale().toString(problem.line) : QString(), problem.text });
    m_problems->resizeColumnToContents(0);
    m_problems->setVisible(!problems.empty());
    m_problemsLabel->setVisible(!problems.empty());
}

void ImportDialog::updateButton()
{
    int chosen = 0;
    for (int row = 0; row < m_items->topLevelItemCount(); ++row)
        chosen += isChosen(m_items->topLevelItem(row)) ? 1 : 0;
    m_import->setEnabled(chosen > 0 && !m_importing);
    m_import->setText(chosen > 0 ? tr("&Import %n session(s)", nullptr, chosen) : tr("&Import"));
}

void ImportDialog::startImport()
{
    ImportPreview chosen;
    chosen.source = m_preview.source;
    for (int row = 0; row < m_items->topLevelItemCount(); ++row)
        if (isChosen(m_items->topLevelItem(row)))
            chosen.items.push_back(m_preview.items[size_t(row)]);
    m_importing = true;
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    m_items->setEnabled(false);
    m_import->setEnabled(false);
    m_progress->setRange(0, int(chosen.items.size()));
    m_progress->setValue(0);
    m_progress->setVisible(true);
    base::whenDone(m_calendar.import(chosen, m_cancel), this,
        [this](const base::Result<ImportReport> &report) { showReport(report); });
}

void ImportDialog::showReport(const base::Result<ImportReport> &report)
{
    m_importing = false;
    m_progress->setVisible(false);
    m_close->setEnabled(true);
    m_close->setText(tr("&Close"));
    if (!report) {
        m_items->setEnabled(true);
        updateButton();
        return say(errorText(tr("Nothing was imported."), report.error()));
    }
    m_import->setVisible(false);
    m_close->setDefault(true);
    m_close->setFocus();
    QStringList words;
    if (m_cancel->load())
        words << tr("Stopped.");
    words << tr("%n session(s) added.", nullptr, report->added);
    if (report->updated > 0)
        words << tr("%n updated.", nullptr, report->updated);
    std::vector<ImportProblem> problems = m_preview.problems;
    problems.insert(problems.end(), report->problems.begin(), report->problems.end());
    fillProblems(problems);
    say(words.join(QLatin1Char(' ')));
    Q_EMIT imported(*report);
}

void ImportDialog::reject()
{
    if (!m_importing)
        return QDialog::reject();
    // Stops at the next session; the report says what was done by then.
    m_cancel->store(true);
    m_close->setEnabled(false);
    say(tr("Stopping…"));
}

void ImportDialog::say(const QString &text)
{
    m_headline->setText(text);
    m_headline->setAccessibleName(text);
    QAccessibleEvent event(m_headline, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace ui
