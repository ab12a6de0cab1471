#include "base/memory.h"

#include <malloc.h>

namespace base {

void giveBackMemory()
{
#ifdef __GLIBC__ // others give it back by themselves
    malloc_trim(0);
#endif
}

} // namespace base
