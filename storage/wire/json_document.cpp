#include "storage/wire/json_document.h"

#include <boost/json/parse.hpp>

#include <utility>

namespace jangbu::storage {

Wire<boost::json::value> parseJson(std::string_view text, std::size_t bytesMax)
{
    return parseJson(text, bytesMax, {});
}

Wire<boost::json::value>
parseJson(std::string_view text, std::size_t bytesMax, boost::json::storage_ptr memory)
{
    if (text.size() > bytesMax) {
        return std::unexpected(WireError{WireFault::TooLarge, {}});
    }
    boost::json::parse_options options;
    options.max_depth = jsonDepthMax;
    boost::json::error_code error;
    boost::json::value value = boost::json::parse(text, error, std::move(memory), options);
    if (error) {
        return std::unexpected(WireError{WireFault::NotJson, {}});
    }
    return value;
}

} // namespace jangbu::storage
