#pragma once

#include <cstddef>

namespace bench {

// Asks the system for as many files and sockets as `wanted` for this process. Gives how many it may have now.
std::size_t raiseFileHandles(std::size_t wanted);

} // namespace bench
