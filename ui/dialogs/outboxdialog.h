// What waits to be sent to providers: each entry in plain words, how it stands, and what can be done about it
// (NEW-02, NEW-04).
#pragma once

#include "services/outboxservice.h"

#include <QDialog>
#include <QTimer>

class QAction;
class QLabel;
class QListWidget;
class QMenu;

namespace ui {

class MessageBar;
class Prompts;

class OutboxDialog : public QDialog {
    Q_OBJECT

public:
    // `prompts` must outlive the dialog.
    OutboxDialog(services::OutboxService &outbox, Prompts &prompts, QWidget *parent = nullptr);

    QListWidget *list() const { return m_list; }
    QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    void filled(); // what was asked for is shown

private:
    void build();
    QAction *make(const QString &text, const QString &iconName, void (OutboxDialog::*run)());
    void load();
    void loadBudgets();
    void fill(const std::vector<services::OutboxLine> &lines);
    void sendNow();
    void discard();
    void discardNow(const model::EffectKey &effect);
    void showMenu(const QPoint &at);
    const services::OutboxLine *selected() const;
    void updateActions();

    services::OutboxService &m_outbox;
    Prompts &m_prompts;
    std::vector<services::OutboxLine> m_lines;
    QLabel *m_words = nullptr;
    QLabel *m_empty = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_budgets = nullptr;
    MessageBar *m_message = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_send = nullptr;
    QAction *m_discard = nullptr;
    QTimer m_ageing; // "again in 2 minutes" grows old
};

} // namespace ui
