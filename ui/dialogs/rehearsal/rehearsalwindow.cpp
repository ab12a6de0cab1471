#include "ui/dialogs/rehearsal/rehearsalwindow.h"

#include "services/rehearsaltime.h"
#include "services/sessionservice.h"
#include "ui/dialogs/mails/maildialog.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

using base::Result;
using services::RehearsalEvent;
using Kind = RehearsalEvent::Kind;

namespace {

enum Column { When, What, Whom, State, Columns };

QString timeText(base::Instant at)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count());
    const QLocale locale;
    return locale.toString(time, u"ddd "_s) + locale.toString(time, QLocale::ShortFormat);
}

QString iconOf(Kind kind)
{
    switch (kind) {
    case Kind::Mail:
        return u"invite"_s;
    case Kind::Notification:
        return u"info"_s;
    case Kind::Page:
        return u"share"_s;
    case Kind::Start:
        return u"start"_s;
    case Kind::CheckIn:
        return u"check"_s;
    }
    return {};
}

QList<QStandardItem *> rowOf(const RehearsalEvent &event, const QPalette &palette)
{
    QList<QStandardItem *> row;
    for (const QString &text : { timeText(event.at), event.what, event.whom, event.state }) {
        auto *item = new QStandardItem(text);
        item->setEditable(false);
        item->setToolTip(text);
        if (event.isDone)
            item->setForeground(faintColour(palette));
        row << item;
    }
    row[What]->setIcon(icon(iconOf(event.kind)));
    return row;
}

} // namespace

RehearsalWindow::RehearsalWindow(const RehearsalParts &parts, QWidget *parent)
    : QDialog(parent), m_parts(parts), m_model(new QStandardItemModel(0, Columns, this))
{
    setWindowTitle(tr("Rehearsal"));
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &RehearsalWindow::load);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&parts.plan, &services::RehearsalPlan::changed, this, soon);
    connect(&parts.sessions, &services::SessionService::sessionsChanged, this, soon);
    const auto follow = [this, soon] {
        m_followsTime = true;
        arrange();
        soon();
    };
    connect(&parts.time, &services::RehearsalTime::moved, this, follow);
    connect(&parts.time, &services::RehearsalTime::arrived, this, follow);
    readSessions();
    m_list->setFocus();
}

void RehearsalWindow::build()
{
    m_list = new QTreeView(this);
    m_list->setModel(m_model);
    m_model->setHorizontalHeaderLabels({ tr("When"), tr("What"), tr("Who"), tr("State") });
    m_list->setAccessibleName(tr("What the session causes"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setAccessibleName(tr("Columns of the list"));
    m_list->header()->setStretchLastSection(true);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RehearsalWindow::arrange);
    // Later: the same Return would press the new window's default button.
    connect(m_list, &QTreeView::activated, this, &RehearsalWindow::read, Qt::QueuedConnection);

    auto *column = new QVBoxLayout(this);
    column->addWidget(makeHead());
    column->addWidget(m_list, 1);
    column->addWidget(makeButtons());
    QSize size(fontMetrics().averageCharWidth() * 118, fontMetrics().lineSpacing() * 30);
    if (const QScreen *where = screen())
        size = size.boundedTo(where->availableSize() * 9 / 10);
    resize(size);
    const std::array shares { 20, 35, 26 };
    for (int i = 0; i < State; ++i)
        m_list->setColumnWidth(i, size.width() * shares.at(std::size_t(i)) / 100);
}

QWidget *RehearsalWindow::makeHead()
{
    auto *head = new QWidget(this);
    auto *words = new QLabel(tr("All that the session brings about in the days to come. Nothing leaves this "
                                "computer: e-mails are written as ever and kept here to be read."),
        head);
    words->setWordWrap(true);
    m_sessions = new QComboBox(head);
    m_sessions->setAccessibleName(tr("Session"));
    m_sessions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *label = new QLabel(tr("S&ession"), head);
    label->setBuddy(m_sessions);
    m_now = new QLabel(head);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_sessions, 1);
    row->addWidget(m_now);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(words);
    column->addLayout(row);
    connect(m_sessions, &QComboBox::activated, this,
        [this] { showSession(model::SessionKey::fromString(m_sessions->currentData().toString())); });
    return head;
}

QWidget *RehearsalWindow::makeButtons()
{
    auto *bar = new QWidget(this);
    m_next = new QPushButton(tr("&Next event"), bar);
    m_next->setToolTip(tr("Moves the demo’s clock to what comes next"));
    m_show = new QPushButton(tr("Sho&w e-mail…"), bar);
    auto *close = new QPushButton(tr("&Close"), bar);
    for (QPushButton *button : { m_next, m_show, close })
        button->setAutoDefault(false);
    connect(m_next, &QPushButton::clicked, this, &RehearsalWindow::goToNext);
    connect(m_show, &QPushButton::clicked, this, &RehearsalWindow::read);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_next);
    row->addWidget(m_show);
    row->addStretch(1);
    row->addWidget(close);
    return bar;
}

// Those that people are registered for; a single one shows more than a series.
void RehearsalWindow::readSessions()
{
    model::ListQuery query;
    query.filter = model::ListFilter::All;
    query.now = m_parts.time.now();
    base::whenDone(m_parts.sessions.page(query), this, [this](const Result<model::SessionPage> &page) {
        auto rows = page ? page->rows : std::vector<model::SessionRow>();
        std::erase_if(rows, [this](const model::SessionRow &row) {
            return row.trashed || (row.registrants == 0 && row.key != m_wanted);
        });
        std::stable_sort(
            rows.begin(), rows.end(), [](const model::SessionRow &one, const model::SessionRow &two) {
                return std::pair(one.repeats, -one.registrants) < std::pair(two.repeats, -two.registrants);
            });
        m_sessions->clear();
        for (const model::SessionRow &row : rows)
            m_sessions->addItem(row.topic, row.key.toString());
        if (m_wanted.isNull() && !rows.empty())
            m_wanted = rows.front().key;
        m_sessions->setCurrentIndex(m_sessions->findData(m_wanted.toString()));
        load();
    });
}

void RehearsalWindow::showSession(const model::SessionKey &session)
{
    m_wanted = session;
    m_followsTime = true;
    m_sessions->setCurrentIndex(m_sessions->findData(session.toString()));
    load();
}

void RehearsalWindow::load()
{
    if (m_loading) {
        m_stale = true;
        return;
    }
    m_loading = true;
    m_stale = false;
    base::whenDone(
        m_parts.plan.ofSession(m_wanted), this, [this](Result<std::vector<RehearsalEvent>> events) {
            m_loading = false;
            if (m_stale)
                return load();
            take(events ? std::move(*events) : std::vector<RehearsalEvent>());
        });
}

void RehearsalWindow::take(std::vector<RehearsalEvent> events)
{
    const int before = m_list->currentIndex().row();
    m_events = std::move(events);
    m_model->removeRows(0, m_model->rowCount());
    for (const RehearsalEvent &event : m_events)
        m_model->appendRow(rowOf(event, palette()));
    const auto next = nextEvent();
    const int last = int(m_events.size()) - 1;
    const int row = m_followsTime || before < 0 ? (next ? int(*next) : last) : std::min(before, last);
    m_followsTime = false;
    if (row >= 0) {
        m_list->setCurrentIndex(m_model->index(row, 0));
        m_list->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    }
    arrange();
    Q_EMIT filled();
}

const RehearsalEvent *RehearsalWindow::current() const
{
    const int row = m_list->currentIndex().row();
    return row < 0 || row >= int(m_events.size()) ? nullptr : &m_events[std::size_t(row)];
}

std::optional<std::size_t> RehearsalWindow::nextEvent() const
{
    const auto next = std::find_if(m_events.begin(), m_events.end(),
        [now = m_parts.time.now()](const RehearsalEvent &event) { return event.at > now; });
    return next == m_events.end() ? std::nullopt
                                  : std::optional(std::size_t(std::distance(m_events.begin(), next)));
}

void RehearsalWindow::arrange()
{
    const RehearsalEvent *event = current();
    m_show->setEnabled(event && event->kind == Kind::Mail);
    m_next->setEnabled(!m_parts.time.isMoving() && nextEvent());
    m_now->setText(tr("It is now %1", "demo clock").arg(timeText(m_parts.time.now())));
}

void RehearsalWindow::goToNext()
{
    if (const auto next = nextEvent(); next && !m_parts.time.isMoving())
        m_parts.time.moveTo(m_events[*next].at);
    arrange();
}

void RehearsalWindow::read()
{
    const RehearsalEvent *event = current();
    if (!event || event->kind != Kind::Mail)
        return;
    auto *dialog = new MailDialog(
        MailDialog::tr("%1 to %2").arg(event->what, event->whom), m_parts.plan.text(*event), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ui
