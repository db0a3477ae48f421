#include "ui/admin/journal/subject_names.h"

#include <optional>
#include <string_view>

namespace jangbu::ui {

namespace {

constexpr std::size_t idLength = 36; // of a UUID as text

using Name = Read<std::optional<std::string>>;

/// What `text` makes of that which was found; nothing, or why it could not be read, else.
template <class Found, class Text>
Name nameIn(const Read<std::optional<Found>>& found, Text text)
{
    if (!found) {
        return std::unexpected(found.error());
    }
    return *found ? std::optional<std::string>(text(**found)) : std::nullopt;
}

Name nameOf(const Uuid& id, std::string_view act, const SubjectReaders& readers)
{
    if (act.starts_with("product_") || act.starts_with("stock_") || act == "price_override") {
        return nameIn(readers.catalogue.product(ProductId{id}), [](const Product& product) {
            return product.details.name;
        });
    }
    if (act.starts_with("customer") || act == "unmasked") {
        return nameIn(readers.customers.customer(CustomerId{id}), [](const CustomerCard& card) {
            return card.maskedName;
        });
    }
    if (act.starts_with("campaign") || act == "coupon_revoked") {
        return nameIn(readers.coupons.campaign(CampaignId{id}), [](const CampaignFigures& found) {
            return found.campaign.details.name;
        });
    }
    if (act == "refund") {
        return nameIn(readers.sales.order(OrderId{id}), [](const Order& order) {
            return order.receiptNo;
        });
    }
    return std::nullopt;
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
        const Name name = nameOf(*id, line.act, readers);
        if (!name) {
            break; // the next ones would be waited for as long
        }
        if (*name) {
            names.emplace(line.subject, **name + line.subject.substr(idLength));
        }
    }
    return names;
}

} // namespace jangbu::ui
