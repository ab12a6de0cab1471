#include "ui/dialogs/meetings/registrantsdialog.h"

#include "services/sessionservice.h"
#include "services/waitingroom.h"
#include "ui/dialogs/meetings/personstate.h"
#include "ui/meetingtext.h"
#include "ui/theme.h"
#include "ui/widgets/buttonbar.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

using model::Registrant;
using model::RegistrantState;
using model::SyncState;
using services::RegistrantPage;

namespace {

enum Column { Name, Email, State };
constexpr int mostRows = 500;

QString iconOf(const Registrant &person)
{
    switch (person.sync) {
    case SyncState::Synced:
        return isCancelled(person) ? u"close"_s : u"check"_s;
    case SyncState::Waiting:
    case SyncState::Pending:
        return u"refresh"_s;
    case SyncState::Failed:
    case SyncState::OnlyThere:
        return u"warning"_s;
    default:
        return isCancelled(person) ? u"close"_s : u"info"_s;
    }
}

QString answerText(const model::FormField &field, const QString &answer)
{
    if (field.kind == model::FieldKind::CheckBox)
        return answer.isEmpty() ? QString() : RegistrantsDialog::tr("yes");
    return answer.simplified();
}

} // namespace

RegistrantsDialog::RegistrantsDialog(services::RegistrantService &registrants,
    services::SessionService &sessions, Prompts &prompts, const RegistrantExtras &extras, QWidget *parent)
    : QDialog(parent), m_registrants(registrants), m_sessions(sessions), m_prompts(prompts), m_extras(extras)
{
    makeActions();
    makeLinkActions();
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &RegistrantsDialog::read);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &RegistrantsDialog::update);
    connect(m_list, &QTreeWidget::itemActivated, m_edit, &QAction::trigger);
    // What goes out by itself comes back as a change of the session.
    connect(&m_sessions, &services::SessionService::sessionsChanged, this,
        [this](const model::SessionChange &change) {
            if (change.everything || change.changed.contains(m_session))
                m_pause.start();
        });
    if (m_extras.waiting)
        connect(m_extras.waiting, &services::WaitingRoom::changed, this,
            [this](const model::SessionKey &session, int) {
                if (session == m_session)
                    showCounts();
            });
}

void RegistrantsDialog::build()
{
    m_counts = new QLabel(this);
    m_counts->setWordWrap(true);
    m_counts->setTextFormat(Qt::PlainText);
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search registrants by name or e-mail"));
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_notice = new NoticeBar(this);
    m_list = new QTreeWidget(this);
    m_list->setAccessibleName(tr("Registrants"));
    m_list->setHeaderLabels({ tr("Name"), tr("E-mail"), tr("State") });
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setAccessibleName(tr("Columns of the registrants"));
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({ m_edit, m_cancel, m_again, m_push, m_adopt, m_copyLink, m_renewLink });
    m_more = new QLabel(this);
    m_more->setWordWrap(true);
    m_more->hide();

    auto *bar = new ButtonBar(this);
    bar->add(m_add);
    bar->add(m_edit);
    bar->add(m_cancel);
    bar->add(m_again);
    bar->addStretch();
    auto *links = new QMenu(bar);
    links->setToolTipsVisible(true);
    links->addActions({ m_copyLink, m_renewLink, m_tellOthers });
    bar->addMenu(tr("Links"), icon(u"link"_s), links);
    auto *there = new QMenu(bar);
    there->addActions({ m_refresh, m_push, m_pushAll, m_adopt });
    bar->addMenu(tr("At the provider"), icon(u"refresh"_s), there);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QAction *action : { m_import, m_export }) {
        auto *button = buttons->addButton(action->text(), QDialogButtonBox::HelpRole);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
    }
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_counts);
    column->addWidget(m_search);
    column->addWidget(m_notice);
    column->addWidget(m_list, 1);
    column->addWidget(m_more);
    column->addWidget(bar);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 104, fontMetrics().lineSpacing() * 30);
}

void RegistrantsDialog::showSession(const model::SessionKey &session)
{
    m_session = session;
    setWindowTitle(tr("Registrants"));
    base::whenDone(m_sessions.session(session), this, [this](const base::Result<model::Session> &found) {
        if (found)
            takeSession(*found);
    });
    update();
    read();
    show();
    m_list->setFocus();
}

void RegistrantsDialog::takeSession(const model::Session &session)
{
    m_topic = session.topic;
    m_id = session.reservedId;
    setWindowTitle(tr("Registrants of “%1”").arg(m_topic));
    if (session.form.fields == m_fields)
        return;
    m_fields = session.form.fields;
    QStringList labels { tr("Name"), tr("E-mail"), tr("State") };
    for (const model::FormField &field : m_fields)
        labels << field.label;
    m_list->setColumnCount(int(labels.size()));
    m_list->setHeaderLabels(labels);
    read();
}

void RegistrantsDialog::read()
{
    base::whenDone(m_registrants.list(m_session, m_search->text(), mostRows), this,
        [this, asked = ++m_asked](const base::Result<RegistrantPage> &page) {
            if (asked != m_asked)
                return;
            if (page)
                take(*page);
            else if (page.error().kind != base::ErrorKind::Cancelled)
                m_notice->say(refusalText(tr("The registrants could not be read."), page.error()));
        });
}

void RegistrantsDialog::take(const RegistrantPage &page)
{
    QStringList selected;
    for (const Registrant &person : chosen())
        selected << person.key.toString();
    const QSignalBlocker quiet(m_list);
    const bool first = m_people.empty();
    m_people = page.people;
    m_page = page;
    m_page.people.clear();
    m_list->clear();
    for (const Registrant &person : m_people)
        addRow(person);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        if (selected.contains(m_people[size_t(row)].key.toString()))
            m_list->topLevelItem(row)->setSelected(true);
    if (first)
        for (int column = 0; column + 1 < m_list->columnCount(); ++column)
            m_list->resizeColumnToContents(column);
    showCounts();
    m_more->setVisible(int(m_people.size()) >= mostRows);
    m_more->setText(
        tr("The first %1 are shown. Search to find the others.").arg(QLocale().toString(mostRows)));
    update();
}

void RegistrantsDialog::showCounts()
{
    const RegistrantPage &page = m_page;
    QStringList parts { tr("%n registered", nullptr, page.active) };
    const auto add = [&parts](int number, const QString &text) {
        if (number > 0)
            parts << text;
    };
    add(page.synced, tr("%n registered at the provider", nullptr, page.synced));
    add(page.waiting, tr("%n waiting to be sent", nullptr, page.waiting));
    add(page.failed, tr("%n not sent", nullptr, page.failed));
    add(page.onlyThere, tr("%n only at the provider", nullptr, page.onlyThere));
    add(page.active - page.withAddress,
        tr("%n without an e-mail address", nullptr, page.active - page.withAddress));
    add(page.cancelled, tr("%n cancelled", nullptr, page.cancelled));
    const int waiting = m_extras.waiting ? m_extras.waiting->count(m_session) : 0;
    add(waiting, tr("● %n waiting to be let in now", nullptr, waiting));
    m_counts->setText(parts.join(u" · "_s));
}

void RegistrantsDialog::addRow(const Registrant &person)
{
    const QString state = personStateText(person);
    QStringList cells { person.name(), person.email, state };
    for (const model::FormField &field : m_fields) {
        const auto answer = std::find_if(person.answers.begin(), person.answers.end(),
            [&field](const model::FormAnswer &one) { return one.field == field.id; });
        cells << (answer == person.answers.end() ? QString() : answerText(field, answer->value));
    }
    auto *item = new QTreeWidgetItem(cells);
    for (int column = State + 1; column < int(cells.size()); ++column)
        item->setToolTip(column, cells[column]);
    const bool needs = person.sync == SyncState::Failed || isOnlyThere(person);
    const QColor colour = needs ? warningColour(palette()) : faintColour(palette());
    item->setIcon(State, tintedIcon(iconOf(person), fontMetrics().height(), colour, devicePixelRatioF()));
    item->setToolTip(State, state);
    m_list->addTopLevelItem(item);
}

std::vector<Registrant> RegistrantsDialog::chosen() const
{
    std::vector<Registrant> people;
    for (QTreeWidgetItem *item : m_list->selectedItems())
        people.push_back(m_people[size_t(m_list->indexOfTopLevelItem(item))]);
    return people;
}

void RegistrantsDialog::update()
{
    const std::vector<Registrant> people = chosen();
    const auto any = [&people](bool (*fits)(const Registrant &)) {
        return std::any_of(people.begin(), people.end(), fits);
    };
    m_edit->setEnabled(people.size() == 1 && isActive(people.front()));
    m_cancel->setEnabled(any(isActive));
    m_again->setEnabled(any(isCancelled));
    m_push->setEnabled(any(canBePushed));
    m_adopt->setEnabled(any(isOnlyThere));
    const bool hasLink = people.size() == 1 && isActive(people.front()) && !linkOf(people.front()).isEmpty();
    for (QAction *action : { m_copyLink, m_renewLink }) {
        action->setEnabled(hasLink);
        action->setToolTip(hasLink ? action->text().remove(u'&')
                : people.size() == 1 && isActive(people.front())
                ? tr("Personal links need the attendee pages. Set them up under “Settings”.")
                : tr("Select one person who is registered."));
    }
    m_pushAll->setEnabled(std::any_of(m_people.begin(), m_people.end(), canBePushed));
}

} // namespace ui
