#pragma once

namespace base {

// Gives memory that was freed back to the system. Worth it when work has ended; takes some milliseconds. Any
// thread.
void giveBackMemory();

} // namespace base
