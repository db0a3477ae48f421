#include "tests/bench/load/claim_rush.h"

#include "tests/bench/load/bench_shop.h"
#include "tests/bench/load/request.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace jangbu::load {

namespace {

constexpr unsigned statusDone = 200;

} // namespace

ClaimRush::ClaimRush(const Surroundings& around, RushSize size, std::uint64_t seed)
    : m_around(around), m_size(size), m_random(seed), m_campaign(newId(m_random))
{}

asio::awaitable<bool> ClaimRush::run()
{
    const bool isOpen = co_await openCampaign();
    if (!isOpen) {
        co_return false;
    }
    makeClaims();
    co_await openLines();
    co_await sendAll();
    m_isAgain = true;
    co_await sendAll();
    co_return true;
}

asio::awaitable<bool> ClaimRush::openCampaign()
{
    const SaveCampaign campaign = benchCampaign(m_campaign, m_size.coupons, m_size.perCustomer);
    const Asked asked = requestOf(campaign, newId(m_random));
    TlsLine line(m_around.io, m_around.tls, m_around.target);
    const auto answer = co_await insist(line, asked, m_insistence);
    co_return answer.has_value() && answer->status == statusDone;
}

void ClaimRush::makeClaims()
{
    m_claims.resize(m_size.claims);
    for (Claim& claim : m_claims) {
        claim.customer = static_cast<std::uint32_t>(m_random.next() % m_size.customers);
        const ClaimCoupon intent{m_campaign, benchCustomer(claim.customer)};
        claim.asked = requestOf(intent, newId(m_random));
    }
}

asio::awaitable<void> ClaimRush::openLines()
{
    for (std::size_t count = 0; count < m_size.connections; ++count) {
        m_lines.push_back(std::make_unique<TlsLine>(m_around.io, m_around.tls, m_around.target));
    }
    // Before the first claim: who waits for a handshake has not arrived.
    co_await onEveryLine([](TlsLine& line) -> asio::awaitable<void> {
        static_cast<void>(co_await line.connect());
    });
}

asio::awaitable<void> ClaimRush::sendAll()
{
    m_next = 0;
    co_await onEveryLine([this](TlsLine& line) -> asio::awaitable<void> {
        while (m_next < m_claims.size()) {
            co_await send(line, m_claims[m_next++]);
        }
    });
}

template <class Step>
asio::awaitable<void> ClaimRush::onEveryLine(Step step)
{
    std::size_t working = m_lines.size();
    asio::steady_timer allDone(m_around.io, Steady::time_point::max());
    const auto worker = [&](TlsLine& line) -> asio::awaitable<void> {
        co_await step(line);
        if (--working == 0) {
            allDone.cancel();
        }
    };
    for (const auto& line : m_lines) {
        asio::co_spawn(m_around.io, worker(*line), asio::detached);
    }
    boost::system::error_code cancelled;
    co_await allDone.async_wait(asio::redirect_error(asio::use_awaitable, cancelled));
}

asio::awaitable<void> ClaimRush::send(TlsLine& line, Claim& claim)
{
    const auto sentAt = Steady::now();
    Insistence insistence;
    auto answer = co_await insist(line, claim.asked, insistence);
    m_insistence.resent += insistence.resent;
    const unsigned status = answer ? answer->status : 0;
    const std::string body = answer ? std::move(answer->body) : std::string{};
    if (m_isAgain) {
        m_changed += status == claim.status && body == claim.body ? 0 : 1;
        co_return;
    }
    claim.sentAt = sentAt;
    claim.wasResent = insistence.resent > 0;
    claim.status = status;
    claim.body = body;
}

RushReport ClaimRush::report() const
{
    RushReport report{.changed = m_changed, .resent = m_insistence.resent};
    std::map<std::uint32_t, std::int64_t> had;
    for (const Claim& claim : m_claims) {
        report.broken += claim.status == 0 ? 1 : 0;
        report.refused += claim.status > statusDone ? 1 : 0;
        if (claim.status == statusDone) {
            ++report.claimed;
            report.overLimit += ++had[claim.customer] > m_size.perCustomer ? 1 : 0;
        }
    }
    judgeNumbers(report);
    return report;
}

void ClaimRush::judgeNumbers(RushReport& report) const
{
    std::vector<std::pair<std::int64_t, const Claim*>> numbered;
    for (const Claim& claim : m_claims) {
        if (claim.status == statusDone) {
            numbered.emplace_back(numberAt(claim.body, "/facts/issue_no"), &claim);
        }
    }
    std::ranges::sort(numbered, {}, &std::pair<std::int64_t, const Claim*>::first);
    std::int64_t expected = 1;
    Steady::time_point latest = Steady::time_point::min();
    for (const auto& [number, claim] : numbered) {
        report.holes += number == expected++ ? 0 : 1;
        if (claim->wasResent) {
            continue; // when it arrived is not known
        }
        latest = std::max(latest, claim->sentAt);
        const auto by =
            std::chrono::duration_cast<std::chrono::microseconds>(latest - claim->sentAt);
        report.overtaken.record(static_cast<std::uint64_t>(by.count()));
    }
}

} // namespace jangbu::load
