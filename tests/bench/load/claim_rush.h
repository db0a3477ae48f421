#pragma once

#include "core/identity/ids.h"
#include "tests/bench/load/insistence.h"
#include "tests/bench/load/latency_histogram.h"
#include "tests/generators/random.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace jangbu::load {

/// Many customers for few coupons, all at once.
struct RushSize
{
    std::uint32_t claims = 50'000;
    std::uint32_t customers = 10'000;
    std::int64_t coupons = 1'000;
    std::int64_t perCustomer = 3;
    std::size_t connections = 128;
};

/// What became of it.
struct RushReport
{
    std::int64_t claimed = 0;
    std::int64_t refused = 0;
    std::int64_t broken = 0;    // never known
    std::int64_t changed = 0;   // asked again, the answer was another one
    std::int64_t holes = 0;     // numbers of coupons that nobody or more than one has
    std::int64_t overLimit = 0; // customers with more than they may have
    std::int64_t resent = 0;
    /// Of each coupon's claim, by how much one that came later had a lower number; 0 where none had.
    LatencyHistogram overtaken{};

    [[nodiscard]] bool isExact(const RushSize& size) const
    {
        return claimed == size.coupons && broken == 0 && changed == 0 && holes == 0
               && overLimit == 0;
    }
};

/// Claims coupons over many connections, every claim until its answer is known, then asks for all of
/// the answers again.
class ClaimRush
{
public:
    /// All must outlive it.
    struct Surroundings
    {
        asio::io_context& io;
        asio::ssl::context& tls;
        const Target& target;
    };

    ClaimRush(const Surroundings& around, RushSize size, std::uint64_t seed);

    /// Makes the campaign, claims, asks again. Whether the campaign could be made.
    [[nodiscard]] asio::awaitable<bool> run();

    [[nodiscard]] RushReport report() const;

private:
    using Steady = std::chrono::steady_clock;

    struct Claim
    {
        Asked asked;
        std::uint32_t customer = 0;
        Steady::time_point sentAt;
        bool wasResent = false;
        unsigned status = 0; // 0: never known
        std::string body;
    };

    void makeClaims();
    asio::awaitable<bool> openCampaign();
    asio::awaitable<void> openLines();
    asio::awaitable<void> sendAll();
    /// `step(line)` on every connection at once; done when all are.
    template <class Step>
    asio::awaitable<void> onEveryLine(Step step);
    asio::awaitable<void> send(TlsLine& line, Claim& claim);
    void judgeNumbers(RushReport& report) const;

    Surroundings m_around;
    RushSize m_size;
    generators::Random m_random;
    CampaignId m_campaign;
    std::vector<std::unique_ptr<TlsLine>> m_lines;
    std::vector<Claim> m_claims;
    std::size_t m_next = 0;
    bool m_isAgain = false;
    std::int64_t m_changed = 0;
    Insistence m_insistence;
};

} // namespace jangbu::load
