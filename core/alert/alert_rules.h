#pragma once

#include "core/shop/settings.h"

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string_view>
#include <vector>

namespace jangbu {

/// What the shop is told of. The names are stored in the journal: append only.
enum class AlertKind : std::uint8_t {
    LowStock,
    RefusedPayments,
    BackupOverdue,
    BookBroken,
    ExportLag,
    DiskLow,
};

/// What is known at one moment. A figure that is not known neither raises nor clears anything.
struct AlertFigures
{
    std::optional<std::int64_t> lowProducts;       // at or below their threshold
    std::optional<std::int64_t> payments;          // of the last hour, refused ones included
    std::optional<std::int64_t> refusedPayments;   // of these
    std::optional<std::int64_t> minutesUnbackedUp; // since the last backup, or since the first day
    std::optional<bool> isBookIntact;              // the last check of the book
    std::optional<std::int64_t> exportLagMinutes;  // age of the oldest unsent event
    std::optional<std::int64_t> diskFreeMegabytes;
};

/// A rule that fired, or one that is over.
struct AlertChange
{
    AlertKind kind = AlertKind::LowStock;
    bool isRaised = false;
    std::int64_t figure = 0; // what the rule looked at, in its own unit

    friend bool operator==(const AlertChange&, const AlertChange&) = default;
};

/// So few payments say nothing about a rate.
inline constexpr std::int64_t tellingPayments = 10;

[[nodiscard]] std::span<const AlertKind> allAlerts();

/// `backup_overdue`: stable, for the journal.
[[nodiscard]] std::string_view alertName(AlertKind kind);
[[nodiscard]] std::optional<AlertKind> alertNamed(std::string_view name);

/// What changes when this is known while `standing` were raised and not cleared: each rule fires
/// once, and clears by itself. Beyond a threshold fires, at it does not.
[[nodiscard]] std::vector<AlertChange> judgeAlerts(
    const AlertFigures& figures,
    const ShopSettings& settings,
    const std::set<AlertKind>& standing
);

} // namespace jangbu
