// What iCalendar has no property for, as X-properties: written by icswriter, read by icsreader.
// Never the password.
#pragma once

#include "invites/icalsupport.h"
#include "model/session.h"

namespace invites {

void writeOwnFields(icalcomponent *component, const model::Session &session);
// Whether the component was written by Meetwright; then its own fields are in `session`.
bool readOwnFields(icalcomponent *component, model::Session &session);

} // namespace invites
