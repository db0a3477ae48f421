#pragma once

#include "core/coupon/campaign.h"
#include "core/coupon/coupon.h"
#include "core/customer/customer.h"
#include "core/product/product.h"
#include "core/shift/shift.h"
#include "core/staff/staff.h"
#include "core/wallet/wallet.h"
#include "storage/vault/vault.h"

#include <compare>
#include <cstdint>
#include <map>
#include <string>

namespace jangbu::storage {

/// The numbers are stored and sealed: append only.
enum class SealedKind : std::uint8_t {
    Settings = 1,
    Staff = 2,
    Product = 3,
    Customer = 4,
    Wallet = 5,
    Terminal = 6,
    Campaign = 7,
    Coupon = 8,
    Shift = 9,
};

/// A row that changes only by commands of its own.
struct SealedRow
{
    SealedKind kind = SealedKind::Settings;
    Bytes key; // its primary key, column after column; none of the settings, which are one

    friend auto operator<=>(const SealedRow&, const SealedRow&) = default;
};

/// The key of a coupon's row, as its seal has it.
[[nodiscard]] Bytes sealKeyOf(const CouponKey& coupon);

using SettingTexts = std::map<std::string, std::string>;

/// Keyed hashes of what such commands say about rows. Left out is what others change: balances,
/// stocks, running numbers, versions; those are folds of what happened.
class RowSealer
{
public:
    struct Sealed
    {
        SealedRow row;
        ContentHash seal{};
    };

    /// The vault must outlive it.
    explicit RowSealer(const Vault& vault) : m_vault(vault) {}

    [[nodiscard]] Sealed sealed(const SettingTexts& settings) const;
    [[nodiscard]] Sealed sealed(const Staff& staff) const;
    [[nodiscard]] Sealed sealed(const Product& product) const;
    [[nodiscard]] Sealed sealed(CustomerId id, const CustomerProfile& profile) const;
    [[nodiscard]] Sealed sealed(const Wallet& wallet) const;
    [[nodiscard]] Sealed sealed(const Terminal& terminal) const;
    [[nodiscard]] Sealed sealed(const Campaign& campaign) const;
    [[nodiscard]] Sealed sealed(const Coupon& coupon) const;
    /// The cash that should be there counts once it is closed.
    [[nodiscard]] Sealed sealed(const Shift& shift) const;

private:
    const Vault& m_vault;
};

} // namespace jangbu::storage
