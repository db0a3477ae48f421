#include "app/ctl/reports.h"

#include <map>

namespace jangbu::app {

namespace {

void addBestSellers(CLI::App& report, Invocation& invocation)
{
    auto options = std::make_shared<BestSellersOptions>();
    auto* const command = report.add_subcommand("best-sellers", "What sold most before a moment");
    command->add_option("--at", options->at, "end of the window, UTC: 2011-08-31T18:00:00Z")
        ->required();
    constexpr std::int64_t daysMax = 366;
    constexpr std::int64_t limitMax = 100'000;
    command->add_option("--days", options->days, "length of the window")
        ->check(CLI::Range(std::int64_t{1}, daysMax))
        ->capture_default_str();
    command->add_option("--limit", options->limit, "how many products")
        ->check(CLI::Range(std::int64_t{1}, limitMax))
        ->capture_default_str();
    command->callback([&invocation, options] {
        invocation.run = [&invocation, options] { return reportBestSellers(invocation, *options); };
    });
}

void addSales(CLI::App& report, Invocation& invocation)
{
    auto options = std::make_shared<SalesOptions>();
    auto* const command = report.add_subcommand("sales", "Orders, units and revenue over time");
    command->add_option("--from", options->from, "first moment, UTC")->required();
    command->add_option("--to", options->to, "moment after the last, UTC")->required();
    const std::map<std::string, BucketBy> steps{{"hour", BucketBy::Hour}, {"day", BucketBy::Day}};
    command->add_option("--by", options->by, "hour, or day of the shop's time zone")
        ->transform(CLI::CheckedTransformer(steps));
    command->callback([&invocation, options] {
        invocation.run = [&invocation, options] { return reportSales(invocation, *options); };
    });
}

} // namespace

void addReports(CLI::App& app, Invocation& invocation)
{
    auto* const report = app.add_subcommand("report", "Figures from the book");
    report->require_subcommand(1);
    addBestSellers(*report, invocation);
    addSales(*report, invocation);
    auto customer = std::make_shared<std::string>();
    auto* const balance = report->add_subcommand("customer", "A customer's balance and entries");
    balance->add_option("ID", *customer, "id, phone, member number or name")->required();
    balance->callback([&invocation, customer] {
        invocation.run = [&invocation, customer] { return reportCustomer(invocation, *customer); };
    });
}

} // namespace jangbu::app
