#include "storage/commit/working_set_loader.h"

#include "storage/sql/reader/settings_rows.h"

#include <array>

namespace jangbu::storage {

Sql<WorkingSet> WorkingSetLoader::load(const RowKeys& keys)
{
    static constexpr std::array<Step, 15> steps{
        &WorkingSetLoader::settings,
        &WorkingSetLoader::wallets,
        &WorkingSetLoader::products,
        &WorkingSetLoader::campaigns,
        &WorkingSetLoader::coupons,
        &WorkingSetLoader::claims,
        &WorkingSetLoader::terminals,
        &WorkingSetLoader::openShifts,
        &WorkingSetLoader::orders,
        &WorkingSetLoader::topUps,
        &WorkingSetLoader::staff,
        &WorkingSetLoader::productHolders,
        &WorkingSetLoader::customerHolders,
        &WorkingSetLoader::shopHolders,
        &WorkingSetLoader::admins,
    };
    WorkingSet set;
    for (const Step step : steps) {
        if (auto loaded = (this->*step)(keys, set); !loaded) {
            return std::unexpected(std::move(loaded).error());
        }
    }
    return set;
}

Sql<void> WorkingSetLoader::settings(const RowKeys& /*keys*/, WorkingSet& set)
{
    auto settings = loadSettings(m_transaction);
    if (!settings) {
        return std::unexpected(std::move(settings).error());
    }
    set.settings = *std::move(settings);
    return {};
}

} // namespace jangbu::storage
