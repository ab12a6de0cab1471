#include "app/meetwright/display.h"

namespace app {

bool isThereADisplay()
{
    return true;
}

} // namespace app
