#pragma once

#include "net/answererror.h"

namespace providers {

// {"message", "errors": [{"description"}]} as an error; beside 429 also 423 (locked) says when to come again.
base::Error webexError(const net::Request &request, const net::Response &response, base::Instant now);

} // namespace providers
