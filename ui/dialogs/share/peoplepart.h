// Addresses to be pasted, and what became of each: for invitations and for co-hosts.
#pragma once

#include "services/sharingservice.h"

#include <QGroupBox>

#include <functional>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace ui {

struct PeopleWords {
    QString title;
    QString fieldName; // for screen readers
    QString verb; // of the button
    QString mailed; // "%1: invited": an e-mail goes out
    QString alreadyMailed; // "%1: was invited before"
    QString noted; // "%1: noted": it waits for an e-mail account
    QString alreadyNoted; // "%1: was noted before"
    QString failed; // a sentence
};

class PeoplePart : public QGroupBox {
    Q_OBJECT

public:
    using Send = std::function<base::Async<services::InvitedPeople>(const QString &addresses)>;

    PeoplePart(const PeopleWords &words, Send send, QWidget *parent);

Q_SIGNALS:
    void sent();
    void problem(const QString &text);

private:
    void send();
    void tell(const services::InvitedPeople &people);
    void addLine(const QString &text, const QString &iconName, bool isProblem);

    PeopleWords m_words;
    Send m_send;
    QPlainTextEdit *m_addresses = nullptr;
    QPushButton *m_button = nullptr;
    QListWidget *m_results = nullptr;
    QLabel *m_sent = nullptr;
};

} // namespace ui
