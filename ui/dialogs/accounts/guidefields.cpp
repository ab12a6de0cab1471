#include "ui/dialogs/accounts/guidefields.h"

#include "ui/dialogs/accounts/secretfield.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/written.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

bool wayHasField(model::SignInWay way, const services::GuideField &field)
{
    using model::SignInWay;
    if (field.name == u"accountId"_s)
        return way == SignInWay::ZoomServerToServer;
    if (field.name == u"userId"_s)
        return way == SignInWay::ClientCredentials;
    // Where nothing has to be proved there are only the address and the like.
    return way != SignInWay::None || field.required || field.name == u"server"_s;
}

bool wayNeedsField(model::SignInWay way, const services::GuideField &field)
{
    return field.required || field.name == u"accountId"_s
        || (way == model::SignInWay::ClientCredentials
            && (field.name == u"clientSecret"_s || field.name == u"userId"_s));
}

GuideFields::GuideFields(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void GuideFields::show(
    const std::vector<services::GuideField> &fields, const model::Account &account, bool kept)
{
    remember();
    m_provider = account.provider;
    for (auto at = account.settings.begin(); at != account.settings.end(); ++at)
        if (!m_typed.contains(typedKey(at.key())))
            m_typed.insert(typedKey(at.key()), at.value());
    m_entries.clear();
    delete m_content;
    m_content = new QWidget(this);
    auto *form = new QFormLayout(m_content);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const services::GuideField &field : fields)
        if (wayHasField(account.signIn, field))
            add(field, account.signIn, kept, form);
    layout()->addWidget(m_content);
    m_content->show(); // the layout itself shows it only later
    setVisible(!m_entries.empty());
}

void GuideFields::add(const services::GuideField &field, model::SignInWay way, bool kept, QFormLayout *form)
{
    Entry entry;
    entry.field = field;
    entry.required = wayNeedsField(way, field) && !(field.secret && kept);
    auto *cell = new QWidget(m_content);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    QWidget *input = nullptr;
    if (field.secret) {
        entry.secret = new SecretField(field.label, cell);
        entry.secret->setKept(kept);
        entry.edit = entry.secret->edit();
        input = entry.secret;
        if (field.name == u"signingKey"_s)
            entry.secret->offerFile();
        connect(entry.secret, &SecretField::changed, this, &GuideFields::changed);
        connect(entry.secret, &SecretField::fileWanted, this,
            [this, name = field.name] { Q_EMIT fileWanted(name); });
    } else {
        entry.edit = new QLineEdit(cell);
        entry.edit->setAccessibleName(field.label);
        entry.edit->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
        if (!field.example.isEmpty())
            entry.edit->setPlaceholderText(tr("such as %1").arg(field.example));
        input = entry.edit;
    }
    entry.edit->setText(m_typed.value(typedKey(field.name)));
    entry.note = new FieldNote(entry.edit, cell);
    column->addWidget(input);
    column->addWidget(entry.note);
    auto *label = new QLabel(
        entry.required || (field.secret && kept) ? field.label : tr("%1 (optional)").arg(field.label),
        m_content);
    label->setBuddy(input);
    label->setWordWrap(true);
    form->addRow(label, cell);
    onWritten(entry.edit, this, [this, note = entry.note] {
        note->setProblem({});
        Q_EMIT changed();
    });
    m_entries.push_back(entry);
}

QString GuideFields::value(const Entry &entry) const
{
    return entry.secret ? entry.secret->secret() : entry.edit->text().trimmed();
}

void GuideFields::remember()
{
    for (const Entry &entry : m_entries)
        m_typed.insert(typedKey(entry.field.name), value(entry));
}

QString GuideFields::typedKey(const QString &field) const
{
    return model::providerWord(m_provider) + u'/' + field;
}

QMap<QString, QString> GuideFields::settings() const
{
    QMap<QString, QString> map;
    for (const Entry &entry : m_entries)
        if (!entry.field.secret && !value(entry).isEmpty())
            map.insert(entry.field.name, value(entry));
    return map;
}

QMap<QString, QString> GuideFields::secrets() const
{
    QMap<QString, QString> map;
    for (const Entry &entry : m_entries)
        if (entry.field.secret && !value(entry).isEmpty())
            map.insert(entry.field.name, value(entry));
    return map;
}

QWidget *GuideFields::firstMissing()
{
    QWidget *first = nullptr;
    for (const Entry &entry : m_entries) {
        const bool missing = entry.required && value(entry).isEmpty();
        entry.note->setProblem(missing ? tr("This is needed to connect.") : QString());
        if (missing && !first)
            first = entry.edit;
    }
    return first;
}

QWidget *GuideFields::showProblem(const QString &field, const QString &text)
{
    for (const Entry &entry : m_entries)
        if (entry.field.name == field) {
            entry.note->setProblem(text);
            return entry.edit;
        }
    return nullptr;
}

void GuideFields::readFile(const QString &field, const QString &path)
{
    for (const Entry &entry : m_entries)
        if (entry.field.name == field && entry.secret)
            entry.secret->readFile(path);
}

} // namespace ui
