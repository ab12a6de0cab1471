#include "ui/dialogs/session/formeditor.h"

#include "ui/widgets/fieldnote.h"
#include "ui/widgets/written.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using model::FieldKind;
using model::FormField;
using model::RegistrationForm;

namespace {

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        if (const QString one = line.trimmed(); !one.isEmpty() && !lines.contains(one))
            lines << one;
    return lines;
}

} // namespace

FormEditor::FormEditor(QWidget *parent) : QWidget(parent)
{
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &FormEditor::showQuestion);
    connect(m_add, &QToolButton::clicked, this, &FormEditor::add);
    connect(m_remove, &QToolButton::clicked, this, &FormEditor::remove);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    onWritten(m_label, this, &FormEditor::takeQuestion);
    connect(m_kind, &QComboBox::activated, this, &FormEditor::takeQuestion);
    connect(m_required, &QCheckBox::clicked, this, &FormEditor::takeQuestion);
    connect(m_choices, &QPlainTextEdit::textChanged, this, &FormEditor::takeQuestion);
    connect(m_consent, &QPlainTextEdit::textChanged, this, &FormEditor::takeQuestion);
    connect(m_capacity, &QSpinBox::valueChanged, this, &FormEditor::takeQuestion);
    m_list->installEventFilter(this);
}

void FormEditor::show(const RegistrationForm &form)
{
    m_loading = true;
    m_form = form;
    m_list->clear();
    for (int row = 0; row < int(form.fields.size()); ++row) {
        m_list->addItem(QString());
        fillRow(row);
    }
    m_consent->setPlainText(form.consent);
    m_capacity->setValue(form.capacity);
    m_loading = false;
    showQuestion();
}

RegistrationForm FormEditor::form() const
{
    RegistrationForm form = m_form;
    form.consent = m_consent->toPlainText().trimmed();
    form.capacity = m_capacity->value();
    return form;
}

QString FormEditor::problem() const
{
    for (const FormField &field : m_form.fields) {
        if (field.label.trimmed().isEmpty())
            return tr("A question has no words yet.");
        if (field.kind == FieldKind::Choice && field.choices.isEmpty())
            return tr("“%1” has no answers to choose from.").arg(field.label);
        if (field.choices.size() > RegistrationForm::MostChoices)
            return tr(
                "“%1” has more than %n answer(s) to choose from.", nullptr, RegistrationForm::MostChoices)
                .arg(field.label);
    }
    return {};
}

FormField *FormEditor::current()
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_form.fields.size()) ? &m_form.fields[size_t(row)] : nullptr;
}

void FormEditor::add()
{
    FormField field;
    // Never one that a removed question had: its answers are still there.
    field.id = QUuid::createUuid().toString(QUuid::Id128).left(12);
    m_form.fields.push_back(field);
    m_list->addItem(QString());
    fillRow(m_list->count() - 1);
    m_list->setCurrentRow(m_list->count() - 1);
    m_label->setFocus();
    Q_EMIT changed();
}

void FormEditor::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_form.fields.erase(m_form.fields.begin() + row);
    delete m_list->takeItem(row);
    showQuestion();
    m_list->setFocus();
    Q_EMIT changed();
}

void FormEditor::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    std::swap(m_form.fields[size_t(from)], m_form.fields[size_t(to)]);
    fillRow(from);
    fillRow(to);
    m_list->setCurrentRow(to);
    Q_EMIT changed();
}

void FormEditor::showQuestion()
{
    if (m_loading)
        return;
    m_loading = true;
    if (const FormField *field = current()) {
        fillIn(m_label, field->label);
        m_kind->setCurrentIndex(m_kind->findData(int(field->kind)));
        m_required->setChecked(field->required);
        m_choices->setPlainText(field->choices.join(u'\n'));
    }
    m_loading = false;
    arrange();
}

void FormEditor::takeQuestion()
{
    if (m_loading)
        return;
    if (FormField *field = current()) {
        field->label = m_label->text().simplified();
        field->kind = FieldKind(m_kind->currentData().toInt());
        field->required = m_required->isChecked();
        field->choices = field->kind == FieldKind::Choice ? linesOf(m_choices->toPlainText()) : QStringList();
        fillRow(m_list->currentRow());
    }
    arrange();
    Q_EMIT changed();
}

void FormEditor::fillRow(int row)
{
    const FormField &field = m_form.fields[size_t(row)];
    QStringList parts { field.label.isEmpty() ? tr("New question") : field.label,
        m_kind->itemText(m_kind->findData(int(field.kind))) };
    if (field.required)
        parts << tr("has to be answered");
    m_list->item(row)->setText(parts.join(u" · "_s));
}

void FormEditor::arrange()
{
    FormField *field = current();
    const int row = m_list->currentRow();
    m_question->setVisible(field);
    m_choices->setVisible(field && field->kind == FieldKind::Choice);
    m_add->setEnabled(int(m_form.fields.size()) < RegistrationForm::MostFields);
    m_remove->setEnabled(field);
    m_up->setEnabled(field && row > 0);
    m_down->setEnabled(field && row + 1 < m_list->count());
    m_note->setProblem(m_label->hasFocus() && m_label->text().isEmpty() ? QString() : problem());
}

bool FormEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        move(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key->matches(QKeySequence::Delete)) {
        remove();
        return true;
    }
    return false;
}

} // namespace ui
