// How the editor of the registration form is laid out; what it does stands in formeditor.cpp.
#include "ui/dialogs/session/formeditor.h"
#include "ui/theme.h"
#include "ui/widgets/fieldnote.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using model::FieldKind;

namespace {

constexpr int longestLabel = 200;
constexpr int mostPeople = 1'000'000;

QString kindText(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
        return FormEditor::tr("one line");
    case FieldKind::LongText:
        return FormEditor::tr("several lines");
    case FieldKind::Choice:
        return FormEditor::tr("a choice");
    case FieldKind::CheckBox:
        break;
    }
    return FormEditor::tr("a box to tick");
}

} // namespace

void FormEditor::build()
{
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Questions to people who register"));
    m_list->setAccessibleDescription(tr("Alt with the arrow keys moves a question, Delete removes it."));
    m_list->setFixedHeight(fontMetrics().lineSpacing() * 6);
    m_note = new FieldNote(m_list, this);
    auto *title = new QLabel(tr("As&ked beside name and e-mail"), this);
    title->setBuddy(m_list);
    auto *lines = new QHBoxLayout;
    lines->addWidget(m_list, 1);
    lines->addWidget(buildButtons());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(title);
    column->addLayout(lines);
    column->addWidget(buildQuestion());
    column->addWidget(m_note);
    column->addWidget(buildRest());
}

QWidget *FormEditor::buildButtons()
{
    auto *holder = new QWidget(this);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const auto make = [&](const QString &iconName, const QString &name) {
        auto *button = new QToolButton(holder);
        button->setIcon(icon(iconName));
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        column->addWidget(button);
        return button;
    };
    m_add = make(u"add"_s, tr("Add a question"));
    m_remove = make(u"delete"_s, tr("Remove the question"));
    m_up = make(u"up"_s, tr("Ask it earlier"));
    m_down = make(u"down"_s, tr("Ask it later"));
    column->addStretch(1);
    return holder;
}

QWidget *FormEditor::buildQuestion()
{
    m_question = new QWidget(this);
    m_label = new QLineEdit(m_question);
    m_label->setAccessibleName(tr("Question"));
    m_label->setPlaceholderText(tr("What is asked, such as “Company”"));
    m_label->setMaxLength(longestLabel);
    m_kind = new QComboBox(m_question);
    m_kind->setAccessibleName(tr("Kind of answer"));
    for (const FieldKind kind :
        { FieldKind::Text, FieldKind::LongText, FieldKind::Choice, FieldKind::CheckBox })
        m_kind->addItem(kindText(kind), int(kind));
    m_required = new QCheckBox(tr("has to be answered"), m_question);
    m_choices = new QPlainTextEdit(m_question);
    m_choices->setAccessibleName(tr("Answers to choose from"));
    m_choices->setPlaceholderText(tr("Answers to choose from, one in each line"));
    m_choices->setTabChangesFocus(true);
    m_choices->setFixedHeight(m_choices->fontMetrics().lineSpacing() * 4);
    auto *line = new QHBoxLayout;
    line->addWidget(m_kind);
    line->addWidget(m_required);
    line->addStretch(1);
    auto *column = new QVBoxLayout(m_question);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_label);
    column->addLayout(line);
    column->addWidget(m_choices);
    m_question->hide();
    return m_question;
}

QWidget *FormEditor::buildRest()
{
    auto *holder = new QWidget(this);
    m_consent = new QPlainTextEdit(holder);
    m_consent->setAccessibleName(tr("Consent"));
    m_consent->setPlaceholderText(tr("A text that people have to agree to; empty: none"));
    m_consent->setTabChangesFocus(true);
    m_consent->setFixedHeight(m_consent->fontMetrics().lineSpacing() * 4);
    m_capacity = new QSpinBox(holder);
    m_capacity->setAccessibleName(tr("At most so many people"));
    m_capacity->setRange(0, mostPeople);
    m_capacity->setSpecialValueText(tr("as many as come"));
    auto *form = new QFormLayout(holder);
    form->setContentsMargins(0, 0, 0, 0);
    const auto row = [&](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, holder);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    row(tr("Conse&nt"), m_consent);
    row(tr("At &most"), m_capacity);
    return holder;
}

} // namespace ui
