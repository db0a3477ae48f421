#pragma once

#include "app/system/log.h"
#include "app/system/open_failure.h"
#include "core/port/clock.h"
#include "storage/counter/counter_file.h"

#include <expected>
#include <filesystem>
#include <memory>

namespace jangbu::app {

/// counter.db of a data folder; the log says when a damaged one was set aside, or why it did not open.
[[nodiscard]] std::expected<std::unique_ptr<storage::CounterFile>, OpenFailure>
openCounterFile(const std::filesystem::path& folder, Log& log, const Clock& clock);

} // namespace jangbu::app
