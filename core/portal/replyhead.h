// A reply as bytes (RFC 9112 section 4). Pure.
#pragma once

#include "base/time.h"
#include "portal/http.h"

namespace portal {

struct ReplyManner {
    bool secure = false;
    bool keepAlive = true;
    bool withBody = true; // not after HEAD
    QByteArray date; // as httpDate() gives it
};

QByteArray httpDate(base::Instant instant); // RFC 9110 section 5.6.7

// Headers of the reply that could be read as more than one are left out.
QByteArray replyBytes(const Reply &reply, const ReplyManner &manner);

// What the server says by itself: the status in words.
Reply plainReply(int status);

} // namespace portal
