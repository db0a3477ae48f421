#pragma once

#include <cstddef>
#include <cstdint>

/// Every bound of the shop that is not a setting. Each is tested at the limit and one beyond it.
namespace jangbu::limit {

inline constexpr std::size_t linesPerOrder = 2'000;
inline constexpr std::int64_t quantityPerLine = 9'999;
inline constexpr std::size_t pageSize = 200;
inline constexpr std::size_t bodyBytes = std::size_t{512} * 1024;
inline constexpr std::size_t commandsPerBatch = 256;
inline constexpr std::size_t queuedCommands = 2'048;
inline constexpr int batchTries = 3;
inline constexpr std::size_t nameCharacters = 200;
inline constexpr std::size_t noteCharacters = 1'000;
inline constexpr std::size_t codeCharacters = 64;
inline constexpr std::size_t barcodesPerProduct = 20;
inline constexpr std::size_t settingsPerCommand = 100;
inline constexpr std::int64_t stockPerProduct = 1'000'000'000'000;
/// Of one top-up or one balance, in minor units: millions of them still add up in 64 bits.
inline constexpr std::int64_t amountMinor = 1'000'000'000'000;
inline constexpr std::int64_t lowStockAt = 1'000'000;
inline constexpr std::int64_t lockMinutes = 1'440;
inline constexpr std::int64_t backupHours = 8'760;
inline constexpr std::int64_t backupsKept = 1'000;
inline constexpr std::int64_t alertDays = 365;
inline constexpr std::int64_t alertMinutes = 525'600;
inline constexpr std::int64_t diskMegabytes = 1'000'000'000;
inline constexpr std::int64_t couponsPerCampaign = 100'000'000;
inline constexpr std::int64_t couponsPerCustomer = 1'000;
inline constexpr std::int64_t couponDays = 3'650;
inline constexpr std::size_t receiptPrefixCharacters = 8;
inline constexpr std::size_t pinDigitsMin = 4;
inline constexpr std::size_t pinDigitsMax = 8;

} // namespace jangbu::limit
