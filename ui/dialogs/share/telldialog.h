// "People you still have to tell": who registered without an e-mail address, and what to tell them by
// (NEW-10).
#pragma once

#include "services/registrantservice.h"
#include "ui/dialogs/share/phonesheet.h"

#include <QDialog>

class QAction;
class QLabel;
class QMenu;
class QPlainTextEdit;
class QTreeWidget;

namespace ui {

class NoticeBar;
class Prompts;

class TellDialog : public QDialog {
    Q_OBJECT

public:
    TellDialog(services::RegistrantService &registrants, services::SessionService &sessions,
        const settings::Settings &settings, Prompts &prompts, QWidget *parent = nullptr);

    void tell(const model::SessionKey &session, const QUrl &joinLink);

private:
    void build();
    QAction *make(const QString &text, const QString &iconName, std::function<void()> run);
    void readPeople();
    void take(const std::vector<model::Registrant> &people);
    void printSheet();
    void saveSheet();
    void printCard();
    void saveCard();
    void say(bool done, const QString &success, const QString &failure);
    void choosePdf(const QString &title, std::function<bool(const QString &)> save);

    services::RegistrantService &m_registrants;
    services::SessionService &m_sessions;
    const settings::Settings &m_settings;
    Prompts &m_prompts;
    model::SessionKey m_session;
    PhoneFacts m_facts;
    std::vector<model::Registrant> m_people;
    QLabel *m_words = nullptr;
    NoticeBar *m_notice = nullptr;
    QTreeWidget *m_list = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QWidget *m_buttons = nullptr;
};

} // namespace ui
