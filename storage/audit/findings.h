#pragma once

#include "storage/audit/verify.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace jangbu::storage {

enum class LawId : std::uint8_t {
    RowsReadable,
    HashChain,
    BatchesWhole,
    RowsHaveCommand,
    OutboxGapless,
    OneEventAnOrder,
    OrderIsBooked,
    TopUpIsBooked,
    RefundIsBooked,
    ReversalIsBooked,
    BalanceIsFold,
    StockIsFold,
    OrderAddsUp,
    RefundAddsUp,
    CouponHasOrder,
    CampaignAddsUp,
    SalesHourIsOrders,
    ReceiptsGapless,
    PriceIsNewest,
    NamesExist,
    PersonalDataOpens,
    RowsAsSealed,
    DrawerIsFold,
    RevocationIsJournalled,
    SchemaIsMade,
    FiguresAreFolds,
};

inline constexpr std::size_t lawCount = 26;

/// What an audit has found so far.
class Findings
{
public:
    Findings();

    /// One row was asked; `describe()` says which one when the law does not hold for it.
    template <class Describe>
    void expect(LawId law, bool holds, Describe describe)
    {
        ++at(law).checked;
        if (!holds) {
            note(law, describe());
        }
    }

    /// A row that breaks a law and was counted already, or is missing altogether.
    void note(LawId law, std::string row);

    [[nodiscard]] VerifyReport report() &&;

private:
    [[nodiscard]] Law& at(LawId law) { return m_laws[static_cast<std::size_t>(law)]; }

    std::array<Law, lawCount> m_laws;
};

} // namespace jangbu::storage
