#include "ui/dialogs/settings/mailwordseditor.h"

#include "services/inviteservice.h"
#include "services/mailbuiltin.h"
#include "services/mailkindtext.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/languagecombo.h"
#include "ui/widgets/written.h"

#include <QComboBox>
#include <QApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using model::MailKind;
using model::MailTemplate;
using services::MailVariable;

MailWordsEditor::MailWordsEditor(QWidget *parent) : QWidget(parent)
{
    build();
    fillKinds();
    fillVariables();
    connect(m_kind, &QComboBox::activated, this, &MailWordsEditor::showPlace);
    connect(m_language, &QComboBox::activated, this, &MailWordsEditor::showPlace);
    onWritten(m_subject, this, &MailWordsEditor::edited);
    connect(m_body, &QPlainTextEdit::textChanged, this, &MailWordsEditor::edited);
    connect(m_reset, &QPushButton::clicked, this, &MailWordsEditor::reset);
    connect(m_variables, &QComboBox::activated, this, [this](int row) {
        insert(m_variables->itemData(row).toString());
        m_variables->setCurrentIndex(0);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now == m_subject || now == m_body)
            m_lastField = now;
    });
    showPlace();
}

void MailWordsEditor::build()
{
    m_kind = new QComboBox(this);
    m_kind->setAccessibleName(tr("E-mail"));
    m_language = new LanguageCombo(services::InviteService::languages(), {}, this);
    m_language->setLanguage(QLocale().bcp47Name());
    m_language->setAccessibleName(tr("Language"));
    m_subject = new QLineEdit(this);
    m_subject->setAccessibleName(tr("Subject"));
    m_subject->setMaxLength(int(model::longestMailSubject));
    m_body = new QPlainTextEdit(this);
    m_body->setAccessibleName(tr("Text"));
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    m_variables = new QComboBox(this);
    m_variables->setAccessibleName(tr("Insert a variable"));
    m_reset = new QPushButton(tr("&Built-in words"), this);
    m_reset->setAccessibleDescription(tr("Puts back the words that come with the program"));
    m_reset->setAutoDefault(false);
    m_note = new FieldNote(m_body, this);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto label = [this](const QString &text, QWidget *field) {
        auto *made = new QLabel(text, this);
        made->setBuddy(field);
        return made;
    };
    form->addRow(label(tr("&E-mail"), m_kind), m_kind);
    form->addRow(label(tr("&Language"), m_language), m_language);
    form->addRow(label(tr("&Subject"), m_subject), m_subject);
    form->addRow(label(tr("&Text"), m_body), m_body);
    auto *line = new QHBoxLayout;
    line->addWidget(m_variables, 1);
    line->addWidget(m_reset);
    form->addRow(QString(), line);
    form->addRow(QString(), m_note);
}

void MailWordsEditor::fillKinds()
{
    for (const MailKind kind : services::mailKinds())
        m_kind->addItem(services::mailKindText(kind), int(kind));
}

void MailWordsEditor::fillVariables()
{
    const QHash<QString, QString> meanings { { u"name"_s, tr("name of the reader") },
        { u"topic"_s, tr("topic") }, { u"when"_s, tr("date and time, for the reader") },
        { u"host"_s, tr("host") }, { u"session_id"_s, tr("session ID") },
        { u"registered"_s, tr("how many are registered") }, { u"facts"_s, tr("all facts, as a table") },
        { u"join"_s, tr("button and link to join") }, { u"description"_s, tr("description") },
        { u"note"_s, tr("your words to one e-mail") }, { u"phone"_s, tr("how to join by phone") },
        { u"how_to_start"_s, tr("how to start, for the host") }, { u"date"_s, tr("date") },
        { u"time"_s, tr("time") }, { u"zone"_s, tr("time zone") },
        { u"session_when"_s, tr("date and time, in the session’s zone") }, { u"duration"_s, tr("duration") },
        { u"recurrence"_s, tr("how it repeats") },
        { u"occurrence"_s, tr("the date that was moved or cancelled") }, { u"location"_s, tr("place") },
        { u"link"_s, tr("link to join") }, { u"join_code"_s, tr("join code") },
        { u"password"_s, tr("password") } };
    m_variables->addItem(tr("Insert a variable…"));
    for (const MailVariable &variable : services::mailVariables())
        m_variables->addItem(
            tr("{%1}: %2", "variable: what it stands for").arg(variable.name, meanings.value(variable.name)),
            variable.name);
}

MailKind MailWordsEditor::kind() const
{
    return MailKind(m_kind->currentData().toInt());
}

QString MailWordsEditor::language() const
{
    return m_language->language();
}

MailWordsEditor::Place MailWordsEditor::place() const
{
    return { int(kind()), language() };
}

MailTemplate MailWordsEditor::builtIn() const
{
    return services::builtInMail(kind(), language());
}

void MailWordsEditor::show(const std::vector<MailTemplate> &templates)
{
    m_own.clear();
    for (const MailTemplate &one : templates)
        m_own.insert({ int(one.kind), one.language }, one);
    showPlace();
}

std::vector<MailTemplate> MailWordsEditor::templates() const
{
    std::vector<MailTemplate> all(m_own.begin(), m_own.end());
    std::sort(all.begin(), all.end(), [](const MailTemplate &one, const MailTemplate &other) {
        return std::pair(one.kind, one.language) < std::pair(other.kind, other.language);
    });
    return all;
}

std::optional<MailTemplate> MailWordsEditor::own() const
{
    const auto found = m_own.constFind(place());
    return found == m_own.constEnd() ? std::nullopt : std::optional(*found);
}

void MailWordsEditor::showPlace()
{
    const MailTemplate words = own().value_or(builtIn());
    const QSignalBlocker quietSubject(m_subject);
    const QSignalBlocker quietBody(m_body);
    m_subject->setText(words.subject);
    m_subject->setCursorPosition(0);
    m_body->setPlainText(words.body);
    check();
    Q_EMIT changed();
}

void MailWordsEditor::edited()
{
    const MailTemplate usual = builtIn();
    const MailTemplate words { kind(), language(), m_subject->text(), m_body->toPlainText() };
    if (words == usual)
        m_own.remove(place());
    else
        m_own.insert(place(), words);
    check();
    Q_EMIT changed();
}

void MailWordsEditor::reset()
{
    m_own.remove(place());
    showPlace();
    m_body->setFocus();
}

// What is not in every mail comes with the section that leaves it out.
void MailWordsEditor::insert(const QString &name)
{
    const auto &all = services::mailVariables();
    const auto variable
        = std::find_if(all.begin(), all.end(), [&](const MailVariable &one) { return one.name == name; });
    if (variable == all.end())
        return;
    const bool sometimes = variable->sort == MailVariable::Sort::Sometimes;
    const QString text = sometimes ? u"{?%1}{%1}{/%1}"_s.arg(name) : QString(u'{' + name + u'}');
    if (m_lastField == m_subject) {
        m_subject->insert(text);
        edited(); // insert() is not an edit to the field
        m_subject->setFocus();
    } else {
        m_body->insertPlainText(text);
        m_body->setFocus();
    }
}

QString MailWordsEditor::problemOf(const MailTemplate &words) const
{
    const auto checked = services::checkMailTemplate(words);
    if (checked)
        return {};
    if (words.kind == kind() && words.language == language())
        return checked.error().detail;
    const int row = m_language->findData(words.language);
    return tr("%1, %2: %3", "kind of e-mail, language: what is wrong")
        .arg(services::mailKindText(words.kind), row < 0 ? words.language : m_language->itemText(row),
            checked.error().detail);
}

void MailWordsEditor::check()
{
    QString problem;
    const auto all = templates();
    for (const MailTemplate &words : all) {
        const QString one = problemOf(words);
        const bool isShown = words.kind == kind() && words.language == language();
        if (!one.isEmpty() && (problem.isEmpty() || isShown))
            problem = one;
    }
    m_note->setProblem(problem);
    const bool isOwn = own().has_value();
    m_note->setHint(isOwn ? tr("These are your own words.") : tr("These are the built-in words."));
    m_reset->setEnabled(isOwn);
}

bool MailWordsEditor::isValid() const
{
    return m_note->problem().isEmpty();
}

} // namespace ui
