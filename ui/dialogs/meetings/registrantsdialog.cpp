#include "ui/dialogs/meetings/registrantsdialog.h"

#include "services/sessionservice.h"
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

} // namespace

RegistrantsDialog::RegistrantsDialog(services::RegistrantService &registrants,
    services::SessionService &sessions, Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_registrants(registrants), m_sessions(sessions), m_prompts(prompts)
{
    makeActions();
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
    m_list->addActions({ m_edit, m_cancel, m_again, m_push, m_adopt });
    m_more = new QLabel(this);
    m_more->setWordWrap(true);
    m_more->hide();

    auto *bar = new ButtonBar(this);
    bar->add(m_add);
    bar->add(m_edit);
    bar->add(m_cancel);
    bar->add(m_again);
    bar->addStretch();
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
        if (!found)
            return;
        m_topic = found->topic;
        setWindowTitle(tr("Registrants of “%1”").arg(m_topic));
    });
    update();
    read();
    show();
    m_list->setFocus();
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
    m_list->clear();
    for (const Registrant &person : m_people)
        addRow(person);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        if (selected.contains(m_people[size_t(row)].key.toString()))
            m_list->topLevelItem(row)->setSelected(true);
    if (first)
        for (const int column : { Name, Email })
            m_list->resizeColumnToContents(column);

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
    m_counts->setText(parts.join(u" · "_s));
    m_more->setVisible(int(m_people.size()) >= mostRows);
    m_more->setText(
        tr("The first %1 are shown. Search to find the others.").arg(QLocale().toString(mostRows)));
    update();
}

void RegistrantsDialog::addRow(const Registrant &person)
{
    const QString state = personStateText(person);
    auto *item = new QTreeWidgetItem({ person.name(), person.email, state });
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
    m_pushAll->setEnabled(std::any_of(m_people.begin(), m_people.end(), canBePushed));
}

} // namespace ui
