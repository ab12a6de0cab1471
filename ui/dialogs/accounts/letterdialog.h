// The letter to the provider's administrator: to copy, or to send by mail (REG-18).
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace ui {

class FieldNote;

class LetterDialog : public QDialog {
    Q_OBJECT

public:
    LetterDialog(const QString &provider, const QString &letter, QWidget *parent = nullptr);

private:
    void copy();
    void mail();

    QString m_subject;
    QPlainTextEdit *m_text;
    FieldNote *m_note;
};

} // namespace ui
