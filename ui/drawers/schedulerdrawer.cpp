#include "ui/drawers/schedulerdrawer.h"

#include "services/sessionservice.h"
#include "settings/settings.h"
#include "ui/actions.h"
#include "ui/errortext.h"
#include "ui/meetingactions.h"
#include "ui/texts.h"
#include "ui/theme.h"
#include "ui/widgets/buttonbar.h"
#include "ui/widgets/monthview.h"
#include "ui/widgets/sessionlistview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using model::ListFilter;

struct FilterName {
    ListFilter filter;
    QStringView stored;
};

constexpr std::array filterNames {
    FilterName { ListFilter::Upcoming, u"upcoming" },
    FilterName { ListFilter::Today, u"today" },
    FilterName { ListFilter::Past, u"past" },
    FilterName { ListFilter::NoDate, u"nodate" },
    FilterName { ListFilter::NeedsAttention, u"attention" },
    FilterName { ListFilter::Trash, u"trash" },
};

QString filterText(ListFilter filter)
{
    switch (filter) {
    case ListFilter::Upcoming:
        return SchedulerDrawer::tr("Upcoming");
    case ListFilter::Today:
        return SchedulerDrawer::tr("Today");
    case ListFilter::Past:
        return SchedulerDrawer::tr("Past");
    case ListFilter::NoDate:
        return SchedulerDrawer::tr("No date");
    case ListFilter::NeedsAttention:
        return SchedulerDrawer::tr("Needs attention");
    case ListFilter::Trash:
        return SchedulerDrawer::tr("Trash");
    case ListFilter::All:
        break;
    }
    return SchedulerDrawer::tr("All");
}

QString nothingText(ListFilter filter)
{
    switch (filter) {
    case ListFilter::Upcoming:
        return SchedulerDrawer::tr("No sessions ahead. Press Add below to schedule one.");
    case ListFilter::Today:
        return SchedulerDrawer::tr("Nothing is scheduled for today.");
    case ListFilter::Past:
        return SchedulerDrawer::tr("No sessions are over yet.");
    case ListFilter::NoDate:
        return SchedulerDrawer::tr("Every session has a date.");
    case ListFilter::NeedsAttention:
        return SchedulerDrawer::tr("Nothing needs your attention.");
    case ListFilter::Trash:
        return SchedulerDrawer::tr("The trash is empty. Deleted sessions stay here for 30 days.");
    case ListFilter::All:
        break;
    }
    return SchedulerDrawer::tr("There are no sessions yet.");
}

ListFilter storedFilter(const settings::Settings &settings)
{
    const QString stored = settings.value(settings::keys::listFilter);
    for (const FilterName &name : filterNames)
        if (name.stored == stored && name.filter != ListFilter::Trash)
            return name.filter;
    return ListFilter::Upcoming;
}

} // namespace

SchedulerDrawer::SchedulerDrawer(services::SessionService &sessions, settings::Settings &settings,
    const base::Clock &clock, Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_sessions(sessions),
      m_settings(settings),
      m_clock(clock),
      m_actions(actions),
      m_model([&sessions](const model::ListQuery &query) { return sessions.page(query); }, clock)
{
    // The question goes out first: the answer comes while the widgets are made.
    m_model.setQuery(storedFilter(settings), {});

    m_list = new SessionListView(this);
    m_list->setAccessibleName(tr("Sessions"));
    m_list->setModel(&m_model);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_list);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeButtons());
    wireList();
    setTabOrder(m_search, m_filter);
    setTabOrder(m_filter, m_monthButton);
    setTabOrder(m_monthButton, m_list);

    m_turn.setSingleShot(true);
    m_turn.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_turn, &QTimer::timeout, this, &SchedulerDrawer::refresh);
    connect(&m_sessions, &services::SessionService::sessionsChanged, this,
        [this](const model::SessionChange &change) {
            if (!isVisible() && m_loadedOnce) {
                m_stale = true; // read when it is looked at
                return;
            }
            m_model.applyChange(change);
            if (m_month && m_month->isVisible())
                m_month->refresh();
        });
    if (m_settings.value(settings::keys::monthView))
        m_monthButton->setChecked(true);
}

// The model goes before the views: they must not tell us of it any more.
SchedulerDrawer::~SchedulerDrawer()
{
    blockSignals(true);
    m_list->disconnect(this);
    m_list->setModel(nullptr);
}

QWidget *SchedulerDrawer::makeTop()
{
    auto *top = new QWidget(this);
    m_search = new QLineEdit(top);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search sessions by topic, session ID or host"));
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &SchedulerDrawer::search);

    m_filter = new QComboBox(top);
    m_filter->setAccessibleName(tr("Which sessions are shown"));
    for (const FilterName &name : filterNames)
        m_filter->addItem(filterText(name.filter), int(name.filter));
    m_filter->setCurrentIndex(m_filter->findData(int(m_model.filter())));
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        const auto filter = ListFilter(m_filter->currentData().toInt());
        for (const FilterName &name : filterNames)
            if (name.filter == filter)
                m_settings.set(settings::keys::listFilter, name.stored.toString());
        search();
    });

    m_monthButton = new QToolButton(top);
    m_monthButton->setCheckable(true);
    m_monthButton->setAutoRaise(true);
    m_monthButton->setIcon(icon(u"month"_s));
    m_monthButton->setToolTip(tr("Show the month"));
    m_monthButton->setAccessibleName(tr("Show the month"));
    connect(m_monthButton, &QToolButton::toggled, this, &SchedulerDrawer::showMonth);

    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(10, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_filter);
    layout->addWidget(m_monthButton);
    return top;
}

QWidget *SchedulerDrawer::makeButtons()
{
    auto *bottom = new QWidget(this);
    m_buttons = new ButtonBar(bottom);
    m_buttons->add(m_actions.add);
    m_buttons->add(m_actions.edit);
    m_buttons->add(m_actions.remove);
    m_buttons->addStretch();
    auto *invites = new QMenu(m_buttons);
    connect(invites, &QMenu::aboutToShow, this, [this, invites] {
        if (invites->isEmpty())
            m_actions.fillInviteMenu(invites);
    });
    QToolButton *invite = m_buttons->addMenu(tr("Invite"), icon(u"invite"_s), invites);
    const auto follow = [this, invite] { invite->setEnabled(m_actions.copyInvitation->isEnabled()); };
    connect(m_actions.copyInvitation, &QAction::changed, invite, follow);
    follow();
    if (m_actions.share)
        m_buttons->add(m_actions.share);
    if (m_actions.meetings())
        m_buttons->add(m_actions.meetings()->initiate);
    m_buttons->add(m_actions.start);

    m_trashButtons = new ButtonBar(bottom);
    m_trashButtons->add(m_actions.restore);
    m_trashButtons->add(m_actions.erase);
    m_trashButtons->addStretch();
    m_trashButtons->add(m_actions.emptyTrash);
    m_trashButtons->hide();

    auto *layout = new QVBoxLayout(bottom);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_buttons);
    layout->addWidget(m_trashButtons);
    return bottom;
}

void SchedulerDrawer::wireList()
{
    connect(m_list, &SessionListView::currentKeyChanged, this, [this](const QString &key) {
        if (!key.isEmpty())
            m_selectedKey = key;
        announceTarget();
    });
    connect(m_list, &SessionListView::startWanted, this, [this] { m_actions.start->trigger(); });
    connect(m_list, &SessionListView::menuWanted, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_actions.fillContextMenu(menu);
        menu->popup(at);
    });
    connect(m_list, &SessionListView::painted, this, [this] {
        if (m_loadedOnce && !m_filledTold) {
            m_filledTold = true;
            Q_EMIT filled();
            // Its icon brings the system's icon theme and every image format: 5 ms that the first paint can
            // spare.
            QTimer::singleShot(0, m_search, [this] { m_search->setClearButtonEnabled(true); });
        }
    });
    connect(&m_model, &SessionListModel::loaded, this, &SchedulerDrawer::afterLoad);
    connect(&m_model, &SessionListModel::failed, this, [this](const base::Error &error) {
        Q_EMIT problem(errorText(tr("The list of sessions could not be read."), error));
    });
}

void SchedulerDrawer::search()
{
    m_model.setQuery(ListFilter(m_filter->currentData().toInt()), m_search->text());
}

void SchedulerDrawer::setFilter(ListFilter filter)
{
    m_filter->setCurrentIndex(m_filter->findData(int(filter)));
}

void SchedulerDrawer::refresh()
{
    m_model.refresh();
    if (m_month)
        m_month->refresh();
}

void SchedulerDrawer::afterLoad()
{
    m_loadedOnce = true;
    const bool isTrash = m_model.filter() == ListFilter::Trash;
    m_buttons->setVisible(!isTrash);
    m_trashButtons->setVisible(isTrash);
    m_actions.emptyTrash->setEnabled(isTrash && m_model.hasSessions());
    updateEmptyText();
    m_list->viewport()->update();

    if (!m_expected.isNull()) {
        const model::SessionKey expected = m_expected;
        const QModelIndex index = m_model.indexOf(expected);
        if (index.isValid()) {
            m_expected = {};
            m_list->setCurrentIndex(index);
            m_list->scrollTo(index);
        } else if (m_searchElsewhere) {
            findElsewhere(expected);
        }
        m_searchElsewhere = false;
    } else if (m_list->currentKey().isEmpty() && !m_selectedKey.isEmpty()) {
        m_list->selectKey(m_selectedKey);
    }
    announceTarget();
    updateSummary();
    wakeAtNextTurn();
}

void SchedulerDrawer::updateSummary()
{
    base::whenDone(m_sessions.count({}), this, [this](const base::Result<int> &number) {
        if (number)
            Q_EMIT summaryChanged(*number > 0 ? tr("%n ahead", nullptr, *number) : QString());
    });
}

void SchedulerDrawer::updateEmptyText()
{
    m_list->setEmptyText(m_model.search().isEmpty() ? nothingText(m_model.filter())
                                                    : tr("Nothing matches “%1”.").arg(m_model.search()));
}

void SchedulerDrawer::announceTarget()
{
    if (m_month && m_stack->currentWidget() == m_month)
        return;
    const QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    const model::SessionRow *row = chosen.isEmpty() ? nullptr : m_model.rowAt(chosen.first());
    m_actions.setTarget(row);
    Q_EMIT selected(row ? row->key : model::SessionKey());
}

void SchedulerDrawer::selectFirst()
{
    for (int row = 0; m_list->currentKey().isEmpty() && row < m_model.rowCount(); ++row)
        if (m_model.rowAt(m_model.index(row)))
            m_list->setCurrentIndex(m_model.index(row));
}

void SchedulerDrawer::expect(const model::SessionKey &key)
{
    m_expected = key;
    m_model.refresh();
}

void SchedulerDrawer::showSession(const model::SessionKey &key)
{
    m_monthButton->setChecked(false);
    m_searchElsewhere = true;
    expect(key);
    focusList();
}

// Not among the rows that are loaded: its session ID finds it.
void SchedulerDrawer::findElsewhere(const model::SessionKey &key)
{
    base::whenDone(
        m_sessions.details(key), this, [this](const base::Result<services::SessionDetails> &details) {
            if (!details)
                return;
            const model::Session &session = details->session;
            m_expected = session.key;
            setFilter(session.isTrashed() ? ListFilter::Trash
                    : !session.hasDate()  ? ListFilter::NoDate
                    : details->next       ? ListFilter::Upcoming
                                          : ListFilter::Past);
            m_search->setText(session.reservedId.digits());
        });
}

void SchedulerDrawer::showMonth(bool month)
{
    m_settings.set(settings::keys::monthView, month);
    if (month && !m_month) {
        m_month = new MonthView(
            [this](base::Instant from, base::Instant to) { return m_sessions.occurrencesBetween(from, to); },
            m_clock, this);
        m_stack->addWidget(m_month);
        setTabOrder(m_monthButton, m_month->grid());
        connect(m_month, &MonthView::selected, this, [this](const model::SessionRow &row) {
            m_actions.setTarget(&row);
            Q_EMIT selected(row.key);
        });
        connect(m_month, &MonthView::startWanted, this, [this](const model::SessionRow &row) {
            m_actions.setTarget(&row);
            m_actions.start->trigger();
        });
        connect(m_month, &MonthView::failed, this, [this](const base::Error &error) {
            Q_EMIT problem(errorText(tr("The month could not be read."), error));
        });
    } else if (month) {
        m_month->refresh();
    }
    m_stack->setCurrentWidget(month ? static_cast<QWidget *>(m_month) : m_list);
    m_search->setEnabled(!month);
    m_filter->setEnabled(!month);
    const QString other = month ? tr("Show the list") : tr("Show the month");
    m_monthButton->setIcon(icon(month ? u"list"_s : u"month"_s));
    m_monthButton->setToolTip(other);
    m_monthButton->setAccessibleName(other);
    announceTarget();
}

void SchedulerDrawer::focusSearch()
{
    m_monthButton->setChecked(false);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SchedulerDrawer::focusList()
{
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

bool SchedulerDrawer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            focusList();
        else
            m_search->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers().testFlag(Qt::ControlModifier))
            return false;
        focusList();
        return true;
    default:
        return false;
    }
}

// While nobody looks, nothing wakes up.
void SchedulerDrawer::wakeAtNextTurn()
{
    using namespace std::chrono_literals;
    m_turn.stop();
    if (!isVisible() || !m_loadedOnce)
        return;
    const auto ahead = m_model.nextTurn() - m_clock.now();
    m_turn.start(std::clamp<std::chrono::milliseconds>(ahead, 1s, 6h));
}

void SchedulerDrawer::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale || (m_loadedOnce && m_model.nextTurn() <= m_clock.now()))
        refresh();
    m_stale = false;
    wakeAtNextTurn();
}

void SchedulerDrawer::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_turn.stop();
}

} // namespace ui
