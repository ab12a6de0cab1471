// The provider accounts in the Account drawer: how each stands, and what can be done with it.
#pragma once

#include "services/accountservice.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QAction;
class QLabel;
class QListWidget;
class QMenu;

namespace ui {

class Prompts;

class AccountList : public QWidget {
    Q_OBJECT

public:
    // `prompts` must outlive the list.
    AccountList(services::AccountService &accounts, Prompts &prompts, QWidget *parent = nullptr);

    QListWidget *list() const { return m_list; }
    QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    void done(const QString &text); // translated, one sentence
    void problem(const QString &text);

public Q_SLOTS:
    void add();
    void load();

private:
    void build();
    QAction *make(const QString &text, const QString &iconName, void (AccountList::*run)());
    void fill(const std::vector<model::Account> &accounts);
    void edit();
    void test();
    void remove();
    void askToRemove(const model::Account &account, const services::AccountUse &use);
    void removeNow(const model::Account &account);
    void showMenu(const QPoint &at);
    void showMenuAtCurrent();
    const model::Account *selected() const;
    void updateActions();

    services::AccountService &m_accounts;
    Prompts &m_prompts;
    std::vector<model::Account> m_known;
    QHash<model::AccountKey, bool> m_failed; // the last test, in this run of the program
    QLabel *m_empty = nullptr;
    QListWidget *m_list = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_test = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace ui
