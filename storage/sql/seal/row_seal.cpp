#include "storage/sql/seal/row_seal.h"

#include "storage/sql/seal/big_endian.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace jangbu::storage {

namespace {

/// Values one after the other, so that no two rows have the same bytes.
class RowBytes
{
public:
    RowBytes& number(std::int64_t value)
    {
        const auto encoded = bigEndian(value);
        m_bytes.insert(m_bytes.end(), encoded.begin(), encoded.end());
        return *this;
    }

    RowBytes& number(const std::optional<std::int64_t>& value)
    {
        number(value ? 1 : 0);
        return value ? number(*value) : *this;
    }

    RowBytes& text(std::string_view value)
    {
        number(static_cast<std::int64_t>(value.size()));
        m_bytes.insert(m_bytes.end(), value.begin(), value.end());
        return *this;
    }

    RowBytes& uuid(const Uuid& value)
    {
        m_bytes.insert(m_bytes.end(), value.bytes.begin(), value.bytes.end());
        return *this;
    }

    [[nodiscard]] const Bytes& bytes() const { return m_bytes; }

private:
    Bytes m_bytes;
};

Bytes keyOf(const Uuid& uuid)
{
    return RowBytes{}.uuid(uuid).bytes();
}

template <class Value>
std::optional<std::int64_t>
numberOf(const std::optional<Value>& value, std::int64_t Value::* member)
{
    return value ? std::optional{(*value).*member} : std::nullopt;
}

RowSealer::Sealed sealedAs(const Vault& vault, SealedKind kind, Bytes key, const RowBytes& content)
{
    RowBytes all;
    all.number(static_cast<std::int64_t>(kind));
    all.text({reinterpret_cast<const char*>(key.data()), key.size()});
    const Bytes& values = content.bytes();
    all.text({reinterpret_cast<const char*>(values.data()), values.size()});
    return {{kind, std::move(key)}, vault.rowSeal(all.bytes())};
}

} // namespace

Bytes sealKeyOf(const CouponKey& coupon)
{
    RowBytes key;
    key.uuid(coupon.campaign.uuid).uuid(coupon.customer.uuid).number(coupon.nth);
    return key.bytes();
}

RowSealer::Sealed RowSealer::sealed(const SettingTexts& settings) const
{
    RowBytes content;
    for (const auto& [key, value] : settings) {
        content.text(key).text(value);
    }
    return sealedAs(m_vault, SealedKind::Settings, {}, content);
}

RowSealer::Sealed RowSealer::sealed(const Staff& staff) const
{
    RowBytes content;
    content.text(staff.login).text(staff.name).number(static_cast<std::int64_t>(staff.role));
    content.number(staff.isActive ? 1 : 0).text(staff.pinHash);
    return sealedAs(m_vault, SealedKind::Staff, keyOf(staff.id.uuid), content);
}

RowSealer::Sealed RowSealer::sealed(const Product& product) const
{
    const ProductDetails& details = product.details;
    RowBytes content;
    content.text(details.code).text(details.name).text(details.category).text(details.unit);
    content.number(details.price.minor).number(static_cast<std::int64_t>(details.taxClass));
    content.number(details.lowStockAt).number(details.isActive ? 1 : 0);
    std::vector<std::string> barcodes = details.barcodes;
    std::ranges::sort(barcodes);
    for (const std::string& barcode : barcodes) {
        content.text(barcode);
    }
    return sealedAs(m_vault, SealedKind::Product, keyOf(product.id.uuid), content);
}

RowSealer::Sealed RowSealer::sealed(CustomerId id, const CustomerProfile& profile) const
{
    RowBytes content;
    content.text(profile.name).text(profile.phone).number(profile.memberNo);
    content.text(profile.birthday).text(profile.note);
    return sealedAs(m_vault, SealedKind::Customer, keyOf(id.uuid), content);
}

RowSealer::Sealed RowSealer::sealed(const Wallet& wallet) const
{
    RowBytes content;
    content.number(wallet.isBlocked ? 1 : 0);
    return sealedAs(m_vault, SealedKind::Wallet, keyOf(wallet.customer.uuid), content);
}

RowSealer::Sealed RowSealer::sealed(const Terminal& terminal) const
{
    RowBytes content;
    content.text(terminal.name).text(terminal.prefix);
    return sealedAs(m_vault, SealedKind::Terminal, keyOf(terminal.id.uuid), content);
}

RowSealer::Sealed RowSealer::sealed(const Campaign& campaign) const
{
    const CampaignDetails& details = campaign.details;
    const CouponTerms& terms = details.terms;
    RowBytes content;
    content.text(details.name).number(static_cast<std::int64_t>(terms.kind));
    content.number(terms.amountOff.minor).number(terms.percentOff);
    content.number(numberOf(terms.cap, &Money::minor)).number(terms.minimumSpend.minor);
    content.number(numberOf(terms.validUntil, &Instant::us)).number(terms.validDays);
    content.number(details.quantity).number(details.perCustomer);
    content.number(details.opensAt.us).number(details.closesAt.us);
    content.number(details.isActive ? 1 : 0);
    return sealedAs(m_vault, SealedKind::Campaign, keyOf(campaign.id.uuid), content);
}

RowSealer::Sealed RowSealer::sealed(const Coupon& coupon) const
{
    RowBytes content;
    content.number(coupon.issueNo).number(coupon.expiresAt.us);
    return sealedAs(m_vault, SealedKind::Coupon, sealKeyOf(coupon.key), content);
}

RowSealer::Sealed RowSealer::sealed(const Shift& shift) const
{
    RowBytes content;
    content.uuid(shift.terminal.uuid).uuid(shift.openedBy.uuid).number(shift.openedAt.us);
    content.number(shift.opening.minor).number(numberOf(shift.closedAt, &Instant::us));
    if (shift.closedAt) {
        content.number(shift.counted.minor).number(shift.expected.minor);
    }
    return sealedAs(m_vault, SealedKind::Shift, keyOf(shift.id.uuid), content);
}

} // namespace jangbu::storage
