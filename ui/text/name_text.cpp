#include "ui/text/name_text.h"

#include "core/result/must.h"

#include <QCoreApplication>

namespace jangbu::ui {

namespace {

struct NameText
{
    Q_DECLARE_TR_FUNCTIONS(NameText)
};

} // namespace

QString roleText(Role role)
{
    switch (role) {
    case Role::Cashier:
        return NameText::tr("Cashier");
    case Role::Manager:
        return NameText::tr("Manager");
    case Role::Admin:
        return NameText::tr("Administrator");
    }
    MUST(false);
}

QString tenderText(Tender tender)
{
    switch (tender) {
    case Tender::Cash:
        return NameText::tr("Cash");
    case Tender::Card:
        return NameText::tr("Card");
    case Tender::Transfer:
        return NameText::tr("Transfer");
    }
    MUST(false);
}

QString orderStateText(OrderState state)
{
    switch (state) {
    case OrderState::Paid:
        return NameText::tr("Paid");
    case OrderState::PartlyRefunded:
        return NameText::tr("Partly refunded");
    case OrderState::Refunded:
        return NameText::tr("Refunded");
    }
    MUST(false);
}

QString moveReasonText(MoveReason reason)
{
    switch (reason) {
    case MoveReason::Sale:
        return NameText::tr("Sale");
    case MoveReason::Refund:
        return NameText::tr("Refund");
    case MoveReason::Receive:
        return NameText::tr("Received");
    case MoveReason::Count:
        return NameText::tr("Counted");
    case MoveReason::Damage:
        return NameText::tr("Damaged");
    case MoveReason::Import:
        return NameText::tr("Imported");
    }
    MUST(false);
}

QString entryCodeText(EntryCode code)
{
    switch (code) {
    case EntryCode::TopUp:
        return NameText::tr("Top-up");
    case EntryCode::TopUpReversal:
        return NameText::tr("Top-up reversed");
    case EntryCode::Order:
        return NameText::tr("Payment");
    case EntryCode::Refund:
        return NameText::tr("Refund");
    case EntryCode::Cash:
        return NameText::tr("Cash in the drawer");
    }
    MUST(false);
}

QString taxClassText(TaxClass taxClass)
{
    switch (taxClass) {
    case TaxClass::Taxable:
        return NameText::tr("Taxable");
    case TaxClass::Exempt:
        return NameText::tr("Tax-exempt");
    }
    MUST(false);
}

QString couponStandingText(CouponStanding standing)
{
    switch (standing) {
    case CouponStanding::Usable:
        return NameText::tr("Usable");
    case CouponStanding::Used:
        return NameText::tr("Used");
    case CouponStanding::Expired:
        return NameText::tr("Expired");
    case CouponStanding::Revoked:
        return NameText::tr("Revoked");
    }
    MUST(false);
}

} // namespace jangbu::ui
