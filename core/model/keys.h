#pragma once

#include "base/id.h"

namespace model {

using SessionKey = base::Key<struct SessionTag>;
using ProfileKey = base::Key<struct ProfileTag>;
using AccountKey = base::Key<struct AccountTag>;
using MeetingKey = base::Key<struct MeetingTag>;
using RegistrantKey = base::Key<struct RegistrantTag>;
using EffectKey = base::Key<struct EffectTag>;

} // namespace model
