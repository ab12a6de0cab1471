#pragma once

#include "providers/meetingprovider.h"

namespace providers {

const ManagedProvider &goToManaged();

} // namespace providers
