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

std::string markOf(const Vault& vault)
{
    constexpr std::string_view digits = "0123456789abcdef";
    constexpr std::size_t bytes = 4;
    std::string text;
    const KeyCheck check = vault.keyCheck();
    for (const std::uint8_t byte : std::span(check).first(bytes)) {
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

std::optional<Instant> madeAtOf(std::string_view name, const Vault& vault)
{
    if (!name.starts_with(beginning) || name.size() < beginning.size() + momentCharacters) {
        return std::nullopt;
    }
    std::string moment(name.substr(beginning.size(), momentCharacters));
    std::replace(moment.begin() + clockAt, moment.end(), '-', ':');
    const auto madeAt = parseInstant(moment);
    return madeAt && backupName(*madeAt, vault) == name ? madeAt : std::nullopt;
}

} // namespace jangbu::storage
