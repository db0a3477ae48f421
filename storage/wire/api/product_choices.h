#pragma once

#include "core/port/catalogue_reader.h"
#include "core/result/must.h"

#include <array>
#include <optional>
#include <string_view>

// The words of a product query that are chosen from a few, for the server and its clients.
namespace jangbu::storage {

template <class Value>
struct Choice
{
    std::string_view name;
    Value value;
};

/// Of each list the first is meant when the query says nothing.
inline constexpr auto stockChoices = std::to_array<Choice<StockFilter>>({
    {"any", StockFilter::Any},
    {"in_stock", StockFilter::InStock},
    {"low", StockFilter::Low},
    {"sold_out", StockFilter::SoldOut},
});

inline constexpr auto activeChoices = std::to_array<Choice<ActiveFilter>>({
    {"active", ActiveFilter::Active},
    {"inactive", ActiveFilter::Inactive},
    {"any", ActiveFilter::Any},
});

inline constexpr auto orderChoices = std::to_array<Choice<ProductOrder>>({
    {"name", ProductOrder::Name},
    {"price", ProductOrder::Price},
    {"stock", ProductOrder::Stock},
});

template <class Value, std::size_t Count>
[[nodiscard]] constexpr std::string_view
choiceName(const std::array<Choice<Value>, Count>& choices, Value value)
{
    for (const Choice<Value>& choice : choices) {
        if (choice.value == value) {
            return choice.name;
        }
    }
    MUST(false);
}

template <class Value, std::size_t Count>
[[nodiscard]] constexpr std::optional<Value>
choiceNamed(const std::array<Choice<Value>, Count>& choices, std::string_view name)
{
    for (const Choice<Value>& choice : choices) {
        if (choice.name == name) {
            return choice.value;
        }
    }
    return std::nullopt;
}

} // namespace jangbu::storage
