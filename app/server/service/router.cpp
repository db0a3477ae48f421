#include "app/server/service/router.h"

#include <algorithm>

namespace jangbu::app {

namespace {

std::vector<std::string_view> segmentsOf(std::string_view pattern)
{
    std::vector<std::string_view> segments;
    while (!pattern.empty()) {
        pattern.remove_prefix(1); // the slash
        const std::string_view segment = pattern.substr(0, pattern.find('/'));
        segments.push_back(segment.starts_with('{') ? std::string_view{} : segment);
        pattern.remove_prefix(segment.size());
    }
    return segments;
}

bool fits(const std::vector<std::string_view>& pattern, const std::vector<std::string>& segments)
{
    return std::ranges::equal(pattern, segments, [](std::string_view expected, const auto& found) {
        return expected.empty() || expected == found;
    });
}

} // namespace

Router::Router(std::span<const Route> routes) : m_routes(routes)
{
    for (const Route& route : routes) {
        m_patterns.push_back({&route, segmentsOf(route.pattern)});
    }
    std::ranges::stable_sort(m_patterns, {}, [](const Pattern& pattern) {
        return std::ranges::count(pattern.segments, std::string_view{});
    });
}

Router::Match Router::match(Method method, const std::vector<std::string>& segments) const
{
    Match match;
    for (const Pattern& pattern : m_patterns) {
        if (!fits(pattern.segments, segments)) {
            continue;
        }
        match.isPathKnown = true;
        if (pattern.route->method != method) {
            continue;
        }
        match.route = pattern.route;
        for (std::size_t place = 0; place < segments.size(); ++place) {
            if (pattern.segments[place].empty()) {
                match.values.push_back(segments[place]);
            }
        }
        break;
    }
    return match;
}

} // namespace jangbu::app
