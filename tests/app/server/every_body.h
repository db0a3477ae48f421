#pragma once

#include "core/command/command.h"

#include <utility>
#include <variant>
#include <vector>

namespace jangbu::tests {

template <std::size_t... Places>
[[nodiscard]] std::vector<CommandBody> bodiesAt(std::index_sequence<Places...> /*places*/)
{
    return {CommandBody(std::in_place_index<Places>)...};
}

/// One of every kind of command, with nothing in it.
[[nodiscard]] inline std::vector<CommandBody> everyBody()
{
    return bodiesAt(std::make_index_sequence<std::variant_size_v<CommandBody>>{});
}

} // namespace jangbu::tests
