#include "storage/postgres/turn/exclusive_name.h"

#include "core/result/must.h"

#include <string>

namespace jangbu::storage {

Sql<bool> tryHoldName(Connection& connection, std::string_view name)
{
    static constexpr std::string_view allowed =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-";
    MUST(name.find_first_not_of(allowed) == std::string_view::npos);
    // The first number keeps these apart from the locks of opening and of writing.
    const auto held = connection.runText(
        "SELECT 1 WHERE pg_try_advisory_lock(1784824397, hashtext('" + std::string(name) + "'))"
    );
    if (!held) {
        return std::unexpected(held.error());
    }
    return !held->empty();
}

} // namespace jangbu::storage
