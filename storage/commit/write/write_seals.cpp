#include "storage/commit/batch_writer.h"
#include "storage/sql/rows/row_batch.h"
#include "storage/sql/seal/row_seal.h"

#include <string>
#include <vector>

// Of every row that a command of its own saved: what it is from now on, under the key.
namespace jangbu::storage {

namespace {

using Seals = std::vector<RowSealer::Sealed>;

SettingTexts textsOf(const ShopSettings& settings)
{
    SettingTexts texts;
    for (const std::string_view key : settingKeys()) {
        texts.emplace(key, settingText(settings, key).value_or(std::string{}));
    }
    return texts;
}

/// Seals the rows of the set that the batch says it saved.
template <class Table, class Saved>
void sealSaved(const RowSealer& sealer, const Table& table, const Saved& saved, Seals& seals)
{
    if (saved.empty()) {
        return; // a sale changes many rows and saves none
    }
    table.forEachChanged([&](const auto& id, const auto& row, bool /*isCreated*/) {
        if (saved.contains(id)) {
            seals.push_back(sealer.sealed(row));
        }
    });
}

void sealPeople(const RowSealer& sealer, const WorkingSet& set, Seals& seals)
{
    set.staff.forEachChanged([&](StaffId /*id*/, const Staff& member, bool /*isCreated*/) {
        seals.push_back(sealer.sealed(member));
    });
    set.profiles.forEachChanged(
        [&](CustomerId id, const CustomerProfile& profile, bool /*isCreated*/) {
            seals.push_back(sealer.sealed(id, profile));
        }
    );
}

/// What is made once, and a shift once more when it is closed.
void sealMade(const RowSealer& sealer, const WorkingSet& set, Seals& seals)
{
    set.coupons.forEachChanged([&](const CouponKey& /*key*/, const Coupon& coupon, bool isCreated) {
        if (isCreated) {
            seals.push_back(sealer.sealed(coupon));
        }
    });
    set.shifts.forEachChanged([&](ShiftId /*id*/, const Shift& shift, bool isCreated) {
        if (isCreated || shift.closedAt) {
            seals.push_back(sealer.sealed(shift));
        }
    });
}

} // namespace

Sql<void> BatchWriter::seals()
{
    const RowSealer sealer(m_vault);
    Seals seals;
    if (m_set.settingsChanged) {
        seals.push_back(sealer.sealed(textsOf(m_set.settings)));
    }
    sealPeople(sealer, m_set, seals);
    sealSaved(sealer, m_set.products, m_savedProducts, seals);
    sealSaved(sealer, m_set.wallets, m_blockedCustomers, seals);
    sealSaved(sealer, m_set.terminals, m_savedTerminals, seals);
    sealSaved(sealer, m_set.campaigns, m_savedCampaigns, seals);
    sealMade(sealer, m_set, seals);

    RowBatch rows({"seal", {"batch_no", "line_no", "kind", "row_key", "seal"}});
    std::int64_t lineNo = 0;
    for (const RowSealer::Sealed& sealed : seals) {
        m_hasher.add(sealed);
        rows.add(
            m_batchNo,
            lineNo++,
            sealed.row.kind,
            std::span<const std::uint8_t>(sealed.row.key),
            sealed.seal
        );
    }
    return rows.insert(m_transaction);
}

} // namespace jangbu::storage
