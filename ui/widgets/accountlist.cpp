#include "ui/widgets/accountlist.h"

#include "ui/dialogs/accounts/accountdialog.h"
#include "ui/dialogs/accounts/accountwords.h"
#include "ui/prompts.h"
#include "ui/texts.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

AccountList::AccountList(services::AccountService &accounts, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_accounts(accounts), m_prompts(prompts)
{
    build();
    connect(&m_accounts, &services::AccountService::accountsChanged, this, &AccountList::load);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &AccountList::updateActions);
    connect(m_list, &QListWidget::itemActivated, this, &AccountList::edit);
    connect(m_list, &QListWidget::customContextMenuRequested, this, &AccountList::showMenu);
    // Qt makes a context menu event of the Menu key everywhere, of Shift+F10 only on Windows.
    auto *menuKey = new QShortcut(Qt::SHIFT | Qt::Key_F10, m_list);
    menuKey->setContext(Qt::WidgetShortcut);
    connect(menuKey, &QShortcut::activated, this, &AccountList::showMenuAtCurrent);
    load();
}

QAction *AccountList::make(const QString &text, const QString &iconName, void (AccountList::*run)())
{
    auto *action = new QAction(icon(iconName), text, this);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void AccountList::build()
{
    m_empty = new QLabel(
        tr("No account is connected yet; sessions with links of your own and Jitsi Meet need none."), this);
    m_empty->setWordWrap(true);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Provider accounts"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setWordWrap(true);
    m_list->setIconSize({ 16, 16 });
    setFocusProxy(m_list);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_add = make(tr("Add…"), u"add"_s, &AccountList::add);
    m_edit = make(tr("Edit…"), u"edit"_s, &AccountList::edit);
    m_test = make(tr("Test"), u"check"_s, &AccountList::test);
    m_remove = make(tr("Remove"), u"delete"_s, &AccountList::remove);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(m_remove);
    m_menu = new QMenu(this);
    m_menu->addActions({ m_edit, m_test, m_remove });
    m_menu->addSeparator();
    m_menu->addAction(m_add);

    auto *buttons = new FlowLayout;
    for (QAction *action : { m_add, m_edit, m_test, m_remove }) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(action->iconText());
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty);
    column->addWidget(m_list);
    column->addLayout(buttons);
    fill({});
}

void AccountList::load()
{
    base::whenDone(
        m_accounts.accounts(), this, [this](const base::Result<std::vector<model::Account>> &accounts) {
            if (accounts)
                return fill(*accounts);
            Q_EMIT problem(
                accountErrorText(tr("The provider accounts could not be read."), accounts.error(), {}));
        });
}

void AccountList::fill(const std::vector<model::Account> &accounts)
{
    const auto *before = selected();
    const model::AccountKey key = before ? before->key : model::AccountKey {};
    m_known = accounts;
    m_list->clear();
    for (const model::Account &account : m_known) {
        const AccountStanding standing = standingOf(account, m_failed.value(account.key));
        QStringList details { providerText(account.provider) };
        if (account.mode != model::AccountMode::NoConnection)
            details << modeText(account.mode);
        details << standingText(standing);
        auto *item = new QListWidgetItem(
            icon(standingIcon(standing)), account.name + u'\n' + details.join(u" · "_s), m_list);
        item->setData(Qt::AccessibleTextRole, QString(account.name + u", "_s + details.join(u", "_s)));
        if (account.key == key)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && !m_known.empty())
        m_list->setCurrentRow(0);
    m_empty->setVisible(m_known.empty());
    m_list->setVisible(!m_known.empty());
    updateActions();
}

const model::Account *AccountList::selected() const
{
    const int row = m_list->currentRow();
    return row >= 0 && size_t(row) < m_known.size() ? &m_known[size_t(row)] : nullptr;
}

void AccountList::updateActions()
{
    const auto *account = selected();
    m_edit->setEnabled(account);
    m_remove->setEnabled(account);
    m_test->setEnabled(account && account->mode != model::AccountMode::NoConnection);
}

void AccountList::add()
{
    auto *dialog = new AccountDialog(m_accounts, m_prompts, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AccountDialog::connected, this,
        [this](const model::Account &account) { m_failed.remove(account.key); });
    connect(dialog, &QDialog::finished, this, &AccountList::load);
    dialog->connectNew();
}

void AccountList::edit()
{
    const auto *account = selected();
    if (!account)
        return;
    auto *dialog = new AccountDialog(m_accounts, m_prompts, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AccountDialog::connected, this,
        [this](const model::Account &changed) { m_failed.remove(changed.key); });
    connect(dialog, &QDialog::finished, this, [this] {
        load();
        m_list->setFocus();
    });
    dialog->edit(*account);
}

void AccountList::test()
{
    const auto *account = selected();
    if (!account)
        return;
    m_test->setEnabled(false);
    Q_EMIT done(tr("Asking %1…").arg(providerText(account->provider)));
    base::whenDone(m_accounts.test(account->key), this,
        [this, tested = *account](const base::Result<services::ConnectionReport> &report) {
            updateActions();
            const QString provider = providerText(tested.provider);
            m_failed.insert(tested.key, !report);
            load();
            if (!report) {
                Q_EMIT problem(accountErrorText(
                    tr("“%1” is not connected.").arg(tested.name), report.error(), provider));
            } else if (!report->missingScopes.isEmpty()) {
                Q_EMIT problem(tr("“%1” is connected, but permissions are missing: %2. Add them at %3.")
                                   .arg(tested.name, report->missingScopes.join(u"; "_s), provider));
            } else if (!report->warning.isEmpty()) {
                Q_EMIT problem(report->warning);
            } else {
                Q_EMIT done(tr("“%1” is connected.").arg(tested.name));
            }
        });
}

void AccountList::remove()
{
    const auto *account = selected();
    if (!account)
        return;
    base::whenDone(m_accounts.useOf(account->key), this,
        [this, account = *account](const base::Result<services::AccountUse> &use) {
            if (use)
                return askToRemove(account, *use);
            Q_EMIT problem(accountErrorText(
                tr("“%1” was not removed.").arg(account.name), use.error(), providerText(account.provider)));
        });
}

void AccountList::askToRemove(const model::Account &account, const services::AccountUse &use)
{
    const QString provider = providerText(account.provider);
    QStringList detail;
    if (!use.topics.isEmpty())
        detail << tr("Sessions that use it: %1.").arg(use.topics.join(u", "_s));
    if (use.waiting > 0)
        detail << tr("%n change(s) that wait to be sent will not be sent.", nullptr, use.waiting);
    Question question;
    if (use.meetings > 0) {
        question.text
            = tr("“%1” cannot be removed yet: %n meeting(s) at %2 stand on it.", nullptr, use.meetings)
                  .arg(account.name, provider);
        detail << tr("Cancel their initiation, or move them to another account first.");
        question.detail = detail.join(u' ');
        question.verbs = { tr("OK") };
        question.cancelled = false;
        return m_prompts.ask(this, question, [](Answer) {});
    }
    question.text = tr("Remove the account “%1”?").arg(account.name);
    detail
        << tr("Its sign-in is erased from this computer’s keychain. Nothing is removed at %1.").arg(provider);
    question.detail = detail.join(u' ');
    question.verbs = { tr("Remove") };
    question.isFinal = true;
    m_prompts.ask(this, question, [this, account](Answer) { removeNow(account); });
}

void AccountList::removeNow(const model::Account &account)
{
    base::whenDone(m_accounts.remove(account.key), this, [this, account](const base::Result<bool> &removed) {
        load();
        if (removed)
            Q_EMIT done(tr("The account “%1” was removed.").arg(account.name));
        else
            Q_EMIT problem(accountErrorText(tr("“%1” was not removed.").arg(account.name), removed.error(),
                providerText(account.provider)));
    });
}

void AccountList::showMenu(const QPoint &at)
{
    m_menu->popup(m_list->viewport()->mapToGlobal(at));
}

void AccountList::showMenuAtCurrent()
{
    showMenu(m_list->visualItemRect(m_list->currentItem()).center());
}

} // namespace ui
