#pragma once

#include "core/command/refusal.h"
#include "core/coupon/campaign.h"
#include "ui/text/shop_format.h"

#include <QObject>
#include <QString>

#include <expected>

namespace jangbu::ui {

/// The fields of a campaign's form; Form is the form as a whole.
enum class CampaignField {
    Name,
    Worth,
    Cap,
    MinimumSpend,
    Quantity,
    PerCustomer,
    Opens,
    Closes,
    Validity,
    Form,
};

/// A campaign as it is typed. Moments are those of the shop's clock: `2026-11-22` or
/// `2026-11-22 10:00`; where something ends a day alone means all of that day.
struct CampaignEntry
{
    QString name;
    CampaignKind kind = CampaignKind::AmountOff;
    QString worth; // an amount, or a percentage
    QString cap;   // empty: none
    QString minimumSpend;
    QString quantity;
    QString perCustomer;
    QString opens;
    QString closes;
    bool isUntilDate = false;
    QString validity; // a moment, or days from the claim
    bool isActive = true;

    friend bool operator==(const CampaignEntry&, const CampaignEntry&) = default;
};

/// What is wrong with what was typed, and where.
struct CampaignFault
{
    CampaignField field = CampaignField::Form;
    QString text;
};

[[nodiscard]] CampaignEntry entryOf(const CampaignDetails& details, const ShopFormat& format);
/// What the form of a new campaign begins with: from today on for 30 days.
[[nodiscard]] CampaignEntry newCampaignEntry(Instant now, const ShopFormat& format);

[[nodiscard]] std::expected<CampaignDetails, CampaignFault>
detailsFrom(const CampaignEntry& entry, const ShopFormat& format);

/// The field that a refusal is about.
[[nodiscard]] CampaignField campaignFieldOf(const Refusal& refusal);

} // namespace jangbu::ui
