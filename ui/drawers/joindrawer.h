// One box for whatever somebody was sent: a session ID, a join code, a link, or the whole invitation.
#pragma once

#include "base/result.h"
#include "services/startservice.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class JoinDrawer : public QWidget {
    Q_OBJECT

public:
    explicit JoinDrawer(services::StartService &starts, QWidget *parent = nullptr);

    void joinText(const QString &text);
    QString result() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void join();
    void tell(const base::Result<services::JoinReport> &report);

    services::StartService &m_starts;
    QPlainTextEdit *m_text;
    QPushButton *m_join;
    QLabel *m_result;
    int m_asked = 0;
};

} // namespace ui
