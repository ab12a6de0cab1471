#include "store/formcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using model::FieldKind;
using model::FormAnswer;
using model::FormField;
using model::RegistrationForm;

namespace store {

namespace {

// As they stand in the database: append only.
constexpr std::array kindNames { "text"_L1, "longText"_L1, "choice"_L1, "checkBox"_L1 };

QJsonObject toJson(const FormField &field)
{
    QJsonObject json { { u"id"_s, field.id }, { u"kind"_s, QString(kindNames.at(size_t(field.kind))) },
        { u"label"_s, field.label }, { u"required"_s, field.required } };
    if (!field.choices.isEmpty())
        json.insert(u"choices"_s, QJsonArray::fromStringList(field.choices));
    return json;
}

FormField fieldOf(const QJsonObject &json)
{
    FormField field;
    field.id = json.value("id"_L1).toString();
    const QString kind = json.value("kind"_L1).toString();
    const auto known = std::find(kindNames.begin(), kindNames.end(), kind);
    field.kind = known == kindNames.end() ? FieldKind::Text : FieldKind(known - kindNames.begin());
    field.label = json.value("label"_L1).toString();
    field.required = json.value("required"_L1).toBool();
    const QJsonArray choices = json.value("choices"_L1).toArray();
    for (const auto &choice : choices) {
        if (field.choices.size() < RegistrationForm::MostChoices)
            field.choices << choice.toString();
    }
    return field;
}

QString compact(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace

QString formText(const RegistrationForm &form)
{
    if (form == RegistrationForm())
        return u""_s;
    QJsonArray fields;
    for (const FormField &field : form.fields)
        fields << toJson(field);
    return compact(QJsonDocument(QJsonObject {
        { u"fields"_s, fields }, { u"consent"_s, form.consent }, { u"capacity"_s, form.capacity } }));
}

RegistrationForm formFromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    RegistrationForm form;
    const QJsonArray fields = json.value("fields"_L1).toArray();
    for (const auto &field : fields) {
        if (form.fields.size() < size_t(RegistrationForm::MostFields))
            form.fields.push_back(fieldOf(field.toObject()));
    }
    form.consent = json.value("consent"_L1).toString();
    form.capacity = std::max(0, json.value("capacity"_L1).toInt());
    return form;
}

QString answersText(const std::vector<FormAnswer> &answers)
{
    if (answers.empty())
        return u""_s;
    QJsonArray json;
    for (const FormAnswer &answer : answers)
        json << QJsonObject { { u"field"_s, answer.field }, { u"value"_s, answer.value } };
    return compact(QJsonDocument(json));
}

std::vector<FormAnswer> answersFromText(const QString &text)
{
    std::vector<FormAnswer> answers;
    const QJsonArray json = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &entry : json) {
        const QJsonObject answer = entry.toObject();
        answers.push_back({ answer.value("field"_L1).toString(), answer.value("value"_L1).toString() });
    }
    return answers;
}

} // namespace store
