#pragma once

#include "core/command/command.h"
#include "tests/generators/random.h"

#include <cstdint>
#include <vector>

namespace jangbu::load {

/// The size of the shop that is measured.
struct ShopSize
{
    std::uint32_t customers = 100'000;
    std::uint32_t products = 10'000;
};

/// Customers and products are numbered, so that whoever sends orders need not ask for them.
[[nodiscard]] CustomerId benchCustomer(std::uint32_t number);
[[nodiscard]] ProductId benchProduct(std::uint32_t number);
[[nodiscard]] Money benchPrice(std::uint32_t productNumber);

/// What fills an empty shop, in order: the wide limits first, which the rest needs. Ids are fixed, so
/// that it may be done again.
[[nodiscard]] std::vector<CommandBody> benchSettings();
[[nodiscard]] std::vector<CommandBody> benchGoods(std::uint32_t productNumber);
[[nodiscard]] std::vector<CommandBody> benchWallet(std::uint32_t customerNumber);

/// A campaign that is open from yesterday to tomorrow.
[[nodiscard]] SaveCampaign
benchCampaign(CampaignId campaign, std::int64_t quantity, std::int64_t perCustomer);

/// Numbers 0 … count − 1 of which the k-th comes about 1/k as often as the first.
class Zipf
{
public:
    explicit Zipf(std::uint32_t count);

    [[nodiscard]] std::uint32_t draw(generators::Random& random) const;

private:
    std::vector<std::uint64_t> m_weightUpTo; // ascending
};

/// Orders of two lines: any customer, products by their popularity.
class BenchOrders
{
public:
    BenchOrders(ShopSize size, std::uint64_t seed);

    [[nodiscard]] PlaceOrder next();
    [[nodiscard]] ProductId anyProduct();
    [[nodiscard]] CustomerId anyCustomer();

private:
    ShopSize m_size;
    Zipf m_popularity;
    generators::Random m_random;
};

} // namespace jangbu::load
