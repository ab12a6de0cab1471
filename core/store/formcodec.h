// What is asked of people who register, and their answers, as the database holds them: JSON text.
#pragma once

#include "model/registrationform.h"

#include <QString>

#include <vector>

namespace store {

// Empty for a form that asks nothing.
QString formText(const model::RegistrationForm &form);
// What cannot be read, or is more than a form may hold, is left out.
model::RegistrationForm formFromText(const QString &text);

QString answersText(const std::vector<model::FormAnswer> &answers);
std::vector<model::FormAnswer> answersFromText(const QString &text);

} // namespace store
