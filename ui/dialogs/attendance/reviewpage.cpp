#include "ui/dialogs/attendance/reviewpage.h"

#include "services/attendancesheet.h"
#include "ui/attendancetext.h"
#include "ui/dialogs/attendance/reviewmodel.h"
#include "ui/errortext.h"
#include "ui/theme.h"
#include "ui/widgets/buttonbar.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using services::ReviewLine;

namespace {

QString titleOf(const ReviewLine &line)
{
    const model::Participant &one = line.participant;
    return one.name.isEmpty() ? one.email.isEmpty() ? ReviewPage::tr("Somebody without a name") : one.email
                              : one.name;
}

// Two lines: who, then what else is known.
QString textOf(const ReviewLine &line)
{
    QStringList parts;
    const model::Participant &one = line.participant;
    if (!one.email.isEmpty() && !one.name.isEmpty())
        parts << one.email;
    if (const QString stayed = stayText(one); !stayed.isEmpty())
        parts << stayed;
    return titleOf(line) + u'\n' + parts.join(u" · "_s);
}

QWidget *makeColumn(const QString &title, const QList<QWidget *> &parts)
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(title, column);
    label->setWordWrap(true);
    label->setBuddy(parts.back());
    layout->addWidget(label);
    for (QWidget *part : parts)
        layout->addWidget(part, part == parts.back() ? 1 : 0);
    return column;
}

} // namespace

ReviewPage::ReviewPage(services::CheckIn &checkIn, QWidget *parent)
    : QWidget(parent), m_checkIn(checkIn), m_model(new ReviewModel(this))
{
    build();
    connect(m_participants, &QListWidget::currentRowChanged, this, &ReviewPage::showCandidates);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        m_registrants->setCurrentIndex(m_model->index(0));
        update();
    });
    connect(m_registrants->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewPage::update);
    connect(m_registrants, &QListView::activated, m_match, &QAction::trigger);
    connect(m_search, &QLineEdit::returnPressed, m_match, &QAction::trigger);
    connect(m_match, &QAction::triggered, this, &ReviewPage::match);
    connect(m_stranger, &QAction::triggered, this, &ReviewPage::stranger);
    connect(m_undo, &QAction::triggered, this, &ReviewPage::undo);
    update();
}

QAction *ReviewPage::make(const QString &text, const QString &iconName, const QKeySequence &key)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void ReviewPage::build()
{
    m_match = make(tr("&Match"), u"check"_s, Qt::CTRL | Qt::Key_Return);
    m_match->setToolTip(tr("They are the same person"));
    m_stranger = make(tr("&Is nobody of these"), u"close"_s, Qt::CTRL | Qt::Key_Minus);
    m_stranger->setToolTip(tr("Counted as somebody who is not registered"));
    m_undo = make(tr("&Undo"), u"undo"_s, QKeySequence::Undo);
    m_words = new QLabel(this);
    m_words->setWordWrap(true);
    m_participants = new QListWidget;
    m_participants->setAccessibleName(tr("Participants to review"));
    m_participants->setAlternatingRowColors(true);
    m_participants->setTextElideMode(Qt::ElideRight);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search registrants by name or e-mail"));
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_registrants = new QListView;
    m_registrants->setModel(m_model);
    m_registrants->setUniformItemSizes(true);
    m_registrants->setAlternatingRowColors(true);
    m_registrants->setAccessibleName(tr("Registrants"));
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeColumn(tr("Came, and matches &nobody:"), { m_participants }));
    splitter->addWidget(makeColumn(tr("Is the re&gistrant:"), { m_search, m_registrants }));
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    m_columns = splitter;

    auto *bar = new ButtonBar(this);
    bar->add(m_match);
    bar->add(m_stranger);
    bar->add(m_undo);
    bar->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_columns, 1);
    column->addStretch(0);
    column->addWidget(bar);
}

void ReviewPage::setSheet(const services::AttendanceSheet &sheet)
{
    if (sheet.session != m_session || sheet.start != m_start)
        m_decided.clear();
    m_session = sheet.session;
    m_start = sheet.start;
    m_model->setPeople(sheet.people);
    read();
}

void ReviewPage::read()
{
    base::whenDone(m_checkIn.review(m_session, m_start), this,
        [this, asked = ++m_asked](const base::Result<std::vector<ReviewLine>> &lines) {
            if (asked != m_asked)
                return;
            if (lines)
                take(*lines);
            else if (lines.error().kind != base::ErrorKind::Cancelled)
                Q_EMIT problem(errorText(tr("The review could not be read."), lines.error()));
        });
}

void ReviewPage::take(const std::vector<ReviewLine> &lines)
{
    const auto *before = selected();
    const model::ParticipantKey key = before ? before->participant.key : model::ParticipantKey {};
    int row = m_participants->currentRow();
    {
        const QSignalBlocker quiet(m_participants);
        m_lines = lines;
        m_participants->clear();
        for (size_t at = 0; at < m_lines.size(); ++at) {
            auto *item = new QListWidgetItem(textOf(m_lines[at]), m_participants);
            item->setData(Qt::AccessibleTextRole, textOf(m_lines[at]).replace(u'\n', u", "_s));
            if (m_lines[at].participant.key == key)
                row = int(at);
        }
        m_participants->setCurrentRow(std::clamp(row, 0, std::max(0, int(m_lines.size()) - 1)));
    }
    m_columns->setVisible(!m_lines.empty());
    m_words->setText(m_lines.empty()
            ? tr("Nobody is left to look at: whoever came is known.")
            : tr(
                "Say who they are. Where an address, an account or a full name tells them apart, your answer "
                "holds in every session from now on. Nobody is matched by a similar name alone."));
    showCandidates();
    Q_EMIT counted(int(m_lines.size()));
}

const ReviewLine *ReviewPage::selected() const
{
    const int row = m_participants->currentRow();
    return row >= 0 && size_t(row) < m_lines.size() ? &m_lines[size_t(row)] : nullptr;
}

void ReviewPage::showCandidates()
{
    const ReviewLine *line = selected();
    m_model->setCandidates(line ? line->candidates : std::vector<services::MatchCandidate> {});
    // A likely one is chosen beforehand, but matched only by the host's own act.
    if (line && !line->candidates.empty())
        m_registrants->setCurrentIndex(m_model->index(0));
    update();
}

void ReviewPage::update()
{
    m_match->setEnabled(selected() && m_registrants->currentIndex().isValid());
    m_stranger->setEnabled(selected());
    m_undo->setEnabled(!m_decided.empty());
}

void ReviewPage::match()
{
    const ReviewLine *line = selected();
    const int row = m_registrants->currentIndex().row();
    if (!line || row < 0)
        return;
    decide(m_checkIn.confirm(line->participant.key, m_model->registrant(row)), line->participant.key,
        tr("“%1” is %2.").arg(titleOf(*line), m_model->name(row)));
}

void ReviewPage::stranger()
{
    if (const ReviewLine *line = selected())
        decide(m_checkIn.stranger(line->participant.key), line->participant.key,
            tr("“%1” is not registered.").arg(titleOf(*line)));
}

void ReviewPage::decide(
    const base::Async<bool> &decision, const model::ParticipantKey &participant, const QString &text)
{
    base::whenDone(decision, this, [this, participant, text](const base::Result<bool> &done) {
        if (!done) {
            if (done.error().kind != base::ErrorKind::Cancelled)
                Q_EMIT problem(errorText(tr("It was not noted."), done.error()));
            return;
        }
        m_decided.push_back(participant);
        read();
        Q_EMIT decided(text);
    });
}

void ReviewPage::undo()
{
    if (m_decided.empty())
        return;
    const model::ParticipantKey participant = m_decided.back();
    m_decided.pop_back();
    update();
    base::whenDone(m_checkIn.undo(participant), this, [this](const base::Result<bool> &done) {
        if (!done && done.error().kind != base::ErrorKind::Cancelled)
            Q_EMIT problem(errorText(tr("It could not be undone."), done.error()));
        read();
    });
}

} // namespace ui
