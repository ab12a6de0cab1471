#include "base/memory.h"

#include <malloc/malloc.h>

namespace base {

void giveBackMemory()
{
    malloc_zone_pressure_relief(nullptr, 0);
}

} // namespace base
