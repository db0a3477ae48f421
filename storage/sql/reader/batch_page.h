#pragma once

#include "core/limit/limits.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <vector>

namespace jangbu::storage {

/// Pages of what batches wrote, newest first, are cut between batches only: their cursor is a batch
/// number. One command moves one account or product at most once.
inline constexpr std::size_t rowsOfOneBatchMax = limit::commandsPerBatch;

/// The least batch that a page must not reach; 0 stands for "from the newest".
[[nodiscard]] constexpr std::int64_t endBatchNo(std::int64_t beforeBatchNo)
{
    return beforeBatchNo == 0 ? std::numeric_limits<std::int64_t>::max() : beforeBatchNo;
}

/// How many rows to read so that `cutBetweenBatches` can cut them to `limit`.
[[nodiscard]] constexpr std::size_t rowsToRead(std::size_t limit)
{
    return std::clamp(limit, std::size_t{1}, limit::pageSize) + rowsOfOneBatchMax;
}

/// Leaves the greatest number of whole batches with at most `limit` rows, at least one batch. Takes
/// `rowsToRead(limit)` rows with a member `batchNo`, or all that there are.
template <class Row>
void cutBetweenBatches(std::vector<Row>& rows, std::size_t limit)
{
    const std::size_t most = std::clamp(limit, std::size_t{1}, limit::pageSize);
    if (rows.size() <= most) {
        return;
    }
    const std::int64_t batchNo = rows[most].batchNo;
    const auto isOfBatch = [batchNo](const Row& row) { return row.batchNo == batchNo; };
    const auto begin = std::ranges::find_if(rows, isOfBatch);
    const auto end = std::ranges::find_if_not(begin, rows.end(), isOfBatch);
    rows.erase(begin == rows.begin() ? end : begin, rows.end());
}

} // namespace jangbu::storage
