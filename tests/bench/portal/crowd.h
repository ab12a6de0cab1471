// The attendees of the measurement, in a process of their own so that the server's memory is measured alone.
#pragma once

#include <cstddef>
#include <cstdint>

namespace bench {

// Waits in the room with `count` connections, `rounds` times, and says on standard output
//   "sent N"                    N requests are on their way; goes on when told "go"
//   "done MEDIAN LAST PAGE BAD" the redirects were read: when (nanoseconds of the steady clock), how long a
//   page
//                               took meanwhile at worst (nanoseconds), and how many got something else
int runCrowd(std::uint16_t port, std::size_t count, int rounds);

} // namespace bench
