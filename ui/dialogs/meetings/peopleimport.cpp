#include "ui/dialogs/meetings/peopleimport.h"

#include "ui/meetingtext.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/widgets/fieldnote.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using namespace std::chrono_literals;
using services::RegistrantLine;
using services::RegistrantPreview;

namespace {

enum Column { Line, Name, Email, Becomes };
constexpr qint64 largestFile = 10 * 1024 * 1024;
constexpr int shownLines = 2000; // of a long list; all are imported

} // namespace

PeopleImport::PeopleImport(services::RegistrantService &registrants, Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_registrants(registrants), m_prompts(prompts)
{
    setWindowTitle(tr("Import registrants"));
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    connect(&m_pause, &QTimer::timeout, this, [this] { preview(m_text->toPlainText().toUtf8()); });
    connect(m_text, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_import, &QPushButton::clicked, this, &PeopleImport::store);
}

void PeopleImport::build()
{
    auto *label = new QLabel(tr("&Paste names and addresses, one person a line, or open a CSV file."), this);
    label->setWordWrap(true);
    m_text = new QPlainTextEdit(this);
    m_text->setAccessibleName(tr("Pasted people"));
    m_text->setPlaceholderText(tr("Kim Sample <kim@example.org>"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * 6);
    label->setBuddy(m_text);
    m_note = new FieldNote(m_text, this);
    m_counts = new QLabel(this);
    m_counts->setWordWrap(true);
    m_counts->setTextFormat(Qt::PlainText);
    m_lines = new QTreeWidget(this);
    m_lines->setAccessibleName(tr("What will be imported"));
    m_lines->setHeaderLabels({ tr("Line"), tr("Name"), tr("E-mail"), tr("What happens") });
    m_lines->setRootIsDecorated(false);
    m_lines->setUniformRowHeights(true);
    m_lines->setAlternatingRowColors(true);
    m_lines->header()->setAccessibleName(tr("Columns of the import"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *open = buttons->addButton(tr("&Open a file…"), QDialogButtonBox::HelpRole);
    open->setAutoDefault(false);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::ActionRole);
    m_import->setDefault(true);
    m_import->setEnabled(false);
    connect(open, &QPushButton::clicked, this, &PeopleImport::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_text);
    column->addWidget(m_note);
    column->addWidget(m_counts);
    column->addWidget(m_lines, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 96, fontMetrics().lineSpacing() * 30);
}

void PeopleImport::begin(const model::SessionKey &session)
{
    m_session = session;
    show();
    m_text->setFocus();
}

void PeopleImport::choose()
{
    const FileQuestion question { tr("Import registrants"), tr("Tables (*.csv *.tsv *.txt);;All files (*)"),
        {} };
    m_prompts.askForFileToOpen(this, question, [this](const QString &path) { readFile(path); });
}

void PeopleImport::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_note->setProblem(tr("%1 cannot be read.").arg(QFileInfo(path).fileName()));
    if (file.size() > largestFile)
        return m_note->setProblem(tr("%1 is larger than 10 MB.").arg(QFileInfo(path).fileName()));
    preview(file.read(largestFile));
}

void PeopleImport::preview(const QByteArray &text)
{
    const int asked = ++m_asked;
    m_import->setEnabled(false);
    m_note->setProblem({});
    base::whenDone(m_registrants.preview(m_session, text), this,
        [this, asked](const base::Result<RegistrantPreview> &preview) {
            if (asked != m_asked)
                return;
            if (preview)
                return take(*preview);
            m_lines->clear();
            m_counts->clear();
            m_note->setProblem(refusalText(tr("This could not be understood."), preview.error()));
        });
}

void PeopleImport::take(const RegistrantPreview &preview)
{
    m_preview = preview;
    m_lines->clear();
    const QLocale locale;
    QList<QTreeWidgetItem *> items;
    int problems = 0;
    for (const RegistrantLine &line : preview.lines) {
        problems += line.problem.isEmpty() ? 0 : 1;
        if (items.size() >= shownLines && line.problem.isEmpty())
            continue;
        const QString becomes = !line.problem.isEmpty() ? line.problem
            : line.person.email.isEmpty()               ? tr("registered here, without an e-mail address")
                                                        : tr("will be registered");
        auto *item = new QTreeWidgetItem(
            { locale.toString(line.number), line.person.name(), line.person.email, becomes });
        item->setToolTip(Becomes, becomes);
        if (!line.problem.isEmpty())
            item->setIcon(Becomes,
                tintedIcon(QStringLiteral("warning"), fontMetrics().height(), warningColour(palette()),
                    devicePixelRatioF()));
        items << item;
    }
    m_lines->addTopLevelItems(items);
    for (const int column : { Line, Name, Email })
        m_lines->resizeColumnToContents(column);
    QStringList words { tr("%n person(s) will be registered.", nullptr, preview.good) };
    if (problems > 0)
        words << tr("%n line(s) cannot be taken.", nullptr, problems);
    if (!preview.columns.isEmpty())
        words << tr("Columns: %1.").arg(preview.columns.join(QStringLiteral(", ")));
    m_counts->setText(words.join(QLatin1Char(' ')));
    m_import->setEnabled(preview.good > 0);
    m_import->setText(preview.good > 0 ? tr("&Import %n person(s)", nullptr, preview.good) : tr("&Import"));
}

void PeopleImport::store()
{
    m_import->setEnabled(false);
    base::whenDone(m_registrants.import(m_session, m_preview), this, [this](const base::Result<int> &number) {
        if (!number) {
            m_import->setEnabled(true);
            return m_note->setProblem(refusalText(tr("Nothing was imported."), number.error()));
        }
        Q_EMIT imported(*number);
        accept();
    });
}

} // namespace ui
