#include "model/registrationform.h"

using namespace Qt::StringLiterals;

namespace model {

AnswerProblem problemOf(const FormField &field, const QString &answer)
{
    if (answer.size() > RegistrationForm::LongestAnswer)
        return AnswerProblem::TooLong;
    if (answer.trimmed().isEmpty())
        return field.required ? AnswerProblem::Missing : AnswerProblem::None;
    if (field.kind == FieldKind::Choice && !field.choices.contains(answer))
        return AnswerProblem::NotAChoice;
    if (field.kind == FieldKind::CheckBox && answer != "yes"_L1)
        return AnswerProblem::NotAChoice;
    return AnswerProblem::None;
}

} // namespace model
