// What the front doors see of providers: their values, by services' names.
#pragma once

#include "providers/capabilities.h"
#include "providers/meetingprovider.h"

namespace services {

using providers::AccountReport;
using providers::Capabilities;
using providers::ConnectionGuide;
using providers::GuideField;
using providers::GuideScope;
using providers::GuideStep;
using providers::PasswordRules;
using providers::RecurrenceFit;
using providers::StartLink;

} // namespace services
