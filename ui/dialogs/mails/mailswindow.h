// E-mails that wait, are being sent, may have arrived, failed or were missed; with what can be done about
// each, several, or a whole group (NEW-04, NEW-06, NEW-11).
#pragma once

#include "services/mailservice.h"
#include "ui/models/mailsmodel.h"

#include <QDialog>
#include <QHash>
#include <QTimer>

#include <functional>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QTreeView;

namespace ui {

class MessageBar;
class Prompts;

// What the windows of e-mail stand on.
struct MailParts {
    services::MailService *mails = nullptr; // null: there is no e-mail at all
    services::MailComposer *composer = nullptr;
    services::MailAccounts *accounts = nullptr;
    // Opens an .eml file in the host's mail program; empty: the system has none.
    std::function<base::Async<bool>(const QString &)> openDraft;
    QString draftFolder; // for those files
};

class MailsWindow : public QDialog {
    Q_OBJECT

public:
    // `parts` has `mails`; it and `prompts` must outlive the window.
    MailsWindow(const MailParts &parts, Prompts &prompts, QWidget *parent = nullptr);

    void showSession(const model::SessionKey &session, const QString &topic); // only its e-mails

    QTreeView *list() const { return m_list; }
    MailsModel &model() { return *m_model; }
    QMenu *menu() const { return m_menu; }
    QLineEdit *search() const { return m_search; }
    QComboBox *filter() const { return m_filter; }

Q_SIGNALS:
    void filled(); // what was asked for is shown
    void accountWanted(); // the settings of e-mail

private:
    void build();
    QWidget *makeHead();
    QWidget *makeButtons();
    QAction *make(const QString &text, const QString &iconName, void (MailsWindow::*run)());
    void load();
    void take(std::vector<services::MailLine> lines);
    void filterNow();
    void arrange();
    std::vector<const services::MailLine *> selected() const;
    std::vector<model::MailKey> keysWhere(bool services::MailLine::*can) const;
    void updateActions();
    void sendNow();
    void takeBack();
    void sayArrived();
    void saveDrafts();
    void openDraft();
    void read();
    void showMenu(const QPoint &at);
    void done(const base::Result<int> &number, const QString &failed);

    MailParts m_parts;
    Prompts &m_prompts;
    MailsModel *m_model;
    model::SessionKey m_session; // null: of all sessions
    QString m_topic;
    QHash<QString, bool> m_opened; // groups that the host opened or folded
    QTimer m_soon;
    bool m_loading = false;
    bool m_stale = false;

    QLabel *m_words = nullptr;
    QLabel *m_empty = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_filter = nullptr;
    QTreeView *m_list = nullptr;
    QWidget *m_account = nullptr;
    MessageBar *m_message = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_send = nullptr;
    QAction *m_back = nullptr;
    QAction *m_arrived = nullptr;
    QAction *m_drafts = nullptr;
    QAction *m_open = nullptr;
    QAction *m_show = nullptr;
};

} // namespace ui
