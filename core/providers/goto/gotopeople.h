// What webinars' and trainings' registrants share.
#pragma once

#include "providers/jsonfields.h"
#include "providers/meetingprovider.h"

namespace providers {

// Both names are needed there; a person who gave one is not turned away for it.
QString goToName(const QString &name);

PersonThere goToPersonFrom(const JsonFields &json, QLatin1StringView first, QLatin1StringView last);

} // namespace providers
