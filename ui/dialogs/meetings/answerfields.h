// A registrant's answers to the session's form, as rows of a dialog: one for each field that the host made.
#pragma once

#include "model/registrationform.h"

#include <QObject>

class QFormLayout;
class QWidget;

namespace ui {

class AnswerFields : public QObject {
    Q_OBJECT

public:
    // Adds its rows to `layout`, which is of `dialog`.
    AnswerFields(QFormLayout &layout, QWidget &dialog);

    void show(const model::RegistrationForm &form, const std::vector<model::FormAnswer> &answers);
    // With those to fields that the form no longer has, as they were.
    std::vector<model::FormAnswer> answers() const;

private:
    struct Row {
        model::FormField field;
        QWidget *editor = nullptr;
    };
    QWidget *editorFor(const model::FormField &field, const QString &answer) const;
    static QString answerIn(const Row &row);

    QFormLayout &m_layout;
    QWidget &m_dialog;
    std::vector<Row> m_rows;
    std::vector<model::FormAnswer> m_others;
};

} // namespace ui
