#pragma once

#include "app/server/call/route.h"

#include <span>

namespace jangbu::app {

/// Every route of the server. The router, the tests of access and the test of openapi.yaml read it.
[[nodiscard]] std::span<const Route> routes();

} // namespace jangbu::app
