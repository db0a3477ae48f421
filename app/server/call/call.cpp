#include "app/server/call/call.h"

#include "core/limit/limits.h"
#include "core/text/whole_number.h"

#include <algorithm>

namespace jangbu::app {

const std::string* CallReader::text(std::string_view name)
{
    m_asked.push_back(name);
    const auto& query = m_call.target.query;
    const auto found = std::ranges::find(query, name, &std::pair<std::string, std::string>::first);
    return found == query.end() ? nullptr : &found->second;
}

std::int64_t
CallReader::numberOr(std::string_view text, std::string_view name, std::int64_t otherwise)
{
    const auto number = parseWholeNumber(text);
    if (!number) {
        m_wrong = name;
    }
    return number.value_or(otherwise);
}

std::size_t CallReader::pageLimit(std::size_t otherwise)
{
    const std::int64_t asked = number("limit", static_cast<std::int64_t>(otherwise));
    if (asked < 1 || asked > static_cast<std::int64_t>(limit::pageSize)) {
        m_wrong = "limit";
        return otherwise;
    }
    return static_cast<std::size_t>(asked);
}

bool CallReader::flag(std::string_view name)
{
    const std::string* found = text(name);
    if (found != nullptr && *found != "true" && *found != "false") {
        m_wrong = name;
    }
    return found != nullptr && *found == "true";
}

Instant CallReader::instant(std::string_view name)
{
    const std::string* found = text(name);
    const auto parsed = found == nullptr ? std::nullopt : storage::parseRfc3339(*found);
    if (!parsed) {
        m_wrong = name;
    }
    return parsed.value_or(Instant{});
}

std::optional<std::string> CallReader::wrong() const
{
    if (!m_wrong.empty()) {
        return m_wrong;
    }
    const auto stray = std::ranges::find_if(m_call.target.query, [this](const auto& field) {
        return std::ranges::find(m_asked, field.first) == m_asked.end();
    });
    return stray == m_call.target.query.end() ? std::nullopt : std::optional{stray->first};
}

} // namespace jangbu::app
