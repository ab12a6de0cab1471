// What people are asked when they register, beside name and e-mail (ATT-01): questions in the host's order,
// by mouse or by keyboard alone; the consent; how many may come.
#pragma once

#include "model/registrationform.h"

#include <QWidget>

class QComboBox;
class QCheckBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QSpinBox;
class QToolButton;

namespace ui {

class FieldNote;

class FormEditor : public QWidget {
    Q_OBJECT

public:
    explicit FormEditor(QWidget *parent = nullptr);

    void show(const model::RegistrationForm &form);
    model::RegistrationForm form() const;
    QString problem() const; // why it cannot be saved; empty: it can

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // the list's keys

private:
    void build();
    QWidget *buildQuestion();
    QWidget *buildButtons();
    QWidget *buildRest();
    void add();
    void remove();
    void move(int by);
    void showQuestion();
    void takeQuestion();
    void fillRow(int row);
    void arrange();
    model::FormField *current();

    model::RegistrationForm m_form;
    bool m_loading = false;
    QListWidget *m_list = nullptr;
    QToolButton *m_add = nullptr;
    QToolButton *m_remove = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QWidget *m_question = nullptr;
    QLineEdit *m_label = nullptr;
    QComboBox *m_kind = nullptr;
    QCheckBox *m_required = nullptr;
    QPlainTextEdit *m_choices = nullptr;
    QPlainTextEdit *m_consent = nullptr;
    QSpinBox *m_capacity = nullptr;
    FieldNote *m_note = nullptr;
};

} // namespace ui
