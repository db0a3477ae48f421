#pragma once

#include "core/command/command.h"
#include "core/command/outcome.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace jangbu::generators {

/// What a test with random commands should have seen, or it proves little.
enum class SeenAct : std::uint8_t {
    CampaignSaved,
    CouponClaimed,
    CouponRedeemed,
    CouponReturned,
    CouponRevoked,
    LineRefunded,
    OrderRefunded, // whole, at once
    TopUpReversed,
    ShiftOpened,
    CashPutIn,
    CashTakenOut,
    ShiftClosed,
    DrawerOverOrShort,
};

inline constexpr std::size_t seenActCount = 13;

[[nodiscard]] std::string_view nameOf(SeenAct act);

/// Counts the acts of accepted commands.
class ActTally
{
public:
    /// Commands come in the order in which they were decided.
    void count(const Command& command, const Outcome& outcome);

    [[nodiscard]] std::int64_t of(SeenAct act) const
    {
        return m_counts.at(static_cast<std::size_t>(act));
    }

    /// The acts that came less than `least` times, by name; empty when there are none.
    [[nodiscard]] std::string rarerThan(std::int64_t least) const;

    /// Every act and how often it came, for the log of a test.
    [[nodiscard]] std::string text() const;

private:
    void add(SeenAct act) { ++m_counts.at(static_cast<std::size_t>(act)); }

    void countRefund(const RefundOrder& body, const OrderRefunded& refunded);
    void countShiftAct(const Command& command, const Accepted& facts);

    std::array<std::int64_t, seenActCount> m_counts{};
    std::map<OrderId, std::int64_t> m_units; // of every order
};

} // namespace jangbu::generators
