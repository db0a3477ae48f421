#include "core/alert/alert_rules.h"

#include "core/result/must.h"

#include <algorithm>
#include <array>
#include <utility>

namespace jangbu {

namespace {

constexpr std::int64_t minutesADay = 1'440;

constexpr std::array<std::pair<AlertKind, std::string_view>, 6> names{{
    {AlertKind::LowStock, "low_stock"},
    {AlertKind::RefusedPayments, "refused_payments"},
    {AlertKind::BackupOverdue, "backup_overdue"},
    {AlertKind::BookBroken, "book_broken"},
    {AlertKind::ExportLag, "export_lag"},
    {AlertKind::DiskLow, "disk_low"},
}};

constexpr auto kinds = [] {
    std::array<AlertKind, names.size()> listed{};
    for (std::size_t place = 0; place < names.size(); ++place) {
        listed.at(place) = names.at(place).first;
    }
    return listed;
}();

/// What one rule says: nothing when its figure is not known.
struct Verdict
{
    bool isWrong = false;
    std::int64_t figure = 0;
};

using Judged = std::optional<Verdict>;

/// Beyond `most` is wrong; 0 turns the rule off.
Judged above(std::optional<std::int64_t> figure, std::int64_t most)
{
    return figure ? Judged(Verdict{most > 0 && *figure > most, *figure}) : std::nullopt;
}

Judged refusedRate(const AlertFigures& figures, std::int64_t percentMost)
{
    if (!figures.payments || !figures.refusedPayments) {
        return std::nullopt;
    }
    const std::int64_t all = *figures.payments;
    const std::int64_t refused = *figures.refusedPayments;
    const bool isTelling = all >= tellingPayments;
    const std::int64_t percent = all > 0 ? refused * 100 / all : 0;
    // Compared as a product, so that nothing is lost by rounding.
    const bool isWrong = percentMost > 0 && isTelling && refused * 100 > percentMost * all;
    return Verdict{isWrong, percent};
}

Judged judge(AlertKind kind, const AlertFigures& figures, const ShopSettings& settings)
{
    switch (kind) {
    case AlertKind::LowStock:
        return figures.lowProducts ? Judged(Verdict{*figures.lowProducts > 0, *figures.lowProducts})
                                   : std::nullopt;
    case AlertKind::RefusedPayments:
        return refusedRate(figures, settings.alertRefusedPercent);
    case AlertKind::BackupOverdue:
        return above(figures.minutesUnbackedUp, settings.alertBackupDays * minutesADay);
    case AlertKind::BookBroken:
        return figures.isBookIntact ? Judged(Verdict{!*figures.isBookIntact, 0}) : std::nullopt;
    case AlertKind::ExportLag:
        return above(figures.exportLagMinutes, settings.alertExportLagMinutes);
    case AlertKind::DiskLow:
        return figures.diskFreeMegabytes
                   ? Judged(Verdict{
                         *figures.diskFreeMegabytes < settings.alertDiskFreeMegabytes,
                         *figures.diskFreeMegabytes
                     })
                   : std::nullopt;
    }
    MUST(false);
}

} // namespace

std::span<const AlertKind> allAlerts()
{
    return kinds;
}

std::string_view alertName(AlertKind kind)
{
    return names.at(static_cast<std::size_t>(kind)).second;
}

std::optional<AlertKind> alertNamed(std::string_view name)
{
    const auto* const found =
        std::ranges::find(names, name, &std::pair<AlertKind, std::string_view>::second);
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

std::vector<AlertChange> judgeAlerts(
    const AlertFigures& figures,
    const ShopSettings& settings,
    const std::set<AlertKind>& standing
)
{
    std::vector<AlertChange> changes;
    for (const AlertKind kind : allAlerts()) {
        const Judged judged = judge(kind, figures, settings);
        if (judged && judged->isWrong != standing.contains(kind)) {
            changes.push_back({kind, judged->isWrong, judged->figure});
        }
    }
    return changes;
}

} // namespace jangbu
