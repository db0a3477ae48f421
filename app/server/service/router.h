#pragma once

#include "app/server/call/route.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jangbu::app {

/// Finds the route of a path. A literal segment goes before a {…}.
class Router
{
public:
    /// `routes` must outlive it.
    explicit Router(std::span<const Route> routes);

    struct Match
    {
        const Route* route = nullptr; // null: no route has this path, or none this method
        bool isPathKnown = false;
        std::vector<std::string> values;
    };

    [[nodiscard]] Match match(Method method, const std::vector<std::string>& segments) const;

    /// The place of a route in the table.
    [[nodiscard]] std::size_t placeOf(const Route& route) const
    {
        return static_cast<std::size_t>(&route - m_routes.data());
    }

private:
    struct Pattern
    {
        const Route* route = nullptr;
        std::vector<std::string_view> segments; // empty: a {…}
    };

    std::span<const Route> m_routes;
    std::vector<Pattern> m_patterns;
};

} // namespace jangbu::app
