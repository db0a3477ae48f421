#include "app/system/import/trial_save.h"

#include "core/command/working_set.h"
#include "core/decision/decide.h"

namespace jangbu::app {

namespace {

std::optional<Refusal> decided(const Command& command, WorkingSet& set)
{
    const Outcome outcome = decide(command, set);
    const auto* const refused = std::get_if<Refused>(&outcome);
    return refused == nullptr ? std::nullopt : std::optional{refused->reason};
}

} // namespace

std::optional<Refusal>
refusalOf(const TrialProduct& product, const ShopSettings& settings, Instant now)
{
    WorkingSet set;
    set.settings = settings;
    set.recordedAt = now;
    const ProductId id = product.save.product;
    const CommandId command{id.uuid}; // any that is none of the reserved ones
    if (product.existing) {
        set.products.load(id, Product{id, *product.existing});
    }
    if (const auto refusal = decided({command, {}, now, product.save}, set)) {
        return refusal;
    }
    if (!product.firstStock) {
        return std::nullopt;
    }
    return decided({command, {}, now, ReceiveStock{id, *product.firstStock, true, {}}}, set);
}

} // namespace jangbu::app
