#include "ui/dialogs/meetings/registrantsdialog.h"

#include "services/sessionservice.h"
#include "ui/dialogs/meetings/peopleimport.h"
#include "ui/dialogs/meetings/persondialog.h"
#include "ui/meetingtext.h"
#include "ui/prompts.h"
#include "ui/texts.h"
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
#include <QSaveFile>
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

bool isActive(const Registrant &person)
{
    return person.state == RegistrantState::Active && person.sync != SyncState::OnlyThere;
}

bool isCancelled(const Registrant &person)
{
    return person.state == RegistrantState::Cancelled;
}

bool canBePushed(const Registrant &person)
{
    return person.sync == SyncState::Failed
        || (person.sync == SyncState::None && !person.email.isEmpty() && isActive(person));
}

bool isOnlyThere(const Registrant &person)
{
    return person.sync == SyncState::OnlyThere;
}

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

QAction *RegistrantsDialog::make(const QString &text, const QString &iconName, std::function<void()> run)
{
    auto *action = new QAction(icon(iconName), text, this);
    connect(action, &QAction::triggered, this, std::move(run));
    return action;
}

void RegistrantsDialog::makeActions()
{
    using services::RegistrantService;
    m_add = make(tr("&Add …"), u"add"_s, [this] {
        auto *dialog = new PersonDialog(m_registrants, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &PersonDialog::saved, this, &RegistrantsDialog::read);
        dialog->add(m_session);
    });
    m_edit = make(tr("&Edit …"), u"edit"_s, [this] { edit(); });
    m_cancel = make(tr("&Cancel …"), u"close"_s, [this] { cancel(); });
    m_again = make(tr("Appro&ve again"), u"restore"_s, [this] {
        each(&RegistrantService::reactivate, tr("The registration was not restored."), isCancelled);
    });
    m_push = make(tr("&Send again"), u"refresh"_s,
        [this] { each(&RegistrantService::pushAgain, tr("Nothing was sent."), canBePushed); });
    m_pushAll = make(tr("Send a&ll that are missing there"), u"refresh"_s, [this] {
        base::whenDone(m_registrants.pushAll(m_session), this, [this](const base::Result<int> &number) {
            if (!number)
                return m_notice->say(refusalText(tr("Nothing was sent."), number.error()));
            tell(tr("%n person(s) are being sent.", nullptr, *number));
        });
    });
    m_refresh = make(tr("&Read from the provider now"), u"refresh"_s, [this] {
        m_refresh->setEnabled(false);
        base::whenDone(
            m_registrants.refresh(m_session), this, [this](const base::Result<RegistrantPage> &page) {
                m_refresh->setEnabled(true);
                if (!page)
                    return m_notice->say(
                        refusalText(tr("The provider's list could not be read."), page.error()));
                read();
            });
    });
    m_adopt = make(tr("A&dopt"), u"add"_s,
        [this] { each(&RegistrantService::adopt, tr("The person was not adopted."), isOnlyThere); });
    m_import = make(tr("&Import …"), u"open"_s, [this] {
        auto *dialog = new PeopleImport(m_registrants, m_prompts, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &PeopleImport::imported, this,
            [this](int number) { tell(tr("%n person(s) registered.", nullptr, number)); });
        dialog->begin(m_session);
    });
    m_export = make(tr("E&xport …"), u"save"_s, [this] { exportAll(); });
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

void RegistrantsDialog::edit()
{
    const std::vector<Registrant> people = chosen();
    if (people.size() != 1 || !m_edit->isEnabled())
        return;
    auto *dialog = new PersonDialog(m_registrants, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PersonDialog::saved, this, &RegistrantsDialog::read);
    dialog->edit(people.front());
}

// Other people are told: the provider writes to them.
void RegistrantsDialog::cancel()
{
    std::vector<Registrant> people = chosen();
    std::erase_if(people, [](const Registrant &person) { return !isActive(person); });
    if (people.empty())
        return;
    Question question;
    question.text = people.size() == 1 ? tr("Cancel the registration of %1?").arg(people.front().name())
                                       : tr("Cancel %n registration(s)?", nullptr, int(people.size()));
    question.detail = tr("Their links stop working. You can approve them again later.");
    question.verbs = { tr("Cancel the registration") };
    question.isFinal = true;
    m_prompts.ask(this, question, [this](Answer) {
        each(&services::RegistrantService::cancel, tr("The registration was not cancelled."), isActive);
    });
}

// One call each, on all that are selected and fit; the list is read again after each answer.
template <typename T>
void RegistrantsDialog::each(base::Async<T> (services::RegistrantService::*run)(const model::RegistrantKey &),
    const QString &failed, bool (*fits)(const Registrant &))
{
    m_notice->dismiss();
    for (const Registrant &person : chosen()) {
        if (!fits(person))
            continue;
        const QString who = person.name().isEmpty() ? person.email : person.name();
        base::whenDone(
            (m_registrants.*run)(person.key), this, [this, failed, who](const base::Result<T> &done) {
                if (!done)
                    m_notice->say(who + u": "_s + refusalText(failed, done.error()));
                m_pause.start();
            });
    }
}

void RegistrantsDialog::exportAll()
{
    const FileQuestion question { tr("Export registrants"), tr("Tables (*.csv)"),
        fileNameFor(m_topic, u".csv"_s) };
    m_prompts.askForFileToSave(this, question, [this](const QString &path) {
        base::whenDone(
            m_registrants.exportCsv(m_session), this, [this, path](const base::Result<QByteArray> &table) {
                if (!table)
                    return m_notice->say(refusalText(tr("Nothing was exported."), table.error()));
                QSaveFile file(path);
                const bool saved
                    = file.open(QIODevice::WriteOnly) && file.write(*table) == table->size() && file.commit();
                m_notice->say(saved ? tr("Saved %1").arg(path)
                                    : tr("%1 could not be written. Choose another place.").arg(path));
            });
    });
}

void RegistrantsDialog::tell(const QString &text)
{
    m_notice->say(text);
    read();
}

} // namespace ui
