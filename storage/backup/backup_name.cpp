#include "storage/backup/backup_name.h"

#include "core/time/civil.h"

#include <algorithm>
#include <span>

namespace jangbu::storage {

namespace {

constexpr std::string_view beginning = "jangbu-";
constexpr std::string_view ending = ".jbk";
constexpr std::size_t momentCharacters = 20;
constexpr std::size_t clockAt = 11; // of the moment: after the date and its T

constexpr std::string_view digits = "0123456789abcdef";
constexpr std::size_t markBytes = 4;
constexpr std::size_t markCharacters = 2 * markBytes;

bool isMark(std::string_view text)
{
    return text.find_first_not_of(digits) == std::string_view::npos;
}

std::string markOf(const Vault& vault)
{
    std::string text;
    const KeyCheck check = vault.keyCheck();
    for (const std::uint8_t byte : std::span(check).first(markBytes)) {
        text += digits[byte >> 4U];
        text += digits[byte & 0x0FU];
    }
    return text;
}

} // namespace

std::string momentInName(Instant moment)
{
    std::string text = toText(moment);
    std::ranges::replace(text, ':', '-');
    return text;
}

std::string backupName(Instant madeAt, const Vault& vault)
{
    return std::string(beginning) + momentInName(madeAt) + "-" + markOf(vault)
           + std::string(ending);
}

std::optional<Instant> madeAtOf(std::string_view name)
{
    const std::size_t markAt = beginning.size() + momentCharacters;
    if (!name.starts_with(beginning) || name.size() != markAt + 1 + markCharacters + ending.size()
        || name[markAt] != '-' || !name.ends_with(ending)
        || !isMark(name.substr(markAt + 1, markCharacters))) {
        return std::nullopt;
    }
    const std::string_view written = name.substr(beginning.size(), momentCharacters);
    std::string moment(written);
    std::replace(moment.begin() + clockAt, moment.end(), '-', ':');
    const auto madeAt = parseInstant(moment);
    return madeAt && momentInName(*madeAt) == written ? madeAt : std::nullopt;
}

} // namespace jangbu::storage
