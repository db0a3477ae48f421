#include "core/command/refusal.h"

#include <array>

namespace jangbu {

namespace {

// The place of a name is the value of its enumerator.
template <class Family>
struct Names;

template <>
struct Names<AccessRefusal>
{
    static constexpr std::string_view family = "access";
    static constexpr std::array<std::string_view, 6> reasons{
        "unknown_staff",
        "staff_disabled",
        "not_permitted",
        "unknown_terminal",
        "id_reserved",
        "text_malformed",
    };
    static_assert(static_cast<std::size_t>(AccessRefusal::TextMalformed) + 1 == reasons.size());
};

template <>
struct Names<TopUpRefusal>
{
    static constexpr std::string_view family = "top_up";
    static constexpr std::array<std::string_view, 8> reasons{
        "unknown_customer",
        "customer_blocked",
        "amount_not_positive",
        "amount_below_minimum",
        "amount_above_maximum",
        "balance_above_maximum",
        "card_number_given",
        "text_too_long",
    };
    static_assert(static_cast<std::size_t>(TopUpRefusal::TextTooLong) + 1 == reasons.size());
};

template <>
struct Names<ReverseTopUpRefusal>
{
    static constexpr std::string_view family = "reverse_top_up";
    static constexpr std::array<std::string_view, 5> reasons{
        "unknown_top_up",
        "already_reversed",
        "insufficient_balance",
        "card_number_given",
        "text_too_long",
    };
    static_assert(static_cast<std::size_t>(ReverseTopUpRefusal::TextTooLong) + 1 == reasons.size());
};

template <>
struct Names<OrderRefusal>
{
    static constexpr std::string_view family = "order";
    static constexpr std::array<std::string_view, 17> reasons{
        "empty_cart",
        "too_many_lines",
        "quantity_out_of_range",
        "unknown_customer",
        "customer_blocked",
        "unknown_product",
        "product_inactive",
        "price_changed",
        "price_negative",
        "insufficient_stock",
        "coupon_unknown",
        "coupon_not_yours",
        "coupon_used",
        "coupon_expired",
        "coupon_minimum_not_met",
        "amount_overflow",
        "insufficient_balance",
    };
    static_assert(
        static_cast<std::size_t>(OrderRefusal::InsufficientBalance) + 1 == reasons.size()
    );
};

template <>
struct Names<RefundRefusal>
{
    static constexpr std::string_view family = "refund";
    static constexpr std::array<std::string_view, 9> reasons{
        "unknown_order",
        "empty_refund",
        "unknown_line",
        "quantity_out_of_range",
        "already_refunded",
        "stock_overflow",
        "amount_overflow",
        "card_number_given",
        "text_too_long",
    };
    static_assert(static_cast<std::size_t>(RefundRefusal::TextTooLong) + 1 == reasons.size());
};

template <>
struct Names<ProductRefusal>
{
    static constexpr std::string_view family = "product";
    static constexpr std::array<std::string_view, 10> reasons{
        "name_empty",
        "text_too_long",
        "code_empty",
        "code_taken",
        "barcode_invalid",
        "too_many_barcodes",
        "barcode_taken",
        "price_negative",
        "low_stock_negative",
        "card_number_given",
    };
    static_assert(static_cast<std::size_t>(ProductRefusal::CardNumberGiven) + 1 == reasons.size());
};

template <>
struct Names<StockRefusal>
{
    static constexpr std::string_view family = "stock";
    static constexpr std::array<std::string_view, 6> reasons{
        "unknown_product",
        "quantity_out_of_range",
        "insufficient_stock",
        "stock_overflow",
        "card_number_given",
        "text_too_long",
    };
    static_assert(static_cast<std::size_t>(StockRefusal::TextTooLong) + 1 == reasons.size());
};

template <>
struct Names<CustomerRefusal>
{
    static constexpr std::string_view family = "customer";
    static constexpr std::array<std::string_view, 10> reasons{
        "unknown_customer",
        "built_in_customer",
        "name_empty",
        "text_too_long",
        "phone_invalid",
        "phone_taken",
        "member_no_invalid",
        "member_no_taken",
        "birthday_invalid",
        "card_number_given",
    };
    static_assert(static_cast<std::size_t>(CustomerRefusal::CardNumberGiven) + 1 == reasons.size());
};

template <>
struct Names<CampaignRefusal>
{
    static constexpr std::string_view family = "campaign";
    static constexpr std::array<std::string_view, 11> reasons{
        "name_empty",
        "text_too_long",
        "value_out_of_range",
        "minimum_spend_negative",
        "quantity_out_of_range",
        "quantity_below_issued",
        "per_customer_out_of_range",
        "window_empty",
        "validity_missing",
        "terms_fixed",
        "card_number_given",
    };
    static_assert(static_cast<std::size_t>(CampaignRefusal::CardNumberGiven) + 1 == reasons.size());
};

template <>
struct Names<ClaimRefusal>
{
    static constexpr std::string_view family = "claim";
    static constexpr std::array<std::string_view, 8> reasons{
        "unknown_campaign",
        "unknown_customer",
        "customer_blocked",
        "campaign_not_open",
        "campaign_ended",
        "campaign_stopped",
        "already_claimed",
        "exhausted",
    };
    static_assert(static_cast<std::size_t>(ClaimRefusal::Exhausted) + 1 == reasons.size());
};

template <>
struct Names<RevokeRefusal>
{
    static constexpr std::string_view family = "revoke";
    static constexpr std::array<std::string_view, 5> reasons{
        "coupon_unknown",
        "coupon_used",
        "already_revoked",
        "card_number_given",
        "text_too_long",
    };
    static_assert(static_cast<std::size_t>(RevokeRefusal::TextTooLong) + 1 == reasons.size());
};

template <>
struct Names<StaffRefusal>
{
    static constexpr std::string_view family = "staff";
    static constexpr std::array<std::string_view, 7> reasons{
        "login_empty",
        "text_too_long",
        "login_taken",
        "name_empty",
        "pin_missing",
        "last_admin",
        "card_number_given",
    };
    static_assert(static_cast<std::size_t>(StaffRefusal::CardNumberGiven) + 1 == reasons.size());
};

template <>
struct Names<SettingRefusal>
{
    static constexpr std::string_view family = "setting";
    static constexpr std::array<std::string_view, 8> reasons{
        "nothing_given",
        "too_many_values",
        "unknown_key",
        "malformed",
        "out_of_range",
        "fixed",
        "inconsistent",
        "card_number_given",
    };
    static_assert(static_cast<std::size_t>(SettingRefusal::CardNumberGiven) + 1 == reasons.size());
};

template <>
struct Names<TerminalRefusal>
{
    static constexpr std::string_view family = "terminal";
    static constexpr std::array<std::string_view, 6> reasons{
        "name_empty",
        "prefix_invalid",
        "prefix_taken",
        "prefix_fixed",
        "text_too_long",
        "card_number_given",
    };
    static_assert(static_cast<std::size_t>(TerminalRefusal::CardNumberGiven) + 1 == reasons.size());
};

template <>
struct Names<ShiftRefusal>
{
    static constexpr std::string_view family = "shift";
    static constexpr std::array<std::string_view, 9> reasons{
        "terminal_missing",
        "already_open",
        "not_open",
        "amount_negative",
        "amount_zero",
        "amount_overflow",
        "more_than_drawer",
        "card_number_given",
        "text_too_long",
    };
    static_assert(static_cast<std::size_t>(ShiftRefusal::TextTooLong) + 1 == reasons.size());
};

template <>
struct Names<RecordRefusal>
{
    static constexpr std::string_view family = "record";
    static constexpr std::array<std::string_view, 3> reasons{
        "subject_empty",
        "card_number_given",
        "text_too_long",
    };
    static_assert(static_cast<std::size_t>(RecordRefusal::TextTooLong) + 1 == reasons.size());
};

template <class Family>
bool findIn(std::string_view family, std::string_view name, std::optional<Refusal>& found)
{
    if (family != Names<Family>::family) {
        return false;
    }
    constexpr std::size_t count = Names<Family>::reasons.size();
    for (std::size_t value = 0; value < count; ++value) {
        if (Names<Family>::reasons[value] == name) {
            found = static_cast<Family>(value);
        }
    }
    return true;
}

template <class... Families>
std::optional<Refusal> findAmong(
    std::string_view family,
    std::string_view name,
    const std::variant<Families...>* /*families*/
)
{
    std::optional<Refusal> found;
    static_cast<void>((findIn<Families>(family, name, found) || ...));
    return found;
}

template <class Family>
void addFamily(std::vector<Refusal>& all)
{
    constexpr std::size_t count = Names<Family>::reasons.size();
    for (std::size_t value = 0; value < count; ++value) {
        all.emplace_back(static_cast<Family>(value));
    }
}

template <class... Families>
void addFamilies(std::vector<Refusal>& all, const std::variant<Families...>* /*families*/)
{
    (addFamily<Families>(all), ...);
}

} // namespace

std::vector<Refusal> allRefusals()
{
    std::vector<Refusal> all;
    const Refusal* const families = nullptr;
    addFamilies(all, families);
    return all;
}

std::string_view refusalName(const Refusal& refusal)
{
    return std::visit(
        []<class Family>(Family reason) {
            return Names<Family>::reasons.at(static_cast<std::size_t>(reason));
        },
        refusal
    );
}

std::string_view refusalFamily(const Refusal& refusal)
{
    return std::visit(
        []<class Family>(Family /*reason*/) { return Names<Family>::family; },
        refusal
    );
}

std::optional<Refusal> refusalFromName(std::string_view family, std::string_view name)
{
    const Refusal* const families = nullptr;
    return findAmong(family, name, families);
}

} // namespace jangbu
