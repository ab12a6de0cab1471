// Style sheet, scripts and icon, as they are in the program. Pure.
#pragma once

#include "portal/http.h"

namespace portal {

class StaticFiles {
public:
    // 404 with an empty body for anything else; 304 where the browser has it already (RFC 9110 13.1.2).
    static Reply reply(const QString &name, const Request &request);
    // Of all files together: in their addresses, so that new ones are fetched at once.
    static QString version();
};

} // namespace portal
