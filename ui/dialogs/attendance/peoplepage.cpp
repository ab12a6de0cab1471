#include "ui/dialogs/attendance/peoplepage.h"

#include "ui/attendancetext.h"
#include "ui/errortext.h"
#include "ui/theme.h"
#include "ui/widgets/buttonbar.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

using services::AttendanceLine;
using services::Presence;

namespace {

// What stays the same of a line when the sheet is read again.
QString identityOf(const AttendanceLine &line)
{
    if (!line.registrant.isNull())
        return line.registrant.toString();
    return line.participants.empty() ? line.name : line.participants.front().toString();
}

bool isRegistered(const AttendanceLine &line)
{
    return !line.registrant.isNull();
}

} // namespace

void PeopleView::selectAll()
{
    static_cast<AttendanceModel *>(model())->loadAll();
    QTreeView::selectAll();
}

PeoplePage::PeoplePage(services::AttendanceBook &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_model(new AttendanceModel(this))
{
    makeActions();
    build();
    fillFilter();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        update();
    });
    connect(m_filter, &QComboBox::activated, this, [this] {
        m_model->setFilter(AttendanceFilter(m_filter->currentData().toInt()));
        update();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeoplePage::update);
    update();
}

QAction *PeoplePage::make(const QString &text, const QString &iconName, const QKeySequence &key)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void PeoplePage::makeActions()
{
    m_came = make(tr("Ca&me"), u"check"_s, Qt::CTRL | Qt::Key_Plus);
    m_missed = make(tr("Did &not come"), u"close"_s, Qt::CTRL | Qt::Key_Minus);
    m_reported = make(tr("As &reported"), u"restore"_s, {});
    m_reported->setToolTip(tr("Takes back what you entered by hand"));
    m_undo = make(tr("&Undo"), u"undo"_s, QKeySequence::Undo);
    m_person = make(tr("A&ll sessions of this person"), u"host"_s, {});
    m_review = make(tr("Re&view…"), u"warning"_s, {});
    connect(m_came, &QAction::triggered, this, [this] { mark(Presence::Present); });
    connect(m_missed, &QAction::triggered, this, [this] { mark(Presence::Absent); });
    connect(m_reported, &QAction::triggered, this, [this] { mark(Presence::AsReported); });
    connect(m_undo, &QAction::triggered, this, &PeoplePage::undo);
    connect(m_review, &QAction::triggered, this, &PeoplePage::reviewWanted);
    connect(m_person, &QAction::triggered, this, [this] {
        const std::vector<AttendanceLine> people = chosen();
        if (people.size() == 1)
            Q_EMIT personWanted(people.front().address);
    });
}

void PeoplePage::build()
{
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search people by name or e-mail"));
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_filter = new QComboBox(this);
    m_filter->setAccessibleName(tr("Which people are shown"));
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_view = new PeopleView(this);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Who came"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->header()->setStretchLastSection(true);
    m_view->header()->setAccessibleName(tr("Columns of the people"));
    const int letter = fontMetrics().averageCharWidth();
    const std::array<int, AttendanceModel::ColumnCount> widths { 20, 24, 34, 36, 8, 8, 14, 12 };
    for (int column = 0; column < AttendanceModel::ColumnCount; ++column)
        m_view->setColumnWidth(column, widths[size_t(column)] * letter);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions({ m_came, m_missed, m_reported, m_undo, m_review, m_person });
    m_empty = new QLabel(tr("Nobody fits what you search for."), this);
    m_empty->setWordWrap(true);

    auto *bar = new ButtonBar(this);
    bar->add(m_came);
    bar->add(m_missed);
    bar->add(m_reported);
    bar->add(m_undo);
    bar->addStretch();
    bar->add(m_review);
    bar->add(m_person);
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_filter);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_empty);
    column->addWidget(m_view, 1);
    column->addWidget(bar);
}

void PeoplePage::fillFilter()
{
    const int before = m_filter->currentIndex();
    m_filter->clear();
    for (const AttendanceFilter filter :
        { AttendanceFilter::All, AttendanceFilter::Present, AttendanceFilter::Absent,
            AttendanceFilter::NotKnown, AttendanceFilter::NotRegistered, AttendanceFilter::ToReview })
        m_filter->addItem(
            tr("%1 (%2)").arg(filterText(filter), QLocale().toString(m_model->countOf(filter))), int(filter));
    m_filter->setCurrentIndex(std::max(before, 0));
}

void PeoplePage::setFilter(AttendanceFilter filter)
{
    m_filter->setCurrentIndex(m_filter->findData(int(filter)));
    m_model->setFilter(filter);
    update();
}

void PeoplePage::setSheet(const services::AttendanceSheet &sheet)
{
    QStringList selected;
    const bool same = sheet.session == m_session && sheet.start == m_start;
    if (same)
        for (const AttendanceLine &line : chosen())
            selected << identityOf(line);
    else
        m_before.clear();
    m_session = sheet.session;
    m_start = sheet.start;
    m_model->setPeople(sheet.people);
    fillFilter();
    restore(selected);
    update();
}

void PeoplePage::restore(const QStringList &selected)
{
    if (selected.isEmpty())
        return;
    const QSet<QString> wanted(selected.begin(), selected.end());
    QItemSelection selection;
    QModelIndex first;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!wanted.contains(identityOf(m_model->line(row))))
            continue;
        const QModelIndex index = m_model->index(row, 0);
        first = first.isValid() ? first : index;
        selection.select(index, index);
    }
    if (first.isValid())
        m_view->setCurrentIndex(first);
    m_view->selectionModel()->select(
        selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

std::vector<AttendanceLine> PeoplePage::chosen() const
{
    std::vector<AttendanceLine> people;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        people.push_back(m_model->line(index.row()));
    return people;
}

void PeoplePage::update()
{
    const std::vector<AttendanceLine> people = chosen();
    const bool anyRegistered = std::any_of(people.begin(), people.end(), isRegistered);
    for (QAction *action : { m_came, m_missed, m_reported })
        action->setEnabled(anyRegistered);
    m_undo->setEnabled(!m_before.empty());
    m_person->setEnabled(people.size() == 1 && !people.front().address.isEmpty());
    m_person->setToolTip(m_person->isEnabled() ? m_person->text().remove(u'&')
                                               : tr("Select one person with an e-mail address."));
    m_review->setEnabled(m_model->countOf(AttendanceFilter::ToReview) > 0);
    m_empty->setVisible(m_model->count() == 0);
    m_empty->setText(m_model->countOf(AttendanceFilter::All) == 0
            ? tr("Nobody was registered, and nobody is known to have come.")
            : tr("Nobody fits what you search for."));
}

void PeoplePage::mark(Presence presence)
{
    std::vector<model::RegistrantKey> registrants;
    QString name;
    for (const AttendanceLine &line : chosen()) {
        if (!isRegistered(line))
            continue;
        registrants.push_back(line.registrant);
        name = line.name;
    }
    if (registrants.empty())
        return;
    const int number = int(registrants.size());
    if (number > 1 || name.isEmpty())
        name = tr("%n people", nullptr, number);
    const QString text = presence == Presence::Present ? tr("%1: came, entered by hand.").arg(name)
        : presence == Presence::Absent                 ? tr("%1: did not come, entered by hand.").arg(name)
                                                       : tr("%1: as reported again.").arg(name);
    base::whenDone(m_book.mark(m_session, m_start, registrants, presence), this,
        [this, text](const base::Result<services::MarksBefore> &before) {
            if (!before) {
                if (before.error().kind != base::ErrorKind::Cancelled)
                    Q_EMIT problem(errorText(tr("It was not entered."), before.error()));
                return;
            }
            if (before->session == m_session && before->start == m_start)
                m_before.push_back(*before);
            update();
            Q_EMIT marked(text);
        });
}

void PeoplePage::undo()
{
    if (m_before.empty())
        return;
    const services::MarksBefore before = m_before.back();
    m_before.pop_back();
    update();
    base::whenDone(m_book.putBack(before), this, [this](const base::Result<bool> &done) {
        if (done)
            Q_EMIT unmarked();
        else if (done.error().kind != base::ErrorKind::Cancelled)
            Q_EMIT problem(errorText(tr("It could not be undone."), done.error()));
    });
}

} // namespace ui
