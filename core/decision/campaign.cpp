#include "core/coupon/campaign_standing.h"
#include "core/decision/decisions.h"
#include "core/limit/limits.h"
#include "core/money/money_text.h"
#include "core/result/must.h"
#include "core/text/card_number.h"
#include "core/time/civil.h"

namespace jangbu::decision {

namespace {

/// 10000-01-01: later moments have no date to show, and days are added to these.
constexpr Instant endOfTime{253'402'300'800 * usPerSecond};

bool isValueInRange(const CouponTerms& terms)
{
    switch (terms.kind) {
    case CampaignKind::AmountOff:
        return terms.amountOff.minor > 0;
    case CampaignKind::PercentOff:
        return terms.percentOff >= 1 && terms.percentOff <= 100
               && (!terms.cap || terms.cap->minor > 0);
    }
    MUST(false);
}

/// Either a date or a number of days, not both.
bool hasValidity(const CouponTerms& terms)
{
    if (terms.validUntil) {
        return terms.validDays == 0;
    }
    return terms.validDays >= 1 && terms.validDays <= limit::couponDays;
}

bool isWindow(const CampaignDetails& details)
{
    return Instant{} <= details.opensAt && details.opensAt < details.closesAt
           && details.closesAt <= endOfTime;
}

std::int64_t issuedSoFar(const Campaign* campaign)
{
    return campaign == nullptr ? 0 : issuedOf(*campaign);
}

std::optional<CampaignRefusal> termsRefusal(const CampaignDetails& details, const Campaign* known)
{
    if (!isValueInRange(details.terms)) {
        return CampaignRefusal::ValueOutOfRange;
    }
    if (details.terms.minimumSpend.minor < 0) {
        return CampaignRefusal::MinimumSpendNegative;
    }
    if (details.quantity < 1 || details.quantity > limit::couponsPerCampaign) {
        return CampaignRefusal::QuantityOutOfRange;
    }
    if (details.quantity < issuedSoFar(known)) {
        return CampaignRefusal::QuantityBelowIssued;
    }
    if (details.perCustomer < 1 || details.perCustomer > limit::couponsPerCustomer) {
        return CampaignRefusal::PerCustomerOutOfRange;
    }
    return std::nullopt;
}

std::optional<CampaignRefusal> refusalOf(const CampaignDetails& details, const Campaign* known)
{
    if (isBlank(details.name)) {
        return CampaignRefusal::NameEmpty;
    }
    if (isLongerThan(details.name, limit::nameCharacters)) {
        return CampaignRefusal::TextTooLong;
    }
    if (const auto refusal = termsRefusal(details, known)) {
        return refusal;
    }
    if (!isWindow(details)) {
        return CampaignRefusal::WindowEmpty;
    }
    if (!hasValidity(details.terms)) {
        return CampaignRefusal::ValidityMissing;
    }
    // Who has a coupon holds what it promised.
    if (issuedSoFar(known) > 0 && details.terms != known->details.terms) {
        return CampaignRefusal::TermsFixed;
    }
    if (containsCardNumber(details.name)) {
        return CampaignRefusal::CardNumberGiven;
    }
    return std::nullopt;
}

std::string summaryOf(const CampaignDetails& details, const Currency& currency)
{
    const CouponTerms& terms = details.terms;
    const std::string value = terms.kind == CampaignKind::AmountOff
                                  ? toText(terms.amountOff, currency)
                                  : std::to_string(terms.percentOff) + "%";
    return details.name + ": " + value + " × " + std::to_string(details.quantity) + ", "
           + std::to_string(details.perCustomer) + " each, " + toText(details.opensAt) + " – "
           + toText(details.closesAt) + (details.isActive ? "" : ", stopped");
}

} // namespace

Outcome decideOn(const Command& command, const SaveCampaign& body, WorkingSet& set)
{
    const Campaign* const known = set.campaigns.find(body.campaign);
    if (const auto refusal = refusalOf(body.details, known)) {
        return refuse(*refusal);
    }
    const Currency& currency = set.settings.currency;
    const std::string summary = summaryOf(body.details, currency);
    if (known == nullptr) {
        journal(set, command, {"campaign_created", toText(body.campaign), "", summary});
        set.campaigns.create(
            body.campaign,
            Campaign{
                .id = body.campaign,
                .details = body.details,
                .remaining = body.details.quantity,
            }
        );
        return Done{};
    }
    journal(
        set,
        command,
        {"campaign", toText(body.campaign), summaryOf(known->details, currency), summary}
    );
    Campaign& campaign = set.campaigns.change(body.campaign);
    campaign.remaining = body.details.quantity - issuedOf(campaign);
    campaign.details = body.details;
    ++campaign.version;
    MUST(campaign.remaining >= 0);
    return Done{};
}

} // namespace jangbu::decision
