#include "mail/curl.h"

namespace mail {

bool isCurlHere()
{
    static const bool here = base::loadLate(
        { { "curl", "4" }, { "libcurl" }, { "libcurl-x64" } }, { CURL_FUNCTIONS(MEETWRIGHT_LATE_FUNCTION) });
    return here;
}

} // namespace mail
