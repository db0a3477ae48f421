#pragma once

#include "core/coupon/campaign.h"
#include "core/coupon/coupon.h"
#include "core/customer/customer.h"
#include "core/identity/ids.h"
#include "core/money/money.h"
#include "core/order/order.h"
#include "core/product/product.h"
#include "core/staff/staff.h"
#include "core/wallet/wallet.h"

#include <optional>
#include <string>
#include <vector>

// What somebody may want of the shop. Each intent names every row its decision must see.
namespace jangbu {

struct TopUp
{
    CustomerId customer;
    Money amount;
    Tender tender = Tender::Cash;
    std::string approvalNo; // of card and transfer; encrypted at rest

    friend bool operator==(const TopUp&, const TopUp&) = default;
};

/// A mistaken top-up is reversed by its own command, never edited.
struct ReverseTopUp
{
    CommandId topUp;
    CustomerId customer;
    std::string reason;

    friend bool operator==(const ReverseTopUp&, const ReverseTopUp&) = default;
};

struct OrderedLine
{
    ProductId product;
    std::int64_t quantity = 0;
    Money shownPrice;                   // the product's price on the screen
    std::optional<Money> overridePrice; // a manager's price instead of it

    friend bool operator==(const OrderedLine&, const OrderedLine&) = default;
};

/// The order's id is the command's.
struct PlaceOrder
{
    CustomerId customer;
    std::vector<OrderedLine> lines;
    std::optional<CouponKey> coupon;

    friend bool operator==(const PlaceOrder&, const PlaceOrder&) = default;
};

/// The refund's id is the command's.
struct RefundOrder
{
    OrderId order;
    CustomerId customer;
    std::vector<RefundLine> lines;
    std::optional<CouponKey> coupon; // the order's, so that a whole refund can return it
    std::string reason;

    friend bool operator==(const RefundOrder&, const RefundOrder&) = default;
};

struct SaveProduct
{
    ProductId product;
    ProductDetails details;

    friend bool operator==(const SaveProduct&, const SaveProduct&) = default;
};

/// Goods came in: quantity > 0.
struct ReceiveStock
{
    ProductId product;
    std::int64_t quantity = 0;
    bool isImport = false;
    std::string note;

    friend bool operator==(const ReceiveStock&, const ReceiveStock&) = default;
};

/// A physical count sets the truth and books the difference: counted >= 0.
struct CountStock
{
    ProductId product;
    std::int64_t counted = 0;
    std::string note;

    friend bool operator==(const CountStock&, const CountStock&) = default;
};

/// Goods were lost or broken: quantity > 0.
struct DamageStock
{
    ProductId product;
    std::int64_t quantity = 0;
    std::string note;

    friend bool operator==(const DamageStock&, const DamageStock&) = default;
};

struct SaveCustomer
{
    CustomerId customer;
    CustomerProfile profile;

    friend bool operator==(const SaveCustomer&, const SaveCustomer&) = default;
};

struct BlockCustomer
{
    CustomerId customer;
    bool isBlocked = true;
    std::string reason;

    friend bool operator==(const BlockCustomer&, const BlockCustomer&) = default;
};

struct SaveCampaign
{
    CampaignId campaign;
    CampaignDetails details;

    friend bool operator==(const SaveCampaign&, const SaveCampaign&) = default;
};

struct ClaimCoupon
{
    CampaignId campaign;
    CustomerId customer;

    friend bool operator==(const ClaimCoupon&, const ClaimCoupon&) = default;
};

struct RevokeCoupon
{
    CouponKey coupon;
    std::string reason;

    friend bool operator==(const RevokeCoupon&, const RevokeCoupon&) = default;
};

/// The PIN travels as its Argon2id hash only; an empty hash keeps the one there is.
struct SaveStaff
{
    StaffId staff;
    std::string login;
    std::string name;
    Role role = Role::Cashier;
    bool isActive = true;
    std::string pinHash;

    friend bool operator==(const SaveStaff&, const SaveStaff&) = default;
};

struct SettingValue
{
    std::string key;
    std::string value;

    friend bool operator==(const SettingValue&, const SettingValue&) = default;
};

/// All of them or none.
struct ChangeSettings
{
    std::vector<SettingValue> values;

    friend bool operator==(const ChangeSettings&, const ChangeSettings&) = default;
};

struct SaveTerminal
{
    TerminalId terminal;
    std::string name;
    std::string prefix; // of receipt numbers; fixed once a receipt has it

    friend bool operator==(const SaveTerminal&, const SaveTerminal&) = default;
};

/// The shift's id is the command's. The counter is the actor's.
struct OpenShift
{
    Money opening;

    friend bool operator==(const OpenShift&, const OpenShift&) = default;
};

/// Cash put into the drawer (> 0) or taken out of it (< 0) without a sale.
struct MoveCash
{
    Money amount;
    std::string reason;

    friend bool operator==(const MoveCash&, const MoveCash&) = default;
};

struct CloseShift
{
    Money counted;

    friend bool operator==(const CloseShift&, const CloseShift&) = default;
};

/// Privileged acts that change nothing but must be in the journal. Append only.
enum class JournalledAct : std::uint8_t {
    Unmasked = 1,
    DrawerOpened = 2,
    Exported = 3,
    BackedUp = 4,
    TerminalEnrolled = 5, // a counter may join the server
    TokenIssued = 6,      // somebody may talk to the server without a counter
    TokensRevoked = 7,
    AlertRaised = 8,
    AlertCleared = 9,
    Restored = 10,
    Verified = 11,
};

struct RecordAct
{
    JournalledAct act = JournalledAct::Unmasked;
    std::string subject; // an id or a file, nothing personal
    std::string reason;

    friend bool operator==(const RecordAct&, const RecordAct&) = default;
};

} // namespace jangbu
