#include "core/customer/phone.h"
#include "storage/audit/law/shop_laws.h"
#include "storage/sql/sealed_columns.h"

#include <algorithm>
#include <optional>
#include <string>

namespace jangbu::storage {

namespace {

/// Whether the index is that of the text; without a text there must be none.
template <class Index>
bool isIndexOf(const std::optional<Bytes>& stored, const std::optional<Index>& due)
{
    if (!stored || !due) {
        return !stored && !due;
    }
    return std::ranges::equal(*stored, *due);
}

std::optional<Bytes> blobOrNull(const RowView& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional{row.blob(column)};
}

bool isCustomerSound(const RowView& row, const Vault& vault)
{
    const auto id = row.id<CustomerId>(0);
    const auto name = vault.open(row.blob(1), customerNamePlace(id));
    const auto phone = vault.open(row.blob(2), customerPhonePlace(id));
    const bool opens = name && phone && vault.open(row.blob(3), customerBirthdayPlace(id))
                       && vault.open(row.blob(4), customerNotePlace(id));
    if (!opens) {
        return false;
    }
    std::optional<BlindIndex> phoneIndex;
    std::optional<BlindIndex> lastFour;
    if (!phone->empty()) {
        phoneIndex = vault.phoneIndex(*phone);
        lastFour = vault.lastFourIndex(lastFourDigits(*phone));
    }
    return isIndexOf(blobOrNull(row, 5), phoneIndex) && isIndexOf(blobOrNull(row, 6), lastFour)
           && isIndexOf(blobOrNull(row, 7), std::optional{vault.nameIndex(*name)});
}

} // namespace

Sql<void> auditSealed(Transaction& transaction, const Vault& vault, Findings& findings)
{
    auto read =
        transaction
            .prepare("SELECT customer_id, name, phone, birthday, note, phone_index, last4_index, "
                     "name_index FROM customer")
            .forEach([&](const RowView& row) {
                const bool isSound = isCustomerSound(row, vault);
                findings.expect(LawId::PersonalDataOpens, isSound, [&row] {
                    return "customer " + toText(row.uuid(0))
                           + ": a sealed field does not open, or its index is another's";
                });
            });
    if (!read) {
        return read;
    }
    return transaction.prepare("SELECT command_id, approval_no FROM top_up")
        .forEach([&](const RowView& row) {
            const auto id = row.id<CommandId>(0);
            const bool opens = vault.open(row.blob(1), approvalNoPlace(id)).has_value();
            findings.expect(LawId::PersonalDataOpens, opens, [&id] {
                return "top-up " + toText(id) + ": its approval number does not open";
            });
        });
}

} // namespace jangbu::storage
