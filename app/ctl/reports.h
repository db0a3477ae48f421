#pragma once

#include "app/ctl/invocation.h"
#include "core/sales/sales_bucket.h"

#include <string>

namespace jangbu::app {

struct BestSellersOptions
{
    std::string at;
    std::int64_t days = 3;
    std::int64_t limit = 5;
};

struct SalesOptions
{
    std::string from;
    std::string to;
    BucketBy by = BucketBy::Day;
};

[[nodiscard]] ExitCode
reportBestSellers(const Invocation& invocation, const BestSellersOptions& options);
[[nodiscard]] ExitCode reportSales(const Invocation& invocation, const SalesOptions& options);
[[nodiscard]] ExitCode reportCustomer(const Invocation& invocation, const std::string& customer);

} // namespace jangbu::app
