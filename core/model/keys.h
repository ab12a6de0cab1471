#pragma once

#include "base/id.h"

namespace model {

using SessionKey = base::Key<struct SessionTag>;
using ProfileKey = base::Key<struct ProfileTag>;

} // namespace model
