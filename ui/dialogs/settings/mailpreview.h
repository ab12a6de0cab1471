// An e-mail before it is sent: as most mail programs show it, and as plain text.
#pragma once

#include "services/mailcomposer.h"

#include <QTabWidget>

class QPlainTextEdit;
class QTextBrowser;

namespace ui {

class MailPreview : public QTabWidget {
    Q_OBJECT

public:
    explicit MailPreview(QWidget *parent = nullptr);

    void show(const services::ComposedMail &composed);

private:
    class Page;
    Page *m_page = nullptr;
    QPlainTextEdit *m_text = nullptr;
};

} // namespace ui
