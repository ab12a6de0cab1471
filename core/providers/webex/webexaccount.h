#pragma once

#include "providers/meetingprovider.h"

namespace providers {

const ManagedProvider &webexManaged();

} // namespace providers
