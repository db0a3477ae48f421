#pragma once

#include "storage/sql/rows/row_batch.h"
#include "storage/sql/transaction.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace jangbu::tests {

/// An engine's table `probe` holds amounts below this only.
inline constexpr std::int64_t tooMuch = 1'000;

[[nodiscard]] inline storage::RowBatch probes()
{
    return storage::RowBatch({"probe", {"amount", "note", "seal", "probe_id"}});
}

/// A row that says no more than its number and amount.
inline void add(storage::RowBatch& rows, std::int64_t id, std::int64_t amount)
{
    rows.add(amount, std::string("n"), std::vector<std::uint8_t>{1}, id);
}

/// Values that are easily altered on their way.
struct HardProbe
{
    std::int64_t amount = std::numeric_limits<std::int64_t>::min();
    std::string note = "장부 \"a\\b\" {1,2} 'c' ?";
    std::vector<std::uint8_t> seal{0, 1, 0xFF, '\\', 0};
};

/// Three rows: hard values, empty ones and none.
[[nodiscard]] inline storage::RowBatch hardProbes()
{
    const HardProbe hard;
    storage::RowBatch rows = probes();
    rows.add(hard.amount, hard.note, hard.seal, 1);
    rows.add(std::int64_t{-1}, std::string(), std::vector<std::uint8_t>{}, 2);
    rows.add(
        std::optional<std::int64_t>{},
        std::optional<std::string>{},
        std::optional<std::vector<std::uint8_t>>{},
        3
    );
    return rows;
}

/// What `readProbes` gives of hardProbes().
[[nodiscard]] inline std::vector<std::string> hardProbesRead()
{
    const HardProbe hard;
    return {
        std::to_string(hard.amount) + "|" + hard.note + "|"
            + std::string(hard.seal.begin(), hard.seal.end()),
        "-1||",
        "null",
    };
}

[[nodiscard]] inline storage::Sql<std::vector<std::string>> readProbes(
    storage::Transaction& transaction
)
{
    std::vector<std::string> seen;
    auto read = transaction.prepare("SELECT amount, note, seal FROM probe ORDER BY probe_id")
                    .forEach([&seen](const storage::RowView& row) {
                        if (row.isNull(0) && row.isNull(1) && row.isNull(2)) {
                            seen.emplace_back("null");
                            return;
                        }
                        const auto blob = row.blob(2);
                        seen.push_back(
                            std::to_string(row.integer(0)) + "|" + row.text(1) + "|"
                            + std::string(blob.begin(), blob.end())
                        );
                    });
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    return seen;
}

/// A row with a text that no engine would give back as it was.
[[nodiscard]] inline storage::RowBatch unstorableProbe()
{
    storage::RowBatch rows = probes();
    rows.add(std::int64_t{1}, std::string("a\0b", 3), std::vector<std::uint8_t>{}, 1);
    return rows;
}

} // namespace jangbu::tests
