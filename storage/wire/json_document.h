#pragma once

#include "storage/wire/wire_error.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/storage_ptr.hpp>
#include <boost/json/value.hpp>

#include <cstddef>
#include <string_view>

namespace jangbu::storage {

/// Deeper than anything we write.
inline constexpr std::size_t jsonDepthMax = 8;

/// One whole JSON text of at most `bytesMax`, UTF-8, nothing after it.
[[nodiscard]] Wire<boost::json::value> parseJson(std::string_view text, std::size_t bytesMax);

/// The same with the value's memory from `memory`, which must outlive it.
[[nodiscard]] Wire<boost::json::value>
parseJson(std::string_view text, std::size_t bytesMax, boost::json::storage_ptr memory);

} // namespace jangbu::storage
