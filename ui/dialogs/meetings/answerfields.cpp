#include "ui/dialogs/meetings/answerfields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using model::FieldKind;
using model::FormAnswer;
using model::FormField;

namespace {

// The host's words, which are no mnemonics.
QString literal(QString label)
{
    return label.replace(u'&', u"&&"_s);
}

} // namespace

AnswerFields::AnswerFields(QFormLayout &layout, QWidget &dialog)
    : QObject(&dialog), m_layout(layout), m_dialog(dialog)
{
}

QWidget *AnswerFields::editorFor(const FormField &field, const QString &answer) const
{
    switch (field.kind) {
    case FieldKind::LongText: {
        auto *text = new QPlainTextEdit(answer, &m_dialog);
        text->setTabChangesFocus(true);
        text->setFixedHeight(text->fontMetrics().lineSpacing() * 4);
        return text;
    }
    case FieldKind::Choice: {
        auto *choices = new QComboBox(&m_dialog);
        choices->addItem(QString());
        choices->addItems(field.choices);
        if (choices->findText(answer) < 0)
            choices->addItem(answer); // offered when it was given
        choices->setCurrentIndex(choices->findText(answer));
        return choices;
    }
    case FieldKind::CheckBox: {
        auto *box = new QCheckBox(tr("Yes"), &m_dialog);
        box->setChecked(!answer.isEmpty());
        return box;
    }
    case FieldKind::Text:
        break;
    }
    auto *line = new QLineEdit(answer, &m_dialog);
    line->setMaxLength(model::RegistrationForm::LongestAnswer);
    return line;
}

void AnswerFields::show(const model::RegistrationForm &form, const std::vector<FormAnswer> &answers)
{
    for (const Row &row : std::exchange(m_rows, {}))
        m_layout.removeRow(row.editor);
    m_others = answers;
    for (const FormField &field : form.fields) {
        const auto known = std::find_if(m_others.begin(), m_others.end(),
            [&field](const FormAnswer &one) { return one.field == field.id; });
        const QString answer = known == m_others.end() ? QString() : known->value;
        if (known != m_others.end())
            m_others.erase(known);
        QWidget *editor = editorFor(field, answer);
        editor->setAccessibleName(field.label);
        auto *label = new QLabel(literal(field.label), &m_dialog);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setBuddy(editor);
        m_layout.addRow(label, editor);
        m_rows.push_back({ field, editor });
    }
}

QString AnswerFields::answerIn(const Row &row)
{
    if (const auto *text = qobject_cast<QPlainTextEdit *>(row.editor))
        return text->toPlainText().trimmed().left(model::RegistrationForm::LongestAnswer);
    if (const auto *choices = qobject_cast<QComboBox *>(row.editor))
        return choices->currentText();
    if (const auto *box = qobject_cast<QCheckBox *>(row.editor))
        return box->isChecked() ? u"yes"_s : QString();
    return static_cast<QLineEdit *>(row.editor)->text().simplified();
}

std::vector<FormAnswer> AnswerFields::answers() const
{
    std::vector<FormAnswer> given;
    for (const Row &row : m_rows)
        if (const QString answer = answerIn(row); !answer.isEmpty())
            given.push_back({ row.field.id, answer });
    given.insert(given.end(), m_others.begin(), m_others.end());
    return given;
}

} // namespace ui
