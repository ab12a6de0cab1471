#pragma once

#include "net/http.h"

#include <vector>

namespace net {

// Which requests an account's mode lets out. A pattern is a method and a path whose segments are literal,
// "{x}" for any one segment, or a last "**" for any rest: { "GET", "/v2/meetings/{id}" }. What no line
// allows is refused before it is sent.
struct AllowedRequest {
    QByteArray method;
    QByteArray path;
};

class AllowList {
public:
    AllowList() = default; // allows nothing
    explicit AllowList(std::vector<AllowedRequest> allowed) : m_allowed(std::move(allowed)) { }

    bool allows(const Request &request) const;

private:
    std::vector<AllowedRequest> m_allowed;
};

} // namespace net
