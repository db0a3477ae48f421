#pragma once

#include "app/server/server_options.h"

namespace jangbu::app {

/// Opens the shop, serves until SIGTERM or SIGINT, and gives the exit code.
[[nodiscard]] int runServer(const ServerOptions& options);

} // namespace jangbu::app
