// What the attendee pages say, by the names that their templates use ({{t.join}}). A text may hold
// {{variables}} of the page; their values are escaped like everywhere in a template.
#pragma once

#include "invites/translation.h"

#include <QByteArray>
#include <QString>

namespace portal {

// Empty for a name that there is not.
QString pageText(const invites::Translation &translation, const QByteArray &name);

} // namespace portal
