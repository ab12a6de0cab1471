// Before a change writes to people: who gets what, in which language and zone, with the exact text; to be
// sent, saved without telling anybody, or not done at all (NEW-06).
#pragma once

#include "base/clock.h"
#include "services/mailplan.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace services {
class MailComposer;
}

namespace ui {

class MailView;
class TellingModel;

class BeforeSendingDialog : public QDialog {
    Q_OBJECT

public:
    // `canSend`: an account is there by which mails go out. `composer` must outlive the dialog.
    BeforeSendingDialog(services::MailComposer &composer, const base::Clock &clock,
        const services::MailForecast &forecast, bool canSend, QWidget *parent = nullptr);

    const services::Telling &telling() const { return m_telling; } // after it was accepted

    QTableView *list() const { return m_list; }
    QPlainTextEdit *note() const { return m_note; }
    MailView *view() const { return m_view; }
    QPushButton *sendButton() const { return m_send; }
    QPushButton *silentButton() const { return m_silent; } // null where silence is no choice

Q_SIGNALS:
    void accountWanted(); // the dialog stays

private:
    void build(bool canSend);
    QWidget *makeList();
    QWidget *makeMail();
    QWidget *makeButtons();
    QString happens(base::Instant now) const;
    void decide(services::Telling::Whom whom);
    void compose();

    services::MailComposer &m_composer;
    services::MailForecast m_forecast;
    services::Telling m_telling;
    TellingModel *m_model;
    QLabel *m_words = nullptr;
    QTableView *m_list = nullptr;
    MailView *m_view = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_silent = nullptr;
    QTimer m_typed;
    int m_asked = 0; // the text of an earlier selection is dropped
};

} // namespace ui
