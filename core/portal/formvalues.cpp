#include "portal/formvalues.h"

#include "schedule/zone.h"

using namespace Qt::StringLiterals;
using model::FieldKind;

namespace portal {
namespace {

constexpr QLatin1StringView fieldPrefix("field:");

Values fieldValues(const model::FormField &field, int number, const QString &answer, const QString &problem)
{
    std::vector<Values> choices;
    for (const QString &choice : field.choices)
        choices.push_back(Values().set("choice", choice).set("chosen", choice == answer));
    Values values;
    values.set("number", QString::number(number))
        .set("id", field.id)
        .set("label", field.label)
        .set("required", field.required)
        .set("isText", field.kind == FieldKind::Text)
        .set("isLongText", field.kind == FieldKind::LongText)
        .set("isChoice", field.kind == FieldKind::Choice)
        .set("isTick", field.kind == FieldKind::CheckBox)
        .set("ticked", answer == "yes"_L1)
        .set("value", answer)
        .set("choices", choices)
        .set("fieldProblem", problem);
    return values;
}

} // namespace

void fillRegistration(Values &values, const model::RegistrationForm &form, const Form &sent,
    const QString &part, const std::function<QString(const char *)> &textOf)
{
    for (const char *name : { "firstName", "lastName", "email" })
        values.set(name, sent.value(QString::fromLatin1(name)));
    values.set("consent", form.consent.trimmed())
        .set("consented", sent.value(u"consent"_s) == "yes"_L1)
        .set("firstNameProblem", part == "firstName"_L1 ? textOf("fieldWrong") : QString())
        .set("lastNameProblem", part == "lastName"_L1 ? textOf("fieldWrong") : QString())
        .set("emailProblem", part == "email"_L1 ? textOf("emailWrong") : QString())
        .set("consentProblem", part == "consent"_L1 ? textOf("consentWrong") : QString());
    std::vector<Values> fields;
    for (const model::FormField &field : form.fields) {
        const QString name = fieldPrefix + field.id;
        fields.push_back(fieldValues(
            field, int(fields.size()), sent.value(name), part == name ? textOf("fieldWrong") : QString()));
    }
    values.set("fields", fields);
}

services::RegistrationRequest registrationIn(const Form &form)
{
    services::RegistrationRequest wish;
    wish.firstName = form.value(u"firstName"_s).simplified();
    wish.lastName = form.value(u"lastName"_s).simplified();
    wish.email = form.value(u"email"_s).trimmed();
    wish.consented = form.value(u"consent"_s) == "yes"_L1;
    wish.trap = form.value(u"website"_s);
    const QByteArray zone = form.value(u"zone"_s).toUtf8();
    if (schedule::Zone::byName(zone))
        wish.zone = zone;
    for (const auto &[name, value] : form.pairs()) {
        if (name.startsWith(fieldPrefix) && wish.answers.size() < model::RegistrationForm::MostFields)
            wish.answers.push_back({ name.mid(fieldPrefix.size()), value });
    }
    return wish;
}

} // namespace portal
