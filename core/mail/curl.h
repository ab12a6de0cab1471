// libcurl's functions, loaded with the first mail that goes out (base/latelibrary.h).
#pragma once

#include "base/latelibrary.h"

#include <curl/curl.h>

namespace mail {

#define CURL_FUNCTIONS(X)                                                                                    \
    X(curl_easy_cleanup)                                                                                     \
    X(curl_easy_getinfo)                                                                                     \
    X(curl_easy_init)                                                                                        \
    X(curl_easy_setopt)                                                                                      \
    X(curl_global_init)                                                                                      \
    X(curl_multi_add_handle)                                                                                 \
    X(curl_multi_cleanup)                                                                                    \
    X(curl_multi_info_read)                                                                                  \
    X(curl_multi_init)                                                                                       \
    X(curl_multi_perform)                                                                                    \
    X(curl_multi_poll)                                                                                       \
    X(curl_multi_remove_handle)                                                                              \
    X(curl_multi_setopt)                                                                                     \
    X(curl_multi_wakeup)                                                                                     \
    X(curl_slist_append)                                                                                     \
    X(curl_slist_free_all)

// libcurl's header has macros of these names, which only put casts around the arguments in C.
#undef curl_easy_setopt
#undef curl_easy_getinfo
#undef curl_multi_setopt

CURL_FUNCTIONS(MEETWRIGHT_LATE_POINTER)

bool isCurlHere(); // any thread

} // namespace mail
