// One e-mail as its receiver gets it: how it looks, its plain text, what their calendar does. Nothing in it
// is fetched from the network, and no link of it opens.
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QTextBrowser;

namespace services {
struct ComposedMail;
}

namespace ui {

class MailView : public QWidget {
    Q_OBJECT

public:
    explicit MailView(QWidget *parent = nullptr);

    void show(const services::ComposedMail &mail);
    void say(const QString &text); // instead of a mail

    QTabWidget *pages() const { return m_pages; }
    QTextBrowser *looks() const { return m_looks; }
    QPlainTextEdit *text() const { return m_text; }
    QString said() const;

private:
    QLabel *m_head = nullptr;
    QLabel *m_words = nullptr;
    QTabWidget *m_pages = nullptr;
    QTextBrowser *m_looks = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QWidget *m_calendarPage = nullptr;
    QLabel *m_calendarWords = nullptr;
    QPlainTextEdit *m_calendar = nullptr;
};

} // namespace ui
