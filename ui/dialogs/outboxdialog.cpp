#include "ui/dialogs/outboxdialog.h"

#include "ui/dialogs/accounts/accountwords.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString iconOf(model::EffectState state)
{
    switch (state) {
    case model::EffectState::Running:
    case model::EffectState::Checking:
        return u"refresh"_s;
    case model::EffectState::Failed:
        return u"warning"_s;
    case model::EffectState::Done:
        return u"check"_s;
    case model::EffectState::Discarded:
        return u"close"_s;
    case model::EffectState::Waiting:
        break;
    }
    return u"next"_s;
}

} // namespace

OutboxDialog::OutboxDialog(services::OutboxService &outbox, Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_outbox(outbox), m_prompts(prompts)
{
    setWindowTitle(tr("What waits to be sent"));
    build();
    connect(&m_outbox, &services::OutboxService::changed, this, &OutboxDialog::load);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &OutboxDialog::updateActions);
    connect(m_list, &QListWidget::customContextMenuRequested, this, &OutboxDialog::showMenu);
    // Qt makes a context menu event of the Menu key everywhere, of Shift+F10 only on Windows.
    auto *menuKey = new QShortcut(Qt::SHIFT | Qt::Key_F10, m_list);
    menuKey->setContext(Qt::WidgetShortcut);
    connect(menuKey, &QShortcut::activated, this,
        [this] { showMenu(m_list->visualItemRect(m_list->currentItem()).center()); });
    m_ageing.setInterval(std::chrono::seconds(30));
    connect(&m_ageing, &QTimer::timeout, this, &OutboxDialog::load);
    m_ageing.start();
    load();
}

QAction *OutboxDialog::make(const QString &text, const QString &iconName, void (OutboxDialog::*run)())
{
    auto *action = new QAction(icon(iconName), text, this);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void OutboxDialog::build()
{
    m_words = new QLabel(tr("What you changed here goes to the provider by itself, in this order, as soon as "
                            "it can be reached."),
        this);
    m_words->setWordWrap(true);
    m_empty = new QLabel(tr("Nothing waits: everything has been sent."), this);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(windowTitle());
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setWordWrap(true);
    m_list->setIconSize({ 16, 16 });
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_budgets = new QLabel(this);
    m_budgets->setWordWrap(true);
    m_budgets->setTextFormat(Qt::PlainText);
    m_message = new MessageBar(this);

    m_send = make(tr("&Send now"), u"start"_s, &OutboxDialog::sendNow);
    m_discard = make(tr("&Discard"), u"delete"_s, &OutboxDialog::discard);
    m_discard->setShortcut(QKeySequence::Delete);
    m_discard->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(m_discard);
    m_menu = new QMenu(this);
    m_menu->addActions({ m_send, m_discard });

    auto *row = new QHBoxLayout;
    for (QAction *action : { m_send, m_discard }) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(action->iconText());
        row->addWidget(button);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    row->addStretch(1);
    row->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_budgets);
    column->addWidget(m_message);
    column->addLayout(row);
    resize(fontMetrics().averageCharWidth() * 76, fontMetrics().lineSpacing() * 22);
    fill({});
}

void OutboxDialog::load()
{
    base::whenDone(
        m_outbox.lines(), this, [this](const base::Result<std::vector<services::OutboxLine>> &lines) {
            if (!lines)
                return m_message->showProblem(
                    accountErrorText(tr("What waits could not be read."), lines.error(), {}));
            fill(*lines);
            Q_EMIT filled();
        });
    loadBudgets();
}

void OutboxDialog::loadBudgets()
{
    base::whenDone(
        m_outbox.budgets(), this, [this](const base::Result<std::vector<services::Budget>> &budgets) {
            QStringList texts;
            if (budgets)
                for (const services::Budget &budget : *budgets)
                    texts << budget.text;
            m_budgets->setText(texts.join(u'\n'));
            m_budgets->setVisible(!texts.isEmpty());
        });
}

void OutboxDialog::fill(const std::vector<services::OutboxLine> &lines)
{
    const auto *before = selected();
    const model::EffectKey key = before ? before->effect.key : model::EffectKey {};
    const int row = m_list->currentRow();
    m_lines = lines;
    m_list->clear();
    for (const services::OutboxLine &line : m_lines) {
        auto *item
            = new QListWidgetItem(icon(iconOf(line.effect.state)), line.text + u'\n' + line.state, m_list);
        item->setData(Qt::AccessibleTextRole, QString(line.text + u", "_s + line.state));
        if (line.effect.key == key)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && !m_lines.empty())
        m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
    m_list->setVisible(!m_lines.empty());
    m_words->setVisible(!m_lines.empty());
    m_empty->setVisible(m_lines.empty());
    updateActions();
}

const services::OutboxLine *OutboxDialog::selected() const
{
    const int row = m_list->currentRow();
    return row >= 0 && size_t(row) < m_lines.size() ? &m_lines[size_t(row)] : nullptr;
}

void OutboxDialog::updateActions()
{
    const auto *line = selected();
    m_send->setEnabled(line && line->canSendNow);
    m_discard->setEnabled(line && line->canDiscard);
}

void OutboxDialog::sendNow()
{
    const auto *line = selected();
    if (!line)
        return;
    m_message->hide();
    base::whenDone(m_outbox.sendNow(line->effect.key), this, [this](const base::Result<bool> &sent) {
        if (!sent)
            m_message->showProblem(accountErrorText(tr("It was not sent."), sent.error(), {}));
        load();
    });
}

// Discarded means that the provider never hears of it: that is asked first.
void OutboxDialog::discard()
{
    const auto *line = selected();
    if (!line)
        return;
    Question question;
    question.text = tr("Discard “%1”?").arg(line->text);
    question.detail
        = tr("It will not be sent. Your session stays as it is here, and may then differ from what "
             "the provider has.");
    question.verbs = { tr("Discard") };
    question.isFinal = true;
    m_prompts.ask(this, question, [this, key = line->effect.key](Answer) { discardNow(key); });
}

void OutboxDialog::discardNow(const model::EffectKey &effect)
{
    base::whenDone(m_outbox.discard(effect), this, [this](const base::Result<bool> &discarded) {
        if (!discarded)
            m_message->showProblem(accountErrorText(tr("It was not discarded."), discarded.error(), {}));
        load();
    });
}

void OutboxDialog::showMenu(const QPoint &at)
{
    m_menu->popup(m_list->viewport()->mapToGlobal(at));
}

} // namespace ui
