#include "ui/admin/journal/subject_names.h"

#include <optional>
#include <string_view>

namespace jangbu::ui {

namespace {

constexpr std::size_t idLength = 36; // of a UUID as text

std::optional<std::string> productName(const Uuid& id, const SubjectReaders& readers)
{
    const auto product = readers.catalogue.product(ProductId{id}).value_or(std::nullopt);
    return product ? std::optional(product->details.name) : std::nullopt;
}

std::optional<std::string> customerName(const Uuid& id, const SubjectReaders& readers)
{
    const auto card = readers.customers.customer(CustomerId{id}).value_or(std::nullopt);
    return card ? std::optional(card->maskedName) : std::nullopt;
}

std::optional<std::string> campaignName(const Uuid& id, const SubjectReaders& readers)
{
    const auto found = readers.coupons.campaign(CampaignId{id}).value_or(std::nullopt);
    return found ? std::optional(found->campaign.details.name) : std::nullopt;
}

std::optional<std::string> receiptOf(const Uuid& id, const SubjectReaders& readers)
{
    const auto order = readers.sales.order(OrderId{id}).value_or(std::nullopt);
    return order ? std::optional(order->receiptNo) : std::nullopt;
}

std::optional<std::string>
nameOf(const Uuid& id, std::string_view act, const SubjectReaders& readers)
{
    if (act.starts_with("product_") || act.starts_with("stock_") || act == "price_override") {
        return productName(id, readers);
    }
    if (act.starts_with("customer") || act == "unmasked") {
        return customerName(id, readers);
    }
    if (act.starts_with("campaign") || act == "coupon_revoked") {
        return campaignName(id, readers);
    }
    return act == "refund" ? receiptOf(id, readers) : std::nullopt;
}

} // namespace

std::map<std::string, std::string>
subjectNames(const std::vector<JournalLine>& lines, const SubjectReaders& readers)
{
    std::map<std::string, std::string> names;
    for (const JournalLine& line : lines) {
        const auto id = parseUuid(line.subject.substr(0, idLength));
        if (!id || names.contains(line.subject)) {
            continue;
        }
        if (const auto name = nameOf(*id, line.act, readers)) {
            names.emplace(line.subject, *name + line.subject.substr(idLength));
        }
    }
    return names;
}

} // namespace jangbu::ui
