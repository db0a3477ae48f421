#include "app/ctl/reports.h"
#include "app/system/zone_offsets.h"
#include "core/money/money_text.h"
#include "core/sales/best_sellers.h"
#include "core/time/civil.h"

#include <QJsonArray>
#include <QJsonObject>

#include <fmt/core.h>

#include <unordered_map>

namespace jangbu::app {

namespace {

constexpr double basisPoints = 10'000;

std::optional<Instant> instantOrExplain(const std::string& text)
{
    const auto instant = parseInstant(text);
    if (!instant) {
        explain(fmt::format("{} is no moment: write 2011-08-31T18:00:00Z", text), ExitCode::Usage);
    }
    return instant;
}

std::vector<SoldProduct> soldOf(const std::vector<ProductSales>& sales)
{
    std::vector<SoldProduct> sold;
    sold.reserve(sales.size());
    for (const ProductSales& product : sales) {
        sold.push_back({product.product, product.units, product.revenue});
    }
    return sold;
}

ExitCode printBestSellers(
    const Invocation& invocation,
    const std::vector<BestSeller>& best,
    const std::vector<ProductSales>& sales,
    const Currency& currency
)
{
    std::unordered_map<ProductId, const ProductSales*> named;
    for (const ProductSales& product : sales) {
        named[product.product] = &product;
    }
    QJsonArray json;
    std::string text;
    for (const BestSeller& seller : best) {
        const ProductSales& product = *named.at(seller.sold.product);
        const std::string revenue = toText(seller.sold.revenue, currency);
        json.append(QJsonObject{
            {QStringLiteral("rank"), static_cast<qint64>(seller.rank)},
            {QStringLiteral("code"), QString::fromStdString(product.code)},
            {QStringLiteral("name"), QString::fromStdString(product.name)},
            {QStringLiteral("units"), static_cast<qint64>(seller.sold.units)},
            {QStringLiteral("revenue"), QString::fromStdString(revenue)},
            {QStringLiteral("share"), static_cast<double>(seller.shareBasisPoints) / basisPoints},
        });
        text += fmt::format(
            "{:>4}  {:<12}{:>8}{:>16}  {}\n",
            seller.rank,
            product.code,
            seller.sold.units,
            revenue,
            product.name
        );
    }
    return print(invocation, QJsonDocument(json), text);
}

/// `2011-08-31T18:00:00` or `2011-08-31`, on the shop's clock.
std::string nameOf(const SalesBucket& bucket, BucketBy by)
{
    const std::int64_t step = by == BucketBy::Hour ? usPerHour : usPerDay;
    const std::string text = toText(Instant{bucket.key * step});
    constexpr std::size_t dateLength = 10;
    constexpr std::size_t momentLength = 19;
    return text.substr(0, by == BucketBy::Hour ? momentLength : dateLength);
}

} // namespace

ExitCode reportBestSellers(const Invocation& invocation, const BestSellersOptions& options)
{
    const auto at = instantOrExplain(options.at);
    if (!at) {
        return ExitCode::Usage;
    }
    const auto shop = openShop(invocation, false);
    const auto settings = shop ? settingsOf(*shop) : std::nullopt;
    if (!settings) {
        return ExitCode::Refused;
    }
    const Instant from{at->us - options.days * usPerDay};
    const auto sales = shop->sales().productSales(from, *at);
    if (!sales) {
        return explain("the book cannot be read now");
    }
    const auto best = bestSellers(soldOf(*sales), {}, static_cast<std::size_t>(options.limit));
    return printBestSellers(invocation, best, *sales, settings->currency);
}

ExitCode reportSales(const Invocation& invocation, const SalesOptions& options)
{
    const auto from = instantOrExplain(options.from);
    const auto to = from ? instantOrExplain(options.to) : std::nullopt;
    if (!from || !to) {
        return ExitCode::Usage;
    }
    const auto shop = openShop(invocation, false);
    const auto settings = shop ? settingsOf(*shop) : std::nullopt;
    if (!settings) {
        return ExitCode::Refused;
    }
    const auto hours = shop->sales().salesByHour(*from, *to);
    const auto zone = zoneOffsets(settings->timezone, *from, *to);
    if (!hours || !zone) {
        return explain("the book cannot be read now");
    }
    QJsonArray json;
    std::string text;
    for (const SalesBucket& bucket : bucketSales(*hours, *zone, options.by)) {
        const std::string name = nameOf(bucket, options.by);
        const std::string revenue = toText(bucket.revenue, settings->currency);
        json.append(QJsonObject{
            {options.by == BucketBy::Hour ? QStringLiteral("hour") : QStringLiteral("day"),
             QString::fromStdString(name)},
            {QStringLiteral("orders"), static_cast<qint64>(bucket.orders)},
            {QStringLiteral("units"), static_cast<qint64>(bucket.units)},
            {QStringLiteral("revenue"), QString::fromStdString(revenue)},
        });
        text +=
            fmt::format("{:<22}{:>8}{:>10}{:>16}\n", name, bucket.orders, bucket.units, revenue);
    }
    return print(invocation, QJsonDocument(json), text);
}

} // namespace jangbu::app
