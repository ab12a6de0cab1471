#pragma once

#include "providers/provider.h"

#include <vector>

namespace providers {

// Every provider kind, in the order to offer them. Adding one: its file, and its line in
// registry.cpp.
const std::vector<Provider> &all();
const Provider &of(model::ProviderKind kind);

} // namespace providers
