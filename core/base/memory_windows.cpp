#include "base/memory.h"

#include <windows.h>

namespace base {

void giveBackMemory()
{
    HeapCompact(GetProcessHeap(), 0);
}

} // namespace base
