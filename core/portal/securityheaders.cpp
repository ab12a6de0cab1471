#include "portal/securityheaders.h"

#include <algorithm>

namespace portal {

Headers securityHeaders(const Reply &reply, bool secure)
{
    Headers headers {
        { "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
            "form-action 'self'; base-uri 'none'; frame-ancestors 'none'" },
        { "Referrer-Policy", "no-referrer" },
        { "X-Content-Type-Options", "nosniff" },
        { "Permissions-Policy", "camera=(), microphone=(), geolocation=()" },
        { "Cross-Origin-Opener-Policy", "same-origin" },
        { "Cache-Control", "no-store" },
    };
    if (secure)
        headers.emplace_back("Strict-Transport-Security", "max-age=31536000");
    std::erase_if(headers, [&reply](const auto &header) {
        return std::any_of(reply.headers.begin(), reply.headers.end(),
            [&header](const auto &own) { return own.first.compare(header.first, Qt::CaseInsensitive) == 0; });
    });
    return headers;
}

} // namespace portal
