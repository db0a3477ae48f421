#include "tests/bench/load/bench_shop.h"

#include "tests/bench/load/request.h"

#include <algorithm>
#include <string>

namespace jangbu::load {

namespace {

enum class Kind : std::uint8_t { Customer = 0xC1, Product = 0xD1 };

/// A UUIDv7 of a fixed moment whose last bytes are the number.
Uuid numbered(Kind kind, std::uint32_t number)
{
    constexpr std::int64_t moment = 1'790'650'800'000;
    std::array<std::uint8_t, 10> rest{};
    rest[2] = static_cast<std::uint8_t>(kind);
    for (std::size_t place = 0; place < 4; ++place) {
        rest[9 - place] = static_cast<std::uint8_t>(number >> (8 * place));
    }
    return makeUuidV7(moment, rest);
}

} // namespace

CustomerId benchCustomer(std::uint32_t number)
{
    return CustomerId{numbered(Kind::Customer, number)};
}

ProductId benchProduct(std::uint32_t number)
{
    return ProductId{numbered(Kind::Product, number)};
}

Money benchPrice(std::uint32_t productNumber)
{
    return Money{500 + static_cast<std::int64_t>(productNumber % 100) * 100};
}

std::vector<CommandBody> benchSettings()
{
    return {ChangeSettings{{
        {"topup.maximum", "1000000000"},
        {"balance.maximum", "1000000000"},
    }}};
}

std::vector<CommandBody> benchGoods(std::uint32_t productNumber)
{
    const ProductId product = benchProduct(productNumber);
    ProductDetails details;
    details.code = "B" + std::to_string(productNumber);
    details.name = "상품 " + std::to_string(productNumber);
    details.category = "과자";
    details.price = benchPrice(productNumber);
    details.unit = "개";
    return {SaveProduct{product, details}, ReceiveStock{product, 1'000'000'000, true, {}}};
}

std::vector<CommandBody> benchWallet(std::uint32_t customerNumber)
{
    const CustomerId customer = benchCustomer(customerNumber);
    CustomerProfile profile;
    profile.name = "고객 " + std::to_string(customerNumber);
    return {
        SaveCustomer{customer, profile},
        TopUp{customer, Money{1'000'000'000}, Tender::Cash, {}}
    };
}

SaveCampaign benchCampaign(CampaignId campaign, std::int64_t quantity, std::int64_t perCustomer)
{
    CampaignDetails details;
    details.name = "선착순";
    details.terms.amountOff = Money{1'000};
    details.terms.validDays = 30;
    details.quantity = quantity;
    details.perCustomer = perCustomer;
    details.opensAt = Instant{now().us - usPerDay};
    details.closesAt = Instant{now().us + usPerDay};
    return {campaign, details};
}

Zipf::Zipf(std::uint32_t count)
{
    constexpr std::uint64_t weightOfFirst = 1ULL << 32U;
    std::uint64_t sum = 0;
    m_weightUpTo.reserve(count);
    for (std::uint64_t rank = 1; rank <= count; ++rank) {
        sum += weightOfFirst / rank;
        m_weightUpTo.push_back(sum);
    }
}

std::uint32_t Zipf::draw(generators::Random& random) const
{
    const std::uint64_t weight = random.next() % m_weightUpTo.back();
    const auto found = std::ranges::upper_bound(m_weightUpTo, weight);
    return static_cast<std::uint32_t>(found - m_weightUpTo.begin());
}

BenchOrders::BenchOrders(ShopSize size, std::uint64_t seed)
    : m_size(size), m_popularity(size.products), m_random(seed)
{}

PlaceOrder BenchOrders::next()
{
    const std::uint32_t first = m_popularity.draw(m_random);
    std::uint32_t second = m_popularity.draw(m_random);
    if (second == first) {
        second = (first + 1) % m_size.products;
    }
    PlaceOrder order;
    order.customer = anyCustomer();
    order.lines.push_back({benchProduct(first), 1, benchPrice(first), {}});
    order.lines.push_back({benchProduct(second), 2, benchPrice(second), {}});
    return order;
}

ProductId BenchOrders::anyProduct()
{
    return benchProduct(m_popularity.draw(m_random));
}

CustomerId BenchOrders::anyCustomer()
{
    return benchCustomer(static_cast<std::uint32_t>(m_random.next() % m_size.customers));
}

} // namespace jangbu::load
