// What happens while an account connects: asking, waiting for the browser, or a code to enter on any device.
#pragma once

#include "services/accountservice.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QToolButton;

namespace ui {

class SignInView : public QFrame {
    Q_OBJECT

public:
    explicit SignInView(QWidget *parent = nullptr);

    void showAsking(const QString &provider);
    void showBrowser(const QUrl &page);
    void showCode(const services::DeviceCode &code);
    // The code as it is on the screen; empty: none is shown.
    QString code() const;

Q_SIGNALS:
    void pageWanted(const QUrl &page);

private:
    void say(const QString &text);
    void setPage(const QUrl &page, const QString &verb);

    QLabel *m_text;
    QLabel *m_code;
    QToolButton *m_copy;
    QToolButton *m_open;
    QProgressBar *m_progress;
    QUrl m_page;
};

} // namespace ui
