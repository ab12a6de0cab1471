#pragma once

#include "providers/meetingprovider.h"

namespace providers {

const ManagedProvider &managedJitsi();

} // namespace providers
