#include "ui/dialogs/mails/mailswindow.h"

#include "services/mailaccounts.h"
#include "ui/dialogs/mails/maildialog.h"
#include "ui/mailtext.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

using model::MailKey;
using services::MailLine;

namespace {

constexpr int mostLines = 10'000;
constexpr int openUpTo = 20; // people that a group shows without being asked

} // namespace

MailsWindow::MailsWindow(const MailParts &parts, Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_parts(parts), m_prompts(prompts), m_model(new MailsModel(this))
{
    setWindowTitle(tr("E-mails"));
    build();
    // While many go out the list is read now and then, not for each.
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &MailsWindow::load);
    connect(m_parts.mails, &services::MailService::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start(m_model->mails() > 1000 ? 2s : 100ms);
    });
    if (m_parts.accounts)
        connect(m_parts.accounts, &services::MailAccounts::changed, this, &MailsWindow::load);
    load();
    m_list->setFocus();
}

void MailsWindow::build()
{
    m_words = new QLabel(this);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_empty = new QLabel(this);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_list = new QTreeView(this);
    m_list->setModel(m_model);
    m_list->setAccessibleName(windowTitle());
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setExpandsOnDoubleClick(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->header()->setAccessibleName(tr("Columns of the list"));
    m_list->header()->setStretchLastSection(true);
    m_message = new MessageBar(this);

    auto *column = new QVBoxLayout(this);
    column->addWidget(makeHead());
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_message);
    column->addWidget(makeButtons());

    connect(
        m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MailsWindow::updateActions);
    connect(m_list, &QTreeView::customContextMenuRequested, this, &MailsWindow::showMenu);
    // Later: the same Return would press the new window's default button.
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (m_model->lineAt(index))
            QMetaObject::invokeMethod(
                this, [this] { read(); }, Qt::QueuedConnection);
    });
    connect(m_list, &QTreeView::expanded, this,
        [this](const QModelIndex &group) { m_opened[m_model->groupId(group)] = true; });
    connect(m_list, &QTreeView::collapsed, this,
        [this](const QModelIndex &group) { m_opened[m_model->groupId(group)] = false; });
    // Qt makes a context menu event of the Menu key everywhere, of Shift+F10 only on Windows.
    auto *menuKey = new QShortcut(Qt::SHIFT | Qt::Key_F10, m_list);
    menuKey->setContext(Qt::WidgetShortcut);
    connect(menuKey, &QShortcut::activated, this,
        [this] { showMenu(m_list->visualRect(m_list->currentIndex()).center()); });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });

    QSize size(fontMetrics().averageCharWidth() * 118, fontMetrics().lineSpacing() * 30);
    if (const QScreen *where = screen())
        size = size.boundedTo(where->availableSize() * 9 / 10);
    resize(size);
    m_list->setColumnWidth(MailsModel::What, size.width() * 11 / 20);
    updateActions();
}

QWidget *MailsWindow::makeHead()
{
    auto *head = new QWidget(this);
    m_search = new QLineEdit(head);
    m_search->setPlaceholderText(tr("Search people and sessions"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_filter = new QComboBox(head);
    m_filter->setAccessibleName(tr("Which e-mails"));
    using Only = MailsModel::Only;
    m_filter->addItem(tr("All"), int(Only::All));
    m_filter->addItem(tr("Waiting"), int(Only::Waiting));
    m_filter->addItem(tr("May have arrived"), int(Only::Uncertain));
    m_filter->addItem(tr("Failed"), int(Only::Failed));
    m_filter->addItem(tr("Missed"), int(Only::Missed));
    auto *row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(m_filter);

    m_account = new QWidget(head);
    auto *missing = new QLabel(
        tr("Meetwright has no e-mail account, so nothing goes out by itself. Set one up, or save the e-mails "
           "as drafts for your own mail program."),
        m_account);
    missing->setWordWrap(true);
    auto *setUp = new QPushButton(tr("Set &up e-mail…"), m_account);
    setUp->setAutoDefault(false);
    connect(setUp, &QPushButton::clicked, this, &MailsWindow::accountWanted);
    auto *accountRow = new QHBoxLayout(m_account);
    accountRow->setContentsMargins(0, 0, 0, 0);
    accountRow->addWidget(missing, 1);
    accountRow->addWidget(setUp, 0, Qt::AlignTop);

    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_account);
    column->addLayout(row);
    connect(m_search, &QLineEdit::textChanged, this, &MailsWindow::filterNow);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &MailsWindow::filterNow);
    return head;
}

QAction *MailsWindow::make(const QString &text, const QString &iconName, void (MailsWindow::*run)())
{
    auto *action = new QAction(icon(iconName), text, this);
    connect(action, &QAction::triggered, this, run);
    m_menu->addAction(action);
    return action;
}

QWidget *MailsWindow::makeButtons()
{
    m_menu = new QMenu(this);
    m_show = make(tr("Sho&w…"), u"search"_s, &MailsWindow::read);
    m_send = make(tr("&Send now"), u"start"_s, &MailsWindow::sendNow);
    m_back = make(tr("Take &back"), u"undo"_s, &MailsWindow::takeBack);
    m_arrived = make(tr("It &arrived"), u"check"_s, &MailsWindow::sayArrived);
    m_drafts = make(tr("Save as &drafts…"), u"save"_s, &MailsWindow::saveDrafts);
    m_open = make(tr("&Open in mail program"), u"invite"_s, &MailsWindow::openDraft);
    m_open->setVisible(bool(m_parts.openDraft));
    m_back->setShortcut(QKeySequence::Delete);
    m_back->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(m_back);

    auto *bar = new QWidget(this);
    auto *actions = new QWidget(bar);
    auto *flow = new FlowLayout(actions);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QAction *action : { m_show, m_send, m_back, m_arrived, m_drafts, m_open }) {
        if (!action->isVisible())
            continue;
        auto *button = new QToolButton(actions);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(action->iconText());
        flow->addWidget(button);
    }
    auto *close = new QPushButton(tr("&Close"), bar);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(actions, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    return bar;
}

void MailsWindow::showSession(const model::SessionKey &session, const QString &topic)
{
    m_session = session;
    m_topic = topic;
    setWindowTitle(session.isNull() ? tr("E-mails") : tr("E-mails of “%1”").arg(topic));
    m_list->setAccessibleName(windowTitle());
    filterNow();
}

void MailsWindow::load()
{
    if (m_loading) {
        m_stale = true;
        return;
    }
    m_loading = true;
    base::whenDone(
        m_parts.mails->lines(mostLines), this, [this](const base::Result<std::vector<MailLine>> &lines) {
            m_loading = false;
            if (!lines)
                return m_message->showProblem(
                    mailErrorText(tr("What waits could not be read."), lines.error()));
            take(*lines);
            Q_EMIT filled();
            if (std::exchange(m_stale, false))
                load();
        });
}

void MailsWindow::take(std::vector<MailLine> lines)
{
    const QModelIndex current = m_list->currentIndex();
    const MailLine *line = m_model->lineAt(current);
    const MailKey currentKey = line ? line->mail.key : MailKey();
    const QString currentGroup = m_model->groupId(current);
    std::vector<MailKey> keys;
    const auto chosen = m_list->selectionModel()->selectedRows();
    QStringList groups;
    for (const QModelIndex &index : chosen) {
        if (const MailLine *one = m_model->lineAt(index))
            keys.push_back(one->mail.key);
        else
            groups << m_model->groupId(index);
    }
    bool wasReset = false;
    const auto watch
        = connect(m_model, &QAbstractItemModel::modelReset, this, [&wasReset] { wasReset = true; });
    m_model->take(std::move(lines));
    disconnect(watch);
    arrange();
    if (wasReset) {
        QItemSelection selection;
        const auto add = [&](const QModelIndex &index) {
            if (index.isValid())
                selection.select(index, index.siblingAtColumn(MailsModel::ColumnCount - 1));
        };
        for (const QString &group : std::as_const(groups))
            add(m_model->groupIndex(group));
        for (const MailKey &key : keys)
            add(m_model->indexOf(key));
        QModelIndex place
            = currentKey.isNull() ? m_model->groupIndex(currentGroup) : m_model->indexOf(currentKey);
        if (!place.isValid())
            place = m_model->index(0, 0);
        m_list->selectionModel()->setCurrentIndex(place, QItemSelectionModel::NoUpdate);
        if (selection.isEmpty())
            add(place);
        m_list->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    updateActions();
}

void MailsWindow::filterNow()
{
    m_model->show(MailsModel::Only(m_filter->currentData().toInt()), m_search->text().trimmed(), m_session);
    arrange();
}

// What stands above the list, and what is open in it.
void MailsWindow::arrange()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        const bool few = m_model->rowCount(group) <= openUpTo;
        const bool open = m_opened.value(m_model->groupId(group), few);
        if (m_list->isExpanded(group) != open) {
            const QSignalBlocker quiet(m_list); // only what the host does is remembered
            m_list->setExpanded(group, open);
        }
    }
    const bool any = m_model->rowCount() > 0;
    const bool isFiltered = m_filter->currentIndex() > 0 || !m_search->text().trimmed().isEmpty();
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setText(
        isFiltered ? tr(
            "No e-mail is like that. Choose “All” and clear the search to see every one that is not settled.")
                   : tr("No e-mail waits: everything has been sent."));
    m_words->setVisible(m_model->mails() >= mostLines);
    m_words->setText(tr("There are more: these are the %n most urgent ones.", nullptr, mostLines));
    m_account->setVisible(m_model->mails() > 0 && !m_parts.mails->canSend());
    updateActions();
}

std::vector<const MailLine *> MailsWindow::selected() const
{
    return m_model->linesAt(m_list->selectionModel()->selectedRows());
}

std::vector<MailKey> MailsWindow::keysWhere(bool MailLine::*can) const
{
    std::vector<MailKey> keys;
    const auto lines = selected();
    for (const MailLine *line : lines)
        if (line->*can)
            keys.push_back(line->mail.key);
    return keys;
}

void MailsWindow::updateActions()
{
    const auto lines = selected();
    const auto any = [&lines](bool MailLine::*can) {
        return std::any_of(lines.begin(), lines.end(), [can](const MailLine *line) { return line->*can; });
    };
    m_show->setEnabled(lines.size() == 1);
    m_send->setEnabled(any(&MailLine::canSendNow));
    m_back->setEnabled(any(&MailLine::canTakeBack));
    m_arrived->setEnabled(any(&MailLine::canSayArrived));
    m_drafts->setEnabled(any(&MailLine::canDraft));
    m_open->setEnabled(lines.size() == 1 && lines.front()->canDraft);
}

void MailsWindow::done(const base::Result<int> &number, const QString &failed)
{
    if (!number)
        m_message->showProblem(mailErrorText(failed, number.error()));
    load();
}

// What may have arrived would come twice: that is asked first.
void MailsWindow::sendNow()
{
    const auto keys = keysWhere(&MailLine::canSendNow);
    if (keys.empty())
        return;
    m_message->hide();
    const auto send = [this, keys] {
        base::whenDone(m_parts.mails->sendNow(keys), this,
            [this](const base::Result<int> &number) { done(number, tr("Nothing was sent.")); });
    };
    const auto lines = selected();
    const auto uncertain = std::count_if(lines.begin(), lines.end(),
        [](const MailLine *line) { return line->mail.state == model::MailState::Checking; });
    if (uncertain == 0)
        return send();
    Question question;
    question.text = tr("Send %n e-mail(s) again that may have arrived?", nullptr, int(uncertain));
    question.detail = tr(
        "The mail server took them, but its answer was lost. Who has them already would get them twice.");
    question.verbs = { tr("Send again") };
    question.isFinal = true;
    m_prompts.ask(this, question, [send](Answer) { send(); });
}

void MailsWindow::takeBack()
{
    const auto keys = keysWhere(&MailLine::canTakeBack);
    if (keys.empty())
        return;
    Question question;
    question.text = tr("Take %n e-mail(s) back?", nullptr, int(keys.size()));
    question.detail
        = tr("They are not sent. The session stays as it is, and these people are not told of it.");
    question.verbs = { tr("Take back") };
    question.isFinal = true;
    m_prompts.ask(this, question, [this, keys](Answer) {
        base::whenDone(m_parts.mails->takeBack(keys), this,
            [this](const base::Result<int> &number) { done(number, tr("Nothing was taken back.")); });
    });
}

void MailsWindow::sayArrived()
{
    base::whenDone(m_parts.mails->sayArrived(keysWhere(&MailLine::canSayArrived)), this,
        [this](const base::Result<int> &number) { done(number, tr("It was not noted.")); });
}

void MailsWindow::saveDrafts()
{
    const auto keys = keysWhere(&MailLine::canDraft);
    if (keys.empty())
        return;
    m_prompts.askForFolder(this, tr("Save as drafts"), [this, keys](const QString &folder) {
        base::whenDone(
            m_parts.mails->draft(keys, folder), this, [this, folder](const base::Result<QStringList> &files) {
                if (files)
                    m_message->showDone(tr(
                        "%n draft(s) saved in %1. Open them in your mail program and send them from there.",
                        nullptr, int(files->size()))
                                            .arg(QDir::toNativeSeparators(folder)));
                else
                    m_message->showProblem(mailErrorText(tr("The drafts were not saved."), files.error()));
                load();
            });
    });
}

void MailsWindow::openDraft()
{
    const auto keys = keysWhere(&MailLine::canDraft);
    if (keys.size() != 1 || !m_parts.openDraft)
        return;
    const auto opened = base::andThen(m_parts.mails->draft(keys, m_parts.draftFolder), this,
        [this](const QStringList &files) -> base::Async<bool> { return m_parts.openDraft(files.value(0)); });
    base::whenDone(opened, this, [this](const base::Result<bool> &done) {
        if (done)
            m_message->showDone(tr("Your mail program opens the e-mail. Send it from there."));
        else
            m_message->showProblem(mailErrorText(
                tr("The e-mail did not reach your mail program. Save it as a draft instead."), done.error()));
        load();
    });
}

void MailsWindow::read()
{
    const auto lines = selected();
    if (lines.size() != 1)
        return;
    auto *dialog = new MailDialog(*m_parts.mails, *lines.front(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MailsWindow::showMenu(const QPoint &at)
{
    m_menu->popup(m_list->viewport()->mapToGlobal(at));
}

} // namespace ui
