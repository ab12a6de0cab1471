#pragma once

#include "services/mailservice.h"

#include <QDialog>

namespace ui {

class MailView;

// The exact text of one e-mail.
class MailDialog : public QDialog {
    Q_OBJECT

public:
    MailDialog(services::MailService &mails, const services::MailLine &line, QWidget *parent = nullptr);
    MailDialog(
        const QString &title, const base::Async<services::ComposedMail> &text, QWidget *parent = nullptr);

    MailView *view() const { return m_view; }

private:
    MailView *m_view;
};

} // namespace ui
