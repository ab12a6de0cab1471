#pragma once

#include "mail/curl.h"

#include <mutex>
#include <set>

namespace mail {

// The open sockets of one thread's connections, so that another thread can end what waits on them: libcurl
// waits for the answers to the last dot and to QUIT without looking up.
class SmtpSockets {
public:
    void watch(CURL *handle); // has to outlive the handle's connections
    void shutDown(); // whoever waits sees the end of the connection; any thread

private:
    static int opened(void *self, curl_socket_t socket, curlsocktype);
    static int close(void *self, curl_socket_t socket);

    std::mutex m_mutex;
    std::set<curl_socket_t> m_open;
};

} // namespace mail
