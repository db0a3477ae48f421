#include "storage/audit/findings.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace jangbu::storage {

namespace {

/// In the order of LawId. Printed and read by scripts: never renamed, only added.
constexpr std::array<std::string_view, lawCount> names{
    "rows_readable",
    "hash_chain",
    "batches_whole",
    "rows_have_command",
    "outbox_gapless",
    "one_event_a_paid_order",
    "order_is_booked",
    "top_up_is_booked",
    "refund_is_booked",
    "reversal_is_booked",
    "balance_is_fold_of_entries",
    "stock_is_fold_of_moves",
    "order_adds_up",
    "refund_adds_up",
    "coupon_has_order",
    "campaign_adds_up",
    "sales_hour_is_orders",
    "receipts_gapless",
    "price_is_newest",
    "names_exist",
    "personal_data_opens",
    "rows_as_sealed",
    "drawer_is_fold_of_cash",
    "revocation_is_journalled",
    "schema_is_made",
    "figures_are_folds",
};

} // namespace

Findings::Findings()
{
    for (std::size_t place = 0; place < lawCount; ++place) {
        m_laws[place].name = names[place];
    }
}

void Findings::note(LawId law, std::string row)
{
    Law& broken = at(law);
    ++broken.broken;
    if (broken.breaks.size() < breaksNamed) {
        broken.breaks.push_back(std::move(row));
    }
}

VerifyReport Findings::report() &&
{
    VerifyReport report;
    std::ranges::move(m_laws, std::back_inserter(report.laws));
    return report;
}

} // namespace jangbu::storage
