#include "app/ctl/coupon/coupon_jobs.h"
#include "core/coupon/campaign_standing.h"
#include "core/money/money_text.h"
#include "core/result/must.h"
#include "core/time/civil.h"

#include <QJsonArray>
#include <QJsonObject>

#include <fmt/core.h>

#include <algorithm>
#include <expected>

namespace jangbu::app {

namespace {

constexpr std::int64_t usualDaysOpen = 30;

std::string nameOf(CampaignStanding standing)
{
    switch (standing) {
    case CampaignStanding::NotOpen:
        return "not_open";
    case CampaignStanding::Ended:
        return "ended";
    case CampaignStanding::Stopped:
        return "stopped";
    case CampaignStanding::Exhausted:
        return "exhausted";
    case CampaignStanding::Running:
        return "running";
    }
    MUST(false);
}

std::string worthOf(const CouponTerms& terms, const Currency& currency)
{
    if (terms.kind == CampaignKind::AmountOff) {
        return toText(terms.amountOff, currency);
    }
    const std::string cap = terms.cap ? " up to " + toText(*terms.cap, currency) : std::string{};
    return fmt::format("{}%{}", terms.percentOff, cap);
}

/// Reads what people type and remembers the first word that makes no sense.
class Typed
{
public:
    explicit Typed(const Currency& currency) : m_currency(currency) {}

    [[nodiscard]] Money money(const std::string& text)
    {
        const auto amount = parseMoney(text, m_currency);
        return read(amount, text).value_or(Money{});
    }

    [[nodiscard]] Instant instant(const std::string& text)
    {
        return read(parseInstant(text), text).value_or(Instant{});
    }

    [[nodiscard]] const std::string& wrong() const { return m_wrong; }

private:
    const Currency& m_currency;
    std::string m_wrong;

    template <class Value>
    std::optional<Value> read(std::optional<Value> value, const std::string& text)
    {
        if (!value && m_wrong.empty()) {
            m_wrong = text;
        }
        return value;
    }
};

CouponTerms termsOf(const CampaignOptions& options, Typed& typed)
{
    CouponTerms terms;
    if (options.percent != 0) {
        terms.kind = CampaignKind::PercentOff;
        terms.percentOff = options.percent;
    } else {
        terms.amountOff = typed.money(options.amount);
    }
    if (!options.cap.empty()) {
        terms.cap = typed.money(options.cap);
    }
    terms.minimumSpend = typed.money(options.minimum);
    if (!options.until.empty()) {
        terms.validUntil = typed.instant(options.until);
    }
    terms.validDays = options.days;
    return terms;
}

/// The details, or the word that cannot be read.
std::expected<CampaignDetails, std::string>
detailsOf(const CampaignOptions& options, const Currency& currency, Instant now)
{
    Typed typed(currency);
    CampaignDetails details;
    details.name = options.name;
    details.terms = termsOf(options, typed);
    details.quantity = options.quantity;
    details.perCustomer = options.perCustomer;
    details.opensAt = options.opens.empty() ? now : typed.instant(options.opens);
    details.closesAt = options.closes.empty()
                           ? Instant{details.opensAt.us + usualDaysOpen * usPerDay}
                           : typed.instant(options.closes);
    if (!typed.wrong().empty()) {
        return std::unexpected(typed.wrong());
    }
    return details;
}

QJsonObject jsonOf(const CampaignFigures& figures, const Currency& currency, Instant now)
{
    const Campaign& campaign = figures.campaign;
    const CampaignDetails& details = campaign.details;
    const auto text = [](const std::string& value) { return QString::fromStdString(value); };
    return QJsonObject{
        {QStringLiteral("id"), text(toText(campaign.id))},
        {QStringLiteral("name"), text(details.name)},
        {QStringLiteral("standing"), text(nameOf(standingAt(campaign, now)))},
        {QStringLiteral("worth"), text(worthOf(details.terms, currency))},
        {QStringLiteral("minimum"), text(toText(details.terms.minimumSpend, currency))},
        {QStringLiteral("opens_at"), text(toText(details.opensAt))},
        {QStringLiteral("closes_at"), text(toText(details.closesAt))},
        {QStringLiteral("quantity"), static_cast<qint64>(details.quantity)},
        {QStringLiteral("per_customer"), static_cast<qint64>(details.perCustomer)},
        {QStringLiteral("remaining"), static_cast<qint64>(campaign.remaining)},
        {QStringLiteral("issued"), static_cast<qint64>(issuedOf(campaign))},
        {QStringLiteral("used"), static_cast<qint64>(figures.used)},
        {QStringLiteral("revoked"), static_cast<qint64>(figures.revoked)},
    };
}

std::string lineOf(const CampaignFigures& figures, const Currency& currency, Instant now)
{
    const Campaign& campaign = figures.campaign;
    return fmt::format(
        "{}\t{}\t{}\t{}\tleft {} of {}\tissued {}\tused {}\trevoked {}\n",
        toText(campaign.id),
        campaign.details.name,
        nameOf(standingAt(campaign, now)),
        worthOf(campaign.details.terms, currency),
        campaign.remaining,
        campaign.details.quantity,
        issuedOf(campaign),
        figures.used,
        figures.revoked
    );
}

/// Saves it and prints what is in the book then.
ExitCode saveAndPrint(
    const Invocation& invocation,
    LocalShop& shop,
    const SaveCampaign& body,
    const Currency& currency
)
{
    const ExitCode saved = submitOrExplain(shop, body);
    if (saved != ExitCode::Done) {
        return saved;
    }
    const auto figures = shop.coupons().campaign(body.campaign);
    if (!figures || !*figures) {
        return explain("the campaign is saved, but the book cannot be read now");
    }
    const Instant now = shop.clock().now();
    return print(
        invocation,
        QJsonDocument(jsonOf(**figures, currency, now)),
        lineOf(**figures, currency, now)
    );
}

} // namespace

std::optional<Campaign> campaignKnownAs(LocalShop& shop, const std::string& text)
{
    if (const auto id = parseUuid(text)) {
        const auto found = shop.coupons().campaign(CampaignId{*id}).value_or(std::nullopt);
        if (found) {
            return found->campaign;
        }
    }
    const auto campaigns = shop.coupons().campaigns({});
    if (!campaigns) {
        explain("the book cannot be read now");
        return std::nullopt;
    }
    const auto isMeant = [&text](const CampaignFigures& one) {
        return one.campaign.details.name == text;
    };
    const auto count = std::ranges::count_if(*campaigns, isMeant);
    if (count != 1) {
        explain(fmt::format("{} campaigns are called {}", count == 0 ? "no" : "several", text));
        return std::nullopt;
    }
    return std::ranges::find_if(*campaigns, isMeant)->campaign;
}

ExitCode addCampaign(const Invocation& invocation, const CampaignOptions& options)
{
    const auto shop = openShop(invocation, false);
    const auto settings = shop ? settingsOf(*shop) : std::nullopt;
    if (!settings) {
        return ExitCode::Refused;
    }
    const auto details = detailsOf(options, settings->currency, shop->clock().now());
    if (!details) {
        return explain(fmt::format("{} cannot be read", details.error()), ExitCode::Usage);
    }
    const SaveCampaign body{CampaignId{shop->ids().next()}, *details};
    return saveAndPrint(invocation, *shop, body, settings->currency);
}

ExitCode listCampaigns(const Invocation& invocation, bool isOpenOnly)
{
    const auto shop = openShop(invocation, false);
    const auto settings = shop ? settingsOf(*shop) : std::nullopt;
    if (!settings) {
        return ExitCode::Refused;
    }
    const Instant now = shop->clock().now();
    const auto campaigns =
        shop->coupons().campaigns(isOpenOnly ? std::optional(now) : std::nullopt);
    if (!campaigns) {
        return explain("the book cannot be read now");
    }
    QJsonArray json;
    std::string text;
    for (const CampaignFigures& figures : *campaigns) {
        json.append(jsonOf(figures, settings->currency, now));
        text += lineOf(figures, settings->currency, now);
    }
    return print(invocation, QJsonDocument(json), text);
}

ExitCode setCampaignActive(const Invocation& invocation, const std::string& name, bool isActive)
{
    const auto shop = openShop(invocation, false);
    const auto settings = shop ? settingsOf(*shop) : std::nullopt;
    const auto campaign = settings ? campaignKnownAs(*shop, name) : std::nullopt;
    if (!campaign) {
        return ExitCode::Refused;
    }
    SaveCampaign body{campaign->id, campaign->details};
    body.details.isActive = isActive;
    return saveAndPrint(invocation, *shop, body, settings->currency);
}

} // namespace jangbu::app
