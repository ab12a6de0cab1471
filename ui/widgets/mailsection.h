// What became of a session's e-mails, in one line of its details: "Confirmation: 42 sent, 1 failed".
#pragma once

#include "model/keys.h"
#include "services/mailservice.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class MailSection : public QWidget {
    Q_OBJECT

public:
    explicit MailSection(services::MailService &mails, QWidget *parent = nullptr);

    void showSession(const model::SessionKey &session, const QString &topic);

    QString text() const;
    QPushButton *button() const { return m_show; }

Q_SIGNALS:
    void showWanted(const model::SessionKey &session, const QString &topic);
    void filled();

private:
    void read();
    void take(const std::vector<services::MailLine> &lines);

    services::MailService &m_mails;
    model::SessionKey m_session;
    QString m_topic;
    int m_asked = 0;
    QTimer m_soon;
    QLabel *m_text;
    QPushButton *m_show;
};

} // namespace ui
