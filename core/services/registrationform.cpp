// A filled-in registration form, judged and tidied.
#include "services/registering.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

using base::Error;
using base::ErrorKind;
using model::AnswerProblem;
using model::FieldKind;
using model::FormField;

namespace {

constexpr qsizetype longestName = 100;

QString withoutControls(const QString &text, bool keepsLines)
{
    QString clean;
    for (const QChar c : text) {
        const bool breaks = c == u'\n' || c == u'\r';
        const bool isSpace = c.isSpace() && !(breaks && keepsLines);
        const bool isText
            = breaks || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format);
        if (isSpace || isText)
            clean += isSpace ? QChar(u' ') : c;
    }
    return keepsLines ? clean.trimmed() : clean.simplified();
}

QString answerTo(const FormField &field, const std::vector<model::FormAnswer> &answers)
{
    const auto answer = std::find_if(answers.begin(), answers.end(),
        [&field](const model::FormAnswer &one) { return one.field == field.id; });
    return answer == answers.end() ? QString()
                                   : withoutControls(answer->value, field.kind == FieldKind::LongText);
}

std::optional<Error> invalid(const QString &text, const QString &part)
{
    return Error { ErrorKind::Invalid, text, part };
}

std::optional<Error> problemIn(const FormField &field, const QString &answer)
{
    const QString part = u"field:"_s + field.id;
    switch (model::problemOf(field, answer)) {
    case AnswerProblem::Missing:
        return invalid(AttendeeService::tr("“%1” has to be filled in.").arg(field.label), part);
    case AnswerProblem::TooLong:
        return invalid(AttendeeService::tr("“%1” is longer than %2 characters.")
                           .arg(field.label)
                           .arg(model::RegistrationForm::LongestAnswer),
            part);
    case AnswerProblem::NotAChoice:
        return invalid(AttendeeService::tr("“%1”: choose one of what is offered.").arg(field.label), part);
    case AnswerProblem::None:
        break;
    }
    return {};
}

} // namespace

std::optional<Error> problemOf(const RegistrationRequest &request, const model::RegistrationForm &form)
{
    const QString first = withoutControls(request.firstName, false);
    const QString last = withoutControls(request.lastName, false);
    if (first.isEmpty())
        return invalid(AttendeeService::tr("Enter your name."), u"firstName"_s);
    for (const auto &[name, part] : { std::pair { first, u"firstName"_s }, { last, u"lastName"_s } }) {
        if (name.size() > longestName)
            return invalid(
                AttendeeService::tr("The name is longer than %1 characters.").arg(longestName), part);
    }
    if (!model::looksLikeAddress(request.email))
        return invalid(AttendeeService::tr("Enter your e-mail address."), u"email"_s);
    for (const FormField &field : form.fields) {
        if (auto problem = problemIn(field, answerTo(field, request.answers)))
            return problem;
    }
    if (!form.consent.trimmed().isEmpty() && !request.consented)
        return invalid(AttendeeService::tr("Tick the box to agree."), u"consent"_s);
    return {};
}

model::Registrant personOf(
    const RegistrationRequest &request, const model::RegistrationForm &form, base::Instant now)
{
    model::Registrant person;
    person.firstName = withoutControls(request.firstName, false);
    person.lastName = withoutControls(request.lastName, false);
    person.email = request.email.trimmed();
    for (const FormField &field : form.fields) {
        if (const QString answer = answerTo(field, request.answers); !answer.isEmpty())
            person.answers.push_back({ field.id, answer });
    }
    person.language = request.language.left(35); // RFC 5646 4.4.1
    if (QTimeZone::isTimeZoneIdAvailable(request.zone))
        person.zone = request.zone;
    person.source = model::RegistrantSource::Page;
    person.createdAt = person.changedAt = now;
    return person;
}

} // namespace services
