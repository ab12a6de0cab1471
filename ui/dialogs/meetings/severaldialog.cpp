#include "ui/dialogs/meetings/severaldialog.h"

#include "services/sessionservice.h"
#include "ui/meetingtext.h"
#include "ui/texts.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using services::InitiateChoice;
using services::InitiateOffer;

namespace {

enum Column { Topic, When, State };
constexpr int atMost = 100; // sessions in one list

const InitiateChoice *choiceOn(const InitiateOffer &offer, const QString &account)
{
    for (const InitiateChoice &choice : offer.choices)
        if (choice.account.key.toString() == account)
            return &choice;
    return nullptr;
}

// What asks for an answer of its own is initiated by itself.
QString whyNot(const InitiateOffer &offer, const InitiateChoice *choice, const QString &passwordProblem)
{
    if (!offer.hindrances.empty())
        return offer.hindrances.front().text;
    if (!choice)
        return SeveralDialog::tr("not on this account");
    if (!choice->fit.exact)
        return SeveralDialog::tr("its repetition needs a choice: initiate it by itself");
    return passwordProblem;
}

} // namespace

SeveralDialog::SeveralDialog(services::MeetingService &meetings, services::SessionService &sessions,
    const base::Clock &clock, QWidget *parent)
    : QDialog(parent), m_meetings(meetings), m_sessions(sessions), m_clock(clock)
{
    setWindowTitle(tr("Initiate several sessions"));
    build();
    connect(m_accounts, &QComboBox::currentIndexChanged, this, &SeveralDialog::follow);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *, int column) {
        if (column == Topic && !m_running)
            follow();
    });
    connect(m_initiate, &QPushButton::clicked, this, &SeveralDialog::start);
}

void SeveralDialog::build()
{
    m_headline = new QLabel(this);
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    m_accounts = new QComboBox(this);
    m_accounts->setAccessibleName(tr("Account"));
    m_list = new QTreeWidget(this);
    m_list->setAccessibleName(tr("Sessions to initiate"));
    m_list->setHeaderLabels({ tr("Topic"), tr("When"), tr("State") });
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setAccessibleName(tr("Columns of the sessions"));
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    m_initiate = buttons->addButton(tr("&Initiate"), QDialogButtonBox::ActionRole);
    m_initiate->setDefault(true);
    m_initiate->setEnabled(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &SeveralDialog::reject);
    auto *form = new QFormLayout;
    auto *label = new QLabel(tr("&Account"), this);
    label->setBuddy(m_accounts);
    form->addRow(label, m_accounts);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_headline);
    column->addLayout(form);
    column->addWidget(m_list, 1);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 96, fontMetrics().lineSpacing() * 26);
}

void SeveralDialog::begin()
{
    m_headline->setText(tr("Reading…"));
    model::ListQuery query;
    query.filter = model::ListFilter::Upcoming;
    query.limit = atMost;
    base::whenDone(m_sessions.page(query), this, [this](const base::Result<model::SessionPage> &page) {
        if (page)
            take(*page);
        else
            m_headline->setText(refusalText(tr("The sessions could not be read."), page.error()));
    });
    show();
}

void SeveralDialog::take(const model::SessionPage &page)
{
    const QSignalBlocker quiet(m_list); // an item says that it changed before its offer has a place
    const QDate today = toLocal(m_clock.now()).date();
    for (const model::SessionRow &row : page.rows) {
        const bool waits = row.meeting == model::MeetingState::None
            || row.meeting == model::MeetingState::Cancelled || row.meeting == model::MeetingState::Failed;
        if (!waits || !row.start)
            continue;
        const QString when
            = dayText(toLocal(*row.start).date(), today) + QStringLiteral(", ") + timeText(*row.start);
        auto *item = new QTreeWidgetItem(m_list, { row.topic, when, tr("reading…") });
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
        m_offers.emplace_back();
        base::whenDone(m_meetings.offer(row.key), this,
            [this, item](const base::Result<InitiateOffer> &offer) { takeOffer(item, offer); });
    }
    m_headline->setText(m_offers.empty() ? tr("Every session to come is initiated, or has no date.")
                                         : tr("Choose the sessions to make at the provider."));
    m_list->resizeColumnToContents(When);
    m_list->setColumnWidth(Topic, m_list->viewport()->width() / 3);
}

void SeveralDialog::takeOffer(QTreeWidgetItem *item, const base::Result<InitiateOffer> &offer)
{
    if (!offer) {
        item->setText(State, refusalText(tr("It could not be read."), offer.error()));
        return;
    }
    m_offers[size_t(m_list->indexOfTopLevelItem(item))] = *offer;
    addAccounts(*offer);
    follow();
}

void SeveralDialog::addAccounts(const InitiateOffer &offer)
{
    const QSignalBlocker quiet(m_accounts);
    for (const InitiateChoice &choice : offer.choices)
        if (m_accounts->findData(choice.account.key.toString()) < 0)
            m_accounts->addItem(accountText(choice.account), choice.account.key.toString());
}

// What each session says of the account that is chosen.
void SeveralDialog::follow()
{
    const QSignalBlocker quiet(m_list);
    const QString account = m_accounts->currentData().toString();
    int chosen = 0;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const InitiateOffer &offer = m_offers[size_t(row)];
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (offer.session.key.isNull())
            continue;
        const InitiateChoice *choice = choiceOn(offer, account);
        const bool generated = choice && choice->capabilities.password.required && !offer.hasPassword
            && !choice->capabilities.password.chosenThere;
        const QString problem = whyNot(offer, choice, {});
        const bool can = problem.isEmpty();
        const bool wasOff = !item->flags().testFlag(Qt::ItemIsUserCheckable);
        item->setFlags(can ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable
                           : Qt::ItemIsSelectable | Qt::ItemIsEnabled);
        if (can && wasOff)
            item->setCheckState(Topic, Qt::Checked);
        else if (!can)
            item->setData(Topic, Qt::CheckStateRole, {});
        const QString busy = choice && !choice->busyWith.isEmpty()
            ? tr("the account runs “%1” at the same time").arg(choice->busyWith)
            : QString();
        item->setText(State,
            !can                  ? problem
                : !busy.isEmpty() ? busy
                : generated       ? tr("gets a generated password")
                                  : tr("ready to be initiated"));
        item->setToolTip(State, item->text(State));
        chosen += can && item->checkState(Topic) == Qt::Checked ? 1 : 0;
    }
    m_initiate->setText(chosen > 0 ? tr("&Initiate %n session(s)", nullptr, chosen) : tr("&Initiate"));
    m_initiate->setEnabled(chosen > 0);
}

void SeveralDialog::start()
{
    m_todo.clear();
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (item->flags().testFlag(Qt::ItemIsUserCheckable) && item->checkState(Topic) == Qt::Checked)
            m_todo.push_back(item);
    }
    if (m_running || m_todo.empty())
        return;
    m_running = true;
    m_stopping = false;
    m_done = 0;
    m_failed = 0;
    m_accounts->setEnabled(false);
    m_initiate->setEnabled(false);
    m_close->setText(tr("&Stop"));
    m_progress->setRange(0, int(m_todo.size()));
    m_progress->setValue(0);
    m_progress->show();
    next();
}

void SeveralDialog::next()
{
    if (m_stopping || m_todo.empty())
        return finish();
    QTreeWidgetItem *item = m_todo.front();
    m_todo.pop_front();
    m_list->scrollToItem(item);
    sendOne(item);
}

void SeveralDialog::sendOne(QTreeWidgetItem *item)
{
    const InitiateOffer &offer = m_offers[size_t(m_list->indexOfTopLevelItem(item))];
    const InitiateChoice *choice = choiceOn(offer, m_accounts->currentData().toString());
    services::InitiateRequest request;
    request.session = offer.session.key;
    request.account = choice->account.key;
    if (!choice->capabilities.forms.empty())
        request.form = choice->capabilities.forms.front();
    const services::PasswordRules &rules = choice->capabilities.password;
    if (rules.required && !rules.chosenThere && !offer.hasPassword)
        request.password = m_meetings.generatePassword(choice->capabilities);
    base::whenDone(
        m_meetings.initiate(request), this, [this, item](const base::Result<model::Meeting> &meeting) {
            item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
            item->setData(Topic, Qt::CheckStateRole, {});
            item->setText(State,
                meeting ? tr("is being initiated") : refusalText(tr("Not initiated."), meeting.error()));
            item->setToolTip(State, item->text(State));
            ++(meeting ? m_done : m_failed);
            m_progress->setValue(m_done + m_failed);
            next();
        });
}

void SeveralDialog::finish()
{
    m_running = false;
    m_progress->hide();
    m_accounts->setEnabled(true);
    m_close->setText(tr("&Close"));
    m_close->setFocus();
    QStringList words;
    if (m_stopping)
        words << tr("Stopped.");
    words << tr("%n session(s) are being initiated.", nullptr, m_done);
    if (m_failed > 0)
        words << tr("%n could not be.", nullptr, m_failed);
    m_headline->setText(words.join(QLatin1Char(' ')));
    QAccessibleEvent event(m_headline, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    if (m_done > 0)
        Q_EMIT initiated(m_done);
}

void SeveralDialog::reject()
{
    if (!m_running)
        return QDialog::reject();
    m_stopping = true; // the one that is under way is written down; then it stops
}

} // namespace ui
