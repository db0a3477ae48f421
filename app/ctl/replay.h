#pragma once

#include "app/ctl/invoice_file.h"
#include "core/port/book.h"
#include "core/port/catalogue_reader.h"
#include "core/port/customer_reader.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace jangbu::app {

/// The book that the past is sold through.
struct ReplayTarget
{
    Book& book;
    CatalogueReader& catalogue;
    CustomerReader& customers;
};

struct ReplayReport
{
    std::int64_t invoices = 0; // in the file
    std::int64_t skipped = 0;  // cancellations, and those without a line that counts
    std::int64_t orders = 0;   // sold
    std::map<std::string, std::int64_t> refused; // orders by reason
    std::int64_t lines = 0;                      // of the file, in what was sold
    std::int64_t units = 0;
    Money revenue;
};

enum class ReplayFailure : std::uint8_t { BookUnavailable, PreparationRefused };

struct ReplayError
{
    ReplayFailure failure = ReplayFailure::BookUnavailable;
    std::string detail; // which product, customer or top-up was refused, and why
};

using OnReplayProgress = std::function<void(std::size_t done, std::size_t all)>;

/// Sells `invoices` in the given order, each after a top-up of exactly its total. Products and
/// customers are saved at first sight; a new product receives `stock` units. Every id follows from
/// the file, so a replay that was cut off can be run again: what was sold stays sold once.
[[nodiscard]] std::expected<ReplayReport, ReplayError> replay(
    const std::vector<Invoice>& invoices,
    std::int64_t stock,
    const ReplayTarget& target,
    const OnReplayProgress& onProgress
);

} // namespace jangbu::app
