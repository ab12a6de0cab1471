// The one table of what is sent again by itself, and what the caller is told when nothing more is sent.
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "net/sending.h"

namespace net {

constexpr int mostSendings = 3;
constexpr std::chrono::seconds longestPause { 20 }; // of all pauses of one request together

// How long to wait before the request is sent again; empty where it is not. `sendings` so far, `paused`
// between them. Only requests that are safe to repeat are: after a 408, 425, 429, 500, 502, 503 or 504
// and when there was no connection or it was cut, at most three times, exponentially later (RFC 9110
// 9.2.2). A server that wants to be left alone longer than longestPause is: its answer goes to the
// caller, whose outbox waits better (errorOfStatus tells until when).
std::optional<std::chrono::milliseconds> pauseBeforeNext(const Request &request, const Sent &sent,
    int sendings, std::chrono::milliseconds paused, base::Instant now, base::Random &random);

// The error of a sending without an answer: what channel.h promises.
base::Error errorOfSending(const Request &request, const Sent &sent);

} // namespace net
