#pragma once

#include "core/port/platform_export.h"
#include "storage/sql/reader/reader_pool.h"

#include <string>

namespace jangbu::storage {

/// What the book knows of a destination: its queue and who is parked.
[[nodiscard]] Read<PlatformStatus>
loadPlatformStatus(ReaderPool& readers, const std::string& destination);

} // namespace jangbu::storage
