// The registration form: from the host's fields to the page, and from what was sent to a request. Pure.
#pragma once

#include "portal/form.h"
#include "portal/values.h"
#include "services/attendeeservice.h"

#include <functional>

namespace portal {

// `part`: what was wrong with what was sent (AttendeeService's Invalid); `textOf`: pageText().
void fillRegistration(Values &values, const model::RegistrationForm &form, const Form &sent,
    const QString &part, const std::function<QString(const char *)> &textOf);

// Without where, language and address.
services::RegistrationRequest registrationIn(const Form &form);

} // namespace portal
